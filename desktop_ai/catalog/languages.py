"""LANGUAGES: those that the window speaks, by their own names."""

from __future__ import annotations

from collections.abc import Mapping

ENGLISH = "en"
# What the setting holds when it follows the system.
AS_SYSTEM = "system"

# By the names of their files, which are those of Qt.
LANGUAGES: Mapping[str, str] = {
    "ar": "العربية",
    "de": "Deutsch",
    ENGLISH: "English",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "zh_CN": "简体中文",
}

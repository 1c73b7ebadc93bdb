"""The line above a panel of several fields: what this is, and how one leaves it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel

from desktop_ai.core.texts import N_, Text
from desktop_ai.ui.translation import tr

CLOSES = N_("Esc closes")


def panel_head(title: Text, right: int = 12) -> QHBoxLayout:
    """The title and the key; `right` is how many pixels the key stands from the end."""
    name, closes = QLabel(tr(title)), QLabel(tr(CLOSES))
    name.setObjectName("title")
    closes.setObjectName("faint")
    head = QHBoxLayout()
    head.setContentsMargins(8, 0, right, 0)
    head.addWidget(name)
    head.addStretch(1)
    head.addWidget(closes)
    return head

"""The shapes of keys: whose a key probably is, and whether a text seems to hold one."""

from __future__ import annotations

import re

import msgspec


class KeyShape(msgspec.Struct, frozen=True):
    """How the keys of a provider begin, and how long they are at least behind that; the longest prefix first."""

    prefix: str
    provider: str
    shortest_rest: int = 16


KEY_SHAPES = (
    KeyShape("sk-or-v1-", "openrouter", 32),
    KeyShape("sk-svcacct-", "openai", 20),
    KeyShape("sk-proj-", "openai", 20),
    KeyShape("sk-admin-", "openai", 20),
    KeyShape("sk-ant-", "anthropic", 20),
    KeyShape("xai-", "xai", 20),
    KeyShape("gsk_", "groq", 20),
    KeyShape("hf_", "hugging_face", 20),
    KeyShape("AIza", "gemini", 30),
    # Several providers' keys begin like this; which one it is has to be asked.
    KeyShape("sk-", "", 20),
)
BODY = r"[A-Za-z0-9_-]"
KEY = re.compile(
    "|".join(rf"(?<![\w-]){re.escape(shape.prefix)}{BODY}{{{shape.shortest_rest},}}" for shape in KEY_SHAPES)
)
DIGIT = re.compile(r"\d")


def guess_provider(key: str) -> str:
    """Id of the provider whose keys look like this one; empty when that cannot be told."""
    return next((shape.provider for shape in KEY_SHAPES if key.startswith(shape.prefix)), "")


def keys_in(text: str) -> list[tuple[int, int]]:
    """Where in a text something stands that looks like a key: start and end.

    A key is random: what has no digit is a word that only begins like one.
    """
    return [match.span() for match in KEY.finditer(text) if DIGIT.search(match[0])]

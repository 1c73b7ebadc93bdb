"""Which program a conversation comes from, told by what is in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from desktop_ai.core.imports.chatgpt import is_chatgpt, read_chatgpt
from desktop_ai.core.imports.claude import is_claude, read_claude
from desktop_ai.core.imports.fields import JsonObject, text_at
from desktop_ai.core.imports.imported import NOT_UNDERSTOOD, Found, Lookup, Skipped
from desktop_ai.core.imports.open_webui import is_open_webui, read_open_webui


class Kind(NamedTuple):
    """A program, how its conversations are known, and how they are read."""

    name: str
    knows: Callable[[object], bool]
    read: Callable[[JsonObject, Lookup], Found]


KINDS = (
    Kind("ChatGPT", is_chatgpt, read_chatgpt),
    Kind("Claude", is_claude, read_claude),
    Kind("Open WebUI", is_open_webui, read_open_webui),
)


def kind_of(raw: object) -> Kind | None:
    """Whose conversation an object is, None where it is nobody's."""
    return next((kind for kind in KINDS if kind.knows(raw)), None)


def read_foreign(raw: object, find: Lookup) -> Found | None:
    """The conversation in an object; None where it is none of the known kinds. Never raises."""
    kind = kind_of(raw)
    if kind is None or not isinstance(raw, dict):
        return None
    try:
        return kind.read(raw, find)
    except (ValueError, TypeError, KeyError, RecursionError, OverflowError):
        # A file can be strange in ways nobody thought of; the others in it must come all the same.
        return Skipped(text_at(raw, "title", "name"), NOT_UNDERSTOOD)

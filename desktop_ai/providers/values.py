"""What a server's JSON may hold where a text, a whole number or objects are expected -> that, or nothing."""

from __future__ import annotations

from math import isfinite
from typing import Any

Object = dict[str, Any]

# Keys under which a part, or one of Anthropic's or OpenRouter's details, holds its text.
TEXT_KEYS = ("text", "thinking", "summary", "reasoning", "content")
DEEPEST = 24
GREATEST_WHOLE = 2**53


def text_of(value: object, depth: int = 4) -> str:
    """The text of a string, of a part, or of a list of them, at most `depth` levels down."""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and depth:
        return "".join(text_of(item, depth - 1) for item in value)
    if isinstance(value, dict) and depth:
        return next((text for key in TEXT_KEYS if (text := text_of(value.get(key), depth - 1))), "")
    return ""


def objects_in(value: object) -> list[Object]:
    """The objects of a list; an object that stands where a list should be counts as a list of one."""
    if isinstance(value, dict):
        return [value]
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def number(value: object) -> float | int | None:
    """A number from 0 on, also one that was sent as text; None for anything else."""
    if isinstance(value, str):
        try:
            value = float(value)
        except ValueError:
            return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value if 0 <= value < GREATEST_WHOLE else None


def whole_number(value: object) -> int | None:
    """A whole number from 0 on, also one that was sent as 1.0 or "1"; None for anything else."""
    if type(value) is int and 0 <= value < GREATEST_WHOLE:
        return value
    found = number(value)
    return int(found) if found is not None and found == int(found) else None


def keepable(value: Any, depth: int = DEEPEST) -> Any:
    """A copy of a value that any JSON file can hold: not nested without end, and with numbers that JSON has."""
    if isinstance(value, dict):
        return {key: keepable(item, depth - 1) for key, item in value.items()} if depth else None
    if isinstance(value, list):
        return [keepable(item, depth - 1) for item in value] if depth else None
    if isinstance(value, int) and not -(2**63) <= value < 2**63:
        return None
    if isinstance(value, float) and not isfinite(value):
        return None
    return value

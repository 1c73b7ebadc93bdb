"""Reads single facts out of an entry of a list of models, which may hold anything."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

Path = tuple[str, ...]

# Longer texts are no names, numbers or days.
LONGEST_TEXT = 512
MOST_WORDS = 200
MOST_TOKENS = 10**9
# Beyond it a whole number of JSON fits into no float.
GREATEST = 1e300
DAY = re.compile(r"\d{4}-\d\d-\d\d")
# The end of a 32-bit clock: what is beyond it is no day on which anything ends.
LAST_SECOND = 2**32


def at(entry: object, path: Path) -> Any:
    """What stands at a path of names, None when nothing does."""
    for name in path:
        entry = entry.get(name) if isinstance(entry, dict) else None
    return entry


def first_text(entry: object, paths: tuple[Path, ...]) -> str:
    """The first text that is not empty."""
    found = (value for path in paths if isinstance(value := at(entry, path), str) and value)
    return next((value for value in found if len(value) <= LONGEST_TEXT), "")


def first_tokens(entry: object, paths: tuple[Path, ...]) -> int | None:
    """The first number of tokens; zero and less say nothing."""
    return next((tokens for path in paths if (tokens := tokens_in(at(entry, path))) is not None), None)


def tokens_in(value: object) -> int | None:
    """A value as a number of tokens, None where it makes none."""
    found = number(value)
    return int(found) if found is not None and 1 <= found <= MOST_TOKENS else None


def number(value: object) -> float | None:
    """A number that is not negative and not beyond all measure, also as text; None for anything else."""
    if isinstance(value, str):
        value = _parsed(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if 0 <= value <= GREATEST else None


def _parsed(text: str) -> float | None:
    try:
        return float(text) if len(text) <= 40 else None
    except ValueError:
        return None


def words(value: object) -> list[str]:
    """The texts of a list, in lower case; empty for anything else."""
    if not isinstance(value, list):
        return []
    return [word.lower() for word in value[:MOST_WORDS] if isinstance(word, str) and len(word) <= 64]


def yes_or_no(value: object) -> bool | None:
    """A flag, also as an object that says whether something is supported; None where it says nothing."""
    if isinstance(value, dict):
        inner = value.get("supported")
        return inner if isinstance(inner, bool) else bool(value) or None
    return value if isinstance(value, bool) else None


def first_day(entry: object, paths: tuple[Path, ...]) -> str:
    """The first day, as ISO 8601, from a text that begins with one or from seconds since 1970."""
    for path in paths:
        value = at(entry, path)
        if isinstance(value, str) and DAY.match(value):
            return value[:10]
        seconds = None if isinstance(value, str) else number(value)
        if seconds and seconds < LAST_SECOND:
            return datetime.fromtimestamp(seconds, UTC).date().isoformat()
    return ""

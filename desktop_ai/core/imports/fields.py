"""Fields of JSON that anybody may have written: what fits is taken, and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from desktop_ai.core.moment import utc_moment
from desktop_ai.core.utf16 import without_lone_surrogates

JsonObject = dict[str, Any]

_LATEST_SECOND = 100_000_000_000  # what is more counts milliseconds


def object_at(raw: object, name: str) -> JsonObject:
    """The object in a field, empty where there is none."""
    value = raw.get(name) if isinstance(raw, dict) else None
    return value if isinstance(value, dict) else {}


def list_at(raw: object, name: str) -> list[Any]:
    """The list in a field, empty where there is none."""
    value = raw.get(name) if isinstance(raw, dict) else None
    return value if isinstance(value, list) else []


def objects_at(raw: object, name: str) -> list[JsonObject]:
    """The objects in the list in a field."""
    return [item for item in list_at(raw, name) if isinstance(item, dict)]


def text_of(value: object) -> str:
    """The text that a value is, in whole characters; empty for everything else."""
    return without_lone_surrogates(value) if isinstance(value, str) else ""


def text_at(raw: object, *names: str) -> str:
    """The first of these fields that holds a text which is not empty, in whole characters."""
    for name in names:
        value = raw.get(name) if isinstance(raw, dict) else None
        if isinstance(value, str) and value:
            return without_lone_surrogates(value)
    return ""


def id_at(raw: object, name: str) -> str | None:
    """The id in a field, None where there is none."""
    return text_at(raw, name) or None


def number_at(raw: object, name: str) -> float | None:
    """The number in a field."""
    value = raw.get(name) if isinstance(raw, dict) else None
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    try:
        return float(value)
    except OverflowError:
        return None


def moment_at(raw: object, *names: str) -> str:
    """The moment in the first of these fields that holds one, in ISO 8601 or in seconds or milliseconds since 1970.

    In UTC, with milliseconds; empty where there is none.
    """
    for name in names:
        number = number_at(raw, name)
        moment = utc_moment(text_at(raw, name)) if number is None else _moment_of(number)
        if moment:
            return moment
    return ""


def _moment_of(number: float) -> str:
    try:
        seconds = number / 1000 if abs(number) > _LATEST_SECOND else number
        return utc_moment(datetime.fromtimestamp(seconds, UTC).isoformat())
    except (ValueError, OverflowError, OSError):
        return ""

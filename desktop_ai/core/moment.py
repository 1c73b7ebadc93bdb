"""Moments from elsewhere, in the one form that this program writes."""

from __future__ import annotations

from datetime import UTC, datetime


def utc_moment(text: str) -> str:
    """A moment of ISO 8601 in UTC with milliseconds, so that moments sort as text.

    Empty for what is none, and for one so far away that some time zone has no date for it.
    """
    try:
        moment = datetime.fromisoformat(text)
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return ""
    if not 1970 <= moment.year < 9999:
        return ""
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")

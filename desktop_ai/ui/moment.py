"""Moments as one reads them here: the clock, and the whole date."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt


def time_of_day(moment: str) -> str:
    """What the clock said at a moment of ISO 8601; empty for what is none."""
    local = _local(moment)
    return QLocale().toString(local.time(), QLocale.FormatType.ShortFormat) if local.isValid() else ""


def clock(moment: str) -> str:
    """A moment in few signs: today's by the clock, others with their date; empty for what is none."""
    local = _local(moment)
    if local.date() == QDateTime.currentDateTime().date():
        return time_of_day(moment)
    return QLocale().toString(local, QLocale.FormatType.ShortFormat) if local.isValid() else ""


def clock_of_seconds(seconds: float) -> str:
    """A moment, in seconds since 1970 (UTC), as `clock` shows it."""
    return clock(
        QDateTime.fromMSecsSinceEpoch(round(seconds * 1000)).toUTC().toString(Qt.DateFormat.ISODateWithMs)
    )


def short_date(moment: str) -> str:
    """Today's by the clock, others by day and month, with the year unless it is this one; empty for what is none."""
    local, today = _local(moment).date(), QDateTime.currentDateTime().date()
    if local == today:
        return time_of_day(moment)
    return QLocale().toString(local, "d MMM" if local.year() == today.year() else "d MMM yyyy")


def long_date(moment: str) -> str:
    """Date and time in full; empty for what is none."""
    local = _local(moment)
    if not local.isValid():
        return ""
    date = QLocale().toString(local.date(), QLocale.FormatType.LongFormat)
    return f"{date}, {QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)}"


def _local(moment: str) -> QDateTime:
    return QDateTime.fromString(moment, Qt.DateFormat.ISODateWithMs).toLocalTime()

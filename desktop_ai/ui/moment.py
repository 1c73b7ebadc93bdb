"""Moments as one reads them here: the clock, the day, and the whole date."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime

from desktop_ai.core.texts import N_
from desktop_ai.ui.translation import locale, tr

# How a day is written, in the letters of QLocale: d the day, MMM the month's short name, yyyy the year.
DAY = N_("d MMM", "how a day of this year is written: d the day, MMM the month in short")
DAY_AND_YEAR = N_("d MMM yyyy", "how a day of another year is written: d the day, MMM the month in short")
SHORT, LONG = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat


def time_of_day(moment: str) -> str:
    """What the clock said at a moment of ISO 8601; empty for what is none."""
    local = _local(moment)
    return locale().toString(local.time(), SHORT) if local.isValid() else ""


def clock(moment: str) -> str:
    """A moment in few signs: today's by the clock, others with their date; empty for what is none."""
    local = _local(moment)
    if local.date() == QDateTime.currentDateTime().date():
        return time_of_day(moment)
    return locale().toString(local, SHORT) if local.isValid() else ""


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
    return locale().toString(local, tr(DAY if local.year() == today.year() else DAY_AND_YEAR))


def ago(moment: datetime, now: datetime) -> str:
    """A moment by how long it is past: the hour for today and yesterday, then the weekday, the day, the year."""
    age = (now.date() - moment.date()).days
    if age <= 1:
        return locale().toString(QTime(moment.hour, moment.minute), SHORT)
    day = QDate(moment.year, moment.month, moment.day)
    return locale().toString(day, "ddd" if age < 7 else tr(DAY) if age < 365 else "yyyy")


def date_of(day: str) -> str:
    """A day of ISO 8601, such as "2026-11-25", as it is written here; what is none stays as it is."""
    found = QDate.fromString(day, Qt.DateFormat.ISODate)
    is_written_so = locale().language() is QLocale.Language.C
    return locale().toString(found, SHORT) if found.isValid() and not is_written_so else day


def long_date(moment: str) -> str:
    """Date and time in full; empty for what is none."""
    local = _local(moment)
    if not local.isValid():
        return ""
    return f"{locale().toString(local.date(), LONG)}, {locale().toString(local.time(), SHORT)}"


def _local(moment: str) -> QDateTime:
    return QDateTime.fromString(moment, Qt.DateFormat.ISODateWithMs).toLocalTime()

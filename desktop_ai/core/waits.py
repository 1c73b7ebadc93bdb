"""Waits that are too long to be waited for: how long, and until when, as one says it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop_ai.core.texts import N_, Text

LONGEST_SHOWN = 365 * 86_400
ASK_LATER = N_("It wants to be asked again in {wait}, at {moment}.")
TIME_OF_DAY, DATE_AND_TIME = Text("{moment:%H:%M}"), Text("{moment:%Y-%m-%d %H:%M}")
MINUTES, HOURS, DAYS = N_("{count} min"), N_("{count} h"), N_("{count} days")


def asked_again(seconds: float) -> Text:
    """When somebody wants to be asked again, as a span and as a moment by the clock on the wall."""
    wait = timedelta(seconds=min(seconds, LONGEST_SHOWN))
    moment = datetime.now(UTC).astimezone() + wait
    shown = TIME_OF_DAY if wait < timedelta(hours=12) else DATE_AND_TIME
    return ASK_LATER.fill(moment=shown.fill(moment=moment), wait=span(wait))


def span(wait: timedelta) -> Text:
    """A span of time from minutes to months; rather too long than too short."""
    minutes = -(-wait // timedelta(minutes=1))
    for unit, length, most in ((MINUTES, 1, 90), (HOURS, 60, 48)):
        if minutes <= most * length:
            return unit.fill(count=-(-minutes // length))
    return DAYS.fill(count=-(-minutes // 1440))

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from desktop_ai.core.message import now_iso
from desktop_ai.core.moment import utc_moment


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-01-02T03:04:05.678Z", "2026-01-02T03:04:05.678Z"),
        ("2026-01-02T03:04:05.678901", "2026-01-02T03:04:05.678Z"),
        ("2026-01-01T23:00:00-02:30", "2026-01-02T01:30:00.000Z"),
        ("2026-01-02", "2026-01-02T00:00:00.000Z"),
        ("9999-12-31T23:59:59-14:00", ""),
        ("9999-12-31T23:59:59Z", ""),
        ("0001-01-01T00:00:00+14:00", ""),
        ("yesterday", ""),
        ("", ""),
    ],
)
def test_moments_have_one_form(text: str, moment: str) -> None:
    assert utc_moment(text) == moment


def test_what_this_program_writes_is_in_that_form() -> None:
    now = now_iso()
    assert utc_moment(now) == now


@pytest.mark.parametrize("text", ["9998-12-31T23:59:59.999Z", "1970-01-01T00:00:00.000Z"])
@pytest.mark.parametrize("hours", [-23, 23])
def test_every_moment_has_a_date_in_every_time_zone(text: str, hours: int) -> None:
    datetime.fromisoformat(utc_moment(text)).astimezone(timezone(timedelta(hours=hours)))

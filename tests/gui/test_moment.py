"""Moments as the language of the window writes them."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from desktop_ai.ui.moment import ago, date_of, long_date

NOW = datetime(2026, 11, 25, 15, 4, tzinfo=UTC)


@pytest.fixture
def written(request: pytest.FixtureRequest) -> Iterator[str]:
    """Has everything written as in one language."""
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(QLocale.system())


@pytest.mark.parametrize(
    ("written", "hour", "weekday"),
    [("C", "15:04", "Sun"), ("de_DE", "15:04", "So."), ("en_US", "3:04", "Sun"), ("ja_JP", "15:04", "日")],
    indirect=["written"],
)
def test_a_moment_is_told_by_how_long_it_is_past(written: str, hour: str, weekday: str) -> None:
    assert ago(NOW, NOW).startswith(hour)
    assert ago(NOW - timedelta(days=1), NOW).startswith(hour)
    assert ago(NOW - timedelta(days=3), NOW) == weekday
    assert ago(NOW - timedelta(days=400), NOW) == "2025"


@pytest.mark.parametrize(
    ("written", "day"),
    [("C", "2026-11-03"), ("de_DE", "03.11.26"), ("en_US", "11/3/26"), ("ja_JP", "2026/11/03")],
    indirect=["written"],
)
def test_a_day_is_written_as_in_the_language(written: str, day: str) -> None:
    assert date_of("2026-11-03") == day


@pytest.mark.parametrize("written", ["de_DE"], indirect=True)
def test_what_is_no_day_stays_as_it_is(written: str) -> None:
    assert (date_of("soon"), date_of(""), long_date("never")) == ("soon", "", "")

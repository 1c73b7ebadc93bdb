"""The list of conversations: newest first, under the days they belong to."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop_ai.core.conversation import Summary
from desktop_ai.ui.sidebar.conversation_model import TODAY, Heading, grouped, when

NOW = datetime(2026, 5, 20, 15, 0, tzinfo=UTC)


def shown(*moments: str) -> list[str]:
    """The list as it reads: headings in brackets, and the short form of each moment."""
    rows = grouped([Summary(moment, moment, moment) for moment in moments], NOW)
    return [f"[{row.title}]" if isinstance(row, Heading) else when(row.updated, NOW) for row in rows]


def test_conversations_stand_under_their_days() -> None:
    assert shown(
        "2026-05-20T14:59:00.000Z",
        "2026-05-20T00:00:00.000Z",
        "2026-05-19T23:59:00.000Z",
        "2026-05-15T10:00:00.000Z",
        "2026-04-25T10:00:00.000Z",
        "2024-12-31T10:00:00.000Z",
    ) == [
        "[Today]",
        "14:59",
        "00:00",
        "[Yesterday]",
        "23:59",
        "[Last 7 days]",
        "Fri",
        "[Last 30 days]",
        "25 Apr",
        "[Earlier]",
        "2024",
    ]


def test_no_conversations_no_headings() -> None:
    assert shown() == []


def test_a_clock_that_was_ahead_puts_a_conversation_under_today() -> None:
    assert shown("2026-05-21T10:00:00.000Z") == ["[Today]", "10:00"]


@pytest.mark.parametrize("moment", ["", "yesterday", "2026-13-40", "9999-99-99T99:99:99.999Z"])
def test_a_moment_that_cannot_be_read_counts_as_long_ago(moment: str) -> None:
    assert when(moment, NOW) == "1970"
    assert len(shown(moment)) == 2


@pytest.mark.parametrize("moment", ["9999-12-31T23:59:59.000-14:00", "0001-01-01T00:00:00.000+14:00"])
@pytest.mark.parametrize("zone", [-12, 0, 14])
def test_a_moment_at_the_end_of_the_calendar_is_shown_somehow(moment: str, zone: int) -> None:
    assert when(moment, NOW.astimezone(timezone(timedelta(hours=zone))))
    assert len(shown(moment)) == 2


def test_moments_are_shown_in_the_readers_own_time() -> None:
    elsewhere = datetime.fromisoformat("2026-05-20T15:00:00+09:00")
    assert when("2026-05-19T20:30:00.000Z", elsewhere) == "05:30"
    rows = grouped([Summary("a", "A", "2026-05-19T20:30:00.000Z")], elsewhere)
    assert rows[0] == Heading(TODAY)

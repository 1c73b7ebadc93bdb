"""The days that the rows of the list stand under, and folders."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop_ai.core.conversation import Summary
from desktop_ai.core.filing import Filing
from desktop_ai.core.shelves import folder_tree, shelves
from desktop_ai.ui.sidebar.rows import (
    ARCHIVE_KEY,
    TODAY,
    Heading,
    depth_in,
    folder_key,
    grouped,
    rows_of,
    when,
)

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
    assert isinstance(rows[0], Heading)
    assert rows[0].title == TODAY


LIBRARY = [
    Summary("new", "New", "2026-05-20T14:00:00.000Z"),
    Summary("deep", "Deep", "2026-05-20T13:00:00.000Z", Filing("Work/Clients")),
    Summary("top", "Top", "2026-05-20T12:00:00.000Z", Filing("Work", is_pinned=True)),
    Summary("work", "Work", "2026-05-20T11:00:00.000Z", Filing("Work")),
    Summary("placed", "Placed", "2026-05-20T10:00:00.000Z", Filing(position=1.0)),
    Summary("away", "Away", "2026-05-20T09:00:00.000Z", Filing("Work", is_archived=True)),
]


def read(*folded: str) -> list[str]:
    """The list as it reads: set in, with a sign before what can be folded."""
    folders = folder_tree(["Work", "Empty"], ["Work/Clients"])
    rows = rows_of(shelves(LIBRARY, folders), folded, NOW)
    return ["  " * depth_in(row) + _text(row) for row in rows]


def _text(row: Heading | Summary) -> str:
    if isinstance(row, Summary):
        return row.title
    sign = {None: "[{}]", True: "- {} ({})", False: "+ {} ({})"}[row.is_open]
    return sign.format(row.title, row.count)


def test_shelves_stand_below_each_other_and_folders_in_each_other() -> None:
    assert read(ARCHIVE_KEY) == [
        "[Pinned]",
        "Top",
        "[Folders]",
        "- Work (2)",
        "  Work",
        "  - Clients (1)",
        "    Deep",
        "- Empty (0)",
        "[In your order]",
        "Placed",
        "[Today]",
        "New",
        "+ Archive (1)",
    ]


def test_what_is_in_a_folded_folder_is_not_shown_and_still_counted() -> None:
    assert read(folder_key("Work"))[2:7] == [
        "[Folders]",
        "+ Work (2)",
        "- Empty (0)",
        "[In your order]",
        "Placed",
    ]
    assert read(folder_key("Work/Clients"))[3:6] == ["- Work (2)", "  Work", "  + Clients (1)"]
    assert read()[-2:] == ["- Archive (1)", "  Away"]


def test_a_folder_s_name_may_have_braces() -> None:
    rows = rows_of(shelves([], ["{0}{name}"]), (), NOW)
    assert str(rows[1].title) == "{0}{name}"

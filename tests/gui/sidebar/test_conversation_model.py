"""The list of conversations: newest first, under the days they belong to."""

from datetime import UTC, datetime, timedelta, timezone
from random import Random
from typing import cast

import pytest
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from desktop_ai.core.conversation import Summary
from desktop_ai.core.signal import Signal
from desktop_ai.services.library import Library
from desktop_ai.ui.sidebar.conversation_model import TODAY, ConversationModel, Heading, grouped, when

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


class Shelf:
    """A library as far as the list looks at it."""

    def __init__(self, *summaries: Summary) -> None:
        self.reset: Signal[[]] = Signal()
        self.updated: Signal[[Summary]] = Signal()
        self.removed: Signal[[str]] = Signal()
        self._kept = {summary.id: summary for summary in summaries}

    def summaries(self) -> list[Summary]:
        return sorted(self._kept.values(), key=lambda kept: (kept.updated, kept.id), reverse=True)

    def note(self, summary: Summary) -> None:
        self._kept[summary.id] = summary
        self.updated.emit(summary)


def ago(*, days: int = 0, seconds: int = 0) -> str:
    """A moment of some days and seconds before now, as files have it; today is never yesterday."""
    noon = datetime.now().astimezone().replace(hour=12, minute=0, second=0, microsecond=0)
    moment = noon - timedelta(days=days, seconds=seconds)
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def made(*summaries: Summary) -> tuple[Shelf, ConversationModel, list[str]]:
    """A shelf, the list that shows it, and what the list has announced to its view."""
    shelf = Shelf(*summaries)
    model = ConversationModel(cast(Library, shelf), lambda _id: False)
    said: list[str] = []
    for name in ("modelReset", "rowsMoved", "rowsInserted", "rowsRemoved", "dataChanged"):
        getattr(model, name).connect(lambda *_, name=name: said.append(name))
    return shelf, model, said


def read(model: ConversationModel) -> list[str]:
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def three() -> tuple[Summary, Summary, Summary]:
    return (
        Summary("a", "A", ago(seconds=10)),
        Summary("b", "B", ago(seconds=20)),
        Summary("c", "C", ago(days=1)),
    )


def test_a_conversation_that_comes_to_the_top_is_the_only_one_that_moves() -> None:
    shelf, model, said = made(*three())
    held = QPersistentModelIndex(model.index_of("b"))
    shelf.note(Summary("b", "B", ago()))
    assert read(model) == ["Today", "B", "A", "Yesterday", "C"]
    assert said == ["rowsMoved", "dataChanged"]
    assert held.row() == 1


def test_the_heading_goes_with_the_last_conversation_below_it() -> None:
    shelf, model, said = made(*three())
    shelf.note(Summary("c", "C", ago()))
    assert read(model) == ["Today", "C", "A", "B"]
    assert said == ["rowsMoved", "rowsRemoved", "dataChanged"]


def test_a_new_conversation_is_put_on_top() -> None:
    shelf, model, said = made(*three())
    shelf.note(Summary("d", "D", ago()))
    assert read(model) == ["Today", "D", "A", "B", "Yesterday", "C"]
    assert said == ["rowsInserted"]


def test_another_title_is_drawn_where_it_stands_and_the_same_not_at_all() -> None:
    shelf, model, said = made(*three())
    shelf.note(Summary("c", "Another", ago(days=1)))
    assert read(model) == ["Today", "A", "B", "Yesterday", "Another"]
    assert said == ["dataChanged"]
    shelf.note(Summary("c", "Another", ago(days=1)))
    assert said == ["dataChanged"]


@pytest.mark.parametrize("changes", range(20))
def test_however_it_changes_the_list_reads_as_if_it_were_made_anew(changes: int) -> None:
    random = Random(changes)
    ids = [f"c{number}" for number in range(9)]
    shelf, model, _said = made(
        *(
            Summary(id, id, ago(days=random.choice([0, 0, 1, 3, 40]), seconds=random.randrange(99)))
            for id in ids
        )
    )
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    for number in range(30):
        when_changed = ago(seconds=-number) if random.random() < 0.8 else ago(days=2, seconds=number)
        shelf.note(Summary(random.choice([*ids, f"new {number}"]), f"title {number}", when_changed))
        assert read(model) == read(ConversationModel(cast(Library, shelf), lambda _id: False))

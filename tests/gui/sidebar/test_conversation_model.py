"""The list of conversations as the view is told of it: what changes, and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random
from typing import cast

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop_ai.core.conversation import Summary
from desktop_ai.core.filing import NOWHERE, Filing
from desktop_ai.core.shelves import Shelf as Shelved
from desktop_ai.core.shelves import folder_tree, shelves
from desktop_ai.core.signal import Signal
from desktop_ai.services.library import Library
from desktop_ai.services.preferences import Preferences
from desktop_ai.ui.sidebar.conversation_model import ConversationModel
from desktop_ai.ui.sidebar.folds import Folds
from desktop_ai.ui.sidebar.rows import ARCHIVE_KEY, folder_key


class Shelf:
    """A library as far as the list looks at it."""

    def __init__(self, *summaries: Summary) -> None:
        self.reset: Signal[[]] = Signal()
        self.updated: Signal[[Summary]] = Signal()
        self.removed: Signal[[str]] = Signal()
        self._kept = {summary.id: summary for summary in summaries}

    def summaries(self) -> list[Summary]:
        return sorted(self._kept.values(), key=lambda kept: (kept.updated, kept.id), reverse=True)

    def summary(self, id: str) -> Summary | None:
        return self._kept.get(id)

    def shelves(self) -> list[Shelved]:
        used = {summary.filing.folder for summary in self._kept.values() if summary.filing.folder}
        return shelves(self.summaries(), folder_tree([], used))

    def note(self, summary: Summary) -> None:
        self._kept[summary.id] = summary
        self.updated.emit(summary)


class Remembered:
    """What is remembered, as far as folds look at it."""

    def __init__(self, kept: object = None) -> None:
        self.kept = kept

    def remembered(self, _key: str) -> object:
        return self.kept

    def remember(self, _key: str, value: object) -> None:
        self.kept = value


def folds(kept: object = None) -> Folds:
    return Folds(cast(Preferences, Remembered(kept)))


def ago(*, days: int = 0, seconds: int = 0) -> str:
    """A moment of some days and seconds before now, as files have it; today is never yesterday."""
    noon = datetime.now().astimezone().replace(hour=12, minute=0, second=0, microsecond=0)
    moment = noon - timedelta(days=days, seconds=seconds)
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def made(*summaries: Summary) -> tuple[Shelf, ConversationModel, list[str]]:
    """A shelf, the list that shows it, and what the list has announced to its view."""
    shelf = Shelf(*summaries)
    model = ConversationModel(cast(Library, shelf), folds(), lambda _id: False)
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
    assert said == ["rowsRemoved", "rowsMoved", "dataChanged"]


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


def any_filing(random: Random) -> Filing:
    if random.random() < 0.5:
        return NOWHERE
    return Filing(
        random.choice(["", "A", "A/B", "C"]),
        is_pinned=random.random() < 0.2,
        is_archived=random.random() < 0.2,
        position=random.choice([None, None, 1.0, 2.0]),
    )


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
        id = random.choice([*ids, f"new {number}"])
        shelf.note(Summary(id, f"title {number}", when_changed, any_filing(random)))
        assert read(model) == read(ConversationModel(cast(Library, shelf), folds(), lambda _id: False))


def test_a_folder_is_folded_without_making_the_list_anew_and_stays_so() -> None:
    filed = Filing("Work")
    shelf, _model, _said = made(Summary("a", "A", ago(), filed), Summary("b", "B", ago(seconds=1)))
    kept = folds()
    model = ConversationModel(cast(Library, shelf), kept, lambda _id: False)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    kept.fold(folder_key("Work"), is_open=False)
    assert read(model) == ["Folders", "Work", "Today", "B"]
    kept.fold(folder_key("Work"), is_open=True)
    assert read(model) == ["Folders", "Work", "A", "Today", "B"]
    assert resets == []


@pytest.mark.parametrize("kept", [None, 3, "x", [1, None]])
def test_the_archive_is_folded_until_somebody_opens_it(kept: object) -> None:
    assert (ARCHIVE_KEY in folds(kept).folded) is (not isinstance(kept, list))


def test_a_row_says_what_it_is_to_whoever_does_not_see_it() -> None:
    _shelf, model, _said = made(
        Summary("a", "A", ago(), Filing("Work/Clients", tags=("urgent",))), Summary("b", "B", ago(seconds=1))
    )
    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert said == [
        "Folders",
        "folder Work, 1 conversation, open, level 1",
        "folder Clients, 1 conversation, open, level 2",
        "A, tags urgent",
        "Today",
        "B",
    ]


def test_only_conversations_and_folders_can_be_chosen_and_renamed() -> None:
    _shelf, model, _said = made(Summary("a", "A", ago(), Filing("Work")))
    editable, chosen = Qt.ItemFlag.ItemIsEditable, Qt.ItemFlag.ItemIsSelectable
    assert [bool(model.flags(model.index(row)) & chosen) for row in range(3)] == [False, True, True]
    assert [bool(model.flags(model.index(row)) & editable) for row in range(3)] == [False, True, True]
    asked: list[str] = []
    model.renamed.connect(lambda _row, name: asked.append(name))
    for name in ("", "  ", "A", "Better"):
        model.setData(model.index(2), name)
    assert asked == ["Better"]

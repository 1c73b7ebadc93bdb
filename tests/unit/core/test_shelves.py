from __future__ import annotations

from desktop_ai.core.conversation import Summary
from desktop_ai.core.filing import NOWHERE, Filing
from desktop_ai.core.shelves import folder_tree, shelves


def read(*summaries: Summary, folders: tuple[str, ...] = ()) -> list[str]:
    """The shelves, newest first as given, each as its kind or folder and the ids on it."""
    return [
        f"{shelf.folder or shelf.kind}: {' '.join(summary.id for summary in shelf.summaries)}".rstrip()
        for shelf in shelves(list(summaries), folders)
    ]


def one(id: str, filing: Filing = NOWHERE) -> Summary:
    return Summary(id, id, "", filing)


def test_each_conversation_stands_on_one_shelf() -> None:
    assert read(
        one("new"),
        one("tagged", Filing(tags=("x",))),
        one("top", Filing("Work", is_pinned=True)),
        one("away", Filing("Work", is_pinned=True, is_archived=True)),
        one("work", Filing("Work")),
        one("second", Filing(position=2.0)),
        one("first", Filing(position=1.0)),
        one("old"),
        folders=("Work", "Empty"),
    ) == [
        "pinned: top",
        "Work: work",
        "Empty:",
        "arranged: first second",
        "dated: new tagged old",
        "archive: away",
    ]


def test_what_has_a_place_stands_before_what_goes_by_its_date() -> None:
    filed = Filing("Work")
    assert read(
        one("new", filed),
        one("b", Filing("Work", position=2.0)),
        one("a", Filing("Work", position=-1.0)),
        one("old", filed),
        folders=("Work",),
    ) == ["Work: a b new old"]


def test_nothing_is_on_no_shelf() -> None:
    assert read() == []


def test_folders_stand_in_their_order_each_after_the_one_around_it() -> None:
    assert folder_tree(["b/x", "a"], ["c/d", "B2", "b/a"]) == ["b", "b/x", "b/a", "a", "B2", "c", "c/d"]
    assert folder_tree([], []) == []

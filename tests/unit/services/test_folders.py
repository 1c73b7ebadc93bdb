"""Folders, and what is filed in them: done, taken back and done again, on disk."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from desktop_ai.core.errors import BadInput
from desktop_ai.core.filing import Filing
from desktop_ai.services.filings import Filings
from desktop_ai.services.folders import Folders, merged
from desktop_ai.services.history import History
from desktop_ai.services.placing import Placing
from tests.support.conversations import make_library
from tests.support.house import House, house
from tests.support.playing_provider import PlayingProviders


class Desk:
    """The services over a library of three conversations, "a" the newest, and what can be asked of them."""

    def __init__(self, home: House) -> None:
        self.home = home
        self.library = home.library
        self.history = History()
        self.filings = Filings(home.library, self.history)
        self.folders = Folders(home.library, self.filings, self.history)
        self.placing = Placing(home.library, self.filings)

    @property
    def ids(self) -> list[str]:
        """From the newest to the oldest."""
        return [summary.id for summary in self.library.summaries()]

    def shown(self) -> list[str]:
        """The shelves from top to bottom, with what is on them: 0 is the newest."""
        numbers = {id: str(number) for number, id in enumerate(self.ids)}
        shelves = [
            (shelf.folder or shelf.kind, [numbers[summary.id] for summary in shelf.summaries])
            for shelf in self.library.shelves()
        ]
        return [" ".join((f"{name}:", *on_it)) for name, on_it in shelves]

    async def there_and_back(self, change: Awaitable[object], *after: str) -> str:
        """Do it, take it back, do it again; how it is called."""
        before = self.shown()
        await change
        assert self.shown() == list(after)
        done = self.history.to_undo
        assert done is not None
        await self.history.undo()
        assert self.shown() == before
        await self.history.redo()
        assert self.shown() == list(after)
        return str(done.title)


def at_a_desk(directory: Path, use: Callable[[Desk], Awaitable[None]]) -> None:
    """Run `use` over a library of three conversations; afterwards another start finds the same."""
    make_library(directory, 3)

    async def run() -> list[str]:
        async with house(directory, PlayingProviders()) as home:
            await home.library.open()
            desk = Desk(home)
            await use(desk)
            return desk.shown()

    async def again() -> list[str]:
        async with house(directory, PlayingProviders()) as home:
            await home.library.open()
            await home.library.rescan()
            return Desk(home).shown()

    shown = asyncio.run(run())
    assert asyncio.run(again()) == shown


def stored_folders(directory: Path) -> list[str]:
    raw = json.loads((directory / "folders.json").read_text("utf-8"))
    return [entry["path"] for entry in raw["folders"]]


def test_several_conversations_are_filed_at_once_and_back(tmp_path: Path) -> None:
    async def use(desk: Desk) -> None:
        newest, middle, oldest = desk.ids
        go = desk.there_and_back
        filings = desk.filings
        assert (
            await go(
                filings.move([newest, oldest], " Work / Clients "), "Work:", "Work/Clients: 0 2", "dated: 1"
            )
            == "Moved 2 conversations to “Work/Clients”"
        )
        assert (
            await go(filings.pin([middle], is_pinned=True), "pinned: 1", "Work:", "Work/Clients: 0 2")
            == "Pinned “Conversation number 1”"
        )
        await go(
            filings.archive([newest], is_archived=True),
            "pinned: 1",
            "Work:",
            "Work/Clients: 2",
            "archive: 0",
        )
        await go(filings.move([middle, newest, oldest], ""), "dated: 0 1 2")

    at_a_desk(tmp_path, use)


def test_tags_are_added_and_taken_and_nothing_is_noted_where_nothing_changes(tmp_path: Path) -> None:
    async def use(desk: Desk) -> None:
        await desk.filings.tag(desk.ids, ["#urgent", "later"])
        await desk.filings.tag(desk.ids[:1], ["new"], ["URGENT"])
        tags = [summary.filing.tags for summary in desk.library.summaries()]
        assert tags == [("later", "new"), ("urgent", "later"), ("urgent", "later")]
        assert desk.library.tags() == ["later", "new", "urgent"]
        await desk.history.undo()
        noted = desk.history.to_undo
        await desk.filings.tag(desk.ids, ["later"])
        assert desk.history.to_undo is noted

    at_a_desk(tmp_path, use)


def test_a_deleted_folder_gives_what_was_in_it_to_the_one_around_it(tmp_path: Path) -> None:
    async def use(desk: Desk) -> None:
        await desk.folders.make("Work/Clients/North")
        await desk.filings.move(desk.ids[:1], "Work/Clients/North")
        await desk.filings.move(desk.ids[1:2], "Work/Clients")
        title = await desk.there_and_back(
            desk.folders.delete("Work/Clients"), "Work: 1", "Work/North: 0", "dated: 2"
        )
        assert title == "Deleted the folder “Clients”"
        await desk.there_and_back(desk.folders.delete("Work"), "North: 0", "dated: 1 2")
        assert len(list((tmp_path / "conversations").glob("*.json"))) == 3

    at_a_desk(tmp_path, use)


def test_a_folder_is_renamed_and_moved_with_what_is_in_it(tmp_path: Path) -> None:
    async def use(desk: Desk) -> None:
        for path in ("Work/Clients", "Home"):
            await desk.folders.make(path)
        await desk.filings.move(desk.ids[:1], "Work/Clients")
        await desk.there_and_back(
            desk.folders.rename("Work", "Job/2026"), "Job 2026:", "Job 2026/Clients: 0", "Home:", "dated: 1 2"
        )
        await desk.there_and_back(
            desk.folders.move("Job 2026/Clients", "Home"),
            "Job 2026:",
            "Home:",
            "Home/Clients: 0",
            "dated: 1 2",
        )
        await desk.there_and_back(
            desk.folders.move_by("Home", -1), "Home:", "Home/Clients: 0", "Job 2026:", "dated: 1 2"
        )
        assert stored_folders(tmp_path) == ["Home", "Home/Clients", "Job 2026"]

    at_a_desk(tmp_path, use)


def test_what_cannot_be_a_folder_is_refused_and_nothing_changes(tmp_path: Path) -> None:
    async def use(desk: Desk) -> None:
        await desk.folders.make("Work/Clients")
        shown = desk.shown()
        for refused in (
            desk.folders.make(" / "),
            desk.folders.make("work"),
            desk.folders.rename("Work", " "),
            desk.folders.move("Work", "Work/Clients"),
            desk.folders.delete("Not there"),
            desk.folders.rename("Not there", "Anything"),
        ):
            with pytest.raises(BadInput):
                await refused
        await desk.folders.make("/".join("abcdefgh"))
        with pytest.raises(BadInput, match="8 deep"):
            await desk.folders.move("Work", "a/b/c/d/e/f/g")
        await desk.history.undo()
        assert desk.shown() == shown

    at_a_desk(tmp_path, use)


def test_folders_that_another_program_made_meanwhile_stay(tmp_path: Path) -> None:
    async def use(desk: Desk) -> None:
        await desk.folders.make("Ours")
        raw = json.loads((tmp_path / "folders.json").read_text("utf-8"))
        raw["folders"].append({"path": "Theirs", "colour": "red"})
        (tmp_path / "folders.json").write_text(json.dumps(raw | {"mood": 1}), encoding="utf-8")
        await desk.folders.rename("Ours", "Mine")
        await desk.folders.rename("Theirs", "Yours")
        await desk.history.undo()
        await desk.history.undo()
        assert desk.library.folders() == ["Ours", "Theirs"]

    at_a_desk(tmp_path, use)
    raw = json.loads((tmp_path / "folders.json").read_text("utf-8"))
    assert raw["folders"] == [{"path": "Ours"}, {"path": "Theirs", "colour": "red"}]
    assert raw["mood"] == 1


@pytest.mark.parametrize(
    "text", ["[]", "{", '{"folders": 3}', '{"folders": [3, {"path": 4}, {"path": "/"}]}']
)
def test_a_list_of_folders_that_makes_no_sense_is_no_list(tmp_path: Path, text: str) -> None:
    (tmp_path / "folders.json").write_text(text, encoding="utf-8")

    async def use(desk: Desk) -> None:
        assert desk.library.folders() == []
        await desk.folders.make("New")
        assert desk.library.folders() == ["New"]

    at_a_desk(tmp_path, use)


def test_conversations_are_given_an_order_step_by_step(tmp_path: Path) -> None:
    async def use(desk: Desk) -> None:
        newest, middle, oldest = desk.ids
        go, placing = desk.there_and_back, desk.placing
        await go(placing.move_up(oldest), "arranged: 2", "dated: 0 1")
        await go(placing.move_up(newest), "arranged: 2 0", "dated: 1")
        await go(placing.move_up(newest), "arranged: 0 2", "dated: 1")
        noted = desk.history.to_undo
        await placing.move_up(newest)
        await placing.move_down(middle)
        assert desk.history.to_undo is noted
        await go(placing.move_down(newest), "arranged: 2 0", "dated: 1")
        await go(placing.move_down(newest), "arranged: 2", "dated: 0 1")
        await go(placing.put_before([middle, newest], oldest), "arranged: 1 0 2")
        await go(desk.filings.order_by_date([newest, middle, oldest]), "dated: 0 1 2")

    at_a_desk(tmp_path, use)


def test_what_is_put_before_another_goes_to_its_folder(tmp_path: Path) -> None:
    async def use(desk: Desk) -> None:
        newest, middle, oldest = desk.ids
        await desk.filings.move([oldest], "Work")
        await desk.filings.tag([newest], ["mine"])
        await desk.there_and_back(desk.placing.put_before([newest, middle], oldest), "Work: 0 1 2")
        summary = desk.library.summary(newest)
        assert summary is not None
        assert summary.filing == Filing("Work", ("mine",), position=1.0)

    at_a_desk(tmp_path, use)


def test_what_is_put_before_one_that_goes_by_its_date_stands_there(tmp_path: Path) -> None:
    async def use(desk: Desk) -> None:
        newest, middle, oldest = desk.ids
        await desk.filings.move(desk.ids, "Work")
        assert desk.shown() == ["Work: 0 1 2"]
        await desk.there_and_back(desk.placing.put_before([newest], oldest), "Work: 1 0 2")
        await desk.there_and_back(desk.placing.put_before([oldest], middle), "Work: 2 1 0")
        await desk.filings.pin([newest, middle], is_pinned=True)
        assert desk.shown() == ["pinned: 1 0", "Work: 2"]
        await desk.there_and_back(desk.placing.put_before([oldest], newest), "pinned: 1 2 0", "Work:")

    at_a_desk(tmp_path, use)


def test_a_list_is_merged_with_what_happened_to_it_meanwhile() -> None:
    assert merged(["a", "b"], ["a", "b"], ["b", "a"]) == ["b", "a"]
    assert merged(["a", "new", "b"], ["a", "b"], ["c", "b"]) == ["c", "b", "new"]
    assert merged(["b"], ["a", "b"], ["b", "a"]) == ["b"]

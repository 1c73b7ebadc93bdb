"""What was done last is taken back first."""

from __future__ import annotations

import asyncio

import pytest

from desktop_ai.core.errors import StoreError, StoreErrorKind
from desktop_ai.core.texts import Text
from desktop_ai.services.history import KEPT_CHANGES, Change, History


class Page:
    """Words that can be written and struck out."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.history = History()

    def write(self, word: str, about: str = "") -> None:
        async def undo() -> None:
            await asyncio.sleep(0)
            self.words.remove(word)

        async def redo() -> None:
            self.words.append(word)

        self.words.append(word)
        self.history.note(Change(Text("Wrote {word}", {"word": word}), undo, redo, about))


def test_changes_are_taken_back_from_the_last_and_done_again_from_the_first() -> None:
    async def run() -> None:
        page = Page()
        for word in ("a", "b", "c"):
            page.write(word)
        undone = [await page.history.undo() for _ in range(4)]
        assert [str(change.title) if change else "" for change in undone] == [
            "Wrote c",
            "Wrote b",
            "Wrote a",
            "",
        ]
        assert page.words == []
        await page.history.redo()
        await page.history.redo()
        assert page.words == ["a", "b"]
        assert str(getattr(page.history.to_redo, "title", "")) == "Wrote c"

    asyncio.run(run())


def test_after_a_new_change_nothing_is_done_again() -> None:
    async def run() -> None:
        page = Page()
        page.write("a")
        await page.history.undo()
        page.write("b")
        assert page.history.to_redo is None
        assert await page.history.redo() is None
        assert page.words == ["b"]

    asyncio.run(run())


def test_a_change_that_cannot_be_taken_back_does_not_stand_before_the_others() -> None:
    async def run() -> None:
        page = Page()
        page.write("a")

        async def fail() -> None:
            raise StoreError(StoreErrorKind.GONE, "a file")

        page.history.note(Change(Text("Deleted"), fail, fail))
        with pytest.raises(StoreError):
            await page.history.undo()
        assert page.history.to_redo is None
        await page.history.undo()
        assert page.words == []

    asyncio.run(run())


def test_two_keys_at_once_take_back_one_change() -> None:
    async def run() -> None:
        page = Page()
        page.write("a")
        page.write("b")
        await asyncio.gather(page.history.undo(), page.history.undo())
        assert page.words == ["a"]

    asyncio.run(run())


def test_it_is_told_when_another_change_is_the_last_and_only_so_many_are_kept() -> None:
    async def run() -> None:
        page = Page()
        told: list[object] = []

        def hear() -> None:
            told.append(page.history.to_undo)

        page.history.changed.connect(hear)
        for number in range(KEPT_CHANGES + 1):
            page.write(str(number))
        assert len(told) == KEPT_CHANGES + 1
        while await page.history.undo():
            pass
        assert page.words == ["0"]
        assert told[-1] is None

    asyncio.run(run())


def test_changes_about_the_same_thing_are_one_until_something_else_is_changed() -> None:
    async def run() -> None:
        values, history = [0], History()

        def move(value: int) -> None:
            before = values[-1]
            values.append(value)

            async def put(which: int) -> None:
                values.append(which)

            title = Text("Moved to {value}", {"value": value})
            history.note(Change(title, lambda: put(before), lambda: put(value), "the slider"))

        for value in (1, 2, 3):
            move(value)
        assert str((await history.undo() or Change).title) == "Moved to 3"
        assert values[-1] == 0
        assert history.to_undo is None
        await history.redo()
        assert values[-1] == 3
        history.note(Change(Text("Else"), history.undo, history.redo))
        move(4)
        await history.undo()
        assert values[-1] == 3

    asyncio.run(run())


def test_after_undo_the_same_thing_begins_anew() -> None:
    async def run() -> None:
        page = Page()
        page.write("a", "page")
        page.write("b", "another")
        await page.history.undo()
        page.write("c", "page")
        await page.history.undo()
        assert page.words == ["a"]

    asyncio.run(run())


def test_what_a_disk_refused_can_be_tried_again() -> None:
    async def run() -> None:
        history, is_full = History(), [True]

        async def undo() -> None:
            if is_full[0]:
                raise StoreError(StoreErrorKind.FULL, "a disk")

        history.note(Change(Text("Deleted"), undo, undo))
        with pytest.raises(StoreError):
            await history.undo()
        assert history.to_undo is not None
        is_full[0] = False
        assert await history.undo() is not None

    asyncio.run(run())

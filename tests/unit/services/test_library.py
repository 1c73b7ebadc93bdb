from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from desktop_ai.core.conversation import Conversation
from desktop_ai.core.errors import StoreError, StoreErrorKind
from tests.support.conversations import conversation, make_library
from tests.support.house import House, house
from tests.support.playing_provider import PlayingProviders


def made(id: str, updated: str, title: str = "") -> Conversation:
    found = conversation(title or f"Question of {id}", "Answer", id=id)
    found.updated = updated
    return found


def listed(home: House) -> list[str]:
    return [summary.id for summary in home.library.summaries()]


def test_conversations_stand_newest_first(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            assert not home.library.has_conversations
            for id, updated in (("old", "2026-01-01"), ("new", "2026-03-01"), ("middle", "2026-02-01")):
                await home.store.save(made(id, updated))
            await home.library.open()
            assert listed(home) == ["new", "middle", "old"]

    asyncio.run(run())


def test_a_changed_conversation_moves_to_where_it_belongs(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            heard: list[str] = []
            home.library.updated.connect(lambda summary: heard.append(summary.title))
            home.library.note(made("a", "2026-01-01"))
            home.library.note(made("b", "2026-02-01"))
            home.library.note(made("a", "2026-03-01", "Another title"))
            assert listed(home) == ["a", "b"]
            assert heard == ["Question of a", "Question of b", "Another title"]

    asyncio.run(run())


def test_a_change_that_the_list_does_not_show_is_not_told(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            heard: list[str] = []
            home.library.updated.connect(lambda summary: heard.append(summary.title))
            for _ in range(3):
                home.library.note(made("a", "2026-01-01"))
            assert heard == ["Question of a"]

    asyncio.run(run())


def test_what_happens_while_the_files_are_looked_at_is_newer_than_they_are(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            for id in ("renamed", "deleted", "other"):
                await home.store.save(made(id, "2026-01-01"))
            await home.library.open()
            make_library(tmp_path, 1, with_index=False)
            looking = home.tasks.start(home.library.rescan(), name="look", owner=home)
            await asyncio.sleep(0)
            home.library.note(made("renamed", "2026-02-01", "Another title"))
            home.library.note(made("new", "2026-03-01"))
            home.library.forget("deleted")
            await looking
            found = {summary.id: summary.title for summary in home.library.summaries()}
            assert found["renamed"] == "Another title"
            assert {"new", "other"} < found.keys()
            assert "deleted" not in found
            assert len(found) == 4

    asyncio.run(run())


def test_looking_at_the_files_finds_what_another_program_put_there(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            await home.library.open()
            resets: list[int] = []
            home.library.reset.connect(lambda: resets.append(len(listed(home))))
            make_library(tmp_path, 3, with_index=False)
            await home.library.rescan()
            await home.library.rescan()
            assert resets == [3]

    asyncio.run(run())


def test_a_file_that_was_set_aside_is_told_and_the_others_are_listed(tmp_path: Path) -> None:
    async def run() -> None:
        ids = make_library(tmp_path, 2, with_index=False)
        (tmp_path / "conversations" / "broken.json").write_text("{")
        async with house(tmp_path, PlayingProviders()) as home:
            await home.library.rescan()
            assert sorted(listed(home)) == ids
            assert [sentence for sentence in home.said() if "broken" in sentence]

    asyncio.run(run())


def test_what_was_deleted_can_be_brought_back(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            await home.store.save(made("a", "2026-01-01T00:00:00.000Z"))
            await home.library.open()
            removed: list[str] = []
            home.library.removed.connect(removed.append)
            before = home.library.summaries()
            await home.library.delete("a")
            assert (removed, listed(home)) == (["a"], [])
            assert (tmp_path / "trash" / "a.json").exists()
            await home.library.restore("a")
            assert home.library.summaries() == before

    asyncio.run(run())


def test_what_is_not_in_the_trash_cannot_be_brought_back(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            with pytest.raises(StoreError):
                await home.library.restore("nothing")
            assert listed(home) == []

    asyncio.run(run())


def test_whether_the_files_can_be_read_is_known_once_they_were_looked_through(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            heard: list[bool | None] = []
            home.library.looked_through.connect(lambda: heard.append(home.library.is_readable))
            assert home.library.is_readable is None
            await home.library.rescan()
            await home.library.rescan()
            assert heard == [True]

    asyncio.run(run())


def test_a_folder_that_cannot_be_read_is_told_from_an_empty_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def unreadable() -> None:
        raise StoreError(StoreErrorKind.UNREADABLE, "conversations")

    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            monkeypatch.setattr(home.store, "rescan", unreadable)
            with pytest.raises(StoreError):
                await home.library.rescan()
            assert home.library.is_readable is False

    asyncio.run(run())

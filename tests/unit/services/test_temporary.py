"""A temporary conversation: nothing of it reaches the disk, until it is kept."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from desktop_ai.core.errors import BadInput, StoreError
from desktop_ai.core.message import ImagePart
from desktop_ai.services import drafts as drafts_module
from desktop_ai.services.chat import Chat
from desktop_ai.services.editing import Editing
from desktop_ai.services.workspace import Workspace
from tests.support.conversations import make_library
from tests.support.house import House, house
from tests.support.picture_files import png
from tests.support.playing_provider import PlayingProviders

SECRET = "xyzzy"


def written(directory: Path) -> list[str]:
    """The files that say anything of the secret, in their names or in their bytes."""
    files = [path for path in directory.rglob("*") if path.is_file()]
    return [path.name for path in files if SECRET in path.name or SECRET.encode() in path.read_bytes()]


async def answered(home: House, factory: PlayingProviders, chat: Chat, text: str) -> None:
    """Say something with a picture and a file, and be answered."""
    for data, name in ((png(4, 4), f"{SECRET}.png"), (f"text {SECRET}".encode(), f"{SECRET}.txt")):
        chat.attached.add(await chat.attachments.from_bytes(data, name))
    attached = chat.attached.all
    run = await chat.send(text, attached)
    chat.attached.sent(attached)
    playing = await factory.provider.request(len(chat.conversation.path()) // 2)
    playing.end(f"Answer {SECRET}")
    await chat.wait(run)


async def told_all(home: House, workspace: Workspace) -> None:
    """Do what is done when the program ends."""
    await workspace.end(5.0)
    await workspace.flush()
    await home.tasks.finish(5.0)
    await home.preferences.flush()


def test_nothing_of_it_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drafts_module, "IDLE_BEFORE_KEEPING", 0.0)

    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            workspace = home.workspace()
            chat = workspace.new_temporary()
            await answered(home, factory, chat, f"Question {SECRET}")
            chat.rename(f"Title {SECRET}")
            chat.draft = f"Draft {SECRET}"
            chat.attached.add(await chat.attachments.from_bytes(f"more {SECRET}".encode(), "more.txt"))
            await Editing(home.history, workspace).fork(chat, chat.conversation.path()[0].id)
            assert workspace.current.is_temporary
            assert not home.library.has_conversations
            await told_all(home, workspace)
        assert written(tmp_path) == []

    asyncio.run(run())


def test_it_stays_in_memory_while_others_are_in_front_and_no_other_takes_its_place(tmp_path: Path) -> None:
    async def run() -> None:
        (id,) = make_library(tmp_path, 1, with_index=False)
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            workspace = home.workspace()
            chat = workspace.new_temporary()
            assert workspace.new_temporary() is chat
            chat.draft = "Not sent"
            assert not workspace.new().is_temporary
            assert workspace.new_temporary() is chat
            await answered(home, factory, chat, "Question")
            await workspace.open(id)
            assert workspace.temporary() == [chat]
            assert workspace.new_temporary() is not chat
            await workspace.open(chat.conversation.id)
            assert workspace.current is chat
            await told_all(home, workspace)

    asyncio.run(run())


def test_a_deleted_one_comes_back_from_memory(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            workspace = home.workspace()
            chat = workspace.new_temporary()
            await answered(home, factory, chat, f"Question {SECRET}")
            id = chat.conversation.id
            assert await workspace.delete(id)
            assert not workspace.current.is_temporary
            assert workspace.temporary() == []
            await workspace.restore(id)
            assert workspace.current is chat
            await answered(home, factory, chat, "And once more")
            await told_all(home, workspace)
        assert written(tmp_path) == []

    asyncio.run(run())


def test_one_that_is_kept_is_there_at_the_next_start_with_all_that_hangs_on_it(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            workspace = home.workspace()
            chat = workspace.new_temporary()
            await answered(home, factory, chat, f"Question {SECRET}")
            chat.draft, chat.selection = "Half a question", (4, 6)
            chat.attached.add(await chat.attachments.from_bytes(b"more", "more.txt"))
            kept = await workspace.keep(chat)
            assert workspace.current is kept
            assert not kept.is_temporary
            assert [summary.title for summary in home.library.summaries()] == [kept.conversation.title]
            await answered(home, factory, kept, "And once more")
            await told_all(home, workspace)
            id = chat.conversation.id
        async with house(tmp_path, factory) as home:
            chat = await home.workspace().open(id)
            assert [message.text for message in chat.conversation.path()][::2] == [
                f"Question {SECRET}",
                "And once more",
            ]
            assert (chat.draft, chat.selection) == ("Half a question", (4, 6))
            (picture,) = (
                part for part in chat.conversation.path()[0].attachments if isinstance(part, ImagePart)
            )
            assert await chat.attachments.picture(id, picture) == png(4, 4)

    asyncio.run(run())


def test_one_that_cannot_be_kept_stays_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            workspace = home.workspace()
            chat = workspace.new_temporary()
            run = await chat.send("Question")
            with pytest.raises(BadInput):
                await workspace.keep(chat)
            (await factory.provider.request()).end()
            await chat.wait(run)
            (tmp_path / "conversations").write_text("a file where the folder should be")
            with pytest.raises(StoreError):
                await workspace.keep(chat)
            assert workspace.current is chat
            assert chat.is_temporary
            await chat.send("It goes on")

    asyncio.run(run())

"""What is done by hand to the messages of a conversation: kept, sent accordingly, taken back and done again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import msgspec
import pytest

from desktop_ai.core.errors import BadInput, StoreError
from desktop_ai.core.message import Role
from desktop_ai.providers.factory import OpenAIProviders
from desktop_ai.services.chat import Chat
from desktop_ai.services.editing import Editing
from desktop_ai.services.history import History
from desktop_ai.services.previews import next_request
from desktop_ai.services.workspace import Workspace
from tests.support.house import House, house
from tests.support.scripted_server import ScriptedServer


class Desk:
    """A window's services with two turns in the chat in front, and everything on disk."""

    def __init__(self, home: House) -> None:
        self.home = home
        self.history = History()
        self.workspace: Workspace = home.workspace()
        self.editing = Editing(self.history, self.workspace)

    @property
    def chat(self) -> Chat:
        return self.workspace.current

    def id(self, place: int) -> str:
        return self.chat.conversation.path()[place].id

    def shown(self) -> list[str]:
        return [message.text[:5] for message in self.chat.conversation.path()]

    def sent(self) -> list[str]:
        """What the next request would carry."""
        return [message.text[:5] for message in next_request(self.chat).messages]

    async def on_disk(self) -> list[str]:
        """The path as another start after a crash would find it."""
        kept = await self.home.kept(self.chat.conversation.id)
        return [message.text[:5] for message in kept.path()]


def at_desk(directory: Path, doing: Callable[[Desk, ScriptedServer], Awaitable[None]]) -> None:
    with ScriptedServer() as server:

        async def run() -> None:
            async with house(directory, OpenAIProviders(), server=server.url) as home:
                desk = Desk(home)
                for text in ("One?", "Two?"):
                    await desk.chat.wait(await desk.chat.send(text))
                await doing(desk, server)

        asyncio.run(run())


TURNS = ["One?", "Hello", "Two?", "Hello"]


def test_what_is_done_by_hand_is_on_disk_at_once_and_can_be_taken_back(tmp_path: Path) -> None:
    async def doing(desk: Desk, _server: ScriptedServer) -> None:
        editing, chat = desk.editing, desk.chat
        steps: list[tuple[Callable[[], Awaitable[object]], list[str]]] = [
            (lambda: editing.edit(chat, desk.id(3), "Mine."), ["One?", "Hello", "Two?", "Mine."]),
            (
                lambda: editing.insert(chat, desk.id(0), Role.ASSISTANT, "Yes."),
                ["One?", "Yes.", "Hello", "Two?", "Mine."],
            ),
            (lambda: editing.delete(chat, desk.id(2)), ["One?", "Yes.", "Two?", "Mine."]),
            (lambda: editing.delete_branch(chat, desk.id(2)), ["One?", "Yes."]),
        ]
        states = [chat.conversation.messages]
        for step, expected in steps:
            await step()
            assert desk.shown() == expected
            assert await desk.on_disk() == expected
            states.append(chat.conversation.messages)
        for before in reversed(states[:-1]):
            assert await desk.history.undo() is not None
            assert chat.conversation.messages == before
            assert await desk.on_disk() == desk.shown()
        for after in states[1:]:
            await desk.history.redo()
            assert chat.conversation.messages == after
        await chat.flush()
        assert (await desk.home.kept(chat.conversation.id)).messages == chat.conversation.messages

    at_desk(tmp_path, doing)


def test_an_edited_prompt_is_sent_as_another_version(tmp_path: Path) -> None:
    async def doing(desk: Desk, server: ScriptedServer) -> None:
        old = desk.id(2)
        await desk.editing.cut(desk.chat, old)
        await desk.chat.wait(await desk.editing.edit_and_send(desk.chat, old, "Zwei?"))
        assert desk.shown() == ["One?", "Hello", "Zwei?", "Hello"]
        assert [message["content"] for message in server.chats[-1].messages] == ["Zwei?"]
        await desk.history.undo()
        assert desk.shown() == TURNS
        assert desk.chat.conversation.versions()[old].count == 2
        assert desk.chat.conversation.setup.first_sent == old
        await desk.history.redo()
        assert desk.shown() == ["One?", "Hello", "Zwei?", "Hello"]
        with pytest.raises(BadInput, match="Only a message of yours"):
            await desk.editing.edit_and_send(desk.chat, desk.id(1), "x")

    at_desk(tmp_path, doing)


def test_what_is_left_out_is_shown_and_not_sent(tmp_path: Path) -> None:
    async def doing(desk: Desk, server: ScriptedServer) -> None:
        assert await desk.editing.exclude(desk.chat, desk.id(1))
        assert desk.shown() == TURNS
        assert desk.sent() == ["One?", "Two?", "Hello"]
        await desk.chat.wait(await desk.chat.send("Three?"))
        assert [message["content"] for message in server.chats[-1].messages][:2] == ["One?", "Two?"]
        kept = await desk.home.kept(desk.chat.conversation.id)
        assert [message.is_excluded for message in kept.path()][:3] == [False, True, False]
        assert not await desk.editing.exclude(desk.chat, desk.id(1))
        assert desk.sent()[:2] == ["One?", "Hello"]

    at_desk(tmp_path, doing)


def test_a_cut_by_hand_is_taken_back(tmp_path: Path) -> None:
    async def doing(desk: Desk, _server: ScriptedServer) -> None:
        await desk.editing.cut(desk.chat, desk.id(2))
        assert desk.sent() == ["Two?", "Hello"]
        await desk.editing.cut(desk.chat, "")
        assert desk.sent() == TURNS
        await desk.history.undo()
        assert desk.sent() == ["Two?", "Hello"]
        await desk.editing.cut(desk.chat, desk.id(2))  # the same again is no change
        await desk.history.redo()
        assert desk.sent() == TURNS

    at_desk(tmp_path, doing)


def test_a_fork_is_a_conversation_of_its_own(tmp_path: Path) -> None:
    async def doing(desk: Desk, _server: ScriptedServer) -> None:
        first = desk.chat.conversation.id
        fork = await desk.editing.fork(desk.chat, desk.id(1))
        assert desk.chat is fork
        assert await desk.on_disk() == ["One?", "Hello"]
        assert {summary.id for summary in desk.home.library.summaries()} == {first, fork.conversation.id}
        await desk.history.undo()
        assert [summary.id for summary in desk.home.library.summaries()] == [first]
        await desk.history.redo()
        assert desk.chat.conversation.id == fork.conversation.id
        assert await desk.on_disk() == ["One?", "Hello"]

    at_desk(tmp_path, doing)


def test_nothing_changes_while_a_reply_is_on_its_way(tmp_path: Path) -> None:
    async def doing(desk: Desk, server: ScriptedServer) -> None:
        server.stall("Some words")
        run = await desk.chat.send("Three?")
        with pytest.raises(BadInput, match="still on its way"):
            await desk.editing.delete(desk.chat, desk.id(0))
        assert desk.history.to_undo is None
        desk.chat.stop()
        await desk.chat.wait(run)

    at_desk(tmp_path, doing)


def test_what_cannot_be_kept_has_not_happened(tmp_path: Path) -> None:
    async def doing(desk: Desk, _server: ScriptedServer) -> None:
        await desk.chat.flush()
        folder = tmp_path / "conversations"
        folder.rename(tmp_path / "elsewhere")
        folder.write_text("")  # not even the administrator can write below a file
        before = desk.chat.conversation.messages
        with pytest.raises(StoreError):
            await desk.editing.delete(desk.chat, desk.id(1))
        assert desk.chat.conversation.messages == before
        assert desk.shown() == TURNS
        assert desk.history.to_undo is None
        folder.unlink()
        (tmp_path / "elsewhere").rename(folder)

    at_desk(tmp_path, doing)


def test_a_change_is_taken_back_in_its_own_conversation(tmp_path: Path) -> None:
    async def doing(desk: Desk, _server: ScriptedServer) -> None:
        first = desk.chat.conversation.id
        await desk.editing.delete(desk.chat, desk.id(1))
        desk.workspace.new()
        await desk.history.undo()
        assert desk.chat.conversation.id == first
        assert desk.shown() == TURNS

    at_desk(tmp_path, doing)


def test_what_a_reply_is_in_the_way_of_is_taken_back_later(tmp_path: Path) -> None:
    async def doing(desk: Desk, server: ScriptedServer) -> None:
        await desk.editing.exclude(desk.chat, desk.id(1))
        server.stall("Some words")
        run = await desk.chat.send("Three?")
        with pytest.raises(BadInput, match="still on its way"):
            await desk.history.undo()
        desk.chat.stop()
        await desk.chat.wait(run)
        assert await desk.history.undo() is not None
        assert not desk.chat.conversation.path()[1].is_excluded

    at_desk(tmp_path, doing)


def test_a_cut_to_what_fits_is_taken_back(tmp_path: Path) -> None:
    async def doing(desk: Desk, _server: ScriptedServer) -> None:
        setup = desk.chat.conversation.setup
        desk.chat.change_setup(msgspec.structs.replace(setup, first_sent=desk.id(2)))
        desk.editing.note_cut(desk.chat, setup.first_sent)
        assert desk.sent() == ["Two?", "Hello"]
        await desk.history.undo()
        assert desk.sent() == TURNS
        await desk.history.redo()
        assert desk.sent() == ["Two?", "Hello"]

    at_desk(tmp_path, doing)

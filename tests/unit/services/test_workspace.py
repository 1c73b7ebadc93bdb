from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_ai.core.conversation import Setup
from desktop_ai.core.errors import BadInput, StoreError, StoreErrorKind
from desktop_ai.core.message import Status
from desktop_ai.core.parameters import Sampling
from desktop_ai.services import drafts as drafts_module
from desktop_ai.services.chat import Chat
from desktop_ai.services.workspace import KEPT_OPEN
from tests.support.conversations import conversation, make_library, reply_of
from tests.support.house import LOCAL, house
from tests.support.playing_provider import PlayingProviders


def test_a_new_conversation_begins_with_the_default_account_and_its_last_model(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            setup = home.workspace().current.conversation.setup
            assert (setup.account, setup.model) == (LOCAL, "scripted-model")

    asyncio.run(run())


def test_an_empty_conversation_is_used_instead_of_another_empty_one(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            workspace = home.workspace()
            first = workspace.current
            assert workspace.new() is first
            home.accounts.choose_default(home.accounts.account("ollama"))
            assert workspace.new().conversation.setup.account == "ollama"
            assert len(workspace.chats()) == 1

    asyncio.run(run())


PREPARED = {
    "a draft": lambda chat: setattr(chat, "draft", "A long prompt"),
    "instructions": lambda chat: chat.change_setup(Setup(LOCAL, "m", "Be brief.")),
    "parameters": lambda chat: chat.change_setup(Setup(LOCAL, "m", "", Sampling(temperature=1.5))),
}


@pytest.mark.parametrize("prepare", PREPARED.values(), ids=PREPARED)
def test_what_was_prepared_in_an_empty_conversation_stays_and_is_gone_back_to(
    tmp_path: Path, prepare: Callable[[Chat], None]
) -> None:
    async def run() -> None:
        (id,) = make_library(tmp_path, 1, with_index=False)
        async with house(tmp_path, PlayingProviders()) as home:
            workspace = home.workspace()
            first = workspace.current
            prepare(first)
            draft, setup = first.draft, first.conversation.setup
            assert workspace.new() is first
            await workspace.open(id)
            assert workspace.new() is first
            await workspace.open(id)
            await workspace.delete(id)
            assert workspace.current is first
            assert (first.draft, first.conversation.setup) == (draft, setup)

    asyncio.run(run())


def test_empty_conversations_in_which_nothing_is_prepared_are_let_go(tmp_path: Path) -> None:
    async def run() -> None:
        (id,) = make_library(tmp_path, 1, with_index=False)
        async with house(tmp_path, PlayingProviders()) as home:
            workspace = home.workspace()
            for _ in range(3):
                await workspace.open(id)
                workspace.new()
            assert len(workspace.chats()) == 2

    asyncio.run(run())


def test_drafts_are_there_again_after_a_restart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drafts_module, "IDLE_BEFORE_KEEPING", 0.0)

    async def run() -> None:
        one, other = make_library(tmp_path, 2, with_index=False)
        async with house(tmp_path, PlayingProviders()) as home:
            workspace = home.workspace()
            workspace.current.draft = "A new question"
            (await workspace.open(one)).draft = "Half a question"
            (await workspace.open(other)).draft = "Sent in a moment"
            workspace.current.draft = ""
            await workspace.flush()
        for _ in range(2):  # those of conversations that are not opened stay as well
            async with house(tmp_path, PlayingProviders()) as home:
                workspace = home.workspace()
                assert workspace.current.draft == "A new question"
                workspace.current.draft += "!"
                await home.tasks.wait_for(workspace._drafts, deadline=20.0)
                workspace.current.draft = "A new question"
                await workspace.flush()
        async with house(tmp_path, PlayingProviders()) as home:
            workspace = home.workspace()
            assert (await workspace.open(one)).draft == "Half a question"
            assert (await workspace.open(other)).draft == ""

    asyncio.run(run())


def test_a_draft_comes_back_with_its_conversation(tmp_path: Path) -> None:
    async def run() -> None:
        (id,) = make_library(tmp_path, 1, with_index=False)
        async with house(tmp_path, PlayingProviders()) as home:
            await home.library.rescan()
            workspace = home.workspace()
            (await workspace.open(id)).draft = "Half a question"
            await workspace.delete(id)
            await workspace.restore(id)
            assert workspace.current.draft == "Half a question"

    asyncio.run(run())


def test_switching_never_stops_a_reply(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            workspace = home.workspace()
            first = workspace.current
            reply = await first.send("Hi")
            playing = await factory.provider.request()
            await playing.say("Hel")
            shown: list[str] = []
            workspace.current_changed.connect(lambda chat: shown.append(chat.conversation.id))
            for number in range(2 * KEPT_OPEN):
                await home.store.save(conversation("Hi", "Hello", id=f"c{number}"))
                await workspace.open(f"c{number}")
            assert workspace.is_running(first.conversation.id)
            playing.end("lo")
            assert (await first.wait(reply)).text == "Hello"
            assert await workspace.open(first.conversation.id) is first
            assert shown == [*(f"c{number}" for number in range(2 * KEPT_OPEN)), first.conversation.id]

    asyncio.run(run())


def test_chats_without_work_are_let_go_and_those_with_a_draft_stay(tmp_path: Path) -> None:
    async def run() -> None:
        ids = make_library(tmp_path, 3 * KEPT_OPEN, with_index=False)
        async with house(tmp_path, PlayingProviders()) as home:
            workspace = home.workspace()
            drafting = await workspace.open(ids[0])
            drafting.draft = "Not sent yet"
            for id in ids[1:]:
                await workspace.open(id)
            assert len(workspace.chats()) <= KEPT_OPEN
            assert await workspace.open(ids[0]) is drafting
            assert workspace.current.draft == "Not sent yet"

    asyncio.run(run())


def test_opening_twice_at_once_gives_one_chat(tmp_path: Path) -> None:
    async def run() -> None:
        (id,) = make_library(tmp_path, 1, with_index=False)
        async with house(tmp_path, PlayingProviders()) as home:
            workspace = home.workspace()
            one, other = await asyncio.gather(workspace.open(id), workspace.open(id))
            assert one is other is workspace.current

    asyncio.run(run())


def test_what_was_asked_for_last_is_in_front(tmp_path: Path) -> None:
    async def run() -> None:
        slow, quick = make_library(tmp_path, 2, with_index=False)
        async with house(tmp_path, PlayingProviders()) as home:
            workspace = home.workspace()
            await workspace.open(quick)
            workspace.new()
            opening = home.tasks.start(workspace.open(slow), name="open", owner=home)
            await asyncio.sleep(0)
            await workspace.open(quick)
            await opening
            assert workspace.current.conversation.id == quick
            opening = home.tasks.start(workspace.open(slow), name="open", owner=home)
            await asyncio.sleep(0)
            new = workspace.new()
            await opening
            assert workspace.current is new

    asyncio.run(run())


@pytest.mark.parametrize("content", [None, "{"], ids=["is not there", "is damaged"])
def test_what_cannot_be_opened_leaves_everything_as_it_was(tmp_path: Path, content: str | None) -> None:
    async def run() -> None:
        (id,) = make_library(tmp_path, 1, with_index=False)
        async with house(tmp_path, PlayingProviders()) as home:
            workspace = home.workspace()
            current = await workspace.open(id)
            if content is not None:
                (tmp_path / "conversations" / "other.json").write_text(content)
            with pytest.raises(StoreError):
                await workspace.open("other")
            assert workspace.current is current

    asyncio.run(run())


def test_neighbours_are_those_of_the_list_and_its_ends_hold(tmp_path: Path) -> None:
    async def run() -> None:
        ids = make_library(tmp_path, 3, with_index=False)
        async with house(tmp_path, PlayingProviders()) as home:
            workspace = home.workspace()
            await workspace.open_neighbour(1)
            assert workspace.current.is_empty
            await home.library.rescan()
            order = [summary.id for summary in home.library.summaries()]
            assert sorted(order) == ids
            visited = []
            for step in (1, 1, 1, 1, -1, -1, -1):
                await workspace.open_neighbour(step)
                visited.append(order.index(workspace.current.conversation.id))
            assert visited == [0, 1, 2, 2, 1, 0, 0]

    asyncio.run(run())


def test_deleting_a_running_conversation_stops_it_and_brings_it_back_with_what_arrived(
    tmp_path: Path,
) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            workspace = home.workspace()
            chat = workspace.current
            id = chat.conversation.id
            await chat.send("Hi")
            playing = await factory.provider.request()
            await playing.say("What arrived")
            await workspace.delete(id)
            assert playing.closed.is_set()
            assert not workspace.is_running(id)
            assert workspace.current.is_empty
            assert not home.library.has_conversations
            assert not list((tmp_path / "conversations").iterdir())
            await workspace.restore(id)
            back = workspace.current.conversation
            assert (back.id, [message.text for message in back.path()]) == (id, ["Hi", "What arrived"])
            assert reply_of(back.path()[-1]).status is Status.STOPPED
            assert [summary.id for summary in home.library.summaries()] == [id]
            assert home.said() == []

    asyncio.run(run())


def test_deleting_while_the_message_is_being_kept_asks_nobody_and_leaves_no_file(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            workspace = home.workspace()
            chat = workspace.current
            home.tasks.start(chat.send("Hi"), name="send", owner=home)
            await asyncio.sleep(0)
            await workspace.delete(chat.conversation.id)
            assert factory.provider.asked == []
            assert not list((tmp_path / "conversations").iterdir())
            assert home.said() == []

    asyncio.run(run())


def test_a_second_deletion_of_the_same_conversation_does_nothing(tmp_path: Path) -> None:
    async def run() -> None:
        (id,) = make_library(tmp_path, 1, with_index=False)
        async with house(tmp_path, PlayingProviders()) as home:
            await home.library.rescan()
            workspace = home.workspace()
            assert await asyncio.gather(workspace.delete(id), workspace.delete(id)) == [True, False]
            await workspace.restore(id)
            assert workspace.current.conversation.id == id

    asyncio.run(run())


def test_nothing_is_sent_from_a_conversation_that_is_being_deleted(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            workspace = home.workspace()
            chat = workspace.current
            reply = await chat.send("Hi")
            (await factory.provider.request()).end("Hello")
            await chat.wait(reply)
            deleting = home.tasks.start(workspace.delete(chat.conversation.id), name="delete", owner=home)
            await asyncio.sleep(0)
            with pytest.raises(BadInput):
                await chat.send("In the same moment")
            await deleting
            assert len(factory.provider.asked) == 1

    asyncio.run(run())


def test_a_conversation_that_cannot_be_deleted_can_be_gone_on_with(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        (id,) = make_library(tmp_path, 1, with_index=False)
        async with house(tmp_path, factory) as home:
            workspace = home.workspace()
            chat = await workspace.open(id)
            chat.change_setup(Setup(LOCAL, "m"))
            (tmp_path / "trash").write_text("")
            with pytest.raises(StoreError):
                await workspace.delete(id)
            assert workspace.current is chat
            reply = await chat.send("And?")
            (await factory.provider.request()).end("So.")
            await chat.wait(reply)

    asyncio.run(run())


def test_what_cannot_be_saved_can_be_deleted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def full(*_what: object) -> None:
        raise StoreError(StoreErrorKind.FULL, "here")

    async def run() -> None:
        (id,) = make_library(tmp_path, 1, with_index=False)
        async with house(tmp_path, PlayingProviders()) as home:
            workspace = home.workspace()
            (await workspace.open(id)).rename("Another title")
            monkeypatch.setattr(home.store, "save", full)
            await workspace.delete(id)
            assert (tmp_path / "trash" / f"{id}.json").exists()
            assert len(home.said()) == 1

    asyncio.run(run())


def test_everything_that_was_deleted_can_be_brought_back_but_for_what_is_gone(tmp_path: Path) -> None:
    async def run() -> None:
        ids = make_library(tmp_path, 3, with_index=False)
        async with house(tmp_path, PlayingProviders()) as home:
            await home.library.rescan()
            workspace = home.workspace()
            for id in ids:
                await workspace.delete(id)
            (tmp_path / "trash" / f"{ids[2]}.json").unlink()
            before = workspace.current
            with pytest.raises(StoreError):
                await workspace.restore(ids[2])
            assert workspace.current is before
            for id in ids[:2]:
                await workspace.restore(id)
                assert workspace.current.conversation.id == id

    asyncio.run(run())


def test_what_is_not_there_any_more_leaves_the_list(tmp_path: Path) -> None:
    async def run() -> None:
        ids = make_library(tmp_path, 2, with_index=False)
        async with house(tmp_path, PlayingProviders()) as home:
            await home.library.rescan()
            (tmp_path / "conversations" / f"{ids[0]}.json").unlink()
            with pytest.raises(StoreError):
                await home.workspace().open(ids[0])
            assert [summary.id for summary in home.library.summaries()] == ids[1:]

    asyncio.run(run())


def test_one_conversation_that_fails_keeps_no_other_from_ending_and_being_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expected_logs: list[str]
) -> None:
    expected_logs.extend(["did not end a defect", "could not be written a defect"])

    async def fail() -> None:
        raise OverflowError("a defect")

    async def run() -> None:
        stuck, broken, fine = make_library(tmp_path, 3, with_index=False)
        async with house(tmp_path, PlayingProviders()) as home:
            workspace = home.workspace()
            monkeypatch.setattr(await workspace.open(stuck), "end", asyncio.Event().wait)
            chat = await workspace.open(broken)
            monkeypatch.setattr(chat, "end", fail)
            await workspace.end(deadline=0.01)
            monkeypatch.setattr(await workspace.open(stuck), "end", fail)
            await workspace.end(deadline=20.0)
            monkeypatch.setattr(chat, "flush", fail)
            last = await workspace.open(fine)
            last.rename("Another title")
            await workspace.flush()
            assert (await home.kept(fine)).title == "Another title"
            with pytest.raises(BadInput):
                await chat.send("While the program ends")

    asyncio.run(run())


def test_deleting_another_conversation_leaves_the_one_in_front(tmp_path: Path) -> None:
    async def run() -> None:
        one, other = make_library(tmp_path, 2, with_index=False)
        async with house(tmp_path, PlayingProviders()) as home:
            await home.library.rescan()
            workspace = home.workspace()
            current = await workspace.open(one)
            await workspace.delete(other)
            assert workspace.current is current
            assert [summary.id for summary in home.library.summaries()] == [one]

    asyncio.run(run())


def test_what_could_not_be_brought_back_can_be_tried_again(tmp_path: Path) -> None:
    async def run() -> None:
        (id,) = make_library(tmp_path, 1, with_index=False)
        async with house(tmp_path, PlayingProviders()) as home:
            await home.library.rescan()
            workspace = home.workspace()
            await workspace.delete(id)
            trash, hidden = tmp_path / "trash", tmp_path / "hidden"
            trash.rename(hidden)
            with pytest.raises(StoreError):
                await workspace.restore(id)
            hidden.rename(trash)
            await workspace.restore(id)
            assert workspace.current.conversation.id == id

    asyncio.run(run())


def test_the_list_follows_what_is_said(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            workspace = home.workspace()
            running: list[bool] = []
            workspace.running_changed.connect(lambda id: running.append(workspace.is_running(id)))
            reply = await workspace.current.send("What is the time?")
            assert [summary.title for summary in home.library.summaries()] == ["What is the time?"]
            (await factory.provider.request()).end("Late.")
            await workspace.current.wait(reply)
            assert running == [True, False]

    asyncio.run(run())


def test_everything_is_written_and_what_cannot_be_is_told(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            workspace = home.workspace()
            for id in ("a", "b"):
                await home.store.save(conversation("Hi", "Hello", id=id))
                (await workspace.open(id)).rename(f"Title of {id}")
            newer = tmp_path / "conversations" / "a.json"
            newer.write_text(json.dumps({**json.loads(newer.read_bytes()), "version": 999}), "utf-8")
            await workspace.flush()
            assert (await home.kept("b")).title == "Title of b"
            assert len(home.said()) == 1

    asyncio.run(run())

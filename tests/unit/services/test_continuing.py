"""A reply that breaks off is continued: the old version stays, and what comes is added to its words."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from desktop_ai.core.errors import BadInput, ReplyError, ReplyErrorKind
from desktop_ai.core.message import Message, Status
from desktop_ai.core.reply import (
    Connected,
    ContentDelta,
    ContentWasReasoning,
    Finished,
    ReasoningDelta,
    ToolCallDelta,
)
from desktop_ai.providers.factory import OpenAIProviders
from desktop_ai.services import reply_keeping
from desktop_ai.services.chat import Chat
from tests.support.conversations import reply_of
from tests.support.house import House, house
from tests.support.playing_provider import Playing, PlayingProviders
from tests.support.scripted_server import ScriptedServer

BEGUN = "Once upon a time there was"
Body = Callable[[House, Chat, Message, PlayingProviders], Awaitable[None]]


def begun(directory: Path, body: Body, *, finish: str = "length", thought: str = "") -> None:
    """Do something with a reply that stopped in the middle."""

    async def run() -> None:
        factory = PlayingProviders()
        async with house(directory, factory) as home:
            chat = home.chat()
            reply = await chat.send("A tale, please")
            playing = await factory.provider.request()
            if thought:
                await playing.play(ReasoningDelta(thought))
            await playing.play(ContentDelta(BEGUN), *([Finished(finish)] if finish else []))
            playing.cut()
            await body(home, chat, await chat.wait(reply), factory)

    asyncio.run(run())


def place_of(chat: Chat, message: Message) -> tuple[int, int]:
    version = chat.conversation.versions()[message.id]
    return version.number, version.count


async def going_on(chat: Chat, old: Message, factory: PlayingProviders, number: int = 2) -> Playing:
    await chat.go_on(old.id)
    return await factory.provider.request(number)


@pytest.mark.parametrize("finish", ["length", "max_tokens", "MAX_TOKENS", ""])
def test_what_comes_is_added_to_the_old_words_in_a_version_of_its_own(tmp_path: Path, finish: str) -> None:
    async def body(home: House, chat: Chat, old: Message, factory: PlayingProviders) -> None:
        run = await chat.go_on(old.id)
        playing = await factory.provider.request(2)
        assert playing.request.begun == BEGUN
        assert [message.text for message in playing.request.messages] == ["A tale, please"]
        await playing.play(Connected(), ContentDelta("there was"), ContentDelta(" a king."))
        playing.end()
        new = await chat.wait(run)
        assert new.text == "Once upon a time there was a king."
        assert reply_of(new).status is Status.DONE
        assert chat.conversation.message(old.id) == old
        assert place_of(chat, new) == (2, 2)
        await chat.flush()
        kept = await home.kept(chat.conversation.id)
        assert (kept.message(new.id), kept.message(old.id)) == (new, old)

    begun(tmp_path, body, finish=finish)


def test_a_complete_reply_is_not_continued(tmp_path: Path) -> None:
    async def body(_home: House, chat: Chat, old: Message, factory: PlayingProviders) -> None:
        with pytest.raises(BadInput, match="complete"):
            await chat.go_on(old.id)
        assert len(factory.provider.asked) == 1
        assert len(chat.conversation.messages) == 2

    begun(tmp_path, body, finish="stop")


def test_what_was_continued_can_be_continued_again(tmp_path: Path) -> None:
    async def body(_home: House, chat: Chat, old: Message, factory: PlayingProviders) -> None:
        for number, more in ((2, " a king"), (3, " who slept")):
            run = await chat.go_on(old.id)
            playing = await factory.provider.request(number)
            await playing.play(ContentDelta(more), Finished("length"))
            playing.cut()
            old = await chat.wait(run)
        assert old.text == BEGUN + " a king who slept"
        assert place_of(chat, old) == (3, 3)

    begun(tmp_path, body)


@pytest.mark.parametrize("held", [" a king", "there w"])
def test_stopping_keeps_old_and_new_words(tmp_path: Path, held: str) -> None:
    async def body(_home: House, chat: Chat, old: Message, factory: PlayingProviders) -> None:
        run = await chat.go_on(old.id)
        playing = await factory.provider.request(2)
        await playing.play(ContentDelta(held))
        chat.stop()
        new = await chat.wait(run)
        assert new.text == BEGUN + held
        assert reply_of(new).status is Status.STOPPED
        assert new.is_unfinished

    begun(tmp_path, body)


def test_a_crash_keeps_old_and_new_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reply_keeping, "JOURNAL_INTERVAL", 0.01)

    async def body(home: House, chat: Chat, old: Message, factory: PlayingProviders) -> None:
        playing = await going_on(chat, old, factory)
        before = await home.kept(chat.conversation.id)
        assert before.path()[-1].text == BEGUN
        home.store.text_kept.clear()
        await playing.play(ContentDelta(" a king"))
        await home.store.text_kept.wait()
        crashed = (await home.kept(chat.conversation.id)).path()[-1]
        assert crashed.text == BEGUN + " a king"
        assert reply_of(crashed).status is Status.INTERRUPTED
        assert crashed.is_unfinished
        playing.end()

    begun(tmp_path, body)


def test_a_failure_keeps_the_old_words(tmp_path: Path) -> None:
    async def body(_home: House, chat: Chat, old: Message, factory: PlayingProviders) -> None:
        run = await chat.go_on(old.id)
        (await factory.provider.request(2)).fail(ReplyError(ReplyErrorKind.BAD_KEY, who="it"))
        new = await chat.wait(run)
        assert (new.text, reply_of(new).status) == (BEGUN, Status.FAILED)
        assert chat.conversation.message(old.id) == old

    begun(tmp_path, body)


def test_words_that_turn_out_to_be_thought_take_no_old_words_with_them(tmp_path: Path) -> None:
    async def body(_home: House, chat: Chat, old: Message, factory: PlayingProviders) -> None:
        run = await chat.go_on(old.id)
        playing = await factory.provider.request(2)
        await playing.play(
            ContentDelta("Go on, then."), ContentWasReasoning(), ContentDelta("there was a king")
        )
        playing.end()
        new = await chat.wait(run)
        assert (new.text, new.reasoning) == (BEGUN + " a king", "First.Go on, then.")

    begun(tmp_path, body, thought="First.")


def test_a_second_thought_stands_below_the_first(tmp_path: Path) -> None:
    async def body(_home: House, chat: Chat, old: Message, factory: PlayingProviders) -> None:
        run = await chat.go_on(old.id)
        playing = await factory.provider.request(2)
        await playing.play(ReasoningDelta("Sec"), ReasoningDelta("ond."))
        playing.end(" a king")
        assert (await chat.wait(run)).reasoning == "First.\n\nSecond."

    begun(tmp_path, body, thought="First.")


def test_a_reply_that_asks_for_a_tool_is_not_continued(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            reply = await chat.send("Hi")
            playing = await factory.provider.request()
            await playing.play(ContentDelta("I look."), ToolCallDelta(0, "1", "f", "{"))
            playing.cut()
            with pytest.raises(BadInput):
                await chat.go_on((await chat.wait(reply)).id)

    asyncio.run(run())


def test_a_model_that_refuses_the_beginning_of_its_answer_is_told_to_go_on(
    tmp_path: Path,
) -> None:
    async def run(server: ScriptedServer) -> None:
        async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
            chat = home.chat()
            server.reply(BEGUN, finish="length")
            old = await chat.wait(await chat.send("A tale, please"))
            refusal = {"error": {"message": "Prefilling assistant messages is not supported.", "code": 400}}
            server.fail(400, refusal)
            server.reply("there was a king.")
            new = await chat.wait(await chat.go_on(old.id))
            assert new.text == BEGUN + " a king."
            first, second = server.chats[1:]
            assert first.messages[1:] == [{"role": "assistant", "content": BEGUN}]
            assert [message["role"] for message in second.messages] == ["user", "assistant", "user"]
            await chat.flush()
            kept = await home.kept(chat.conversation.id)
            assert [message.text for message in kept.path()] == ["A tale, please", new.text]

    with ScriptedServer() as server:
        asyncio.run(run(server))

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop_ai.core.conversation import Conversation, Setup
from desktop_ai.core.errors import BadInput, Remedy, ReplyError, ReplyErrorKind, StoreError, StoreErrorKind
from desktop_ai.core.message import RefusalPart, Status, ToolCallPart, Usage
from desktop_ai.core.model_info import ModelInfo
from desktop_ai.core.parameters import Sampling
from desktop_ai.core.reply import (
    Connected,
    ContentDelta,
    ContentWasReasoning,
    Finished,
    ModelNamed,
    ReasoningDelta,
    RefusalDelta,
    ToolCallDelta,
    UsageReported,
)
from desktop_ai.providers.factory import OpenAIProviders
from desktop_ai.services import chat as chat_module
from desktop_ai.services import reply_keeping
from desktop_ai.services.chat import Chat
from desktop_ai.services.ports import ChatRequest
from desktop_ai.services.reply_run import Phase, ReplyRun
from tests.support.conversations import answer, conversation, error_of, reply_of
from tests.support.house import LOCAL, House, house
from tests.support.playing_provider import PlayingProviders
from tests.support.scripted_server import ScriptedServer

SENT = msgspec.structs.replace


def state(made: Conversation) -> tuple[Any, ...]:
    return made.title, made.updated, made.leaf, made.messages, [message.id for message in made.path()]


def has_work(chat: Chat) -> bool:
    return chat.has_work


def make_unwritable(directory: Path) -> None:
    """Put a file where the folder of conversations would be; not even the administrator can write below it."""
    folder = directory / "conversations"
    if folder.is_dir():
        folder.rename(directory / "elsewhere")
    folder.write_text("")


# Sending.


def test_what_the_user_wrote_is_on_disk_before_the_request_leaves(tmp_path: Path) -> None:
    seen: list[Any] = []

    def look(request: ChatRequest) -> None:
        documents = list((tmp_path / "conversations").glob("*.json"))
        journals = list((tmp_path / "conversations").glob("*.journal"))
        seen.append("".join(path.read_text("utf-8") for path in (*documents, *journals)))

    async def run() -> None:
        factory = PlayingProviders()
        factory.provider.on_request = look
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            for number in (1, 2):
                reply = await chat.send(f"Question {number}")
                (await factory.provider.request(number)).end("Fine.")
                await chat.wait(reply)

    asyncio.run(run())
    assert "Question 1" in seen[0]
    assert "Question 2" in seen[1]


def test_a_finished_reply_is_kept_with_how_it_came_to_be(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            setup = Setup(LOCAL, "asked-model", "Be brief.", Sampling(temperature=0.25))
            chat = home.chat(Conversation(setup=setup))
            reply = await chat.send("Hi")
            playing = await factory.provider.request()
            await playing.play(Connected(), ModelNamed("answering-model"), ReasoningDelta("Hm."))
            playing.end("Hello")
            message = await chat.wait(reply)
            assert (message.text, message.reasoning) == ("Hello", "Hm.")
            kept = reply_of(message)
            assert (kept.status, kept.finish_reason, kept.error) == (Status.DONE, "stop", None)
            assert (kept.account, kept.provider, kept.model) == (LOCAL, LOCAL, "answering-model")
            assert kept.parameters == {"temperature": 0.25}
            assert kept.timings is not None
            measured = [kept.timings.connected, kept.timings.first_token, kept.timings.total]
            assert [moment for moment in measured if moment is not None] == measured
            assert measured == sorted(measured, key=lambda moment: moment or 0)
            await chat.flush()
            assert state(await home.kept(chat.conversation.id)) == state(chat.conversation)

    asyncio.run(run())


@pytest.mark.parametrize("text", ["", "  \n\t"])
def test_an_empty_prompt_is_refused_and_leaves_no_trace(tmp_path: Path, text: str) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            with pytest.raises(BadInput):
                await chat.send(text)
            assert chat.is_empty
            assert not chat.is_running

    asyncio.run(run())
    assert not (tmp_path / "conversations").exists()


def test_a_second_prompt_is_refused_while_a_reply_is_on_its_way(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            first = home.tasks.start(chat.send("One"), name="one", owner=home)
            second = home.tasks.start(chat.send("Two"), name="two", owner=home)
            await asyncio.wait((first, second))
            assert isinstance(second.exception(), BadInput)
            await factory.provider.request()
            with pytest.raises(BadInput):
                await chat.send("Three")
            assert [message.text for message in chat.conversation.messages] == ["One", ""]
            factory.provider.asked[0].end("Done")
            await chat.wait(first.result())
            assert len(factory.provider.asked) == 1

    asyncio.run(run())


@pytest.mark.parametrize("is_new", [True, False], ids=["the first message", "a later message"])
def test_a_message_that_cannot_be_kept_is_not_sent_and_nothing_changes(tmp_path: Path, is_new: bool) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat(Conversation() if is_new else conversation("Hi", "Hello"))
            if not is_new:
                await home.store.save(chat.conversation)
            before = state(chat.conversation)
            make_unwritable(tmp_path)
            with pytest.raises(StoreError):
                await chat.send("And?")
            assert state(chat.conversation) == before
            assert not chat.is_running
            assert factory.provider.asked == []

    asyncio.run(run())


def test_another_answer_that_cannot_be_kept_leaves_the_first_one_in_view(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat(conversation("Hi", "Hello"))
            await home.store.save(chat.conversation)
            before = state(chat.conversation)
            make_unwritable(tmp_path)
            with pytest.raises(StoreError):
                await chat.try_again("m1")
            assert state(chat.conversation) == before
            assert factory.provider.asked == []

    asyncio.run(run())


def test_a_chat_without_a_store_writes_nothing(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat(is_saved=False)
            reply = await chat.send("Hi")
            (await factory.provider.request()).end("Hello")
            await chat.wait(reply)
            await chat.flush()
            assert [message.text for message in chat.conversation.path()] == ["Hi", "Hello"]

    asyncio.run(run())
    assert not (tmp_path / "conversations").exists()


# What a request carries.


def test_each_request_carries_the_instructions_and_the_path_oldest_first(tmp_path: Path) -> None:
    with ScriptedServer() as server:

        async def run() -> None:
            async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
                chat = home.chat(Conversation(setup=Setup(LOCAL, "m", "  Be brief.  ")))
                for number in (1, 2, 3):
                    server.reply(f"Answer {number}")
                    await chat.wait(await chat.send(f"Question {number}"))

        asyncio.run(run())
        system = {"role": "system", "content": "Be brief."}
        turns = [
            {"role": role, "content": f"{word} {number}"}
            for number in (1, 2, 3)
            for role, word in (("user", "Question"), ("assistant", "Answer"))
        ]
        assert [received.messages for received in server.chats] == [
            [system, *turns[:count]] for count in (1, 3, 5)
        ]
        assert {received.body["model"] for received in server.chats} == {"m"}


def test_failed_replies_are_not_sent_again_and_stopped_ones_are(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            provider = factory.provider
            failed = await chat.send("One")
            playing = await provider.request(1)
            await playing.say("Half an answ")
            playing.fail(ReplyError(ReplyErrorKind.CUT_OFF, who="x"))
            assert reply_of(await chat.wait(failed)).status is Status.FAILED
            stopped = await chat.send("Two")
            await (await provider.request(2)).say("As far as")
            chat.stop()
            assert reply_of(await chat.wait(stopped)).status is Status.STOPPED
            last = await chat.send("Three")
            (await provider.request(3)).end("Done")
            await chat.wait(last)
            sent = [message.text for message in provider.asked[2].request.messages]
            assert sent == ["One", "Two", "As far as", "Three"]

    asyncio.run(run())


def test_parameters_that_are_not_sent_are_not_in_the_request(tmp_path: Path) -> None:
    with ScriptedServer() as server:

        async def run() -> None:
            async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
                chat = home.chat()
                await chat.wait(await chat.send("One"))
                chat.change_setup(SENT(chat.conversation.setup, sampling=Sampling(0.5, 0.25, 7)))
                await chat.wait(await chat.send("Two"))

        asyncio.run(run())
        names = ("temperature", "top_p", "max_tokens")
        one, two = (received.body for received in server.chats)
        assert not set(names) & one.keys()
        assert [two[name] for name in names] == [0.5, 0.25, 7]


def test_another_answer_is_a_sibling_and_does_not_see_the_first(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            first = await chat.send("Hi")
            (await factory.provider.request(1)).end("One")
            await chat.wait(first)
            second = await chat.try_again(first.message_id)
            (await factory.provider.request(2)).end("Two")
            await chat.wait(second)
            assert [message.text for message in factory.provider.asked[1].request.messages] == ["Hi"]
            question = chat.conversation.path()[0]
            assert [message.text for message in chat.conversation.children(question.id)] == ["One", "Two"]
            assert [message.text for message in chat.conversation.path()] == ["Hi", "Two"]
            await chat.flush()
            assert state(await home.kept(chat.conversation.id)) == state(chat.conversation)

    asyncio.run(run())


def test_a_message_that_has_no_answer_yet_can_be_answered(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat(conversation("Hi", "Hello", "And?", setup=Setup(LOCAL, "m")))
            reply = await chat.try_again("m2")
            (await factory.provider.request()).end("So.")
            await chat.wait(reply)
            assert [message.text for message in factory.provider.asked[0].request.messages] == [
                "Hi",
                "Hello",
                "And?",
            ]
            assert [message.text for message in chat.conversation.path()] == ["Hi", "Hello", "And?", "So."]

    asyncio.run(run())


def test_an_answer_to_nothing_cannot_be_asked_for_again(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            made = Conversation(setup=Setup(LOCAL, "m"))
            made.append(answer("Hello", parent=None))
            with pytest.raises(BadInput):
                await home.chat(made).try_again("m2")
            assert factory.provider.asked == []

    asyncio.run(run())


def test_a_conversation_of_an_account_that_is_gone_is_sent_to_nobody(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat(Conversation(setup=Setup("an-account-of-long-ago", "m")))
            with pytest.raises(BadInput) as caught:
                await chat.send("A secret for somebody else")
            assert caught.value.action == Remedy.CHOOSE_ACCOUNT
            assert chat.is_empty
            assert factory.opened == []

    asyncio.run(run())


def test_a_closed_chat_asks_nobody_until_it_is_opened_again(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat(conversation("Hi", "Hello", setup=Setup(LOCAL, "m")))
            await chat.end()
            with pytest.raises(BadInput):
                await chat.send("And?")
            with pytest.raises(BadInput):
                await chat.try_again("m1")
            assert factory.provider.asked == []
            chat.reopen()
            reply = await chat.send("And?")
            (await factory.provider.request()).end("So.")
            await chat.wait(reply)

    asyncio.run(run())


def test_asking_again_is_refused_while_a_reply_is_on_its_way(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            reply = await chat.send("Hi")
            with pytest.raises(BadInput):
                await chat.try_again(reply.message_id)
            assert [message.text for message in chat.conversation.path()] == ["Hi", ""]

    asyncio.run(run())


def test_an_earlier_answer_is_shown_again_with_everything_that_followed_it(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat, shown = home.chat(), list[str]()
            for number, text in enumerate(("Hi", "And?"), 1):
                reply = await chat.send(text)
                (await factory.provider.request(number)).end(f"Answer {number}")
                await chat.wait(reply)
            first = chat.conversation.path()[1].id
            again = await chat.try_again(first)
            with pytest.raises(BadInput):
                chat.show_version(first)
            (await factory.provider.request(3)).end("Another")
            await chat.wait(again)
            chat.version_shown.connect(shown.append)
            chat.show_version(first)
            texts = [message.text for message in chat.conversation.path()]
            assert texts == ["Hi", "Answer 1", "And?", "Answer 2"]
            assert shown == [first]
            await chat.flush()
            assert (await home.kept(chat.conversation.id)).leaf == chat.conversation.leaf

    asyncio.run(run())


# Stopping.


async def _while_connecting(home: House, factory: PlayingProviders, chat: Chat) -> tuple[ReplyRun, str]:
    reply = await chat.send("Hi")
    await factory.provider.request()
    assert reply.phase is Phase.CONNECTING
    return reply, ""


async def _while_waiting(home: House, factory: PlayingProviders, chat: Chat) -> tuple[ReplyRun, str]:
    reply = await chat.send("Hi")
    await (await factory.provider.request()).say()
    assert reply.phase is Phase.WAITING
    return reply, ""


async def _while_thinking(home: House, factory: PlayingProviders, chat: Chat) -> tuple[ReplyRun, str]:
    reply = await chat.send("Hi")
    await (await factory.provider.request()).play(Connected(), ReasoningDelta("Hm"))
    assert reply.phase is Phase.THINKING
    return reply, ""


async def _while_writing(home: House, factory: PlayingProviders, chat: Chat) -> tuple[ReplyRun, str]:
    reply = await chat.send("Hi")
    await (await factory.provider.request()).say("What ", "arrived")
    assert reply.phase is Phase.WRITING
    return reply, "What arrived"


async def _before_the_first_step(home: House, factory: PlayingProviders, chat: Chat) -> tuple[ReplyRun, str]:
    return await chat.send("Hi"), ""


PHASES = [
    _before_the_first_step,
    _while_connecting,
    _while_waiting,
    _while_thinking,
    _while_writing,
]


@pytest.mark.parametrize("reach", PHASES, ids=lambda reach: reach.__name__.strip("_"))
def test_stopping_ends_the_reply_in_every_phase_and_keeps_what_arrived(
    tmp_path: Path, reach: Callable[[House, PlayingProviders, Chat], Any]
) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            reply, words = await reach(home, factory, chat)
            chat.stop()
            async with asyncio.timeout(5):
                message = await chat.wait(reply)
            assert (message.text, reply_of(message).status) == (words, Status.STOPPED)
            assert reply_of(message).error is None
            assert reply.phase is Phase.ENDED
            assert not chat.is_running
            assert all(playing.closed.is_set() for playing in factory.provider.asked)
            await chat.flush()
            kept = await home.kept(chat.conversation.id)
            assert [kept_message.text for kept_message in kept.path()] == ["Hi", words]
            assert reply_of(kept.path()[1]).status is Status.STOPPED
            assert home.said() == []

    asyncio.run(run())


@pytest.mark.parametrize("words", ["", "Some words"], ids=["before the headers", "in the middle"])
def test_stopping_closes_the_connection(tmp_path: Path, words: str) -> None:
    with ScriptedServer() as server:

        async def run() -> None:
            async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
                chat = home.chat()
                server.stall(words)
                reply = await chat.send("Hi")
                received = await asyncio.to_thread(server.wait_for)
                if words:
                    written = asyncio.Event()
                    reply.phase_changed.connect(written.set)
                    while reply.phase is not Phase.WRITING:
                        await asyncio.wait_for(written.wait(), 5)
                        written.clear()
                chat.stop()
                message = await chat.wait(reply)
                assert await asyncio.to_thread(received.left.wait, 5)
                assert words.startswith(message.text)
                assert bool(message.text) == bool(words)

        asyncio.run(run())


def test_a_stop_after_the_reply_was_complete_changes_nothing(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            reply = await chat.send("Hi")
            playing = await factory.provider.request()
            await playing.play(Connected(), ContentDelta("All of it"), Finished("stop"))
            chat.stop()
            message = await chat.wait(reply)
            assert (message.text, reply_of(message).status) == ("All of it", Status.DONE)

    asyncio.run(run())


@pytest.mark.parametrize(
    "name", ["messages_added", "run_started", "message_changed", "run_ended", "setup_changed", "changed"]
)
def test_a_view_that_fails_keeps_no_reply_from_ending_and_being_kept(
    tmp_path: Path, name: str, expected_logs: list[str]
) -> None:
    expected_logs.append("a receiver failed.* in painting")

    def fail(*_what: object) -> None:
        raise RuntimeError("in painting")

    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            getattr(chat, name).connect(fail)
            chat.change_setup(SENT(chat.conversation.setup, model="another"))
            reply = await chat.send("Hi")
            (await factory.provider.request()).end("Hello")
            async with asyncio.timeout(5):
                await chat.wait(reply)
                await chat.end()
            assert not chat.is_running
            kept = (await home.kept(chat.conversation.id)).path()
            assert [message.text for message in kept] == ["Hi", "Hello"]
            assert reply_of(kept[-1]).status is Status.DONE

    asyncio.run(run())


def test_there_is_nothing_to_stop_when_nothing_runs(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            assert not chat.stop()
            reply = await chat.send("Hi")
            (await factory.provider.request()).end("Hello")
            assert reply_of(await chat.wait(reply)).status is Status.DONE

    asyncio.run(run())


def test_stopping_while_the_message_is_being_kept_asks_nobody(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            sending = home.tasks.start(chat.send("Hi"), name="send", owner=home)
            await asyncio.sleep(0)
            assert chat.is_running
            assert not chat.runs
            assert chat.stop()
            message = await chat.wait(await sending)
            assert reply_of(message).status is Status.STOPPED
            assert factory.provider.asked == []
            again = await chat.send("Now")
            (await factory.provider.request()).end("Hello")
            assert (await chat.wait(again)).text == "Hello"

    asyncio.run(run())


def test_ending_a_chat_while_its_message_is_being_kept_lets_nothing_follow(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            sending = home.tasks.start(chat.send("Hi"), name="send", owner=home)
            await asyncio.sleep(0)
            await chat.end()
            assert sending.done()
            assert not chat.is_running
            assert reply_of(chat.conversation.path()[-1]).status is Status.STOPPED
            assert factory.provider.asked == []

    asyncio.run(run())


# Failing.


def test_what_arrived_before_a_failure_is_kept_with_the_remedy(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            reply = await chat.send("Hi")
            playing = await factory.provider.request()
            await playing.say("Half")
            playing.fail(ReplyError(ReplyErrorKind.OVERLOADED, who="The server"))
            message = await chat.wait(reply)
            await chat.flush()
            kept = (await home.kept(chat.conversation.id)).message(message.id)
            assert kept == message
            assert kept.text == "Half"
            error = error_of(kept)
            assert (error.kind, error.message) == ("overloaded", "The server is overloaded just now.")
            assert error.remedy
            assert home.said() == []

    asyncio.run(run())


def test_a_stream_that_ends_without_a_reason_is_incomplete(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            reply = await chat.send("Hi")
            playing = await factory.provider.request()
            await playing.say("Half")
            playing.cut()
            message = await chat.wait(reply)
            assert (message.text, reply_of(message).status) == ("Half", Status.INCOMPLETE)

    asyncio.run(run())


def test_a_defect_of_the_program_is_told_and_ends_the_reply(tmp_path: Path, expected_logs: list[str]) -> None:
    expected_logs.append("task reply failed a defect")

    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            reply = await chat.send("Hi")
            playing = await factory.provider.request()
            await playing.say("Half")
            playing.fail(ZeroDivisionError("a defect"))
            message = await chat.wait(reply)
            assert (message.text, error_of(message).kind) == ("Half", "defect")
            assert len(home.said()) == 1

    asyncio.run(run())


def test_without_a_key_the_reply_says_which_one_is_missing(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat(Conversation(setup=Setup("openai", "m")))
            error = error_of(await chat.wait(await chat.send("Hi")))
            assert error.kind == "no_key"
            assert "OPENAI_API_KEY" in error.remedy
            assert factory.opened == []

    asyncio.run(run())


# Models.


def test_a_server_without_keys_answers_with_its_first_model_when_none_is_chosen(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat(Conversation(setup=Setup(LOCAL)))
            reply = await chat.send("Hi")
            playing = await factory.provider.request()
            assert playing.request.model == "first-model"
            playing.end("Hello")
            assert reply_of(await chat.wait(reply)).model == "first-model"
            assert chat.conversation.setup.model == "first-model"

    asyncio.run(run())


def test_a_model_chosen_while_the_list_was_on_its_way_stays_chosen(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat(Conversation(setup=Setup(LOCAL)))
            chosen = Setup("openai", "chosen-model")
            given = factory.provider.models

            async def models() -> list[ModelInfo]:
                chat.change_setup(chosen)
                return await given()

            factory.provider.models = models  # type: ignore[method-assign]
            reply = await chat.send("Hi")
            playing = await factory.provider.request()
            assert playing.request.model == "first-model"
            assert chat.conversation.setup == chosen
            playing.end()
            await chat.wait(reply)

    asyncio.run(run())


def test_a_service_that_costs_money_is_not_asked_without_a_chosen_model(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory, environment={"OPENAI_API_KEY": "sk-test-key"}) as home:
            chat = home.chat(Conversation(setup=Setup("openai")))
            error = error_of(await chat.wait(await chat.send("Hi")))
            assert (error.kind, error.remedy) == ("bad_input", "Choose a model.")
            assert factory.provider.asked == []

    asyncio.run(run())


def test_a_chat_of_an_account_that_is_gone_goes_to_the_default(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            chat = home.chat(Conversation(setup=Setup("an-account-of-long-ago", "m")))
            assert chat.account == home.accounts.default()

    asyncio.run(run())


# Trying again by itself.


def test_a_request_is_repeated_after_the_time_that_the_provider_asks_for(tmp_path: Path) -> None:
    with ScriptedServer() as server:
        server.fail(429, Retry_After="0.1")
        server.fail(503, Retry_After="0")
        server.reply("At last")

        async def run() -> None:
            async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
                chat = home.chat()
                message = await chat.wait(await chat.send("Hi", retries=2))
                assert (message.text, reply_of(message).status) == ("At last", Status.DONE)

        asyncio.run(run())
        first, second, _third = server.chats
        assert second.at - first.at >= 0.1


@pytest.mark.parametrize(
    ("status", "retry_after", "kind"),
    [(401, "0", "bad_key"), (404, "0", "model_gone"), (429, "61", "rate_limited")],
    ids=["a wrong key", "a wrong model", "a wait too long"],
)
def test_what_a_repetition_cannot_cure_is_not_repeated(
    tmp_path: Path, status: int, retry_after: str, kind: str
) -> None:
    with ScriptedServer() as server:
        server.fail(status, {"error": {"message": "The model does not exist"}}, Retry_After=retry_after)

        async def run() -> None:
            async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
                chat = home.chat()
                assert error_of(await chat.wait(await chat.send("Hi", retries=5))).kind == kind

        asyncio.run(run())
        assert len(server.chats) == 1


def test_a_reply_that_had_begun_is_not_asked_for_again(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            reply = await chat.send("Hi", retries=5)
            playing = await factory.provider.request()
            await playing.say("Half")
            playing.fail(ReplyError(ReplyErrorKind.OVERLOADED, who="x", retry_after=0.0))
            assert (await chat.wait(reply)).text == "Half"
            assert len(factory.provider.asked) == 1

    asyncio.run(run())


def test_stopping_ends_the_wait_before_the_next_attempt(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            reply = await chat.send("Hi", retries=5)
            playing = await factory.provider.request()
            playing.fail(ReplyError(ReplyErrorKind.RATE_LIMITED, who="x", retry_after=60.0))
            await asyncio.wait_for(playing.closed.wait(), 5)
            chat.stop()
            async with asyncio.timeout(5):
                assert reply_of(await chat.wait(reply)).status is Status.STOPPED
            assert len(factory.provider.asked) == 1

    asyncio.run(run())


# Several at once.


def test_several_chats_are_answered_at_once_and_stopping_one_leaves_the_others(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chats = [home.chat() for _ in range(3)]
            runs = [await chat.send(f"Question {number}") for number, chat in enumerate(chats)]
            await factory.provider.request(3)
            playing = {one.request.messages[-1].text: one for one in factory.provider.asked}
            for number in range(3):
                await playing[f"Question {number}"].say(f"Answer {number}")
            chats[1].stop()
            for number in (0, 2):
                playing[f"Question {number}"].end(".")
            ended = [await chat.wait(run) for chat, run in zip(chats, runs, strict=True)]
            assert [message.text for message in ended] == ["Answer 0.", "Answer 1", "Answer 2."]
            assert [str(reply_of(message).status) for message in ended] == ["done", "stopped", "done"]

    asyncio.run(run())


# Keeping.


def test_what_a_running_reply_says_is_on_disk_while_it_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reply_keeping, "JOURNAL_INTERVAL", 0.001)

    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            await chat.send("Hi")
            playing = await factory.provider.request()
            await playing.play(
                Connected(), ReasoningDelta("Hm."), ContentDelta("Half a "), ContentDelta("word")
            )
            await asyncio.wait_for(home.store.text_kept.wait(), 5)
            kept = (await home.kept(chat.conversation.id)).path()[-1]
            assert (kept.text, kept.reasoning) == ("Half a word", "Hm.")
            assert reply_of(kept).status is Status.INTERRUPTED

    asyncio.run(run())


def test_words_that_turn_out_to_be_thought_are_kept_as_thought_while_the_reply_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reply_keeping, "JOURNAL_INTERVAL", 0.001)

    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            await chat.send("Hi")
            playing = await factory.provider.request()
            await playing.play(Connected(), *(ContentDelta(word) for word in ("Let ", "me ", "see.")))
            await asyncio.wait_for(home.store.text_kept.wait(), 5)
            home.store.text_kept.clear()
            await playing.play(ContentWasReasoning(), ContentDelta("Yes"))
            await asyncio.wait_for(home.store.text_kept.wait(), 5)
            kept = (await home.kept(chat.conversation.id)).path()[-1]
            assert (kept.reasoning, kept.text) == ("Let me see.", "Yes")

    asyncio.run(run())


def test_what_a_full_disk_did_not_take_is_kept_when_there_is_room_and_told_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reply_keeping, "JOURNAL_INTERVAL", 0.001)

    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            await chat.send("Hi")
            playing = await factory.provider.request()
            await playing.say("one ")
            await asyncio.wait_for(home.store.text_kept.wait(), 5)
            refusals, refused = 3, asyncio.Event()
            keep = home.store.append_text

            async def full(*what: Any) -> None:
                nonlocal refusals
                refusals -= 1
                if refusals < 0:
                    return await keep(*what)
                refused.set()
                raise StoreError(StoreErrorKind.FULL, "here")

            monkeypatch.setattr(home.store, "append_text", full)
            home.store.text_kept.clear()
            await playing.play(ContentDelta("two "))
            await asyncio.wait_for(refused.wait(), 5)
            await playing.play(ContentDelta("three"))
            await asyncio.wait_for(home.store.text_kept.wait(), 5)
            assert (await home.kept(chat.conversation.id)).path()[-1].text.startswith("one two ")
            assert len(home.said()) == 1

    asyncio.run(run())


def test_refusals_and_tool_calls_are_on_disk_while_the_reply_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reply_keeping, "JOURNAL_INTERVAL", 0.001)

    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            await chat.send("Hi")
            playing = await factory.provider.request()
            home.store.text_kept.clear()
            await playing.play(Connected(), RefusalDelta("No."), ToolCallDelta(0, "a", "look", "{}"))
            await asyncio.wait_for(home.store.text_kept.wait(), 5)
            kept = (await home.kept(chat.conversation.id)).path()[-1]
            assert kept.parts == (RefusalPart("No."), ToolCallPart("a", "look", "{}"))

    asyncio.run(run())


def test_the_document_is_written_when_nothing_happens_any_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat_module, "IDLE_BEFORE_SAVE", 0.0)

    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            reply = await chat.send("Hi")
            assert has_work(chat)
            (await factory.provider.request()).end("Hello")
            await chat.wait(reply)
            await home.tasks.wait_for(chat, deadline=20.0)
            assert not has_work(chat)
            document = json.loads((tmp_path / "conversations" / f"{chat.conversation.id}.json").read_bytes())
            assert [message["parts"] for message in document["messages"]] == [
                [{"type": "text", "text": "Hi"}],
                [{"type": "text", "text": "Hello"}],
            ]

    asyncio.run(run())
    assert not list((tmp_path / "conversations").glob("*.journal"))


def test_what_could_not_be_written_stays_to_be_written(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            chat = home.chat(conversation("Hi", "Hello"))
            chat.rename("  Another \n title ")
            make_unwritable(tmp_path)
            with pytest.raises(StoreError):
                await chat.flush()
            assert has_work(chat)
            (tmp_path / "conversations").unlink()
            await chat.flush()
            assert not has_work(chat)
            assert (await home.kept(chat.conversation.id)).title == "Another title"

    asyncio.run(run())


@pytest.mark.parametrize("title", ["", " \n"])
def test_an_empty_title_is_not_taken(tmp_path: Path, title: str) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            chat = home.chat(conversation("Hi", "Hello"))
            chat.rename(title)
            assert chat.conversation.title == "Hi"
            assert not has_work(chat)

    asyncio.run(run())


def test_choosing_what_is_chosen_already_changes_nothing(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            chat = home.chat(conversation("Hi", "Hello"))
            chat.change_setup(msgspec.structs.replace(chat.conversation.setup))
            assert not has_work(chat)
            chat.change_setup(SENT(chat.conversation.setup, model="another"))
            assert has_work(chat)

    asyncio.run(run())


def test_whoever_watches_hears_of_every_step(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat, heard = home.chat(), list[str]()
            chat.messages_added.connect(
                lambda added: heard.extend(f"added {message.role}" for message in added)
            )
            chat.message_changed.connect(lambda message: heard.append(f"changed {message.text}"))
            chat.run_started.connect(lambda _run: heard.append("started"))
            chat.run_ended.connect(lambda _run: heard.append("ended"))
            reply = await chat.send("Hi")
            phases = list[str]()
            reply.phase_changed.connect(lambda: phases.append(str(reply.phase)))
            playing = await factory.provider.request()
            await playing.play(Connected(), ReasoningDelta("Hm"), UsageReported(Usage(1, 2, 3)))
            playing.end("Hel", "lo")
            await chat.wait(reply)
            assert heard == ["added user", "added assistant", "started", "changed Hello", "ended"]
            assert phases == ["waiting", "thinking", "writing", "ended"]

    asyncio.run(run())


def test_an_answer_of_a_saved_conversation_is_asked_for_again(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            saved = conversation("Hi", id="c", setup=Setup(LOCAL, "m"))
            saved.append(answer("", id="m1", parent="m0", status=Status.FAILED))
            await home.store.save(saved)
            chat = home.chat(await home.store.load("c"))
            reply = await chat.try_again("m1")
            (await factory.provider.request()).end("Better")
            assert (await chat.wait(reply)).parent == "m0"

    asyncio.run(run())

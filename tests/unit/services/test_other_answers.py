"""Several answers to one request become versions of the reply."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from desktop_ai.core.conversation import Conversation
from desktop_ai.core.errors import ReplyError, ReplyErrorKind
from desktop_ai.core.message import Message, Reply, Role, Status, Usage
from desktop_ai.core.reply import ContentDelta, Finished, ReplyEvent, UsageReported
from desktop_ai.services import reply_keeping
from desktop_ai.services.chat import Chat
from desktop_ai.services.reply_run import ReplyRun
from tests.support.conversations import reply_of
from tests.support.house import House, house
from tests.support.playing_provider import PlayingProviders

THREE: tuple[ReplyEvent, ...] = tuple(
    ContentDelta(f"{words}{number}", number) for words in ("Answer ", "no. ") for number in (0, 2, 1)
)
TEXTS = ["Answer 0no. 0", "Answer 1no. 1", "Answer 2no. 2"]


def place_of(chat: Chat, message: Message) -> tuple[int, int]:
    version = chat.conversation.versions()[message.id]
    return version.number, version.count


def texts(chat: Chat) -> list[str]:
    question = chat.conversation.path()[0]
    return [message.text for message in chat.conversation.children(question.id)]


async def kept_with(home: House, chat: Chat, texts: list[str]) -> Conversation:
    """The conversation on disk, as soon as it has these answers to its first question."""
    async with asyncio.timeout(5):
        while True:
            home.store.text_kept.clear()
            kept = await home.kept(chat.conversation.id)
            if [message.text for message in kept.children(kept.path()[0].id)] == texts:
                return kept
            await home.store.text_kept.wait()


def test_what_becomes_known_of_the_first_answer_holds_for_the_others() -> None:
    run = ReplyRun(Message("a", None, Role.ASSISTANT, "", reply=Reply(Status.WAITING)))
    run.add(ContentDelta("no. 1", 1))
    (growing,) = run.others.growing()
    run.name_model("tiny")
    run.note_changes({"seed": ""})
    (other,) = run.others.finished(Status.STOPPED, None)
    assert other.id == growing.id != "a"
    assert other.reply is not None
    assert (other.reply.model, other.reply.changes) == ("tiny", {"seed": ""})


def test_every_answer_is_a_version_and_the_first_is_shown(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            reply = await chat.send("Three, please")
            playing = await factory.provider.request()
            await playing.play(*THREE, *(Finished("stop", number) for number in range(3)))
            await playing.play(UsageReported(Usage(1, 2, 3)))
            playing.cut()
            shown = await chat.wait(reply)
            assert texts(chat) == TEXTS
            assert chat.conversation.path()[-1] == shown
            assert shown.text == TEXTS[0]
            assert place_of(chat, shown) == (1, 3)
            first, *others = map(reply_of, chat.conversation.children(shown.parent))
            assert all(other.status is Status.DONE for other in others)
            assert first.usage == Usage(1, 2, 3)
            assert all(other.usage is None for other in others)
            in_journal = await kept_with(home, chat, TEXTS)
            await chat.flush()
            in_document = await home.kept(chat.conversation.id)
            for kept in (in_journal, in_document):
                assert [message.text for message in kept.children(shown.parent)] == TEXTS
                assert kept.leaf == shown.id

    asyncio.run(run())


def test_a_crash_keeps_every_answer_as_far_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reply_keeping, "JOURNAL_INTERVAL", 0.01)
    monkeypatch.setattr(reply_keeping, "WHOLE_INTERVAL", 0.01)

    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            await chat.send("Three, please")
            playing = await factory.provider.request()
            await playing.play(*THREE)
            kept = await kept_with(home, chat, TEXTS)
            answers = kept.children(kept.path()[0].id)
            assert {reply_of(message).status for message in answers} == {Status.INTERRUPTED}
            assert kept.path()[-1].text == TEXTS[0]
            playing.cut()

    asyncio.run(run())


@pytest.mark.parametrize("is_stopped", [True, False])
def test_answers_that_broke_off_say_so_and_complete_ones_are_complete(
    tmp_path: Path, *, is_stopped: bool
) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            reply = await chat.send("Three, please")
            playing = await factory.provider.request()
            await playing.play(*THREE, Finished("stop", 1))
            if is_stopped:
                chat.stop()
            else:
                playing.fail(ReplyError(ReplyErrorKind.PROVIDER_FAILED, who="it"))
            shown = await chat.wait(reply)
            broken = Status.STOPPED if is_stopped else Status.FAILED
            replies = [reply_of(message) for message in chat.conversation.children(shown.parent)]
            assert [each.status for each in replies] == [broken, Status.DONE, broken]
            assert [each.error is None for each in replies] == [is_stopped, True, is_stopped]
            assert texts(chat) == TEXTS

    asyncio.run(run())


def test_a_server_that_sends_answers_without_end_is_not_believed(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            reply = await chat.send("Hi")
            playing = await factory.provider.request()
            await playing.play(*(ContentDelta("a", number) for number in range(1000)))
            playing.cut()
            await chat.wait(reply)
            assert len(texts(chat)) == 128

    asyncio.run(run())

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from contextlib import aclosing

import pytest

from desktop_ai.boot.shipped_manual import shipped_manual
from desktop_ai.core.account import Account
from desktop_ai.core.errors import ProgramError
from desktop_ai.core.manual import Manual
from desktop_ai.core.message import Message, Role, TextPart, user_message
from desktop_ai.core.reply import Connected, ContentDelta, ReplyDraft, ReplyEvent
from desktop_ai.core.texts import N_
from desktop_ai.providers.factory import OpenAIProviders
from desktop_ai.providers.guide import Guide
from desktop_ai.services.ports import ChatProvider, ChatRequest
from tests.unit.providers.guide_questions import FOREIGN, QUESTIONS

MANUAL = shipped_manual()
NEEDED = 36
# Generous for a busy machine; the index takes about 15 ms.
# Many times what it takes: an index that grew with the square of the manual would take longer.
INDEX_SECONDS = 2.0


def asking(*texts: str) -> ChatRequest:
    return ChatRequest("manual", tuple(user_message(text, None) for text in texts))


def guide() -> Guide:
    return Guide(shipped_manual, seconds=0.0)


async def heard(provider: ChatProvider, request: ChatRequest) -> list[ReplyEvent]:
    async with aclosing(provider.stream(request)) as events:
        return [event async for event in events]


def answer(request: ChatRequest) -> str:
    draft = ReplyDraft()
    for event in asyncio.run(heard(guide(), request)):
        draft.add(event)
    return str(draft.first.content)


# --- the right section


def test_most_questions_find_their_section_first() -> None:
    assert len(QUESTIONS) == 40
    titles = {section.title for section in MANUAL.sections}
    assert {title for _, title in QUESTIONS} <= titles
    found = [(MANUAL.look_up(question), title) for question, title in QUESTIONS]
    missed = [title for finding, title in found if finding is None or finding.section.title != title]
    assert len(QUESTIONS) - len(missed) >= NEEDED, missed


@pytest.mark.parametrize("question", FOREIGN)
def test_the_manual_does_not_say_what_is_not_in_it(question: str) -> None:
    assert MANUAL.look_up(question) is None
    assert answer(asking(question)) == MANUAL.refusal


def test_who_is_refused_is_shown_the_way_to_a_real_model() -> None:
    assert "not an AI model" in MANUAL.refusal
    assert "action:account.enter_key" in MANUAL.refusal
    assert "action:account.choose" in MANUAL.refusal


@pytest.mark.parametrize("question", [section.title for section in MANUAL.sections])
def test_a_section_is_found_by_its_own_title(question: str) -> None:
    finding = MANUAL.look_up(question)
    assert finding is not None
    assert finding.section.title == question


def test_the_index_is_made_in_no_time() -> None:
    fresh = Manual({"a.md": "# A\n" + "\n".join(f"## {each.title}\n{each.text}" for each in MANUAL.sections)})
    started = time.process_time()
    assert fresh.look_up("How do I add a key?") is not None
    assert time.process_time() - started < INDEX_SECONDS


# --- what is streamed


def test_a_question_is_answered_from_the_manual() -> None:
    text = answer(asking("How do I add a key?"))
    assert text.startswith("From the manual, *Keys*:\n\n## How do I enter a key?\n")
    assert "Ctrl+Shift+K" in text
    assert MANUAL.wrote(text)


@pytest.mark.parametrize("question", ["", "  \n", "hi", "Hello!", "good morning", "thanks", "help", "?"])
def test_a_greeting_is_answered_with_three_ways_on(question: str) -> None:
    text = answer(asking(question))
    assert text == MANUAL.greeting
    assert "not an AI model" in text
    assert all(f"\n{number}. " in text for number in (1, 2, 3))


def test_only_the_last_message_of_the_user_is_read() -> None:
    replied = Message("b", None, Role.ASSISTANT, "", (TextPart("about temperature"),))
    messages = (user_message("what is a token", None), replied, user_message("stop a reply", None), replied)
    assert "## How do I stop a reply?" in answer(ChatRequest("manual", messages))


def test_without_a_message_it_greets() -> None:
    assert answer(ChatRequest("manual", ())) == MANUAL.greeting


def test_an_answer_comes_in_pieces_and_ends_as_replies_do() -> None:
    events = asyncio.run(heard(guide(), asking("what does it cost")))
    draft = ReplyDraft()
    for event in events:
        draft.add(event)
    assert isinstance(events[0], Connected)
    assert 10 <= sum(isinstance(event, ContentDelta) for event in events) <= 40
    assert (draft.first.finish_reason, draft.is_complete, draft.model) == ("stop", True, "manual")


def test_a_question_as_long_as_a_book_is_answered_at_once() -> None:
    started = time.process_time()
    assert answer(asking("how do I enter a key? " * 100_000))
    assert time.process_time() - started < INDEX_SECONDS


def test_it_can_be_stopped() -> None:
    async def run() -> list[ReplyEvent]:
        seen: list[ReplyEvent] = []

        async def read() -> None:
            async with aclosing(Guide(shipped_manual, seconds=600.0).stream(asking("keys"))) as events:
                async for event in events:
                    seen.append(event)
                    if isinstance(event, ContentDelta):
                        arrived.set()

        arrived = asyncio.Event()
        task = asyncio.get_running_loop().create_task(read())
        await asyncio.wait_for(arrived.wait(), 10)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return seen

    assert isinstance(asyncio.run(run())[-1], ContentDelta)


def test_a_manual_that_is_missing_is_an_expected_failure() -> None:
    def missing() -> Manual:
        raise ProgramError(N_("The manual is missing."))

    with pytest.raises(ProgramError, match="missing"):
        asyncio.run(heard(Guide(missing, seconds=0.0), asking("keys")))


# --- how it is reached


def test_it_has_one_model() -> None:
    assert [model.id for model in asyncio.run(guide().models())] == ["manual"]


def test_the_factory_opens_it_without_address_key_or_sdk() -> None:
    code = (
        "import sys; from desktop_ai.providers.factory import OpenAIProviders as P; "
        "from desktop_ai.core.account import Account; P().open(Account('guide', 'guide'), ''); "
        "print(*sys.modules)"
    )
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"openai", "httpx2", "pydantic", "PySide6"} & set(printed.stdout.split())
    assert isinstance(OpenAIProviders(shipped_manual).open(Account("guide", "guide"), ""), Guide)


def test_asking_it_in_a_terminal_needs_no_key_no_network_and_no_sdk() -> None:
    code = (
        "import sys; from desktop_ai.__main__ import main; "
        "sys.argv = ['desktop-ai', 'ask', '--account', 'guide', 'How do I add a key?']; code = main(); "
        "print(code, *sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "## How do I enter a key?" in done.stdout
    exit_code, *modules = done.stderr.split()
    assert exit_code == "0"
    assert not {"openai", "httpx2", "PySide6"} & set(modules)

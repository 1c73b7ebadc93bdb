"""The whole way with a real model: choose the server, talk, stop, restart, read it all back."""

from collections.abc import Iterator

import pytest

from tests.support.llama_server import llama_server
from tests.support.tiny_gguf import Kind
from tests.support.window_driver import collected, until
from tests.support.window_loop import Programs

pytestmark = pytest.mark.llama
QUITS = 5
SLOW = 60.0  # seconds; a real model on a busy machine takes its time


@pytest.fixture(scope="module")
def endless_model() -> Iterator[str]:
    """The address of a llama.cpp server whose model talks without an end."""
    with llama_server(Kind.ENDLESS) as url:
        yield url


@pytest.fixture(scope="module")
def model() -> Iterator[str]:
    """The address of a llama.cpp server whose model always gives the same answer."""
    with llama_server(Kind.SCRIPT) as url:
        yield url


async def test_talking_with_a_real_model_over_two_starts(
    start: Programs, model: str, endless_model: str
) -> None:
    window = await start()
    await window.talk_to(model, account="llama.cpp")
    await window.see("The reply comes from tiny, through llama.cpp.")
    window.act("parameters.focus")
    window.press("Tab")
    window.press("Ctrl+A")
    window.type("0")
    window.press("Tab")
    for question in ("Who are you?", "And what can you do?", "Thank you."):
        await window.ask(question, within=SLOW)
    path = window.chat.conversation.path()
    assert [message.role for message in path] == ["user", "assistant"] * 3
    answers = [message.text for message in path[1::2]]
    assert all(answers)

    await window.talk_to(endless_model, account="llama.cpp")
    await window.say("Go on and on")
    await until(
        lambda: next(iter(window.chat.runs.values())).event_count > 20, "the model said nothing", SLOW
    )
    arrived = str(next(iter(window.chat.runs.values())).draft.first.content)
    window.press("Esc")
    await window.replied(within=2)
    await window.see("stopped")
    shown = window.transcript_text()
    await window.close()

    document = window.documents()[0]
    assert document["title"] == "Who are you?"
    replies = [message for message in document["messages"] if message["role"] == "assistant"]
    texts = [reply["parts"][0]["text"] for reply in replies]
    assert texts[:3] == answers
    assert texts[3].startswith(arrived)
    assert [reply["reply"]["status"] for reply in replies] == ["done", "done", "done", "stopped"]
    for reply in replies[:3]:
        assert reply["reply"]["model"] == "tiny"
        assert reply["reply"]["provider"] == "llama_cpp"
        assert reply["reply"]["parameters"] == {"temperature": 0.0}
        assert reply["reply"]["usage"]["completion_tokens"] > 0
        assert reply["reply"]["finish_reason"] == "stop"

    window = await start()
    await window.open_conversation("Who are you?")
    assert window.transcript_text() == shown


async def test_quitting_in_the_thick_of_a_reply_leaves_nothing_open(
    start: Programs, endless_model: str
) -> None:
    for number in range(QUITS):
        window = await start()
        if number == 0:
            await window.talk_to(endless_model, account="llama.cpp")
        await window.say("Go on and on")
        run = next(iter(window.chat.runs.values()))
        await until(lambda run=run: run.event_count > 20, "the model said nothing", SLOW)  # type: ignore[misc]
        await window.close()
        await collected()
        assert len(window.documents()) == number + 1

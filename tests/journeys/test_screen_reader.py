"""Using the program without seeing it: a screen reader is there, and everything comes from the accessibility bus."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.real_keys import RealProgram, real_program, wait_until
from tests.support.screen_reader import Part, ScreenReader, accessible, screen_reader
from tests.support.scripted_server import ScriptedServer
from tests.support.xserver import x_server

pytestmark = pytest.mark.xserver

REPLY = """The first sentence is here. And e.g. another one.

```python
print(1)
```

See [the manual](https://example.org/manual)."""
SAID = (
    "The first sentence is here. And e.g. another one. code, Python, 1 line. See the manual. Reply finished."
)
ENDS = (".", ":")
CONTROLS = ("push button", "text", "entry", "list", "list item", "link", "slider", "combo box", "check box")


@pytest.fixture
def program(tmp_path: Path, server: ScriptedServer) -> Iterator[tuple[RealProgram, ScreenReader]]:
    """The program as a user starts it, and a screen reader that comes later."""
    with (
        x_server() as plain,
        accessible(plain) as screen,
        real_program(screen, tmp_path / "data") as started,
        screen_reader(screen) as reader,
    ):
        wait_until(reader.tree, "the window is not on the accessibility bus")
        started.choose_server(server.url)
        started.press("ctrl+l")
        yield started, reader


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as started:
        yield started


def messages(reader: ScreenReader) -> list[Part]:
    """The messages, each followed by what can be pressed in it."""
    return reader.inside("list", "Conversation")


def items(reader: ScreenReader) -> list[Part]:
    return [part for part in messages(reader) if part.role == "list item"]


def test_a_conversation_without_seeing_it(
    program: tuple[RealProgram, ScreenReader], server: ScriptedServer
) -> None:
    keys, reader = program
    server.reply(REPLY, delay=0.05)
    keys.type("What is it?")
    keys.press("Return")
    wait_until(lambda: server.chats, "the message was not sent")

    # The reply is heard while it is written: whole sentences, then its end.
    with told_what_was_heard(reader):
        wait_until(lambda: "Reply finished." in " ".join(reader.said()), "the end of the reply was not said")
    assert " ".join(reader.said()) == SAID
    assert len(reader.said()) > 1
    assert all(text.endswith(ENDS) for text in reader.said())

    # It is found as a list of messages with their words.
    question, answer = items(reader)
    assert question.name == "You: What is it?"
    assert answer.name.split(": ", 1)[1].startswith(
        "The first sentence is here. And e.g. another one.\ncode,"
    )
    assert answer.name.endswith("code, Python, 1 line:\nprint(1)\nSee the manual.")
    rect, hit = reader.place("list item", "You")
    assert rect[2] > 100
    assert rect[3] > 10
    assert hit == question.name

    # The focus is told as it goes from the message to what can be pressed in it.
    keys.press("F6", "F6", "F6")
    reader.hears("list item", answer.name)
    keys.press("Tab")
    reader.hears("push button", "Copy code, Python, 1 line")
    reader.press("list item", "You")
    reader.hears("list item", "You: What is it?")
    assert [part.name for part in messages(reader) if part.role == "link"] == ["the manual"]

    # Pressing what is found does it: another answer, which fails, and says why and what to do.
    server.fail(401)
    reader.press("push button", "Try again")
    wait_until(lambda: "Reply failed:" in reader.said()[-1], "the failure was not said")
    failed = items(reader)[1]
    why, _, version = failed.description.partition(". version 2 of 2, ")
    assert version
    assert reader.said()[-1] == f"Reply failed: {why}."
    reader.press("push button", "Show the previous version")
    wait_until(
        lambda: [part.name for part in items(reader)] == [question.name, answer.name],
        "the first answer did not come back",
    )
    assert unnamed(reader) == []


@contextmanager
def told_what_was_heard(reader: ScreenReader) -> Iterator[None]:
    """Let a failure show what came over the bus, and what is on the screen."""
    try:
        yield
    except AssertionError as error:
        error.add_note(f"heard: {reader.listen()}")
        error.add_note(f"found: {[part[:2] for part in reader.tree()]}")
        raise


def unnamed(reader: ScreenReader) -> list[Part]:
    """What is seen and can be used, and has no name."""
    return [
        part
        for part in reader.tree()
        if part.role in CONTROLS and {"showing", "focusable"} <= set(part.states) and not part.name
    ]

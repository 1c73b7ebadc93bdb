"""A second start hands over to the window that is there what it was asked for."""

from __future__ import annotations

import asyncio
import os
import stat
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtNetwork import QLocalSocket

from desktop_ai.boot import single_instance
from desktop_ai.boot.start_request import StartRequest, message_of
from tests.support.conversations import make_library
from tests.support.program import start as start_program
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

TAKEN = b'{"is_taken":true}\n'


async def second_start(window: WindowDriver, *words: str) -> tuple[int | None, str]:
    """Start the program again on the same directory; its exit code and what it says."""
    program = start_program("--data-dir", str(window.directory), *words)
    try:
        await until(lambda: program.poll() is not None, "the second start did not end", 60)
        _, said = program.communicate()
        return program.returncode, said.decode()
    finally:
        program.kill()
        program.communicate()


def connected(directory: Path) -> QLocalSocket:
    """Somebody who speaks with the window as a second start would."""
    socket = QLocalSocket()
    socket.connectToServer(single_instance._address(directory))
    assert socket.waitForConnected(1000)
    return socket


async def answered(socket: QLocalSocket, message: bytes) -> bytes:
    """What the window answers, once it has hung up."""
    socket.write(message)
    unconnected = QLocalSocket.LocalSocketState.UnconnectedState
    await until(lambda: socket.state() is unconnected, "the window did not hang up")
    return bytes(socket.readAll().data())


async def asked(window: WindowDriver, **what: Any) -> bytes:
    """Ask as a second start would; the answer."""
    return await answered(connected(window.directory), message_of(StartRequest(**what)))


async def test_a_second_start_opens_a_conversation_attaches_and_writes(
    start: Programs, tmp_path: Path
) -> None:
    make_library(tmp_path / "data", 3, with_index=False)
    window = await start()
    await until(lambda: len(window.core.library.summaries()) == 3, "the library was not read")
    title = window.core.library.summaries()[1].title
    notes = tmp_path / "notes.txt"
    notes.write_text("What is known so far")
    assert await second_start(
        window, "--conversation", title, "--attach", str(notes), "--text", "And now?"
    ) == (0, "")
    await until(lambda: window.chat.conversation.title == title, "the conversation was not opened")
    await until(lambda: window.composer_text == "And now?", "the text was not written")
    await until(lambda: [each.part.name for each in window.chat.attached.all] == ["notes.txt"], "no file")

    # What is written already stays, and a panel that is open does not keep it away.
    window.act("palette.open")
    await window.see_palette()
    window.window.main.showMinimized()
    assert await asked(window, text="One more thing") == TAKEN
    await until(lambda: window.composer_text == "And now?\n\nOne more thing", "the text was not added")
    assert not window.window.main.isMinimized()
    assert await asked(window, is_new=True) == TAKEN
    await until(lambda: window.chat.is_empty, "no new conversation")
    assert not window.window.panels.palette.isVisible()


async def test_a_conversation_that_is_not_there_is_told_and_the_words_are_not_lost(start: Programs) -> None:
    window = await start()
    await asked(window, conversation="Nowhere", text="Keep me")
    await window.be_told("No conversation is called “Nowhere”.")
    assert window.composer_text == "Keep me"


async def test_a_start_that_asks_twice_is_done_once_and_strangers_are_refused(start: Programs) -> None:
    window = await start()
    request = message_of(StartRequest(text="Once"))
    for _ in range(2):
        assert await answered(connected(window.directory), request) == TAKEN
    await until(lambda: window.composer_text == "Once", "the text was not written")
    for message in (b"raise\n", b'{"id":"a","run":"rm"}\n', b"x" * 600_000):
        assert await answered(connected(window.directory), message) == b'{"is_taken":false}\n'
    # A message may come in pieces, and somebody who leaves in the middle of one does no harm.
    connected(window.directory).abort()
    slow = connected(window.directory)
    slow.write(b'{"id":"in-pieces",')
    await asyncio.sleep(0)
    assert await answered(slow, b'"text":"Twice"}\n') == TAKEN
    await until(lambda: window.composer_text == "Once\n\nTwice", "the text was not added")


async def test_nobody_else_can_speak_with_the_window(start: Programs) -> None:
    window = await start()
    found = os.stat(connected(window.directory).fullServerName())  # noqa: PTH116 - nothing is waited for
    assert stat.S_IMODE(found.st_mode) & 0o077 == 0
    assert found.st_uid == os.getuid()


async def test_one_who_says_nothing_is_let_go(start: Programs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(single_instance, "LONGEST_SILENCE", 1)
    window = await start()
    silent = connected(window.directory)
    assert await answered(silent, b"") == b""


async def test_a_first_start_does_what_it_is_for_too(start: Programs) -> None:
    window = await start(request=StartRequest(text="The first words"))
    await until(lambda: window.composer_text == "The first words", "it was not written")

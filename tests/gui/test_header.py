"""The line above the conversation: the title is shown as far as there is room, before what was done last."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from desktop_ai.core.conversation import Conversation
from tests.support.conversations import make_library
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs


def title(window: WindowDriver) -> str:
    """The title as it is seen."""
    shown = window.window.main.pane.header.findChild(QLabel, "title")
    assert isinstance(shown, QLabel)
    return shown.text()


async def shows(window: WindowDriver, words: str) -> None:
    """Wait until that is the title."""
    await until(lambda: title(window) == words, lambda: f"the title is {title(window)!r}")


async def test_a_title_is_whole_when_what_stood_beside_it_is_gone(start: Programs) -> None:
    window = await start()
    window.act("theme.dark")
    await window.say("What is a token?")
    await window.see("1 reply running")
    await window.replied()
    await window.no_longer_see("1 reply running")
    await shows(window, "What is a token?")


async def test_what_was_done_leaves_the_title_its_room(start: Programs, tmp_path: Path) -> None:
    make_library(tmp_path / "data", 1, with_index=False)
    window = await start()
    header = window.window.main.pane.header
    await window.see("Conversation number 0")
    await window.open_conversation("Conversation number 0")
    window.press("F2")
    await window.choose_in_palette("A short title")
    for width in (500, 640):
        header.setFixedWidth(width)
        await shows(window, "A short title")
    window.act("conversation.new_temporary")
    await shows(window, "New conversation")


async def test_a_conversation_that_takes_its_time_is_said_to_be_opened(
    start: Programs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_library(tmp_path / "data", 1, with_index=False)
    window = await start()
    await window.see("Conversation number 0")
    load, may_go_on = window.core.store.load, asyncio.Event()

    async def slow(id: str) -> Conversation:
        await may_go_on.wait()
        return await load(id)

    monkeypatch.setattr(window.core.store, "load", slow)
    window.act("conversation.open")
    await window.choose_in_palette("Conversation number 0")
    await shows(window, "Opening “Conversation number 0”…")
    may_go_on.set()
    await shows(window, "Conversation number 0")

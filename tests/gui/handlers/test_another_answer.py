"""R asks for another answer after a second in which Esc takes it back."""

import pytest

from desktop_ai.ui.handlers import another_answer
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

COMING = "Another answer in a second · Esc takes it back"


async def reading(start: Programs, server: ScriptedServer) -> WindowDriver:
    window = await start()
    await window.talk_to(server.url)
    for number in (1, 2):
        server.reply(f"Answer {number}")
        await window.ask(f"Question {number}")
    window.press("Esc")
    return window


async def test_another_answer_to_the_focused_message_comes_after_a_moment(
    start: Programs, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(another_answer, "DELAY", 20)
    window = await reading(start, server)
    for _ in range(2):
        window.press("Up")
    assert window.window.main.pane.transcript.focused_message == window.chat.conversation.path()[1].id
    server.reply("Another first answer")
    window.press("R")
    await window.see(COMING)
    await window.see("Another first answer")
    await window.replied()
    assert len(server.chats) == 3
    assert [message.answer for message in window.chat.conversation.path()][1:] == ["Another first answer"]


async def test_esc_takes_it_back_and_does_nothing_else(
    start: Programs, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(another_answer, "DELAY", 60_000)
    window = await reading(start, server)
    transcript = window.window.main.pane.transcript
    window.press("R")
    window.press("R")  # a key that is held down asks once
    await window.see(COMING)
    window.press("Esc")
    await window.see("Taken back")
    assert transcript.hasFocus()
    window.press("Esc")
    await until(
        window.window.main.pane.composer.edit.hasFocus, "the second press did not lead to the composer"
    )
    assert len(server.chats) == 2


async def test_nothing_is_asked_where_the_message_has_gone(
    start: Programs, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(another_answer, "DELAY", 20)
    window = await reading(start, server)
    window.press("R")
    window.press("D")
    await window.see("is deleted.")
    await until(lambda: not window.window._reading.is_answer_coming, "it was never done with")
    assert len(server.chats) == 2

"""The next request, to read and to copy."""

from __future__ import annotations

import json

from PySide6.QtGui import QGuiApplication

from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import until
from tests.support.window_loop import Programs


async def test_a_key_shows_the_next_request_and_a_button_copies_it(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    window.act("parameters.focus")
    window.press("Right")
    window.act("composer.focus")
    window.type("What is new?")
    window.press("Ctrl+Shift+J")
    panels = window.window.panels
    await until(lambda: panels.open_panel is not None, "no panel came")
    panel = panels.request
    shown = panel.edit.toPlainText()
    assert shown.startswith(f"POST {server.url}/chat/completions")
    assert panel.edit.hasFocus()
    assert panel.edit.accessibleName()
    assert not panel.notes.isVisible()
    window.press("Tab")
    assert panel.copy.hasFocus()
    window.press("Space")
    copied = QGuiApplication.clipboard().text()
    body = json.loads(copied.split("\n\n", 1)[1])
    window.press("Esc")
    assert panels.open_panel is None
    window.press("Return")
    await until(lambda: bool(server.chats), "nothing was sent")
    await window.replied()
    assert server.chats[-1].body == body


async def test_without_words_it_says_that_nothing_is_typed(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    window.act("request.show")
    await window.see("Nothing is typed")


async def test_the_guide_sends_nothing_anywhere(start: Programs) -> None:
    window = await start()
    window.act("request.show")
    await window.see("nothing is sent anywhere")

"""Letters act in the conversation while the keyboard came in, with the keys in force, unless they are turned off."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_ai.catalog.settings import LETTERS
from tests.gui.transcript.reading import Show, answered, asked
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver
from tests.support.window_loop import Programs


@pytest.mark.parametrize("reason", [Qt.FocusReason.TabFocusReason, Qt.FocusReason.MouseFocusReason])
def test_a_letter_acts_where_the_keyboard_came_in_and_is_written_after_a_click(
    show: Show, reason: Qt.FocusReason
) -> None:
    view = show([asked("Hi"), answered("Yes.")])
    asked_for: list[tuple[str, str]] = []
    typed: list[str] = []
    view.action_requested.connect(lambda id, message: asked_for.append((id, message)))
    view.typed.connect(typed.append)
    view.setFocus(reason)
    for key in (Qt.Key.Key_X, Qt.Key.Key_H):
        QTest.keyClick(view, key)
    is_in = reason is Qt.FocusReason.TabFocusReason
    assert asked_for == ([("message.exclude", "a")] if is_in else [])
    assert typed == (["h"] if is_in else ["x", "h"])


async def reading(start: Programs, server: ScriptedServer) -> WindowDriver:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("A question")
    window.press("F6" if window.window.main.pane.transcript.hasFocus() else "Esc")
    assert window.window.main.pane.transcript.hasFocus()
    return window


async def test_letters_can_be_turned_off(start: Programs, server: ScriptedServer) -> None:
    window = await reading(start, server)
    window.core.preferences.set(LETTERS, False)
    window.press("X")
    assert window.composer_text == "x"
    assert not any(message.is_excluded for message in window.chat.conversation.path())
    window.press("Esc")
    window.press("Ctrl+Up")
    assert window.window.main.pane.transcript.focused_message


async def test_other_keys_are_heard_at_once(start: Programs, server: ScriptedServer) -> None:
    window = await reading(start, server)
    window.core.bindings.bind("message.exclude", ["Q"])
    window.press("Q")
    await window.see("is not sent any more.")
    window.press("X")
    assert window.composer_text == "x"

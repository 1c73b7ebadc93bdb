"""Whoever uses no mouse, or no screen: everything has a name, and Tab reaches it and goes on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop_ai.core.errors import BadInput, Remedy
from desktop_ai.core.texts import N_
from desktop_ai.services.reply_run import RETRIES
from tests.support.controls import MOST_STOPS, letters_of, reachable, unnamed
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs


async def with_everything_shown(start: Programs, server: ScriptedServer) -> WindowDriver:
    window = await start()
    window.window.main.resize(1360, 860)
    await window.talk_to(server.url)
    await window.ask("A question")
    return window


async def test_every_input_button_and_view_has_a_name(start: Programs, server: ScriptedServer) -> None:
    window = await with_everything_shown(start, server)
    window.core.notices.error(BadInput(N_("Something is wrong."), action=Remedy.EDIT_ADDRESS))
    assert unnamed(window.window.main) == []
    window.press("F1")
    assert unnamed(window.window.main) == []
    window.press("Ctrl+K")
    await window.see_palette()
    assert unnamed(window.window.main) == []
    window.press("Esc")
    window.act("conversation.new")
    await window.see("What is on your mind?")
    assert unnamed(window.window.main) == []


@pytest.mark.parametrize(
    "key", ["Ctrl+P", "F3", "F4", "Shift+F4", "F7", "Ctrl+F", "Ctrl+O", "Ctrl+Shift+M", "F2"]
)
async def test_everything_that_a_key_opens_has_names(
    start: Programs, server: ScriptedServer, key: str
) -> None:
    window = await with_everything_shown(start, server)
    before = shown(window)
    window.press(key)
    await until(lambda: shown(window) != before, f"{key} opened nothing")
    assert unnamed(window.window.main) == []
    window.press("Esc")


def shown(window: WindowDriver) -> list[QWidget]:
    return [widget for widget in window.window.main.findChildren(QWidget) if widget.isVisible()]


async def test_tab_reaches_everything_and_comes_back(start: Programs, server: ScriptedServer) -> None:
    window = await with_everything_shown(start, server)
    main = window.window.main
    window.act("composer.focus")
    forward = walk(window, "Tab")
    names = list(dict.fromkeys(widget.accessibleName() or letters_of(widget) for widget in forward))
    order = [
        "Instructions",
        "Temperature",
        "New conversation",
        "Conversations",
        "Menu",
        "Conversation",
        "Message",
    ]
    assert [name for name in names if name in order] == order
    missed = [widget.accessibleName() or repr(widget) for widget in reachable(main) if widget not in forward]
    assert missed == []
    assert walk(window, "Shift+Tab")[-1] is main.pane.composer.edit


def walk(window: WindowDriver, key: str) -> list[QWidget]:
    """Where the focus goes with a key until it is in the composer again."""
    composer = window.window.main.pane.composer.edit
    stops: list[QWidget] = []
    for _ in range(MOST_STOPS):
        window.press(key)
        focus = QApplication.focusWidget()
        assert focus is not None
        stops.append(focus)
        if focus is composer:
            return stops
    raise AssertionError(f"{key} never came back: {[stop.accessibleName() for stop in stops[-5:]]}")


async def test_an_unnamed_button_would_be_found(start: Programs) -> None:
    window = await start()
    button = Probe(window.window.main)
    button.show()
    assert any("Probe" in line for line in unnamed(window.window.main))
    button.setAccessibleName("Probe")
    assert unnamed(window.window.main) == []


class Probe(QAbstractButton):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: object) -> None:
        """Nothing to paint."""


async def test_a_button_of_a_reply_can_be_pressed_without_a_mouse(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    for _ in range(1 + RETRIES):
        server.fail(500)
    await window.ask("A question")
    await window.see("Try again in a moment.")
    transcript = window.window.main.pane.transcript
    transcript.setFocus()
    window.press("Tab")
    window.press("Return")
    await until(lambda: len(server.chats) == 2 + RETRIES, "the button did nothing")
    await window.replied()

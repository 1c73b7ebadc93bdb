"""Buttons that show their key."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_ai.ui.key_button import KeyButton
from tests.support.scripted_server import ScriptedServer
from tests.support.standard_keys import standard_keys
from tests.support.window_loop import Programs


def test_enter_and_space_press_a_button_that_has_the_focus(qtbot: QtBot) -> None:
    button = KeyButton("New conversation", "conversation.new", standard_keys())
    qtbot.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        qtbot.keyClick(button, key)
    assert len(pressed) == 3


async def test_whatever_shows_a_key_shows_the_one_in_force(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    bindings, main = window.core.bindings, window.window.main
    bindings.bind("conversation.new", ["Alt+D"])
    bindings.bind("menu.open", ["Ctrl+J, M"])
    button = next(
        each for each in main.sidebar.findChildren(KeyButton) if each.accessibleName() == "New conversation"
    )
    assert button.accessibleDescription() == "Alt+D"
    assert "Ctrl J, M" in main.pane.header.buttons["menu.open"].toolTip()
    assert window.window.actions.qaction("conversation.new").shortcut().toString() == "Alt+D"
    await window.talk_to(server.url)
    await window.ask("One")
    bindings.bind("transcript.copy", ["Y"])
    bindings.bind("help.keys", [])
    hints = [key for key, _ in main.pane.transcript._key_hints._pieces()]
    assert "Y" in hints
    assert "F1" not in hints

"""Buttons that show their key."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_ai.ui.key_button import KeyButton


def test_enter_and_space_press_a_button_that_has_the_focus(qtbot: QtBot) -> None:
    button = KeyButton("New conversation", "Ctrl+N")
    qtbot.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        qtbot.keyClick(button, key)
    assert len(pressed) == 3

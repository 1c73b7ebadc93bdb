"""A button for what nothing brings back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_ai.core.texts import N_
from desktop_ai.ui.sure_button import SureButton


def test_only_the_second_press_counts_and_the_first_is_forgotten(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = SureButton(N_("Empty"), N_("Press again"), window)
    heard: list[str] = []
    button.confirmed.connect(lambda: heard.append("confirmed"))
    button.click()
    assert (button.text(), heard) == ("Press again", [])
    button._waiting.timeout.emit()
    button.click()
    assert (button.text(), heard) == ("Press again", [])
    button.click()
    assert (button.text(), heard) == ("Empty", ["confirmed"])

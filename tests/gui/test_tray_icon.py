"""What the menu of the icon in the tray offers, and what comes of it."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from desktop_ai.ui.tray_icon import TrayIcon


def test_the_menu_does_what_it_says(qtbot: QtBot) -> None:
    tray, asked = TrayIcon(QIcon()), []
    tray.show_requested.connect(lambda: asked.append("show"))
    tray.action_requested.connect(asked.append)
    lines = [action for action in tray.menu.actions() if not action.isSeparator()]
    assert [line.text() for line in lines] == [
        "Show the window",
        "Quick question…",
        "New conversation",
        "Quit",
    ]
    for line in lines:
        line.trigger()
    assert asked == ["show", "quick.open", "conversation.new", "window.quit"]


def test_the_menu_is_made_anew_each_time(qtbot: QtBot) -> None:
    tray = TrayIcon(QIcon())
    tray.menu.aboutToShow.emit()
    assert len(tray.menu.actions()) == 5


def test_a_click_shows_the_window_and_a_message_that_is_clicked_says_which(qtbot: QtBot) -> None:
    tray = TrayIcon(QIcon())
    with qtbot.waitSignal(tray.show_requested):
        tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    tray.tell("a conversation", "A title", "The reply is done.")
    with qtbot.waitSignal(tray.clicked) as clicked:
        tray._icon.messageClicked.emit()
    assert clicked.args == ["a conversation"]

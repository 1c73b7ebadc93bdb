"""Buttons beside each other, in as many lines as their words need."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_ai.ui.button_row import GAP, ButtonRow

WIDE = 2000


@pytest.fixture
def whole(qtbot: QtBot) -> QWidget:
    """What the row is in."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def buttons(whole: QWidget) -> list[QPushButton]:
    """Three buttons in a row."""
    made = [QPushButton(words, whole) for words in ("In dieser Unterhaltung", "Neue damit", "Letzte")]
    whole.setLayout(ButtonRow(*made))
    whole.show()
    return made


def lines(buttons: list[QPushButton], width: int) -> list[list[QPushButton]]:
    """The buttons of each line, in a window that is so wide."""
    whole = buttons[0].window()
    whole.resize(width, whole.layout().heightForWidth(width))
    heights = sorted({button.y() for button in buttons})
    return [[button for button in buttons if button.y() == height] for height in heights]


def test_what_has_room_stands_in_one_line(buttons: list[QPushButton]) -> None:
    assert lines(buttons, WIDE) == [buttons]
    assert [one.x() for one in buttons[1:]] == [other.geometry().right() + 1 + GAP for other in buttons[:-1]]


def test_what_has_none_goes_below_and_nothing_is_cut(buttons: list[QPushButton]) -> None:
    narrow = max(button.minimumSizeHint().width() for button in buttons)
    assert lines(buttons, narrow) == [buttons[:1], buttons[1:]] or len(lines(buttons, narrow)) == 3
    whole = buttons[0].window()
    assert all(whole.rect().contains(button.geometry()) for button in buttons)
    assert whole.minimumSizeHint().width() <= narrow


def test_a_hidden_button_leaves_no_hole(buttons: list[QPushButton]) -> None:
    buttons[0].hide()
    lines(buttons, WIDE)
    assert buttons[1].x() == 0


def test_where_one_reads_from_the_right_the_first_stands_there(buttons: list[QPushButton]) -> None:
    whole = buttons[0].window()
    whole.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    lines(buttons, WIDE)
    assert buttons[0].x() > buttons[1].x() > buttons[2].x()
    assert buttons[0].geometry().right() == whole.rect().right()

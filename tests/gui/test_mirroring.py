"""What reads from the right stands at the other side, and nothing is written over anything else."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from desktop_ai.ui.choice import Choice
from desktop_ai.ui.choice_list import ChoiceDelegate, ChoiceModel
from desktop_ai.ui.key_button import KeyButton
from desktop_ai.ui.mirroring import mirrored
from desktop_ai.ui.theme.colours import LIGHT
from tests.support.standard_keys import standard_keys

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
WIDTH = 400
NEAR = 3  # pixels: letters are not symmetrical


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    """Has the application read from the left after the test."""
    yield
    qapp.setLayoutDirection(LEFT)


def runs(image: QImage, top: int, bottom: int, gap: int = 5) -> list[tuple[int, int]]:
    """From where to where something is painted in a strip, apart by a gap at least."""
    ground = image.pixelColor(image.width() // 2, (top + bottom) // 2)
    inked = [
        x
        for x in range(4, image.width() - 4)
        if any(image.pixelColor(x, y) != ground for y in range(top, bottom))
    ]
    found: list[tuple[int, int]] = []
    for x in inked:
        if found and x - found[-1][1] <= gap:
            found[-1] = (found[-1][0], x)
        else:
            found.append((x, x))
    return found


def grabbed(qtbot: QtBot, widget: QWidget) -> QImage:
    qtbot.addWidget(widget)
    widget.show()
    return widget.grab().toImage()


def choices(qtbot: QtBot, direction: Qt.LayoutDirection) -> QImage:
    QApplication.setLayoutDirection(direction)
    view = QListView()
    view.setFrameShape(QListView.Shape.NoFrame)
    view.resize(WIDTH, 60)
    model = ChoiceModel(view)
    model.show([Choice("id", "Title", context="context", note="note")])
    view.setModel(model)
    view.setItemDelegate(ChoiceDelegate(view, lambda: LIGHT))
    return grabbed(qtbot, view)


def test_a_place_is_as_far_from_the_other_side() -> None:
    assert mirrored(QRect(10, 5, 30, 7), QRect(0, 0, 100, 20)) == QRect(60, 5, 30, 7)
    assert mirrored(QRectF(110.5, 5, 30, 7), QRectF(100, 0, 100, 20)) == QRectF(159.5, 5, 30, 7)
    assert mirrored(QRect(0, 0, 100, 20), QRect(0, 0, 100, 20)) == QRect(0, 0, 100, 20)


def test_the_words_of_a_choice_change_sides_and_none_is_written_over_another(qtbot: QtBot) -> None:
    left = runs(choices(qtbot, LEFT), 6, 28)
    right = runs(choices(qtbot, RIGHT), 6, 28)
    assert len(left) == len(right) == 3
    for (start, end), (begin, stop) in zip(left, reversed(right), strict=True):
        assert abs((WIDTH - 1 - start) - stop) <= NEAR
        assert abs((end - start) - (stop - begin)) <= NEAR


def test_a_button_has_its_key_at_the_side_where_lines_end(qtbot: QtBot) -> None:
    found = []
    for direction in (LEFT, RIGHT):
        QApplication.setLayoutDirection(direction)
        button = KeyButton("Title", "conversation.new", standard_keys())
        button.setStyleSheet("border: 0; text-align: left; padding: 0 8px")
        button.resize(WIDTH, 32)
        found.append(runs(grabbed(qtbot, button), 6, 26, gap=14))
    left, right = found
    assert len(left) == len(right) == 2
    assert left[1][1] > WIDTH - 20
    assert right[0][0] < 20
    assert right[1][1] > WIDTH - 20 > right[0][1]

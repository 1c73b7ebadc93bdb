"""A list that covers what lies below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_ai.ui.solid_list import SolidList
from desktop_ai.ui.theme.colours import LIGHT


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count the paints, and let everything by."""
        self.count += event.type() is QEvent.Type.Paint
        return False


def test_new_results_paint_nothing_that_lies_below_the_list(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    below = QWidget(window)
    found = SolidList(window, lambda: LIGHT)
    for widget in (below, found):
        widget.setGeometry(0, 0, 300, 200)
    window.resize(300, 200)
    window.setStyleSheet("QListView { background: transparent; border: none; }")
    paints, own = Paints(below), Paints(found.viewport())
    window.show()
    qtbot.waitUntil(lambda: own.count > 0)
    before, own.count = paints.count, 0
    found.viewport().update()
    qtbot.waitUntil(lambda: own.count > 0)
    assert paints.count == before
    assert found.grab().toImage().pixelColor(150, 100).name() == LIGHT.raised

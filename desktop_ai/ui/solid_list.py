"""SolidList: a list that covers what lies below it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QWidget

from desktop_ai.ui.theme.colours import Colours


class SolidList(QListView):
    """Paints the background of a panel, so that nothing below the panel is painted anew with every letter."""

    def __init__(self, parent: QWidget, colours: Callable[[], Colours]) -> None:
        super().__init__(parent)
        self._colours = colours
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The background, then the lines."""
        QPainter(self.viewport()).fillRect(event.rect(), QColor(self._colours().raised))
        super().paintEvent(event)

"""ColumnView: a scroll area that shows a column of messages, and follows its end while that is in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from desktop_ai.ui.transcript.column import Column
from desktop_ai.ui.transcript.highlighter import Highlighter
from desktop_ai.ui.transcript.keyboard import STEP
from desktop_ai.ui.transcript.style import TranscriptStyle

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from desktop_ai.ui.theme.colours import Colours
    from desktop_ai.ui.transcript.places import ReadingPlace

NOTCH = 120  # Qt's units of one notch
END_SLACK = 2  # pixels from the end that still count as the end


class ColumnView(QAbstractScrollArea):
    """Owns the column, and keeps the scroll bar and what is seen of it together."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = TranscriptStyle(colours)
        self._highlighter = Highlighter(self)
        self._column = Column(self._style, self._highlighter)
        self._is_moving_bar = False
        self._has_news = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(STEP)
        self.verticalScrollBar().valueChanged.connect(self._on_bar_moved)

    @property
    def is_following(self) -> bool:
        """Whether the view stays at the end while a reply grows."""
        return self._column.is_following

    def scroll_to_end(self) -> None:
        """Show the end and follow it."""
        self._column.is_following = True
        self._has_news = False
        self._refresh()

    def scroll_to_start(self) -> None:
        """Show the beginning."""
        self._stop_following()
        self._column.scroll_to(0)
        self._refresh()

    @property
    def page(self) -> int:
        """Pixels that are seen at once."""
        return self.viewport().height()

    def scroll_by(self, distance: int) -> None:
        """Scroll by pixels; down is positive. Upwards ends following, reaching the end begins it."""
        column = self._column
        column.is_following = False
        column.scroll_by(distance)
        column.settle()
        if distance > 0 and column.top >= column.greatest_top - END_SLACK:
            self.scroll_to_end()
        else:
            self._refresh()

    def _stop_following(self) -> None:
        if self._column.greatest_top > 0:
            self._column.is_following = False

    def _on_bar_moved(self, value: int) -> None:
        if self._is_moving_bar:
            return
        distance = value - self._column.top
        if abs(distance) <= 2 * self.viewport().height() and not self.verticalScrollBar().isSliderDown():
            self.scroll_by(distance)
            return
        self._column.is_following = value >= self.verticalScrollBar().maximum() - END_SLACK
        self._column.scroll_to(value)
        self._refresh()

    @property
    def place(self) -> ReadingPlace | None:
        """What is read, to come back to; None at the end."""
        return self._column.place

    def _refresh(self) -> None:
        """Settle what is seen, move the scroll bar along, and paint."""
        column = self._column
        column.settle()
        bar = self.verticalScrollBar()
        self._is_moving_bar = True
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, column.greatest_top)
        if not bar.isSliderDown():
            bar.setValue(column.top)
        self._is_moving_bar = False
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the column for the new width; what is read stays."""
        super().resizeEvent(event)
        # The whole width, so that the column does not move aside when the scroll bar appears in its margin.
        self._column.resize(self.width(), self.viewport().height())
        self._refresh()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by what a touchpad says in pixels, or by notches; with Ctrl it is not for scrolling."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        pixels = event.pixelDelta().y()
        distance = pixels or round(event.angleDelta().y() / NOTCH * 3 * STEP)
        if distance:
            self.scroll_by(-distance)
        event.accept()

"""Switch: a check box that looks like what it does: on or off, at once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

WIDTH, HEIGHT = 40, 22  # pixels of the track
RING = 3  # pixels around it, for the focus
GAP = 4  # pixels between track and knob


class Switch(QCheckBox):
    """A knob that stands at the trailing side of its track while it is on, so that colour says nothing alone."""

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """As large as track and ring."""
        return QSize(WIDTH + 2 * RING, HEIGHT + 2 * RING)

    def hitButton(self, place: QPoint) -> bool:
        """All of it is pressed."""
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ring, track and knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        self._draw_track(painter)
        self._draw_knob(painter)
        painter.end()

    def _draw_track(self, painter: QPainter) -> None:
        accent, faint = self._colours()
        if self.hasFocus():
            painter.setPen(QPen(accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            _draw_pill(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.setPen(QPen(accent if self.isChecked() else faint, 1.5))
        painter.setBrush(accent if self.isChecked() else Qt.BrushStyle.NoBrush)
        _draw_pill(painter, self._track().adjusted(0.75, 0.75, -0.75, -0.75))

    def _draw_knob(self, painter: QPainter) -> None:
        _accent, faint = self._colours()
        track, size = self._track(), HEIGHT - 2 * GAP
        is_right = self.isChecked() != (self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        x = track.right() - GAP - size if is_right else track.left() + GAP
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().highlightedText().color() if self.isChecked() else faint)
        painter.drawEllipse(QRectF(x, track.top() + GAP, size, size))

    def _track(self) -> QRectF:
        return QRectF(RING, RING, WIDTH, HEIGHT)

    def _colours(self) -> tuple[QColor, QColor]:
        return self.palette().highlight().color(), self.palette().placeholderText().color()


def _draw_pill(painter: QPainter, area: QRectF) -> None:
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)

"""JumpPill: the painted button that leads to the latest words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPen

from desktop_ai.ui.transcript import crisp, words

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop_ai.ui.transcript.style import TranscriptStyle

HEIGHT = 32
SIDE = 14
ARROW = 16
ABOVE_BOTTOM = 12


class JumpPill:
    """Knows where it stands and how it looks."""

    def __init__(self, style: TranscriptStyle) -> None:
        self._style = style
        self._width = round(QFontMetricsF(style.meta).horizontalAdvance(str(words.JUMP))) + ARROW + 2 * SIDE

    def rect(self, view: QRect) -> QRect:
        """Its place in a view."""
        left = view.center().x() - self._width // 2
        return QRect(left, view.bottom() - HEIGHT - ABOVE_BOTTOM, self._width, HEIGHT)

    def paint(self, painter: QPainter, view: QRect) -> None:
        """Draw it."""
        style, place = self._style, QRectF(self.rect(view))
        crisp.frame(painter, place, HEIGHT / 2, style.line, style.pane)
        self._paint_arrow(painter, QPointF(place.left() + SIDE + 5, place.center().y()))
        painter.setFont(style.meta)
        painter.setPen(style.text)
        text = place.adjusted(SIDE + ARROW, 0, 0, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, str(words.JUMP))

    def _paint_arrow(self, painter: QPainter, middle: QPointF) -> None:
        painter.setPen(QPen(self._style.accent, 1.6))
        painter.drawLine(middle + QPointF(0, -5), middle + QPointF(0, 5))
        painter.drawPolyline([middle + QPointF(-4, 1), middle + QPointF(0, 5), middle + QPointF(4, 1)])

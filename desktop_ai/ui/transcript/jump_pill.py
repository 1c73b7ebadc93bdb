"""JumpPill: the painted button that leads to the latest words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPen

from desktop_ai.ui.key_button import native_key
from desktop_ai.ui.theme.fonts import scaled
from desktop_ai.ui.transcript import crisp, words
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Hashable

    from PySide6.QtGui import QPainter

    from desktop_ai.ui.transcript.style import TranscriptStyle

HEIGHT = 32
SIDE = 14
ARROW = 20
ABOVE_BOTTOM = 12
KEY_GAP = 8
DOT = 3  # its radius


class JumpPill:
    """Knows where it stands and how it looks: a dot says that more has arrived; its key stands in it.

    `rise` is how far above its place it stands, because something else is there.
    """

    def __init__(self, style: TranscriptStyle) -> None:
        self.has_news = False
        self.is_focused = False
        self.rise = 0
        self._style = style
        self.measure()

    def measure(self) -> None:
        """Take the key in force."""
        style = self._style
        self._key = native_key(style.bindings.key("transcript.jump_to_latest"))
        metrics = QFontMetricsF(style.over)
        self._text_width = metrics.horizontalAdvance(tr(words.JUMP)) + KEY_GAP
        self._width = round(self._text_width + metrics.horizontalAdvance(self._key)) + ARROW + 2 * SIDE

    @property
    def look(self) -> Hashable:
        """What tells it from itself looking different."""
        return self.has_news, self.is_focused

    def rect(self, view: QRect) -> QRect:
        """Its place in a view."""
        left = view.center().x() - self._width // 2
        return QRect(
            left, view.bottom() - scaled(HEIGHT) - ABOVE_BOTTOM - self.rise, self._width, scaled(HEIGHT)
        )

    def paint(self, painter: QPainter, view: QRect) -> None:
        """Draw it."""
        style, place = self._style, QRectF(self.rect(view))
        edge = style.accent if self.is_focused else style.line
        crisp.frame(painter, place, scaled(HEIGHT) / 2, edge, style.pane)
        if self.is_focused:
            crisp.frame(painter, place.adjusted(1, 1, -1, -1), scaled(HEIGHT) / 2 - 1, edge)
        arrow = QPointF(place.left() + SIDE + 5, place.center().y())
        self._paint_arrow(painter, arrow)
        if self.has_news:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.accent)
            painter.drawEllipse(arrow + QPointF(7, -5), DOT, DOT)
        painter.setFont(style.over)
        painter.setPen(style.text)
        text = place.adjusted(SIDE + ARROW, 0, 0, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, tr(words.JUMP))
        painter.setPen(style.faint)
        painter.drawText(text.adjusted(self._text_width, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._key)

    def _paint_arrow(self, painter: QPainter, middle: QPointF) -> None:
        painter.setPen(QPen(self._style.accent, 1.6))
        painter.drawLine(middle + QPointF(0, -5), middle + QPointF(0, 5))
        painter.drawPolyline([middle + QPointF(-4, 1), middle + QPointF(0, 5), middle + QPointF(4, 1)])

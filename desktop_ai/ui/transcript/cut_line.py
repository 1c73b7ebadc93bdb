"""The line below which a conversation is sent: a quiet rule with words, under the last message that is not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from desktop_ai.ui.mirroring import mirrored
from desktop_ai.ui.theme.fonts import META
from desktop_ai.ui.transcript import crisp, words
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from desktop_ai.ui.transcript.box import Canvas
    from desktop_ai.ui.transcript.style import TranscriptStyle

SEND_ALL = "conversation.send_all"
ABOVE = 18  # units from what stands above
HEIGHT = META[1]
GAP = 10  # between words and rule


class CutPlace:
    """Which message of the conversation that is shown is the last one that is not sent; empty for none."""

    def __init__(self) -> None:
        self.message = ""


class CutLine:
    """The rule, laid out across a width: words at the left of it, and at its right what takes it back."""

    def __init__(self, style: TranscriptStyle, width: int, top: int) -> None:
        metrics = QFontMetricsF(style.meta)
        self.button = words.with_key(words.SEND_ALL, style.bindings.key(SEND_ALL))
        wide = min(float(width), metrics.horizontalAdvance(self.button))
        self.place = QRectF(width - wide, top + ABOVE, wide, HEIGHT)
        room = max(0.0, width - wide - 2 * GAP)
        self.words = metrics.elidedText(tr(words.NOT_SENT_ABOVE), Qt.TextElideMode.ElideRight, room)
        self._words_place = QRectF(0, top + ABOVE, metrics.horizontalAdvance(self.words) + 1, HEIGHT)
        if style.is_mirrored:
            whole = QRectF(0, 0, width, 0)
            self.place, self._words_place = (
                mirrored(place, whole) for place in (self.place, self._words_place)
            )
        self.bottom = top + ABOVE + HEIGHT

    def paint(self, canvas: Canvas, x: float, y: float) -> None:
        """Draw it."""
        painter, style = canvas.painter, canvas.style
        painter.setFont(style.meta)
        painter.setPen(style.dim)
        left, right = self._words_place.translated(x, y), self.place.translated(x, y)
        painter.drawText(left, Qt.AlignmentFlag.AlignVCenter | style.reading, self.words)
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | style.reading, self.button)
        if style.is_mirrored:
            left, right = right, left
        rule = QRectF(left.right() + GAP, left.center().y(), right.left() - left.right() - 2 * GAP, 1)
        if rule.width() > 0:
            crisp.fill(painter, rule, style.dim)

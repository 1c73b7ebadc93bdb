"""FoldBox and LabelBox: the line that folds what stands below it, and quiet words above a part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from desktop_ai.core.block import Paragraph, RichText
from desktop_ai.ui.theme.fonts import META
from desktop_ai.ui.transcript.asides import Fold, Label
from desktop_ai.ui.transcript.box import COPY, FOLD, BlockBox, Box, Canvas, Target

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor

    from desktop_ai.ui.transcript.asides import Element
    from desktop_ai.ui.transcript.highlight import Highlights
    from desktop_ai.ui.transcript.style import TranscriptStyle

FOLD_GAP = 8
LABEL_GAP = 10
TRIANGLE = 8
TEXT_LEFT = TRIANGLE + 6
OVERHANG = 4
_VCENTER = Qt.AlignmentFlag.AlignVCenter
_ELIDE = Qt.TextElideMode.ElideRight


class FoldBox(Box):
    """A triangle and words; pressing them shows or hides what belongs to them."""

    own_gap = FOLD_GAP
    takes_focus = True

    def __init__(self, fold: Fold) -> None:
        super().__init__()
        self.height = META[1] + 4
        self.fold = fold
        self._shown = ""
        self._width = 0.0
        self._room = 0
        self._is_mirrored = False

    @property
    def label(self) -> str:
        """Everything the line says."""
        return self.fold.label

    def take(self, block: Element) -> bool:
        """Become the line of a newer state of the same fold."""
        if type(block) is not type(self.fold) or block.key != self.fold.key:
            return False
        if block != self.fold:
            self.fold = block
            self.forget()
        return True

    def _lay_out(self, style: TranscriptStyle, width: int) -> None:
        metrics = QFontMetricsF(style.meta)
        self._shown = metrics.elidedText(self.label, _ELIDE, width - TEXT_LEFT)
        self._width = self.natural_width = TEXT_LEFT + metrics.horizontalAdvance(self._shown)
        self._stand(style, width)

    def _stand(self, style: TranscriptStyle, width: int) -> None:
        """Stand at the side at which the window begins to read."""
        self._room, self._is_mirrored = width, style.is_mirrored

    @property
    def _line(self) -> QRectF:
        """The line in its box: the triangle, and the words behind it."""
        return QRectF(self._room - self._width if self._is_mirrored else 0.0, 0.0, self._width, self.height)

    def paint(self, canvas: Canvas, x: float, y: float, highlights: Highlights) -> None:
        painter, style, line = canvas.painter, canvas.style, self._line.translated(x, y)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.faint)
        middle, is_open = y + self.height / 2, self.fold.is_open
        if self._is_mirrored:
            left = line.right() - TRIANGLE
            painter.drawPolygon(_mirrored_triangle(left, middle, is_open=is_open))
            self._paint_words(canvas, line.adjusted(0, 0, -TEXT_LEFT, 0))
        else:
            painter.drawPolygon(_triangle(line.left(), middle, is_open=is_open))
            self._paint_words(canvas, line.adjusted(TEXT_LEFT, 0, TEXT_LEFT, 0))

    def _paint_words(self, canvas: Canvas, place: QRectF) -> None:
        canvas.painter.setFont(canvas.style.meta)
        canvas.painter.setPen(canvas.style.dim)
        canvas.painter.drawText(place, _VCENTER | canvas.style.reading, self._shown)

    def targets(self) -> Sequence[Target]:
        ground = self._line.adjusted(-OVERHANG, 0, OVERHANG, 0)
        return (Target(FOLD, self.fold.key, (ground,)),)


def _triangle(x: float, middle: float, *, is_open: bool) -> list[QPointF]:
    if is_open:
        return [QPointF(x, middle - 2.5), QPointF(x + 8, middle - 2.5), QPointF(x + 4, middle + 3)]
    return [QPointF(x + 1, middle - 4), QPointF(x + 1, middle + 4), QPointF(x + 7, middle)]


def _mirrored_triangle(x: float, middle: float, *, is_open: bool) -> list[QPointF]:
    return [QPointF(2 * x + TRIANGLE - each.x(), each.y()) for each in _triangle(x, middle, is_open=is_open)]


class LabelBox(BlockBox):
    """Words of the program; what they copy, they copy when they are pressed."""

    own_gap = LABEL_GAP

    def __init__(self, label: Label) -> None:
        super().__init__(Paragraph(RichText(label.text), label.place))
        self.height = META[1]
        self.takes_focus = bool(label.copies)
        self.label = label.text
        self._label = label
        self._shown = ""
        self._begin = 0.0

    def take(self, block: Element) -> bool:
        return block == self._label

    def _guess(self, style: TranscriptStyle, width: int) -> int:
        return META[1]

    def _set(self, style: TranscriptStyle, width: int) -> None:
        metrics = QFontMetricsF(style.meta_bold)
        self._shown = metrics.elidedText(self.label, _ELIDE, width)
        self.natural_width = metrics.horizontalAdvance(self._shown)
        self._begin = max(0.0, width - self.natural_width) if style.is_mirrored else 0.0

    def _paint(self, canvas: Canvas, x: float, y: float, highlights: Highlights) -> None:
        canvas.painter.setFont(canvas.style.meta_bold)
        canvas.painter.setPen(self._ink(canvas.style))
        place = QRectF(x + self._begin, y, self.natural_width, self.height)
        canvas.painter.drawText(place, _VCENTER | canvas.style.reading, self._shown)

    def _ink(self, style: TranscriptStyle) -> QColor:
        return style.accent if self._label.copies else style.tone(self._label.tone)

    def _targets(self) -> Sequence[Target]:
        ground = QRectF(self._begin, 0, self.natural_width - self.inset, self.height)
        return (Target(COPY, self._label.copies, (ground,)),) if self._label.copies else ()

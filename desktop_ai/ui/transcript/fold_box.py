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

    def paint(self, canvas: Canvas, x: float, y: float, highlights: Highlights) -> None:
        painter, style = canvas.painter, canvas.style
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.faint)
        painter.drawPolygon(_triangle(x, y + self.height / 2, is_open=self.fold.is_open))
        self._paint_words(canvas, QRectF(x + TEXT_LEFT, y, self._width, self.height))

    def _paint_words(self, canvas: Canvas, place: QRectF) -> None:
        canvas.painter.setFont(canvas.style.meta)
        canvas.painter.setPen(canvas.style.dim)
        canvas.painter.drawText(place, _VCENTER, self._shown)

    def targets(self) -> Sequence[Target]:
        ground = QRectF(-OVERHANG, 0, self._width + 2 * OVERHANG, self.height)
        return (Target(FOLD, self.fold.key, (ground,)),)


def _triangle(x: float, middle: float, *, is_open: bool) -> list[QPointF]:
    if is_open:
        return [QPointF(x, middle - 2.5), QPointF(x + 8, middle - 2.5), QPointF(x + 4, middle + 3)]
    return [QPointF(x + 1, middle - 4), QPointF(x + 1, middle + 4), QPointF(x + 7, middle)]


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

    def take(self, block: Element) -> bool:
        return block == self._label

    def _guess(self, style: TranscriptStyle, width: int) -> int:
        return META[1]

    def _set(self, style: TranscriptStyle, width: int) -> None:
        metrics = QFontMetricsF(style.meta_bold)
        self._shown = metrics.elidedText(self.label, _ELIDE, width)
        self.natural_width = metrics.horizontalAdvance(self._shown)

    def _paint(self, canvas: Canvas, x: float, y: float, highlights: Highlights) -> None:
        canvas.painter.setFont(canvas.style.meta_bold)
        canvas.painter.setPen(self._ink(canvas.style))
        canvas.painter.drawText(QRectF(x, y, self.natural_width, self.height), _VCENTER, self._shown)

    def _ink(self, style: TranscriptStyle) -> QColor:
        return style.accent if self._label.copies else style.tone(self._label.tone)

    def _targets(self) -> Sequence[Target]:
        ground = QRectF(0, 0, self.natural_width - self.inset, self.height)
        return (Target(COPY, self._label.copies, (ground,)),) if self._label.copies else ()

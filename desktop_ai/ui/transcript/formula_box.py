"""FormulaBox: a formula that stands on its own, as its TeX source until it is drawn."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from desktop_ai.core.block import Mark
from desktop_ai.ui.transcript import crisp
from desktop_ai.ui.transcript.formulas.formula_painter import zoom_for
from desktop_ai.ui.transcript.formulas.formulas import Tex
from desktop_ai.ui.transcript.text_box import SourceBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_ai.core.block import Formula
    from desktop_ai.ui.transcript.box import Canvas
    from desktop_ai.ui.transcript.formulas.drawing import Drawing
    from desktop_ai.ui.transcript.formulas.formulas import Formulas
    from desktop_ai.ui.transcript.highlight import Highlight
    from desktop_ai.ui.transcript.style import TranscriptStyle

RISE = 4  # pixels above and below a formula
OVERHANG = 3  # pixels by which the ground of a selected formula is wider


class FormulaBox(SourceBox):
    """A formula in the middle of its line. It is selected as a whole; its text is its source."""

    def __init__(self, block: Formula, formulas: Formulas) -> None:
        super().__init__(block, block.text, Mark.MATH)
        self._drawings = formulas
        self._tex = Tex(block.text, is_display=True)
        self._drawing: Drawing | None = None
        self._zoom = 1.0
        self._place = QRectF()

    def whole(self, start: int, end: int) -> tuple[int, int]:
        return (0, self.length) if self._drawing is not None and start < end else (start, end)

    # --- layout

    def _set(self, style: TranscriptStyle, width: int) -> None:
        self._drawing = self._drawings.drawing(self._tex, self)
        if self._drawing is None:
            super()._set(style, width)
            return
        self._lines = None
        self._zoom = min(zoom_for(style.body), width / self._drawing.width)
        wide, high = self._drawing.width * self._zoom, self._drawing.height * self._zoom
        self._place = QRectF((width - wide) / 2, RISE, wide, high)
        self.height = math.ceil(high) + 2 * RISE
        self.natural_width = width

    # --- painting

    def _paint(self, canvas: Canvas, x: float, y: float, highlights: Sequence[Highlight]) -> None:
        if self._drawing is None:
            super()._paint(canvas, x, y, highlights)
            return
        place = self._place.translated(x, y)
        ground = place.adjusted(-OVERHANG, -RISE, OVERHANG, RISE)
        for each in highlights:
            crisp.fill(canvas.painter, ground, canvas.style.grounds[each.kind])
        baseline = place.top() + self._drawing.ascent * self._zoom
        self._drawings.painter.paint(
            canvas.painter, self._drawing, place.left(), baseline, self._zoom, self._colour(canvas.style)
        )

    # --- pointing

    def _offset_at(self, x: float, y: float) -> int:
        if self._drawing is None:
            return super()._offset_at(x, y)
        return self.length if x > self._place.center().x() else 0

    def _end(self) -> tuple[float, float] | None:
        if self._drawing is None:
            return super()._end()
        return self._place.right(), self.height - self.pitch - RISE

    def _caret(self, offset: int) -> QRectF | None:
        if self._drawing is None:
            return super()._caret(offset)
        x = self._place.left() if offset < self.length else self._place.right()
        return QRectF(x, 0, 0, self.height)

"""FormulaBox: a formula that stands on its own, as its TeX source until it is drawn."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt

from desktop_ai.core.block import Mark
from desktop_ai.core.texts import N_
from desktop_ai.ui.theme.fonts import META
from desktop_ai.ui.transcript import crisp, words
from desktop_ai.ui.transcript.box import COPY, Target
from desktop_ai.ui.transcript.formulas.formula_painter import zoom_for
from desktop_ai.ui.transcript.formulas.formulas import Tex
from desktop_ai.ui.transcript.sideways import Sideways
from desktop_ai.ui.transcript.text_box import SourceBox
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_ai.core.block import Formula
    from desktop_ai.ui.transcript.box import Canvas
    from desktop_ai.ui.transcript.formulas.drawing import Drawing
    from desktop_ai.ui.transcript.formulas.formulas import Formulas
    from desktop_ai.ui.transcript.highlight import Highlights
    from desktop_ai.ui.transcript.style import TranscriptStyle

RISE = 4  # pixels above and below a formula
OVERHANG = 3  # pixels by which the ground of a selected formula is wider
LEAST_SHRINK = (
    0.75  # a formula that is a little too wide is made smaller; one wider than that scrolls sideways
)
BAR_ROOM = 8  # pixels below one that scrolls
COPY_WIDTH = 56
_COPIED = N_("Copied")


class FormulaBox(SourceBox):
    """A formula in the middle of its line. It is selected as a whole; its text is its source."""

    def __init__(self, block: Formula, formulas: Formulas) -> None:
        super().__init__(block, block.text, Mark.MATH)
        self._drawings = formulas
        self._tex = Tex(block.text, is_display=True)
        self._drawing: Drawing | None = None
        self._zoom = 1.0
        self._place = QRectF()
        self._sideways = Sideways()
        self._button = QRectF()

    def whole(self, start: int, end: int) -> tuple[int, int]:
        return (0, self.length) if self._drawing is not None and start < end else (start, end)

    # --- layout

    def _set(self, style: TranscriptStyle, width: int) -> None:
        self._drawing = self._drawings.drawing(self._tex, self)
        if self._drawing is None:
            super()._set(style, width)
            return
        self._lines = None
        usual = zoom_for(style.body)
        fitting = min(usual, width / self._drawing.width)
        self._zoom = fitting if fitting >= usual * LEAST_SHRINK else usual
        wide, high = self._drawing.width * self._zoom, self._drawing.height * self._zoom
        self._sideways.fit(wide, width)
        self._button = QRectF(width - COPY_WIDTH, 0, COPY_WIDTH, META[1] + 2 * RISE)
        self._place = QRectF(max(0, (width - wide) / 2), RISE, wide, high)
        self.height = math.ceil(high) + 2 * RISE + (BAR_ROOM if self._sideways.hidden else 0)
        self.natural_width = width

    # --- painting

    def _paint(self, canvas: Canvas, x: float, y: float, highlights: Highlights) -> None:
        if self._drawing is None:
            super()._paint(canvas, x, y, highlights)
            return
        if self._sideways.hidden:
            self._paint_scrolled(canvas, self._drawing, x, y, highlights)
        else:
            self._paint_drawing(canvas, self._drawing, self._place.translated(x, y), highlights)
        if self.attention.is_noticed:
            self._paint_button(canvas, self._button.translated(x, y))

    def _paint_button(self, canvas: Canvas, place: QRectF) -> None:
        painter, style = canvas.painter, canvas.style
        painter.fillRect(place, style.background)
        painter.setFont(style.meta)
        painter.setPen(style.text if self.attention.kind == COPY or self.is_copied else style.dim)
        sides = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, sides, tr(_COPIED if self.is_copied else words.COPY))

    def _paint_scrolled(
        self, canvas: Canvas, drawing: Drawing, x: float, y: float, highlights: Highlights
    ) -> None:
        painter = canvas.painter
        painter.save()
        painter.setClipRect(QRectF(x, y, self._sideways.room, self.height), Qt.ClipOperation.IntersectClip)
        place = self._place.translated(x - self._sideways.offset, y)
        self._paint_drawing(canvas, drawing, place, highlights)
        painter.restore()
        self._sideways.paint(painter, canvas.style, x, y + self.height)

    def _paint_drawing(self, canvas: Canvas, drawing: Drawing, place: QRectF, highlights: Highlights) -> None:
        ground = place.adjusted(-OVERHANG, -RISE, OVERHANG, RISE)
        for each in highlights.between(0, self.length):
            crisp.fill(canvas.painter, ground, canvas.style.grounds[each.kind])
        baseline = place.top() + drawing.ascent * self._zoom
        self._drawings.painter.paint(
            canvas.painter, drawing, place.left(), baseline, self._zoom, self._colour(canvas.style)
        )

    @property
    def hidden_width(self) -> float:
        return self._sideways.hidden if self._drawing is not None else 0

    def scroll_sideways(self, distance: float) -> bool:
        return self._drawing is not None and self._sideways.scroll(distance)

    # --- pointing

    def _offset_at(self, x: float, y: float) -> int:
        if self._drawing is None:
            return super()._offset_at(x, y)
        return self.length if x + self._sideways.offset > self._place.center().x() else 0

    def _end(self) -> tuple[float, float] | None:
        if self._drawing is None:
            return super()._end()
        return min(self._place.right(), self._sideways.room), self.height - self.pitch - RISE

    def _caret(self, offset: int) -> QRectF | None:
        if self._drawing is None:
            return super()._caret(offset)
        x = self._place.left() if offset < self.length else self._place.right()
        return QRectF(x - self._sideways.offset, 0, 0, self.height)

    def _targets(self) -> Sequence[Target]:
        if self._drawing is None:
            return super()._targets()
        return (Target(COPY, f"$${self.text}$$", (self._button,)),)

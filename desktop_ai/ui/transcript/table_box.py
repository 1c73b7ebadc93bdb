"""TableBox: a table whose columns are as wide as their words, or share what room there is."""

from __future__ import annotations

import math
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt

from desktop_ai.core.block import Align, RichText, Table
from desktop_ai.core.utf16 import utf16_length
from desktop_ai.ui.theme.fonts import BODY
from desktop_ai.ui.transcript import crisp
from desktop_ai.ui.transcript.box import BlockBox, Canvas, Target
from desktop_ai.ui.transcript.formulas.inline import formulas_in, with_dollars
from desktop_ai.ui.transcript.highlight import within
from desktop_ai.ui.transcript.lines import wrapping
from desktop_ai.ui.transcript.running_text import RunningText

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_ai.ui.transcript.asides import Element
    from desktop_ai.ui.transcript.formulas.formulas import Formulas, Tex
    from desktop_ai.ui.transcript.highlight import Highlight
    from desktop_ai.ui.transcript.style import TranscriptStyle

COLUMN_GAP = 14
ROW_RISE = 5
LEAST_COLUMN = 48
UNBOUNDED = 100_000
_OPTIONS = {
    Align.NONE: wrapping(),
    Align.LEFT: wrapping(),
    Align.CENTER: wrapping(Qt.AlignmentFlag.AlignHCenter),
    Align.RIGHT: wrapping(Qt.AlignmentFlag.AlignRight),
}
# How much of a column's spare width stands left of a cell on one line.
_SHIFTS = {Align.NONE: 0.0, Align.LEFT: 0.0, Align.CENTER: 0.5, Align.RIGHT: 1.0}


class Row:
    """The cells of a row, laid out; `starts` are their offsets in the text, `lefts` their places in the table.

    `drops` are how much lower each stands, so that the first lines of all have one baseline.
    """

    __slots__ = ("cells", "drops", "height", "lefts", "starts", "top")

    def __init__(self, cells: list[RunningText], lefts: list[float], starts: list[int], top: int) -> None:
        self.cells = cells
        self.lefts = lefts
        self.starts = starts
        self.top = top
        rise = max((cell.rise for cell in cells), default=0)
        self.drops = [ROW_RISE + rise - cell.rise for cell in cells]
        ends = (drop + cell.height for drop, cell in zip(self.drops, cells, strict=True))
        self.height = max([ROW_RISE + BODY[1], *ends]) + ROW_RISE + 1


class TableBox(BlockBox):
    """A table."""

    can_be_tight = False

    def __init__(self, block: Table, formulas: Formulas | None = None) -> None:
        super().__init__(block)
        self.formulas = formulas
        self.table = _with_dollars(block)
        self.text = _text(self.table)
        self._rows: list[Row] = []
        self._widths: list[int] = []
        self._natural: list[list[RunningText]] = []  # the cells on one line each, as far as measured
        self._stale: set[int] = set()  # rows in which formulas can be drawn since they were set

    def take(self, block: Element) -> bool:
        if not isinstance(block, Table) or (block.aligns, block.place) != (self.table.aligns, self.place):
            return False
        if block != self.block:
            table = _with_dollars(block)
            same = _same_rows(self.table, table)
            del self._rows[same:]
            del self._natural[same:]
            self.block, self.table = block, table
            self.text = _text(table)
            self._invalidate()
        return True

    def formula_set(self, tex: Tex) -> None:
        """Set the rows again in which the formula stands: there is a drawing now."""
        self._stale |= {
            index
            for index in range(len(self._natural))
            if any(tex in formulas_in(cell) for cell in self._cells(index))
        }
        self._laid_out_width = -1

    def whole(self, start: int, end: int) -> tuple[int, int]:
        for row in self._rows:
            for first, cell in zip(row.starts, row.cells, strict=True):
                if first < end and start < first + utf16_length(cell.content.text):
                    inside = cell.whole(start - first, end - first)
                    start, end = inside[0] + first, inside[1] + first
        return start, end

    def forget(self) -> None:
        super().forget()
        self._rows.clear()
        self._natural.clear()

    # --- layout

    def _guess(self, style: TranscriptStyle, width: int) -> int:
        return len(self.table.rows) * (BODY[1] + 2 * ROW_RISE + 1)

    def _set(self, style: TranscriptStyle, width: int) -> None:
        self._set_stale(style)
        widths = self._column_widths(style, width)
        if widths != self._widths:
            self._rows.clear()
            self._widths = widths
        start = self._text_end(len(self._rows))
        top = self._rows[-1].top + self._rows[-1].height if self._rows else 0
        for index in range(len(self._rows), len(self.table.rows)):
            row = self._new_row(style, index, start, top)
            self._rows.append(row)
            start = self._text_end(index + 1, start)
            top += row.height
        self.height = max(top, 1)
        self.natural_width = sum(widths)

    def _set_stale(self, style: TranscriptStyle) -> None:
        stale = [index for index in self._stale if index < len(self._natural)]
        self._stale.clear()
        for index in stale:
            self._natural[index] = self._measured(style, index)
            del self._rows[index:]

    def _measured(self, style: TranscriptStyle, row: int) -> list[RunningText]:
        """The cells of a row on one line each."""
        return [self._lines(style, cell, row, UNBOUNDED, Align.LEFT) for cell in self._cells(row)]

    def _text_end(self, index: int, start: int | None = None) -> int:
        """Where row `index` begins in the text; `start` is where the row before it begins, when known."""
        if start is not None:
            return start + sum(utf16_length(cell.text) + 1 for cell in self.table.rows[index - 1])
        return sum(utf16_length(cell.text) + 1 for row in self.table.rows[:index] for cell in row)

    def _new_row(self, style: TranscriptStyle, index: int, start: int, top: int) -> Row:
        cells: list[RunningText] = []
        lefts: list[float] = []
        starts: list[int] = []
        left = 0
        for column, cell in enumerate(self._cells(index)):
            width = self._widths[column] - COLUMN_GAP
            align = self.table.aligns[column]
            lines, room = self._natural[index][column], 0.0
            if lines.is_mirrored or lines.natural_width > width:
                lines = self._lines(style, cell, index, width, align)
            else:
                room = (width - lines.natural_width) * _SHIFTS[align]
            cells.append(lines)
            lefts.append(left + room)
            starts.append(start)
            left += self._widths[column]
            start += utf16_length(cell.text) + 1
        return Row(cells, lefts, starts, top)

    def _lines(
        self, style: TranscriptStyle, cell: RichText, row: int, width: int, align: Align
    ) -> RunningText:
        font = style.meta_bold if row == 0 else style.body
        return RunningText(cell, font, style, width, BODY[1], _OPTIONS[align], self)

    def _cells(self, row: int) -> tuple[RichText, ...]:
        return self.table.rows[row][: len(self.table.aligns)]

    def _column_widths(self, style: TranscriptStyle, room: int) -> list[int]:
        for row in range(len(self._natural), len(self.table.rows)):
            self._natural.append(self._measured(style, row))
        count = len(self.table.aligns)
        widths = [LEAST_COLUMN] * count
        for measured in self._natural:
            for column, width in enumerate(lines.natural_width for lines in measured):
                widths[column] = max(widths[column], math.ceil(width) + COLUMN_GAP)
        return _shrunk(widths, room)

    # --- painting

    def _paint(self, canvas: Canvas, x: float, y: float, highlights: Sequence[Highlight]) -> None:
        painter, style = canvas.painter, canvas.style
        for index, row in enumerate(self._rows):
            top = y + row.top
            if top > canvas.clip.bottom() or top + row.height < canvas.clip.top():
                continue
            crisp.hairline(painter, x, top + row.height - 1, sum(self._widths), style.line)
            for cell, lines, start, (left, drop) in self._places(index):
                parts = within(highlights, start, utf16_length(cell.text)) if highlights else ()
                colour = style.dim if index == 0 else self._colour(style)
                lines.paint_all(canvas, x + left, top + drop, colour, parts)

    def _places(self, index: int) -> Iterator[tuple[RichText, RunningText, int, tuple[float, int]]]:
        row = self._rows[index]
        return zip(
            self._cells(index), row.cells, row.starts, zip(row.lefts, row.drops, strict=True), strict=True
        )

    # --- pointing

    def _offset_at(self, x: float, y: float) -> int:
        if not self._rows:
            return 0
        index = max(0, bisect_right([row.top for row in self._rows], y) - 1)
        row = self._rows[index]
        if not row.cells:
            return self._text_end(index)
        edges = list(accumulate(self._widths, initial=0))
        column = min(len(row.cells) - 1, max(0, bisect_right(edges, x) - 1))
        inside = row.cells[column].offset_at(x - row.lefts[column], y - row.top - row.drops[column])
        return row.starts[column] + inside

    def _caret(self, offset: int) -> QRectF | None:
        row = next((each for each in reversed(self._rows) if each.starts and each.starts[0] <= offset), None)
        if row is None:
            return None
        column = max(0, bisect_right(row.starts, offset) - 1)
        place = row.cells[column].caret(offset - row.starts[column])
        return place.translated(row.lefts[column], row.top + row.drops[column])

    def _targets(self) -> Sequence[Target]:
        found: list[Target] = []
        for index, row in enumerate(self._rows):
            for _, lines, _, (left, drop) in self._places(index):
                found += [
                    target._replace(
                        rects=tuple(rect.translated(left, row.top + drop) for rect in target.rects)
                    )
                    for target in lines.link_targets()
                ]
        return found


def _with_dollars(table: Table) -> Table:
    """The table with the dollar signs of its formulas."""
    rows = tuple(tuple(map(with_dollars, row)) for row in table.rows)
    return Table(rows, table.aligns, table.place)


def _text(table: Table) -> str:
    return "\n".join("\t".join(cell.text for cell in row) for row in table.rows)


def _same_rows(before: Table, now: Table) -> int:
    """How many rows at the start are the same."""
    count = min(len(before.rows), len(now.rows))
    return next((index for index in range(count) if before.rows[index] != now.rows[index]), count)


def _shrunk(widths: list[int], room: int) -> list[int]:
    """Column widths that fit into `room`: narrow columns keep theirs, wide ones share the rest."""
    if sum(widths) <= room:
        return widths
    shrunk = list(widths)
    open_columns = sorted(range(len(widths)), key=widths.__getitem__)
    left = room
    while open_columns:
        share = left // len(open_columns)
        column = open_columns.pop(0)
        shrunk[column] = min(widths[column], max(LEAST_COLUMN, share))
        left -= shrunk[column]
    return shrunk

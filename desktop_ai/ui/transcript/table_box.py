"""TableBox: a table whose columns are as wide as their words, or share what room there is, or scroll sideways."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from itertools import accumulate, islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt

from desktop_ai.core.block import RichText, Table
from desktop_ai.core.utf16 import utf16_length
from desktop_ai.ui.transcript import crisp
from desktop_ai.ui.transcript.box import BlockBox, Canvas, Target
from desktop_ai.ui.transcript.formulas.inline import formulas_in
from desktop_ai.ui.transcript.highlight import NO_HIGHLIGHTS
from desktop_ai.ui.transcript.lines import is_right_to_left
from desktop_ai.ui.transcript.sideways import Sideways
from desktop_ai.ui.transcript.table_row import LOWEST, PlacedCell, Setting, TableRow, height_of
from desktop_ai.ui.transcript.table_widths import column_widths

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop_ai.ui.transcript.asides import Element
    from desktop_ai.ui.transcript.formulas.formulas import Formulas, Tex
    from desktop_ai.ui.transcript.highlight import Highlights
    from desktop_ai.ui.transcript.style import TranscriptStyle

KEPT_ROWS = 120  # rows whose cells stay set; more are in view only on a giant screen
BAR_ROOM = 8  # pixels below a table that scrolls sideways
REVEAL_MARGIN = 24


class TableBox(BlockBox):
    """A table. Only the rows that are in view, and those of more than one line, are set."""

    can_be_tight = False

    def __init__(self, block: Table, formulas: Formulas | None = None) -> None:
        super().__init__(block)
        self.formulas = formulas
        self._table = block
        self._rows: list[TableRow] = []
        self._texts: list[str] = []
        self._kept: OrderedDict[int, list[PlacedCell]] = OrderedDict()
        self._former: Mapping[int, list[PlacedCell]] = {}  # those of other widths, while rows are set anew
        self._widths: list[int] = []
        self._is_mirrored = False
        self._measured = 0  # rows whose widths are known,
        self._placed = 0  # and those whose places are
        self._style: TranscriptStyle | None = None
        self._sideways = Sideways()
        self._hold(0)

    def take(self, block: Element) -> bool:
        if not isinstance(block, Table) or (block.aligns, block.place) != (self._table.aligns, self.place):
            return False
        if block != self._table:
            same = _same_rows(self._table, block)
            self.block = self._table = block
            self._hold(same)
            self._invalidate()
        return True

    def _hold(self, same: int) -> None:
        """Hold the rows of the table, of which the first are held already."""
        self._forget_from(same)
        del self._rows[same:], self._texts[same:]
        start = self._rows[-1].end if self._rows else 0
        for cells in islice(self._table.rows, same, None):
            row = TableRow(cells, start, len(self._table.aligns))
            self._rows.append(row)
            self._texts.append(row.text)
            start = row.end
        self.text = "\n".join(self._texts)

    def _forget_from(self, index: int) -> None:
        """Forget what was found out about a row and those below it."""
        self._measured, self._placed = min(self._measured, index), min(self._placed, index)
        for number in [number for number in self._kept if number >= index]:
            del self._kept[number]

    @property
    def length(self) -> int:
        return max(0, self._rows[-1].end - 1) if self._rows else 0

    def formula_set(self, tex: Tex) -> None:
        """Set the rows again in which the formula stands: there is a drawing now."""
        stale = (
            index
            for index, row in enumerate(self._rows[: self._measured])
            if row.has_formulas and any(tex in formulas_in(cell) for cell in row.cells)
        )
        self._forget_from(next(stale, len(self._rows)))
        self._laid_out_width = -1

    def whole(self, start: int, end: int) -> tuple[int, int]:
        for index in range(self._row_of(start), len(self._rows)):
            row = self._rows[index]
            if row.starts and row.starts[0] >= end:
                break
            for cell in self._cells(index) if row.has_formulas else ():
                first = cell.start
                if first < end and start < first + utf16_length(cell.lines.content.text):
                    inside = cell.lines.whole(start - first, end - first)
                    start, end = inside[0] + first, inside[1] + first
        return start, end

    def forget(self) -> None:
        super().forget()
        self._kept.clear()

    # --- layout

    def _guess(self, style: TranscriptStyle, width: int) -> int:
        return len(self._rows) * LOWEST

    def _set(self, style: TranscriptStyle, width: int) -> None:
        self._style = style
        self._measure()
        last = self._rows[-1] if self._rows else None
        widths = column_widths(last.naturals, last.leasts, width) if last else []
        is_mirrored = is_right_to_left(self.text)
        if widths != self._widths or is_mirrored != self._is_mirrored:
            self._is_mirrored = is_mirrored
            self._former, self._kept = self._kept, OrderedDict()
            self._placed = 0
            self._widths = widths
        self._sideways.fit(sum(widths), width)
        self._place()
        self._former = {}
        height = last.top + last.height if last else 1
        self.height = height + (BAR_ROOM if self._sideways.hidden else 0)
        self.natural_width = min(sum(widths), width)
        if self._is_mirrored and not self._sideways.offset:
            self._sideways.scroll(self._sideways.hidden)  # reading begins at the right

    def _measure(self) -> None:
        for index in range(self._measured, len(self._rows)):
            before = self._rows[index - 1] if index else None
            self._rows[index].measure(self._setting(index), before, len(self._table.aligns))
        self._measured = len(self._rows)

    def _place(self) -> None:
        top = self._rows[self._placed - 1].top + self._rows[self._placed - 1].height if self._placed else 0
        for index in range(self._placed, len(self._rows)):
            row = self._rows[index]
            row.top = top
            row.height = LOWEST if row.is_low(self._widths) else height_of(self._cells(index))
            top += row.height
        self._placed = len(self._rows)

    def _setting(self, index: int) -> Setting:
        style = self._style
        if style is None:
            raise RuntimeError("a table is set before its rows are")
        return Setting(style, style.body if index else style.meta_bold, self)

    def _cells(self, index: int) -> list[PlacedCell]:
        """The cells of a row, set when they are needed; those needed longest ago are let go."""
        found = self._kept.get(index)
        if found is None:
            known = self._former.get(index, ())
            found = self._rows[index].set_cells(
                self._setting(index), self._widths, self._table.aligns, known, is_mirrored=self._is_mirrored
            )
            self._kept[index] = found
            if len(self._kept) > KEPT_ROWS:
                self._kept.popitem(last=False)
        self._kept.move_to_end(index)
        return found

    def make_ready(self, top: float, bottom: float) -> None:
        for index in self._between(top, bottom):
            self._cells(index)

    # --- painting

    def _paint(self, canvas: Canvas, x: float, y: float, highlights: Highlights) -> None:
        painter = canvas.painter
        painter.save()
        if self._sideways.hidden:
            area = QRectF(x - 1, y, self._sideways.room + 1, self.height)
            painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        for index in self._between(canvas.clip.top() - y, canvas.clip.bottom() - y):
            self._paint_row(canvas, x + self._first_left, y, index, highlights)
        painter.restore()
        self._sideways.paint(painter, canvas.style, x, y + self.height)

    def _paint_row(self, canvas: Canvas, left: float, y: float, index: int, highlights: Highlights) -> None:
        style, row = canvas.style, self._rows[index]
        top = y + row.top
        crisp.hairline(canvas.painter, left, top + row.height - 1, sum(self._widths), style.line)
        colour = self._colour(style) if index else style.dim
        for cell in self._cells(index):
            text = cell.lines.content.text
            parts = highlights.within(cell.start, utf16_length(text)) if highlights else NO_HIGHLIGHTS
            cell.lines.paint_all(canvas, left + cell.left, top + cell.drop, colour, parts)

    def _between(self, top: float, bottom: float) -> Iterator[int]:
        for index in range(self._row_at(top), len(self._rows)):
            if self._rows[index].top > bottom:
                return
            yield index

    def _row_at(self, y: float) -> int:
        return max(0, bisect_right(self._rows, y, key=lambda row: row.top) - 1)

    def _row_of(self, offset: int) -> int:
        return min(bisect_right(self._rows, offset, key=lambda row: row.end), max(0, len(self._rows) - 1))

    # --- pointing

    @property
    def is_mirrored(self) -> bool:
        return self._is_mirrored

    @property
    def _first_left(self) -> float:
        """Where its left edge is: a mirrored table stands at the right, and what is scrolled is further left."""
        spare = self._sideways.room - sum(self._widths) if self._is_mirrored else 0
        return max(0.0, spare) - self._sideways.offset

    @property
    def hidden_width(self) -> float:
        return self._sideways.hidden

    def scroll_sideways(self, distance: float) -> bool:
        return self._sideways.scroll(distance)

    def reveal(self, start: int, end: int) -> bool:
        first, last = self._caret(start), self._caret(end)
        if first is None or last is None:
            return False
        left = first.left() + self._sideways.offset
        right = last.left() + self._sideways.offset if last.top() == first.top() else left
        return self._sideways.reveal(left, right, REVEAL_MARGIN)

    def _offset_at(self, x: float, y: float) -> int:
        if not self._rows or not self._widths:
            return 0
        index = self._row_at(y)
        cells = self._cells(index)
        if not cells:
            return self._rows[index].end - 1
        inside = x - self._first_left
        edges = list(accumulate(self._widths, initial=0))
        along = edges[-1] - inside if self._is_mirrored else inside
        cell = cells[min(len(cells) - 1, max(0, bisect_right(edges, along) - 1))]
        return cell.start + cell.lines.offset_at(inside - cell.left, y - self._rows[index].top - cell.drop)

    def _caret(self, offset: int) -> QRectF | None:
        if not self._rows or not self._widths:
            return None
        index = self._row_of(offset)
        cells = self._cells(index)
        if not cells:
            return None
        cell = cells[max(0, bisect_right(cells, offset, key=lambda cell: cell.start) - 1)]
        place = cell.lines.caret(offset - cell.start)
        return place.translated(cell.left + self._first_left, self._rows[index].top + cell.drop)

    def _targets(self) -> Sequence[Target]:
        found: list[Target] = []
        for index, row in enumerate(self._rows[: self._placed]):
            for cell in self._cells(index) if row.has_links else ():
                left, top = cell.left + self._first_left, row.top + cell.drop
                found += [
                    target._replace(rects=tuple(rect.translated(left, top) for rect in target.rects))
                    for target in cell.lines.link_targets()
                ]
        return found


def _same_rows(before: Table, now: Table) -> int:
    """How many rows at the start are the same; in one that grows, nearly always all but the last."""
    count = min(len(before.rows), len(now.rows))
    rows: tuple[tuple[RichText, ...], ...] = before.rows
    if count and rows[: count - 1] == now.rows[: count - 1]:
        return count if rows[count - 1] == now.rows[count - 1] else count - 1
    return next((index for index in range(count) if rows[index] != now.rows[index]), count)

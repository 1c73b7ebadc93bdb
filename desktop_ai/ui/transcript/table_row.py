"""TableRow: a row of a table, as far as it is known without being set, and its cells once they are."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from desktop_ai.core.block import LINE_BREAK, Align, RichText
from desktop_ai.core.utf16 import utf16_length
from desktop_ai.ui.theme.fonts import BODY
from desktop_ai.ui.transcript.formulas.inline import has_formulas
from desktop_ai.ui.transcript.lines import wrapping
from desktop_ai.ui.transcript.running_text import RunningText
from desktop_ai.ui.transcript.table_widths import LEAST_COLUMN, READABLE, least_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from desktop_ai.ui.transcript.formulas.formulas import Waiting
    from desktop_ai.ui.transcript.style import TranscriptStyle

COLUMN_GAP = 14
ROW_RISE = 5
UNBOUNDED = 100_000
LOWEST = BODY[1] + 2 * ROW_RISE + 1  # height of a row whose cells take one line, its hairline included
_OPTIONS = {
    Align.NONE: wrapping(),
    Align.LEFT: wrapping(),
    Align.CENTER: wrapping(Qt.AlignmentFlag.AlignHCenter),
    Align.RIGHT: wrapping(Qt.AlignmentFlag.AlignRight),
}
# How much of a column's spare width stands left of a cell on one line.
_SHIFTS = {Align.NONE: 0.0, Align.LEFT: 0.0, Align.CENTER: 0.5, Align.RIGHT: 1.0}


class Setting(NamedTuple):
    """With what cells are set."""

    style: TranscriptStyle
    font: QFont
    whose: Waiting

    def lines(self, cell: RichText, width: float, align: Align) -> RunningText:
        """A cell in lines of a width."""
        return RunningText(cell, self.font, self.style, width, BODY[1], _OPTIONS[align], self.whose)


class PlacedCell(NamedTuple):
    """A cell that is set, and where it stands in its row."""

    lines: RunningText
    start: int
    left: float
    drop: int


class TableRow:
    """Knows its words, `starts`, their offsets in the text, and where it stands; `end` is the next row's offset.

    `wanted` are the widths of its cells on one line; `naturals` and `leasts` those of the columns, up to this row.
    """

    __slots__ = (
        "cells",
        "end",
        "has_formulas",
        "has_links",
        "height",
        "leasts",
        "naturals",
        "starts",
        "top",
        "wanted",
    )

    def __init__(self, cells: tuple[RichText, ...], start: int, columns: int) -> None:
        self.cells = cells[:columns]
        self.starts: list[int] = []
        for cell in cells:
            self.starts.append(start)
            start += utf16_length(cell.text) + 1
        self.end = start
        self.has_formulas = any(map(has_formulas, self.cells))
        self.has_links = any(span.url for cell in self.cells for span in cell.spans)
        self.wanted: list[int] = []
        self.naturals: list[int] = []
        self.leasts: list[int] = []
        self.top = 0
        self.height = LOWEST

    @property
    def text(self) -> str:
        """Its cells with tabs between them."""
        return "\t".join(cell.text for cell in self.cells)

    def measure(self, setting: Setting, before: TableRow | None, columns: int) -> None:
        """Find how wide each column must be for this row and all before it."""
        self.wanted = []
        self.naturals = list(before.naturals) if before else [LEAST_COLUMN] * columns
        self.leasts = list(before.leasts) if before else [LEAST_COLUMN] * columns
        metrics = QFontMetricsF(setting.font)
        for column, cell in enumerate(self.cells):
            natural = math.ceil(_natural_width(cell, setting, metrics))
            least = float(natural)
            if natural > READABLE:
                longest = max(cell.text.split(), key=len, default="")
                least = least_width(natural, metrics.horizontalAdvance(longest) + COLUMN_GAP + 1)
            self.wanted.append(natural)
            self.naturals[column] = max(self.naturals[column], natural)
            self.leasts[column] = max(self.leasts[column], math.ceil(least))

    def is_low(self, widths: Sequence[int]) -> bool:
        """Whether it is certain, without setting its cells, that each of them takes one line."""
        if self.has_formulas or any(LINE_BREAK in cell.text for cell in self.cells):
            return False
        return all(wanted <= width for wanted, width in zip(self.wanted, widths, strict=False))

    def set_cells(
        self,
        setting: Setting,
        widths: Sequence[int],
        aligns: Sequence[Align],
        known: Sequence[PlacedCell] = (),
        *,
        is_mirrored: bool = False,
    ) -> list[PlacedCell]:
        """The cells set in the columns' widths, from `known` where these are the same; all have one baseline.

        Of a mirrored table the first column stands at the right.
        """
        found: list[PlacedCell] = []
        left = 0
        for column, (cell, width) in enumerate(zip(self.cells, widths, strict=False)):
            room, align = width - COLUMN_GAP, aligns[column]
            lines = known[column].lines if column < len(known) else None
            fits = self.wanted[column] <= width
            if lines is None or not _suits(lines, room, fits=fits):
                lines = _set(cell, setting, room, align, fits=fits)
            share = 1.0 if is_mirrored and align is Align.NONE else _SHIFTS[align]
            shift = max(0.0, room - lines.natural_width) * share if lines.width == UNBOUNDED else 0.0
            edge = sum(widths) - left - room if is_mirrored else left
            found.append(PlacedCell(lines, self.starts[column], edge + shift, 0))
            left += width
        rise = max((cell.lines.rise for cell in found), default=0)
        return [cell._replace(drop=ROW_RISE + rise - cell.lines.rise) for cell in found]


def height_of(cells: Sequence[PlacedCell]) -> int:
    """The height of a row with these cells."""
    return max([LOWEST, *(cell.drop + cell.lines.height + ROW_RISE + 1 for cell in cells)])


def _natural_width(cell: RichText, setting: Setting, metrics: QFontMetricsF) -> float:
    """The width of a cell on one line, the gap to the next column included."""
    if cell.spans or LINE_BREAK in cell.text:
        return setting.lines(cell, UNBOUNDED, Align.LEFT).natural_width + COLUMN_GAP
    return metrics.horizontalAdvance(cell.text) + COLUMN_GAP + 1


def _set(cell: RichText, setting: Setting, width: float, align: Align, *, fits: bool) -> RunningText:
    """A cell in lines; one that fits on one line is set without a width, and moved where its column wants it."""
    if fits:
        lines = setting.lines(cell, UNBOUNDED, Align.LEFT)
        if not lines.is_mirrored:
            return lines
    return setting.lines(cell, width, align)


def _suits(lines: RunningText, width: float, *, fits: bool) -> bool:
    """Whether lines that were set for some width are right for another."""
    return lines.width == width or (fits and lines.width == UNBOUNDED)

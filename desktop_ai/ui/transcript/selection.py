"""Selection: which part of the transcript is selected, and its text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTextBoundaryFinder

from desktop_ai.core.block import LINE_BREAK
from desktop_ai.core.utf16 import utf16_length, utf16_slice
from desktop_ai.ui.transcript.highlight import Highlight, HighlightKind, Layer
from desktop_ai.ui.transcript.places import moved

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_ai.ui.transcript.box import Box
    from desktop_ai.ui.transcript.column import Column
    from desktop_ai.ui.transcript.places import Placed

Range = tuple[int, int]
WORD, LINE = 2, 3  # clicks


class Position(NamedTuple):
    """A place between two letters; `offset` counts UTF-16 units of the box's text."""

    message: int
    box: int
    offset: int


class Selection:
    """Owns the two ends of what is selected: where it began, as a range, and where it reaches."""

    def __init__(self) -> None:
        self._began: tuple[Position, Position] | None = None
        self._reaches: tuple[Position, Position] | None = None
        self._unit = 1

    def clear(self) -> None:
        """Select nothing."""
        self._began = self._reaches = None

    def begin(self, column: Column, place: Position, unit: int = 1) -> None:
        """Select from here on; the unit is a letter, a word or a line."""
        self._unit = unit
        self._began = self._reaches = self._widened(column, place)

    def extend(self, column: Column, place: Position) -> None:
        """Select up to here."""
        if self._began is None:
            self.begin(column, place)
        self._reaches = self._widened(column, place)

    def boxes_moved(self, message: int, first: int, distance: int) -> None:
        """Stay with the same words when boxes come or go above them."""

        def there(place: Position) -> Position:
            return (
                place._replace(box=moved(place.box, first, distance)) if place.message == message else place
            )

        if self._began is not None and self._reaches is not None:
            self._began = there(self._began[0]), there(self._began[1])
            self._reaches = there(self._reaches[0]), there(self._reaches[1])

    @property
    def moving_end(self) -> Position | None:
        """Where the selection would go on."""
        if self._began is None or self._reaches is None:
            return None
        return self._reaches[0] if self._reaches[0] < self._began[0] else self._reaches[1]

    def reach(self, start: Position, place: Position) -> None:
        """Select up to here by letters, from `start` on when nothing is selected."""
        self._unit = 1
        self._began = self._began or (start, start)
        self._reaches = place, place

    def select_all(self, column: Column) -> None:
        """Select every message."""
        if not len(column):
            return
        self.select_message(column, len(column) - 1)
        start = Position(0, 0, 0)
        self._began = start, start

    def select_message(self, column: Column, message: int) -> None:
        """Select one message."""
        boxes = column.boxes(message)
        last = max((number for number, box in enumerate(boxes) if box.text), default=0)
        start, end = Position(message, 0, 0), Position(message, last, boxes[last].length)
        self._began, self._reaches = (start, start), (end, end)

    @property
    def ends(self) -> tuple[Position, Position] | None:
        """The first and the last place of what is selected; None when nothing is."""
        if self._began is None or self._reaches is None:
            return None
        start = min(self._began[0], self._reaches[0])
        end = max(self._began[1], self._reaches[1])
        return (start, end) if start < end else None

    def range_in(self, message: int, box: int, length: int) -> Range | None:
        """What of a box is selected."""
        ends = self.ends
        if ends is None or not length:
            return None
        start, end = ends
        if not start[:2] <= (message, box) <= end[:2]:
            return None
        first = start.offset if start[:2] == (message, box) else 0
        last = min(length, end.offset) if end[:2] == (message, box) else length
        return (first, last) if first < last else None

    def highlights_in(self, message: int, number: int, box: Box) -> Sequence[Layer]:
        """What of a box stands out, because it is selected."""
        selected = self.range_in(message, number, box.length)
        return ((Highlight(*selected, HighlightKind.SELECTION),),) if selected else ()

    def is_seen_in(self, placed: Placed, box: int, view_height: int) -> bool:
        """Whether something of a box is selected that stands between the edges of the view."""
        node = placed.node
        selected = self.range_in(placed.message, box, node.boxes[box].length)
        top, height = placed.y + node.tops[box], node.boxes[box].height
        if selected is None or not node.boxes[box].is_laid_out or top + height <= 0 or top >= view_height:
            return False
        first = node.boxes[box].offset_at(0, -top) if top < 0 else 0
        is_cut = top + height > view_height
        last = node.boxes[box].offset_at(node.width, view_height - top - 1) if is_cut else selected[1]
        return selected[0] <= last and first < selected[1]

    def _widened(self, column: Column, place: Position) -> tuple[Position, Position]:
        if self._unit == 1:
            return place, place
        box = column.boxes(place.message)[place.box]
        around = word_around if self._unit == WORD else line_around
        start, end = box.whole(*around(box.text, place.offset))
        return place._replace(offset=start), place._replace(offset=end)


def word_around(text: str, offset: int) -> Range:
    """The word that holds an offset, in UTF-16 units."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, text)
    length = utf16_length(text)
    finder.setPosition(min(offset + 1, length))
    start = finder.toPreviousBoundary()
    end = finder.toNextBoundary()
    return max(0, start), (length if end < 0 else end)


def line_around(text: str, offset: int) -> Range:
    """The line of the text that holds an offset, in UTF-16 units."""
    place = len(utf16_slice(text, 0, offset))
    breaks = [index for index, letter in enumerate(text) if letter in ("\n", LINE_BREAK)]
    start = max((index + 1 for index in breaks if index < place), default=0)
    end = min((index for index in breaks if index >= place), default=len(text))
    return utf16_length(text[:start]), utf16_length(text[:end])

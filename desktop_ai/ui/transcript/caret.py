"""Caret: where a place in the conversation's text moves to: by letters, words, lines, blocks, pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTextBoundaryFinder

from desktop_ai.ui.transcript.selection import Position

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QRectF

    from desktop_ai.ui.transcript.box import Box
    from desktop_ai.ui.transcript.column import Column

FAR = 1_000_000.0  # beyond every line
STRIDE = 6  # pixels between two looks for another line
LETTER = QTextBoundaryFinder.BoundaryType.Grapheme
WORD = QTextBoundaryFinder.BoundaryType.Word


class Caret:
    """Moves places; remembers at which x it goes from line to line."""

    def __init__(self, column: Column) -> None:
        self._column = column
        self._x: float | None = None

    def move(self, place: Position, how: str, step: int) -> Position:
        """The place that is a letter, word, line, edge, block, page or everything before (-1) or behind (1)."""
        moves = {
            "letter": self._letter,
            "word": self._word,
            "line": self._line,
            "edge": self._edge,
            "block": self._block,
            "page": self._page,
            "all": self._all,
        }
        found = moves[how](place, step)
        if how not in ("line", "page"):
            self._x = None
        return found

    def rect(self, place: Position) -> QRectF | None:
        """Where a caret stands in its box."""
        box = self._box(place)
        return box.caret(min(place.offset, box.length))

    def start_of(self, message: int, box: int) -> Position:
        """The first place in a box, or in the first one behind it that has text."""
        place = Position(message, box, 0)
        return place if self._box(place).text else self._beside(place, 1)

    def _box(self, place: Position) -> Box:
        last = len(self._column.node(place.message).boxes) - 1
        return self._column.lay_out_box(place.message, min(place.box, last))

    # --- along the text

    def _letter(self, place: Position, step: int) -> Position:
        return self._boundary(place, -step if self._box(place).is_mirrored else step, LETTER)

    def _word(self, place: Position, step: int) -> Position:
        return self._boundary(place, -step if self._box(place).is_mirrored else step, WORD)

    def _boundary(self, place: Position, step: int, kind: QTextBoundaryFinder.BoundaryType) -> Position:
        finder = QTextBoundaryFinder(kind, self._box(place).text)
        finder.setPosition(place.offset)
        starts = QTextBoundaryFinder.BoundaryReason.StartOfItem
        while True:
            offset = finder.toNextBoundary() if step > 0 else finder.toPreviousBoundary()
            if offset < 0:
                return self._beside(place, step)
            is_end = offset in (0, self._box(place).length)
            if kind is LETTER or is_end or finder.boundaryReasons() & starts:
                return place._replace(offset=offset)

    def _beside(self, place: Position, step: int) -> Position:
        """The near end of the next box that has text; the place itself at the ends of the conversation."""
        for message, number, box in self._onwards(place, step):
            if box.text:
                return Position(message, number, 0 if step > 0 else box.length)
        return place

    def _onwards(self, place: Position, step: int) -> Iterator[tuple[int, int, Box]]:
        message = place.message
        while 0 <= message < len(self._column):
            boxes = self._column.boxes(message)
            numbers = range(len(boxes)) if step > 0 else reversed(range(len(boxes)))
            for number in numbers:
                if message != place.message or (number - place.box) * step > 0:
                    yield message, number, boxes[number]
            message += step

    # --- across lines

    def _line(self, place: Position, step: int) -> Position:
        return self._vertical(place, step, 0)

    def _page(self, place: Position, step: int) -> Position:
        return self._vertical(place, step, max(0, self._column.view_height - 2 * STRIDE))

    def _vertical(self, place: Position, step: int, distance: int) -> Position:
        """The place on another line, at least so far away."""
        caret = self.rect(place)
        if caret is None:
            return self._beside(place, step)
        if self._x is None:
            self._x = caret.x() + self._column.node(place.message).left
        began = self._column.y_of(place.message, place.box) + caret.top()
        found = self._next_line(place, caret, step)
        while found != place and distance:
            here = self.rect(found)
            y = self._column.y_of(found.message, found.box) + (here.top() if here is not None else 0)
            if abs(y - began) >= distance:
                break
            place = found
            found = self._next_line(place, here, step) if here is not None else self._beside(place, step)
        return found

    def _next_line(self, place: Position, caret: QRectF, step: int) -> Position:
        box = self._box(place)
        x = (self._x or 0.0) - self._column.node(place.message).left
        y = caret.bottom() + 1 if step > 0 else caret.top() - 1
        while 0 <= y < box.height:
            offset = box.offset_at(x, y)
            there = box.caret(offset)
            if there is not None and (there.top() - caret.top()) * step > 1:
                return place._replace(offset=offset)
            y += STRIDE * step
        return self._line_beside(place, step)

    def _line_beside(self, place: Position, step: int) -> Position:
        beside = self._beside(place, step)
        if beside == place:
            end = self._box(place).length if step > 0 else 0
            return place._replace(offset=end)
        box = self._box(beside)
        x = (self._x or 0.0) - self._column.node(beside.message).left
        y = box.text_top + 1 if step > 0 else box.height - 1
        return beside._replace(offset=box.offset_at(x, y)) if box.is_laid_out else beside

    # --- to edges

    def _edge(self, place: Position, step: int) -> Position:
        """The beginning or the end of the line."""
        box, caret = self._box(place), self.rect(place)
        if caret is None:
            return place._replace(offset=box.length if step > 0 else 0)
        y = caret.center().y()
        ends = box.offset_at(-FAR, y), box.offset_at(FAR, y)
        return place._replace(offset=max(ends) if step > 0 else min(ends))

    def _block(self, place: Position, step: int) -> Position:
        edge = self._box(place).length if step > 0 else 0
        if place.offset != edge:
            return place._replace(offset=edge)
        beside = self._beside(place, step)
        if beside == place:
            return place
        return beside._replace(offset=self._box(beside).length if step > 0 else 0)

    def _all(self, place: Position, step: int) -> Position:
        last = len(self._column) - 1
        boxes = self._column.boxes(last)
        end = Position(last, len(boxes), 0)
        return self._beside(end, -1) if step > 0 else self.start_of(0, 0)

"""Lines: a text set in lines of one height, with what a reader does to it: paint, hit, mark."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from typing import TYPE_CHECKING, cast
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QTextLayout, QTextOption

from desktop_ai.ui.transcript.insets import Format as Format
from desktop_ai.ui.transcript.insets import Inset, Insets

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLine

MOST_RECTS = 2000  # whose places are kept, of one text
INSET_GAP = 1  # pixels above and below an inset that makes its line higher
_BY_WORDS = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
# As encoded data is. It is looked for at beginnings only, so that a letter is not looked at twice.
_LONG_WORD = re.compile(r"(?<![!-~])[!-~]{2000}")


def wrapping(
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> QTextOption:
    """How words are broken into lines, and where the lines stand."""
    option = QTextOption()
    option.setAlignment(alignment)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(_BY_WORDS)
    return option


def source_wrapping(tab: float) -> QTextOption:
    """How source text is broken: anywhere, and always from left to right; `tab` is the width of a tab stop."""
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
    option.setTabStopDistance(tab)
    return option


def source_lines(tab: float) -> QTextOption:
    """How source text is set that is not broken but where it has breaks."""
    option = source_wrapping(tab)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


def _without_words(option: QTextOption) -> QTextOption:
    """The same, broken anywhere: looking for words, each line would read a long one again to its end."""
    made = QTextOption(option)
    made.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
    return made


def format_range(start: int, length: int, how: QTextCharFormat) -> QTextLayout.FormatRange:
    """A range of a layout with its format."""
    made = QTextLayout.FormatRange()
    made.start = start
    made.length = length
    made.format = how
    return made


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction is written from right to left."""
    if text.isascii():
        return False
    for letter in text:
        direction = bidirectional(letter)
        if direction == "L":
            return False
        if direction in ("R", "AL"):
            return True
    return False


def _mirrored(option: QTextOption) -> QTextOption:
    """The same for text from right to left: what begins at the left begins at the right."""
    if option.alignment() & Qt.AlignmentFlag.AlignHCenter:
        return option
    made = QTextOption(option)
    made.setTextDirection(Qt.LayoutDirection.RightToLeft)
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return made


class Lines:
    """A text broken into lines `pitch` pixels high; offsets are UTF-16 units, places relative to its corner.

    Lines with insets that need more room are higher, and those with higher letters unless the text `is_even`.
    """

    __slots__ = (
        "_insets",
        "_layout",
        "_rects",
        "_tops",
        "height",
        "is_mirrored",
        "natural_width",
        "rise",
        "width",
    )

    def __init__(
        self,
        text: str,
        font: QFont,
        formats: Iterable[Format],
        width: float,
        pitch: int,
        option: QTextOption,
        insets: Sequence[Inset] = (),
        is_mirrored: bool | None = None,
        *,
        is_even: bool = False,
    ) -> None:
        """`is_mirrored` says that it is read from right to left; otherwise its first letter tells."""
        self.width = width
        self._insets = Insets(insets, font) if insets else None
        if option.wrapMode() is _BY_WORDS and _LONG_WORD.search(text):
            option = _without_words(option)
        self._layout = QTextLayout(self._insets.shown_text(text) if self._insets else text, font)
        is_fixed = option.textDirection() is Qt.LayoutDirection.LeftToRight
        self.is_mirrored = is_right_to_left(text) if is_mirrored is None else is_mirrored
        self.is_mirrored &= not is_fixed
        self._layout.setTextOption(_mirrored(option) if self.is_mirrored else option)
        self._layout.setCacheEnabled(True)
        if self._insets:
            formats = (*self._insets.formats(formats), *self._insets.stand_ins())
        ranges = [format_range(*each) for each in formats]
        if ranges:
            self._layout.setFormats(ranges)
        self._tops: list[int] = []
        self._rects: dict[tuple[int, int], list[QRectF]] = {}  # of what was asked for, for the next frame
        self.natural_width = 0.0
        self.rise = 0  # how much lower the first line's words stand than without insets
        self.height = self._break(width, pitch, is_even=is_even)

    def _break(self, width: float, pitch: int, *, is_even: bool) -> int:
        top = 0
        layout = self._layout
        layout.beginLayout()
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            tall = line.height()
            room = pitch if is_even or tall <= pitch else math.ceil(tall)
            above, below = self._more_room(line, room)
            line.setPosition(QPointF(0, top + above + (room - tall) / 2))
            if not self._tops:
                self.rise = above
            self._tops.append(top)
            top += above + room + below
            self.natural_width = max(self.natural_width, line.naturalTextWidth())
        layout.endLayout()
        return top

    def _more_room(self, line: QTextLine, room: int) -> tuple[int, int]:
        """How much more the insets of a line need above and below."""
        if self._insets is None:
            return 0, 0
        baseline = (room - line.height()) / 2 + line.ascent()
        above = below = 0
        for _, inset in self._insets.within(line.textStart(), line.textStart() + line.textLength()):
            above = max(above, math.ceil(inset.ascent + INSET_GAP - baseline))
            below = max(below, math.ceil(inset.descent + INSET_GAP - (room - baseline)))
        return above, below

    def inset_places(self) -> Iterator[QPointF]:
        """Where each inset begins on its baseline, in their order."""
        if self._insets is None:
            return
        for place, _ in self._insets.within(0, len(self._layout.text())):
            line = self._layout.lineForTextPosition(place)
            left = min(_cursor_x(line, place), _cursor_x(line, place + 1))
            yield QPointF(left, line.y() + line.ascent())

    def whole(self, start: int, end: int) -> tuple[int, int]:
        """The range from `start` to `end`, grown over the insets that it cuts."""
        return self._insets.whole(start, end) if self._insets else (start, end)

    def paint(
        self,
        painter: QPainter,
        x: float,
        y: float,
        colour: QColor,
        clip: QRectF | None = None,
        inks: Iterable[Format] = (),
    ) -> None:
        """Draw the text with its corner at (x, y), within `clip`; parts that do not overlap, in other inks.

        What has an ink is cut out and drawn by itself: Qt's own way takes as long as the square of their number.
        """
        corner, area = QPointF(x, y), clip or QRectF()
        painter.setPen(colour)
        marked = self._areas(inks, corner)
        if not marked:
            self._layout.draw(painter, corner, [], area)
            return
        rest = QPainterPath()
        rest.addRect(clip or self._layout.boundingRect().translated(corner))
        for places, _ in marked:
            rest.addPath(places)  # two areas one above the other are none
        self._draw_inside(rest, painter, corner, [], area)
        for places, ink in marked:
            everything = format_range(0, len(self._layout.text()), ink)
            self._draw_inside(places, painter, corner, [everything], area)

    def _areas(self, inks: Iterable[Format], corner: QPointF) -> list[tuple[QPainterPath, QTextCharFormat]]:
        """Where the letters of each ink stand."""
        found: dict[int, tuple[QPainterPath, QTextCharFormat]] = {}
        for start, length, ink in inks:
            places, _ = found.setdefault(id(ink), (QPainterPath(), ink))
            for rect in self.rects(start, start + length):
                places.addRect(rect.translated(corner))
        return list(found.values())

    def _draw_inside(
        self,
        places: QPainterPath,
        painter: QPainter,
        corner: QPointF,
        ranges: list[QTextLayout.FormatRange],
        area: QRectF,
    ) -> None:
        painter.save()
        painter.setClipPath(places, Qt.ClipOperation.IntersectClip)
        self._layout.draw(painter, corner, ranges, area)
        painter.restore()

    def range_between(self, top: float, bottom: float) -> tuple[int, int]:
        """The range of the text in the lines between two heights, whole lines, the nearest ones outside."""
        if not self._tops:
            return 0, 0
        first = max(0, bisect_right(self._tops, top) - 1)
        last = self._layout.lineAt(max(first, bisect_right(self._tops, bottom) - 1))
        start, end = self._layout.lineAt(first).textStart(), last.textStart() + last.textLength()
        return (self._insets.written(start), self._insets.written(end)) if self._insets else (start, end)

    def rects(self, start: int, end: int) -> list[QRectF]:
        """The places of the text between two offsets, one for each line."""
        found = self._rects.get((start, end))
        if found is None:
            if len(self._rects) >= MOST_RECTS:
                self._rects.clear()
            found = self._rects[start, end] = self._new_rects(start, end)
        return found

    def _new_rects(self, start: int, end: int) -> list[QRectF]:
        found: list[QRectF] = []
        if self._insets:
            start, end = self._insets.shown_range(start, end)
        first = self._line_of(start)
        for index in range(first, len(self._tops)):
            line = self._layout.lineAt(index)
            line_start, length = line.textStart(), line.textLength()
            if line_start >= end:
                break
            left = _cursor_x(line, max(start, line_start))
            right = (
                _cursor_x(line, min(end, line_start + length))
                if end < line_start + length or index == len(self._tops) - 1
                else line.x() + line.naturalTextWidth()
            )
            if right < left:
                left, right = right, left
            found.append(QRectF(left, self._tops[index], right - left, self._line_height(index)))
        return found

    def offset_at(self, x: float, y: float) -> int:
        """The offset nearest to a place."""
        if not self._tops:
            return 0
        index = max(0, bisect_right(self._tops, y) - 1)
        line = self._layout.lineAt(index)
        offset = self._nearest(line, x)
        line_end = line.textStart() + line.textLength()
        is_wrapped = index < len(self._tops) - 1 and offset == line_end and offset > line.textStart()
        offset = self._layout.previousCursorPosition(offset) if is_wrapped else offset
        return self._insets.written(offset) if self._insets else offset

    def _nearest(self, line: QTextLine, x: float) -> int:
        """The offset in a line nearest to x: in text from right to left Qt's own is one letter too far."""
        found = line.xToCursor(x)
        start, end = line.textStart(), line.textStart() + line.textLength()
        beside = (found, self._layout.previousCursorPosition(found), self._layout.nextCursorPosition(found))
        inside = [offset for offset in beside if start <= offset <= end]
        return min(inside or [found], key=lambda offset: abs(_cursor_x(line, offset) - x))

    def caret(self, offset: int) -> QRectF:
        """Where a caret at an offset stands: a rectangle without width, as high as its line."""
        if not self._tops:
            return QRectF(0, 0, 0, 0)
        if self._insets:
            offset = self._insets.shown(offset)
        index = self._line_of(offset)
        x = _cursor_x(self._layout.lineAt(index), offset)
        return QRectF(x, self._tops[index], 0, self._line_height(index))

    def baseline(self, offset: int) -> float:
        """How far below the corner the letters at an offset stand."""
        line = self._layout.lineAt(self._line_of(offset))
        return line.y() + line.ascent()

    def end(self) -> QPointF:
        """The place behind the last letter: right edge of the text, top of its line."""
        if not self._tops:
            return QPointF(0, 0)
        line = self._layout.lineAt(len(self._tops) - 1)
        return QPointF(_cursor_x(line, line.textStart() + line.textLength()), self._tops[-1])

    def _line_of(self, offset: int) -> int:
        low, high = 0, len(self._tops)
        while high - low > 1:
            middle = (low + high) // 2
            if self._layout.lineAt(middle).textStart() <= offset:
                low = middle
            else:
                high = middle
        return low

    def _line_height(self, index: int) -> int:
        below = self._tops[index + 1] if index + 1 < len(self._tops) else self.height
        return below - self._tops[index]


def _cursor_x(line: QTextLine, offset: int) -> float:
    """Where an offset stands; the binding answers with a pair, older ones with the number."""
    place = line.cursorToX(offset)
    return float(place[0]) if isinstance(place, tuple) else cast("float", place)

"""Insets: what stands in running text in the place of a part of it, such as a formula in that of its source.

One letter of the text that is laid out stands for each. Everybody else counts in the text as it is written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Format = tuple[int, int, QTextCharFormat]
STAND_IN = (
    "\u00a0"  # a letter that draws nothing, and at which no line ends unless there is a space beside it
)
_CODEC = "utf-16-le"
_UNIT = 2  # bytes


class Inset(NamedTuple):
    """The part of the text that it stands for, in UTF-16 units, and its size about the baseline."""

    start: int
    length: int
    width: float
    ascent: float
    descent: float

    @property
    def end(self) -> int:
        """Where the text goes on."""
        return self.start + self.length


class Insets:
    """Insets in the order of the text; translates offsets in the text to those in what is laid out, and back."""

    def __init__(self, insets: Sequence[Inset], font: QFont) -> None:
        self._insets = insets
        self._places: list[int] = []  # of the letters that stand for them
        self._letter = QFontMetricsF(font).horizontalAdvance(STAND_IN)
        saved = 0
        for inset in insets:
            self._places.append(inset.start - saved)
            saved += inset.length - 1

    def shown_text(self, text: str) -> str:
        """The text that is laid out."""
        source = text.encode(_CODEC, "surrogatepass")
        pieces: list[bytes] = []
        begin = 0
        for inset in self._insets:
            pieces += (source[_UNIT * begin : _UNIT * inset.start], STAND_IN.encode(_CODEC))
            begin = inset.end
        return b"".join((*pieces, source[_UNIT * begin :])).decode(_CODEC, "surrogatepass")

    def shown(self, offset: int) -> int:
        """An offset in what is laid out; one within an inset is that before it."""
        saved = 0
        for inset in self._insets:
            if offset < inset.end:
                return min(offset, inset.start) - saved
            saved += inset.length - 1
        return offset - saved

    def written(self, offset: int) -> int:
        """The offset in the text."""
        saved = 0
        for inset, place in zip(self._insets, self._places, strict=True):
            if offset <= place:
                break
            saved += inset.length - 1
        return offset + saved

    def whole(self, start: int, end: int) -> tuple[int, int]:
        """The range grown over the insets that it cuts."""
        for inset in self._insets:
            if inset.start < start < inset.end:
                start = inset.start
            if inset.start < end < inset.end:
                end = inset.end
        return start, end

    def shown_range(self, start: int, end: int) -> tuple[int, int]:
        """A range in what is laid out, grown over the insets that it cuts."""
        start, end = self.whole(start, end)
        return self.shown(start), self.shown(end)

    def formats(self, formats: Iterable[Format]) -> Iterator[Format]:
        """The formats of what is laid out."""
        for start, length, how in formats:
            begin, end = self.shown_range(start, start + length)
            yield begin, end - begin, how

    def stand_ins(self) -> Iterator[Format]:
        """The formats that make the letters as wide as what they stand for."""
        for inset, place in zip(self._insets, self._places, strict=True):
            how = QTextCharFormat()
            how.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            how.setFontLetterSpacing(inset.width - self._letter)
            yield place, 1, how

    def within(self, start: int, end: int) -> Iterator[tuple[int, Inset]]:
        """Those between two offsets of what is laid out: the place of the letter of each, and itself."""
        for place, inset in zip(self._places, self._insets, strict=True):
            if start <= place < end:
                yield place, inset

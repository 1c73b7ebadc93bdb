"""ListingChunks: the lines of a listing, a few in each layout, of which only those that are seen are made."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF

from desktop_ai.core.block import LINE_BREAK
from desktop_ai.core.utf16 import utf16_length
from desktop_ai.ui.theme.fonts import CODE
from desktop_ai.ui.transcript.lines import Lines, source_lines, source_wrapping

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_ai.ui.transcript.lines import Format
    from desktop_ai.ui.transcript.style import TranscriptStyle

CHUNK_LINES = 32  # lines in one layout: a line added to a long listing lays out no more than these
CHUNK_LENGTH = 4_000  # and characters: of a longer line each part is a row of its own
KEPT_LAYOUTS = 40
TAB_COLUMNS = 4
UNBOUNDED = 1_000_000  # pixels
PITCH = CODE[1]
# What breaks a line where the text has no break, or would turn the order of letters round unseen.
_SHOWN = str.maketrans(
    dict.fromkeys("\u2028\u2029", "\u2424")
    | dict.fromkeys("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", "\ufffd")
    | {"\n": LINE_BREAK}
)


class Chunk:
    """Some lines: `begin` and `end` are places in the source, `start` and `length` count UTF-16 units.

    A part of a line that goes on in the next chunk `is_cut`; that one `is_continued`.
    """

    __slots__ = (
        "begin",
        "decided",
        "end",
        "first_line",
        "height",
        "is_continued",
        "is_cut",
        "length",
        "rows",
        "start",
        "top",
        "widest",
    )

    def __init__(self, text: str, begin: int, before: Chunk | None) -> None:
        self.begin = begin
        self.is_cut = False
        self.end, self.rows = self._find_end(text)
        self.is_continued = before is not None and before.is_cut
        self.first_line: int = before.first_line + before.rows - self.is_continued if before else 0
        self.start: int = before.start + before.length + (not before.is_cut) if before else 0
        self.length: int = utf16_length(text[begin : self.end])
        self.widest = 0.0  # pixels of the longest line up to here
        self.top = 0
        self.height = 0

    def _find_end(self, text: str) -> tuple[int, int]:
        """Where it ends, and after how many lines; `decided` is how much of the text says so."""
        rows, place = 0, self.begin
        self.decided = self.begin + CHUNK_LENGTH + 1
        while True:
            newline = text.find("\n", place)
            end = len(text) if newline < 0 else newline
            if end >= self.decided:
                self.is_cut = not rows
                return (place - 1 if rows else self.begin + CHUNK_LENGTH), max(1, rows)
            rows += 1
            if newline < 0 or rows == CHUNK_LINES:
                self.decided = end + 1
                return end, rows
            place = newline + 1

    @property
    def next_begin(self) -> int:
        """Where the next chunk begins."""
        return self.end if self.is_cut else self.end + 1


class ListingChunks:
    """Owns the chunks. `wrap_width` is the width in which lines are broken, 0 when they are not."""

    def __init__(self, style: TranscriptStyle, formats: Callable[[Chunk, str], list[Format]]) -> None:
        self._style = style
        self._formats = formats
        self._chunks: list[Chunk] = []
        self._text = ""
        self._kept: dict[Chunk, Lines] = {}
        self._wrap_width = 0

    @property
    def height(self) -> int:
        """Of all lines."""
        return self._chunks[-1].top + self._chunks[-1].height if self._chunks else 0

    @property
    def widest(self) -> float:
        """How wide the longest line is."""
        return self._chunks[-1].widest if self._chunks else 0.0

    @property
    def last(self) -> Chunk:
        """The chunk with the last line."""
        return self._chunks[-1]

    def forget(self) -> None:
        """Let go of the layouts."""
        self._kept.clear()

    def forget_from(self, line: int) -> bool:
        """Let go of the layouts with a line and those below it; returns whether there were any."""
        stale = [chunk for chunk in self._kept if chunk.first_line + chunk.rows > line]
        for chunk in stale:
            del self._kept[chunk]
        return bool(stale)

    def take(self, text: str, wrap_width: int) -> None:
        """Hold another text, or in another width; what is the same stays."""
        if wrap_width != self._wrap_width:
            self._wrap_width = wrap_width
            self._kept.clear()
            self._chunks.clear()
        while self._chunks and not self._still_holds(self._chunks[-1], text):
            self._kept.pop(self._chunks.pop(), None)
        self._text = text
        last = self._chunks[-1] if self._chunks else None
        while last is None or last.next_begin <= len(text):
            last = self._add(Chunk(text, last.next_begin if last else 0, last), last)

    def _still_holds(self, chunk: Chunk, now: str) -> bool:
        known = self._text[: chunk.decided]
        return len(known) == chunk.decided and now.startswith(known)

    def _add(self, chunk: Chunk, before: Chunk | None) -> Chunk:
        chunk.top = before.top + before.height if before else 0
        self._chunks.append(chunk)
        if self._wrap_width:
            chunk.height = self.lines(chunk).height
        else:
            chunk.height = PITCH * chunk.rows
            width = self._width_of(self._text[chunk.begin : chunk.end])
            chunk.widest = max(width, before.widest if before else 0.0)
        return chunk

    def _width_of(self, text: str) -> float:
        """How wide the longest of some lines is, without setting them."""
        lines = text.expandtabs(TAB_COLUMNS).split("\n")
        if text.isascii():
            return max(map(len, lines)) * self._style.code_width
        return max(map(QFontMetricsF(self._style.code).horizontalAdvance, lines))

    def lines(self, chunk: Chunk) -> Lines:
        """A chunk's layout, made when it is needed; those needed longest ago are let go."""
        found = self._kept.pop(chunk, None) or self._new_lines(chunk)
        self._kept[chunk] = found
        if len(self._kept) > KEPT_LAYOUTS:
            del self._kept[next(iter(self._kept))]
        return found

    def _new_lines(self, chunk: Chunk) -> Lines:
        text, style = self._text[chunk.begin : chunk.end], self._style
        tab = TAB_COLUMNS * style.code_width
        option = source_wrapping(tab) if self._wrap_width else source_lines(tab)
        width = self._wrap_width or UNBOUNDED
        formats = self._formats(chunk, text)
        return Lines(text.translate(_SHOWN), style.code, formats, width, PITCH, option, is_even=True)

    def between(self, top: float, bottom: float) -> Iterator[Chunk]:
        """The chunks that stand between two heights."""
        first = max(0, bisect_right(self._chunks, top, key=lambda chunk: chunk.top) - 1)
        for chunk in self._chunks[first:]:
            if chunk.top > bottom:
                return
            yield chunk

    def at(self, y: float) -> Chunk:
        """The chunk at a height, the nearest one outside of them."""
        return self._chunks[max(0, bisect_right(self._chunks, y, key=lambda chunk: chunk.top) - 1)]

    def holding(self, offset: int) -> Chunk:
        """The chunk that holds an offset, the last one when it is behind."""
        return self._chunks[max(0, bisect_right(self._chunks, offset, key=lambda chunk: chunk.start) - 1)]

    def numbered(self, chunk: Chunk) -> Iterator[tuple[int, float]]:
        """The lines that begin in a chunk, counted from 1, and how far below its top their letters stand."""
        lines, offset = self.lines(chunk), 0
        for row, line in enumerate(self._text[chunk.begin : chunk.end].split("\n")):
            if row or not chunk.is_continued:
                yield chunk.first_line + row + 1, lines.baseline(offset)
            offset += utf16_length(line) + 1

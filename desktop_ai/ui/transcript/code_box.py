"""CodeBox: a listing with its language, a button that copies it, and colours once they are found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from desktop_ai.core.block import LINE_BREAK, Code
from desktop_ai.core.texts import N_
from desktop_ai.core.utf16 import utf16_length
from desktop_ai.ui.theme.fonts import CODE, META
from desktop_ai.ui.transcript import crisp
from desktop_ai.ui.transcript.box import COPY, BlockBox, Canvas, Target
from desktop_ai.ui.transcript.highlight import within
from desktop_ai.ui.transcript.highlight_painter import inks, paint_grounds
from desktop_ai.ui.transcript.lines import Format, Lines, source_wrapping
from desktop_ai.ui.transcript.style import BLOCK_RADIUS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from desktop_ai.ui.transcript.asides import Element
    from desktop_ai.ui.transcript.highlight import Highlight
    from desktop_ai.ui.transcript.highlighter import Highlighter
    from desktop_ai.ui.transcript.lexing import LineTokens
    from desktop_ai.ui.transcript.style import TranscriptStyle

BAR = 31  # height of the bar above the listing, its hairline included
SIDE = 14
RISE = 10
CHUNK_LINES = 32  # lines in one layout: a line added to a long listing lays out no more than these
COPY_WIDTH = 56
TAB_COLUMNS = 4
_COPY = N_("Copy")
_PLAIN = N_("text")


class Chunk:
    """Some lines of a listing in one layout; `start` counts UTF-16 units, `first_line` lines, before it."""

    __slots__ = ("first_line", "length", "lines", "source_end", "start", "top")

    def __init__(
        self, lines: Lines, top: int, first_line: int, start: int, length: int, source_end: int
    ) -> None:
        self.lines = lines
        self.top = top
        self.first_line = first_line
        self.start = start
        self.length = length
        self.source_end = source_end


class CodeBox(BlockBox):
    """A listing."""

    can_be_tight = False

    def __init__(self, block: Code, highlighter: Highlighter) -> None:
        super().__init__(block)
        self.text = block.text
        self.text_top = BAR
        self.language = block.language
        self._highlighter = highlighter
        self._tokens: list[LineTokens] = []
        self._tokens_asked_for: str | None = None
        self._chunks: list[Chunk] = []
        self._width = 0

    def take(self, block: Element) -> bool:
        if not isinstance(block, Code) or (block.language, block.place) != (self.language, self.place):
            return False
        self.block = block
        if block.text != self.text:
            while self._chunks and not _still_holds(self._chunks[-1], self.text, block.text):
                self._chunks.pop()
            self.text = block.text
            self._invalidate()
        return True

    def forget(self) -> None:
        super().forget()
        self._chunks.clear()

    def set_growing(self, is_growing: bool) -> None:
        was_growing = self.is_growing
        super().set_growing(is_growing)
        if was_growing and not is_growing and self._tokens_asked_for is not None:
            self._highlighter.request(self)

    def colour(self, first: int, tokens: list[LineTokens]) -> bool:
        """Take the tokens of the lines from `first` on; returns whether something looks different now."""
        held = self._tokens[first : first + len(tokens)]
        same = next(
            (i for i, (new, old) in enumerate(zip(tokens, held, strict=False)) if new != old), len(held)
        )
        self._tokens[first:] = tokens
        kept = [chunk for chunk in self._chunks if chunk.first_line + CHUNK_LINES <= first + same]
        if len(kept) == len(self._chunks):
            return False
        self._chunks = kept
        self._laid_out_width = -1
        return True

    # --- layout

    def _guess(self, style: TranscriptStyle, width: int) -> int:
        return BAR + 2 * RISE + CODE[1] * (self.text.count("\n") + 1)

    def _set(self, style: TranscriptStyle, width: int) -> None:
        if width != self._width:
            self._chunks.clear()
        self._width = width
        self.natural_width = width
        self._ask_for_tokens()
        last = self._chunks[-1] if self._chunks else None
        begin = last.source_end if last else 0
        top = last.top + last.lines.height if last else 0
        line_index = last.first_line + CHUNK_LINES if last else 0
        start = last.start + last.length + 1 if last else 0
        lines = self.text[begin:].split("\n")
        for first in range(0, len(lines), CHUNK_LINES):
            part = lines[first : first + CHUNK_LINES]
            chunk = self._new_chunk(style, part, top, line_index + first, start, begin)
            self._chunks.append(chunk)
            top, start, begin = top + chunk.lines.height, start + chunk.length + 1, chunk.source_end
        self.height = BAR + 2 * RISE + top

    def _new_chunk(
        self, style: TranscriptStyle, part: list[str], top: int, first_line: int, start: int, begin: int
    ) -> Chunk:
        text = LINE_BREAK.join(part)
        option = source_wrapping(TAB_COLUMNS * style.code_width)
        formats = self._formats(style, part, first_line)
        lines = Lines(text, style.code, formats, self._width - 2 * SIDE, CODE[1], option)
        return Chunk(lines, top, first_line, start, utf16_length(text), begin + len(text) + 1)

    def _formats(self, style: TranscriptStyle, part: list[str], first_line: int) -> list[Format]:
        formats: list[Format] = []
        offset = 0
        for index, line in enumerate(part):
            length = utf16_length(line)
            if first_line + index < len(self._tokens):
                formats += [
                    (offset + start, size, style.token_format(kind))
                    for start, size, kind in self._tokens[first_line + index]
                    if start + size <= length
                ]
            offset += length + 1
        return formats

    def _ask_for_tokens(self) -> None:
        if self.language and self._tokens_asked_for != self.text:
            self._tokens_asked_for = self.text
            self._highlighter.request(self)

    # --- painting

    def _paint(self, canvas: Canvas, x: float, y: float, highlights: Sequence[Highlight]) -> None:
        self._paint_frame(canvas, x, y)
        painter, style = canvas.painter, canvas.style
        for chunk in self._chunks:
            corner = QPointF(x + SIDE, y + BAR + RISE + chunk.top)
            if corner.y() > canvas.clip.bottom() or corner.y() + chunk.lines.height < canvas.clip.top():
                continue
            parts = within(highlights, chunk.start, chunk.length)
            paint_grounds(painter, style, chunk.lines, parts, corner)
            colour = self._colour(style)
            chunk.lines.paint(painter, corner.x(), corner.y(), colour, canvas.clip, inks(style, parts))

    def _paint_frame(self, canvas: Canvas, x: float, y: float) -> None:
        painter, style = canvas.painter, canvas.style
        place = QRectF(x, y, self._width, self.height)
        crisp.frame(painter, place, BLOCK_RADIUS, style.line, style.listing)
        crisp.hairline(painter, x, y + BAR - 1, self._width, style.line)
        painter.setFont(style.meta)
        painter.setPen(style.dim)
        bar = QRectF(x + SIDE - 1, y, self._width - 2 * SIDE + 2, BAR - 1)
        _draw(painter, bar, Qt.AlignmentFlag.AlignLeft, self.language or str(_PLAIN))
        _draw(painter, bar, Qt.AlignmentFlag.AlignRight, str(_COPY))

    # --- pointing

    def _offset_at(self, x: float, y: float) -> int:
        inside = y - BAR - RISE
        for chunk in reversed(self._chunks):
            if inside >= chunk.top or chunk.top == 0:
                return chunk.start + chunk.lines.offset_at(x - SIDE, inside - chunk.top)
        return 0

    def _end(self) -> tuple[float, float] | None:
        if not self._chunks:
            return None
        last = self._chunks[-1]
        place = last.lines.end()
        return SIDE + place.x(), BAR + RISE + last.top + place.y() - (META[1] - CODE[1]) // 2 - 4

    def _caret(self, offset: int) -> QRectF | None:
        chunk = next((each for each in reversed(self._chunks) if each.start <= offset), None)
        if chunk is None:
            return None
        inside = min(offset - chunk.start, chunk.length)
        return chunk.lines.caret(inside).translated(SIDE, BAR + RISE + chunk.top)

    def _targets(self) -> Sequence[Target]:
        button = QRectF(self._width - COPY_WIDTH, 2, COPY_WIDTH - 4, BAR - 5)
        return (Target(COPY, self.text, (button,)),)


def _still_holds(chunk: Chunk, before: str, now: str) -> bool:
    """Whether a chunk's lines are whole lines of the new text, and the same."""
    return (
        len(now) >= chunk.source_end
        and now.startswith(before[: chunk.source_end])
        and (now[chunk.source_end - 1] == "\n" and len(before) >= chunk.source_end)
    )


def _draw(painter: QPainter, place: QRectF, side: Qt.AlignmentFlag, words: str) -> None:
    painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, words)

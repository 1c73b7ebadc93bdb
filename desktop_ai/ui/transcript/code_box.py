"""CodeBox: a listing with its language, buttons for what can be done with it, and colours once they are found."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt

from desktop_ai.core.block import Code
from desktop_ai.core.texts import N_
from desktop_ai.core.utf16 import utf16_length
from desktop_ai.ui.theme.fonts import META
from desktop_ai.ui.transcript import crisp
from desktop_ai.ui.transcript.box import COPY, NUMBERS, SHOW_ALL, WRAP, BlockBox, Canvas, Target
from desktop_ai.ui.transcript.highlight_painter import inks, paint_grounds
from desktop_ai.ui.transcript.listing_bar import BAR, SIDE, BarState, ListingBar
from desktop_ai.ui.transcript.listing_chunks import PITCH, ListingChunks
from desktop_ai.ui.transcript.listing_looks import ListingChoice
from desktop_ai.ui.transcript.sideways import Sideways
from desktop_ai.ui.transcript.style import BLOCK_RADIUS
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_ai.ui.transcript.asides import Element
    from desktop_ai.ui.transcript.highlight import Highlights
    from desktop_ai.ui.transcript.lexing import LineTokens
    from desktop_ai.ui.transcript.lines import Format
    from desktop_ai.ui.transcript.listing_chunks import Chunk
    from desktop_ai.ui.transcript.style import TranscriptStyle
    from desktop_ai.ui.transcript.workshop import Workshop

RISE = 10
# Of a complete listing with more lines only the first are shown, and a row of this height that shows the rest.
FOLDED_FROM, FOLDED_LINES, FOLD_ROW = 30, 20, 34
GUTTER_GAP = 16
NOTICED_MARGIN = 40  # pixels that are shown beside what is scrolled to
_SHOW_ALL, _SHOW_FEWER = N_("Show all {count} lines"), N_("Show fewer lines")


class Look(NamedTuple):
    """How a listing is shown."""

    width: int = 0
    wraps: bool = False
    is_numbered: bool = False
    is_foldable: bool = False
    is_folded: bool = False
    gutter: int = 0

    @property
    def left(self) -> int:
        """Where the lines begin."""
        return SIDE + self.gutter

    @property
    def room(self) -> int:
        """The width in which lines are seen."""
        return max(1, self.width - self.left - SIDE)


class CodeBox(BlockBox):
    """A listing."""

    can_be_tight = False
    takes_focus = True

    def __init__(self, block: Code, workshop: Workshop, *, is_live: bool = False) -> None:
        super().__init__(block)
        self.text = block.text
        self.text_top = BAR
        self.language = block.language
        style = self._style = workshop.style
        self._highlighter = workshop.highlighter
        # One that is read while it is written is not folded afterwards.
        made = ListingChoice(is_folded=False if is_live else None)
        self._choice = style.listings.choice(block.language, block.text) or made
        self._tokens: list[LineTokens] = []
        self._tokens_asked_for: str | None = None
        self._chunks = ListingChunks(style, self._formats)
        self._bar = ListingBar(block.language, style)
        self._sideways = Sideways()
        self._look = Look()

    def take(self, block: Element) -> bool:
        if not isinstance(block, Code) or (block.language, block.place) != (self.language, self.place):
            return False
        self.block = block
        if block.text != self.text:
            self.text = block.text
            self._invalidate()
        return True

    def forget(self) -> None:
        super().forget()
        self._chunks.forget()

    # --- colours

    def set_growing(self, is_growing: bool) -> None:
        was_growing = self.is_growing
        super().set_growing(is_growing)
        if was_growing and not is_growing:
            self._change()
            if self._tokens_asked_for is not None:
                self._highlighter.request(self)

    def colour(self, first: int, tokens: list[LineTokens]) -> bool:
        """Take the tokens of the lines from `first` on; returns whether something looks different now."""
        held = self._tokens[first : first + len(tokens)]
        same = next(
            (i for i, (new, old) in enumerate(zip(tokens, held, strict=False)) if new != old), len(held)
        )
        self._tokens[first:] = tokens
        is_new = same < len(tokens) and self._chunks.forget_from(first + same)
        if is_new:
            self._note_new_look()
        return is_new

    def _formats(self, chunk: Chunk, text: str) -> list[Format]:
        formats: list[Format] = []
        offset = 0
        tokens = self._tokens[chunk.first_line : chunk.first_line + chunk.rows]
        for line, found in zip(text.split("\n"), tokens, strict=False):
            length = utf16_length(line)
            formats += [
                (offset + start, size, self._style.token_format(kind))
                for start, size, kind in found
                if start + size <= length
            ]
            offset += length + 1
        return formats

    def _ask_for_tokens(self) -> None:
        if self.language and self._tokens_asked_for != self.text:
            self._tokens_asked_for = self.text
            self._highlighter.request(self)

    # --- what was chosen

    def press(self, kind: str) -> None:
        choice, look = self._choice, self._new_look(self._look.width)
        if kind == WRAP:
            choice.wraps = not look.wraps
        elif kind == NUMBERS:
            choice.is_numbered = not look.is_numbered
        elif kind == SHOW_ALL:
            choice.is_folded = not look.is_folded
        self._change()

    def unfold(self) -> bool:
        was_folded = self._new_look(self._look.width).is_folded
        if was_folded:
            self._choice.is_folded = False
            self._change()
        return was_folded

    def show_anew(self) -> None:
        self._choice.wraps = self._choice.is_numbered = None
        self._invalidate()

    def _change(self) -> None:
        self._style.listings.remember(self.language, self.text, self._choice)
        self._invalidate()

    def _new_look(self, width: int) -> Look:
        choice, style, looks = self._choice, self._style, self._style.listings
        count = self._line_count
        is_foldable = count > FOLDED_FROM and not self.is_growing
        is_numbered = looks.is_numbered if choice.is_numbered is None else choice.is_numbered
        digits = len(str(count)) if is_numbered else 0
        return Look(
            width,
            wraps=looks.wraps if choice.wraps is None else choice.wraps,
            is_numbered=is_numbered,
            is_foldable=is_foldable,
            is_folded=is_foldable and choice.is_folded is not False,
            gutter=round(digits * style.code_width) + GUTTER_GAP if digits else 0,
        )

    @property
    def _line_count(self) -> int:
        return self.text.count("\n") + 1

    # --- layout

    def _guess(self, style: TranscriptStyle, width: int) -> int:
        look = self._new_look(width)
        count = FOLDED_LINES if look.is_folded else self._line_count
        return BAR + 2 * RISE + PITCH * count + FOLD_ROW * look.is_foldable

    def _set(self, style: TranscriptStyle, width: int) -> None:
        self._ask_for_tokens()
        look = self._look = self._new_look(width)
        self.natural_width = width
        shown = _first_lines(self.text, FOLDED_LINES) if look.is_folded else self.text
        self._chunks.take(shown, look.room if look.wraps else 0)
        self._sideways.fit(0 if look.wraps else self._chunks.widest, look.room)
        self.height = BAR + 2 * RISE + self._chunks.height + FOLD_ROW * look.is_foldable
        self._arrange_bar()

    def _arrange_bar(self) -> None:
        look = self._look
        self._bar.show(
            BarState(
                look.width,
                wraps=look.wraps,
                can_wrap=look.wraps or self._sideways.hidden > 0,
                is_numbered=look.is_numbered,
                can_be_numbered=look.is_numbered or "\n" in self.text,
                is_copied=self.is_copied,
                is_focused=self.attention.is_focused,
            )
        )

    def make_ready(self, top: float, bottom: float) -> None:
        for chunk in self._chunks.between(top - BAR - RISE, bottom - BAR - RISE):
            self._chunks.lines(chunk)

    # --- painting

    def _paint(self, canvas: Canvas, x: float, y: float, highlights: Highlights) -> None:
        painter, style, look = canvas.painter, canvas.style, self._look
        self._arrange_bar()
        place = QRectF(x, y, look.width, self.height)
        crisp.frame(painter, place, BLOCK_RADIUS, style.line, style.listing)
        if y + BAR > canvas.clip.top():
            self._bar.paint(painter, x, y, self.attention)
        top = y + BAR + RISE
        seen = list(self._chunks.between(canvas.clip.top() - top, canvas.clip.bottom() - top))
        if look.is_numbered:
            self._paint_numbers(canvas, x, top, seen)
        self._paint_lines(canvas, x + look.left, top, seen, highlights)
        bottom = y + self.height - FOLD_ROW * look.is_foldable
        self._sideways.paint(painter, style, x + look.left, bottom - 3)
        if look.is_foldable:
            self._paint_fold_row(canvas, x, bottom)

    def _paint_lines(
        self, canvas: Canvas, left: float, top: float, seen: list[Chunk], highlights: Highlights
    ) -> None:
        painter, style = canvas.painter, canvas.style
        painter.save()
        if self._sideways.hidden:
            area = QRectF(left - 1, top, self._look.room + SIDE, self._chunks.height)
            painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        for chunk in seen:
            lines = self._chunks.lines(chunk)
            corner = QPointF(left - self._sideways.offset, top + chunk.top)
            parts = highlights.within(chunk.start, chunk.length).between(0, chunk.length)
            paint_grounds(painter, style, lines, parts, corner)
            colour = self._colour(style)
            lines.paint(painter, corner.x(), corner.y(), colour, canvas.clip, inks(style, parts))
        painter.restore()

    def _paint_numbers(self, canvas: Canvas, x: float, top: float, seen: list[Chunk]) -> None:
        painter = canvas.painter
        painter.setFont(canvas.style.code)
        painter.setPen(canvas.style.faint)
        right = x + self._look.left - GUTTER_GAP
        for chunk in seen:
            for number, baseline in self._chunks.numbered(chunk):
                y = top + chunk.top + baseline
                if canvas.clip.top() <= y <= canvas.clip.bottom() + PITCH:
                    words = str(number)
                    painter.drawText(QPointF(right - len(words) * canvas.style.code_width, y), words)

    def words_on(self, kind: str) -> str:
        """What stands on the button of a kind."""
        if kind == SHOW_ALL:
            return tr(_SHOW_ALL.fill(count=self._line_count) if self._look.is_folded else _SHOW_FEWER)
        return next((button.words for button in self._bar.buttons if button.kind == kind), "")

    def _paint_fold_row(self, canvas: Canvas, x: float, top: float) -> None:
        painter, style, look = canvas.painter, canvas.style, self._look
        crisp.hairline(painter, x, top, look.width, style.line)
        painter.setFont(style.meta)
        painter.setPen(style.text if self.attention.kind == SHOW_ALL else style.dim)
        place = QRectF(x, top, look.width, FOLD_ROW)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.words_on(SHOW_ALL))

    # --- pointing

    @property
    def hidden_width(self) -> float:
        return self._sideways.hidden

    def scroll_sideways(self, distance: float) -> bool:
        return self._sideways.scroll(distance)

    def reveal(self, start: int, end: int) -> bool:
        first, last = self._caret(start), self._caret(end)
        if first is None or last is None:
            return False
        begin = self._look.left - self._sideways.offset
        right = last.left() if last.top() == first.top() else first.left()
        return self._sideways.reveal(first.left() - begin, right - begin, NOTICED_MARGIN)

    def _offset_at(self, x: float, y: float) -> int:
        inside = y - BAR - RISE
        chunk = self._chunks.at(inside)
        column = x - self._look.left + self._sideways.offset
        return chunk.start + self._chunks.lines(chunk).offset_at(column, inside - chunk.top)

    def _end(self) -> tuple[float, float] | None:
        if not self.is_laid_out:
            return None
        last = self._chunks.last
        place = self._chunks.lines(last).end()
        x = min(self._look.left + place.x() - self._sideways.offset, self._look.width - SIDE)
        return max(SIDE, x), BAR + RISE + last.top + place.y() - (META[1] - PITCH) // 2 - 4

    def _caret(self, offset: int) -> QRectF | None:
        if not self.is_laid_out:
            return None
        chunk = self._chunks.holding(offset)
        inside = max(0, min(offset - chunk.start, chunk.length))
        left = self._look.left - self._sideways.offset
        return self._chunks.lines(chunk).caret(inside).translated(left, BAR + RISE + chunk.top)

    def _targets(self) -> Sequence[Target]:
        found = [
            Target(each.kind, self.text if each.kind == COPY else "", (self._bar.rect(each),), self)
            for each in reversed(self._bar.buttons)
        ]
        if self._look.is_foldable:
            row = QRectF(0, self.height - FOLD_ROW, self._look.width, FOLD_ROW)
            found.append(Target(SHOW_ALL, "", (row,), self))
        return found


def _first_lines(text: str, count: int) -> str:
    """The first lines of a text that has more."""
    end = -1
    for _ in range(count):
        end = text.find("\n", end + 1)
    return text[:end]

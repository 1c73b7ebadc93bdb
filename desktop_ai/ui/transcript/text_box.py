"""TextBox and its kinds: paragraphs, headings, what is shown as its source, rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from desktop_ai.core.block import LINE_BREAK, Heading, Mark, Paragraph, RichText, Rule, Span
from desktop_ai.core.utf16 import utf16_length
from desktop_ai.ui.theme.fonts import BODY, CODE
from desktop_ai.ui.transcript import crisp
from desktop_ai.ui.transcript.box import ACTION_LINK, LINK, BlockBox, Canvas, Target
from desktop_ai.ui.transcript.highlight_painter import inks, paint_grounds
from desktop_ai.ui.transcript.lines import Format, Lines, source_wrapping, wrapping
from desktop_ai.ui.transcript.style import CHIP_RADIUS, HEADING_GAP, HEADINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont, QPainter

    from desktop_ai.core.block import Block
    from desktop_ai.ui.transcript.highlight import Highlight
    from desktop_ai.ui.transcript.style import TranscriptStyle

ACTION_SCHEME = "action:"
OPENED_SCHEMES = ("http:", "https:", "mailto:", ACTION_SCHEME)
_WRAP = wrapping()
_CHIPS = Mark.CODE | Mark.MATH | Mark.IMAGE
CHIP_OVERHANG = 2
CHIP_RISE = 2
TAB_COLUMNS = 4


def formats_of(content: RichText, style: TranscriptStyle) -> list[Format]:
    """How the spans of a text are set."""
    return [
        (
            span.start,
            span.length,
            style.text_format(span.marks, is_link=bool(span.url) and not span.marks & Mark.IMAGE),
        )
        for span in content.spans
    ]


def paint_chips(
    painter: QPainter, style: TranscriptStyle, lines: Lines, spans: Sequence[Span], corner: QPointF
) -> None:
    """Draw the ground behind code, formulas and images that stand in running text."""
    for span in spans:
        if not span.marks & _CHIPS:
            continue
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.chip)
        for rect in lines.rects(span.start, span.start + span.length):
            ground = rect.translated(corner).adjusted(-CHIP_OVERHANG, CHIP_RISE, CHIP_OVERHANG, -CHIP_RISE)
            painter.drawRoundedRect(ground, CHIP_RADIUS, CHIP_RADIUS)


def link_targets(lines: Lines, spans: Sequence[Span]) -> list[Target]:
    """The links of a text that may be opened; pieces of one link are one target."""
    found: list[Target] = []
    last: Span | None = None
    for span in spans:
        if span.marks & Mark.IMAGE or not span.url.lower().startswith(OPENED_SCHEMES):
            continue
        rects = tuple(lines.rects(span.start, span.start + span.length))
        if last is not None and last.url == span.url and last.start + last.length == span.start:
            rects = found.pop().rects + rects
        is_action = span.url.lower().startswith(ACTION_SCHEME)
        found.append(Target(ACTION_LINK if is_action else LINK, span.url, rects))
        last = span
    return found


class TextBox(BlockBox):
    """Running text."""

    pitch = BODY[1]

    def __init__(self, block: Block, content: RichText) -> None:
        super().__init__(block)
        self.content = content
        self.text = content.text
        self._lines: Lines | None = None

    def forget(self) -> None:
        super().forget()
        self._lines = None

    def _font(self, style: TranscriptStyle) -> QFont:
        return style.body

    def _guess(self, style: TranscriptStyle, width: int) -> int:
        letters = max(1, width / style.character_width)
        return self.pitch * max(1, -int(-len(self.text) // letters))

    def _set(self, style: TranscriptStyle, width: int) -> None:
        formats = formats_of(self.content, style)
        self._lines = Lines(self.text, self._font(style), formats, width, self.pitch, _WRAP)
        self.height = max(self._lines.height, self.pitch)
        self.natural_width = width if self._lines.is_mirrored else self._lines.natural_width

    def _paint(self, canvas: Canvas, x: float, y: float, highlights: Sequence[Highlight]) -> None:
        if self._lines is None:
            return
        painter, style, corner = canvas.painter, canvas.style, QPointF(x, y)
        paint_chips(painter, style, self._lines, self.content.spans, corner)
        paint_grounds(painter, style, self._lines, highlights, corner)
        self._lines.paint(painter, x, y, self._colour(style), canvas.clip, inks(style, highlights))

    def _offset_at(self, x: float, y: float) -> int:
        return self._lines.offset_at(x, y) if self._lines else 0

    def _end(self) -> tuple[float, float] | None:
        if self._lines is None:
            return None
        place = self._lines.end()
        return place.x(), place.y()

    def _caret(self, offset: int) -> QRectF | None:
        return self._lines.caret(offset) if self._lines else None

    @property
    def is_mirrored(self) -> bool:
        return self._lines is not None and self._lines.is_mirrored

    def _targets(self) -> Sequence[Target]:
        return link_targets(self._lines, self.content.spans) if self._lines else ()


class ParagraphBox(TextBox):
    """A paragraph."""

    def __init__(self, block: Paragraph) -> None:
        super().__init__(block, block.content)


class VerbatimBox(ParagraphBox):
    """Lines as a person typed them: breaks and indentation stand, nothing in them is a mark."""

    own_gap = 0

    @property
    def is_close(self) -> bool:
        return True

    def _guess(self, style: TranscriptStyle, width: int) -> int:
        letters = max(1, int(width / style.character_width))
        return self.pitch * sum(max(1, -(-len(line) // letters)) for line in self.text.split("\n"))

    def _set(self, style: TranscriptStyle, width: int) -> None:
        shown = self.text.replace("\n", LINE_BREAK)
        option = wrapping()
        option.setTabStopDistance(TAB_COLUMNS * style.code_width)
        self._lines = Lines(shown, style.body, (), width, self.pitch, option)
        self.height = max(self._lines.height, self.pitch)
        self.natural_width = width if self._lines.is_mirrored else self._lines.natural_width


class HeadingBox(TextBox):
    """A title."""

    own_gap = HEADING_GAP
    can_be_tight = False

    def __init__(self, block: Heading) -> None:
        super().__init__(block, block.content)
        self.pitch = HEADINGS[block.level - 1][1]
        self._level = block.level

    def _font(self, style: TranscriptStyle) -> QFont:
        return style.headings[self._level - 1]

    def _marker_drop(self) -> int:
        return (self.pitch - BODY[1]) // 2


class SourceBox(TextBox):
    """Something that is shown as its source: raw HTML, or a formula that is not drawn."""

    pitch = CODE[1]

    def __init__(self, block: Block, source: str, marks: int = Mark.CODE) -> None:
        super().__init__(block, RichText(source, (Span(0, utf16_length(source), marks),)))

    def _font(self, style: TranscriptStyle) -> QFont:
        return style.code

    def _set(self, style: TranscriptStyle, width: int) -> None:
        shown = self.text.replace("\n", LINE_BREAK)
        option = source_wrapping(style.code_width)
        self._lines = Lines(shown, style.code, (), width, self.pitch, option)
        self.height = max(self._lines.height, self.pitch)
        self.natural_width = self._lines.natural_width


class RuleBox(BlockBox):
    """A line across."""

    can_be_tight = False
    takes_focus = False

    def __init__(self, block: Rule) -> None:
        super().__init__(block)
        self.height = 1

    def _guess(self, style: TranscriptStyle, width: int) -> int:
        return 1

    def _set(self, style: TranscriptStyle, width: int) -> None:
        self._width = width
        self.natural_width = width

    def _paint(self, canvas: Canvas, x: float, y: float, highlights: Sequence[Highlight]) -> None:
        crisp.hairline(canvas.painter, x, y, self._width, canvas.style.line)

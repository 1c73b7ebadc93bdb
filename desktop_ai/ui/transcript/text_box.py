"""TextBox and its kinds: paragraphs, headings, what is shown as its source, rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from desktop_ai.core.block import LINE_BREAK, Heading, Mark, Paragraph, RichText, Rule, Span
from desktop_ai.core.utf16 import utf16_length
from desktop_ai.ui.theme.fonts import BODY, CODE
from desktop_ai.ui.transcript import crisp
from desktop_ai.ui.transcript.box import BlockBox, Canvas, Target
from desktop_ai.ui.transcript.lines import source_wrapping, wrapping
from desktop_ai.ui.transcript.running_text import RunningText
from desktop_ai.ui.transcript.style import COLOURED, HEADING_GAP, HEADINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QFont, QTextOption

    from desktop_ai.core.block import Block
    from desktop_ai.ui.transcript.formulas.formulas import Formulas, Tex
    from desktop_ai.ui.transcript.highlight import Highlights
    from desktop_ai.ui.transcript.style import TranscriptStyle

_WRAP = wrapping()
TAB_COLUMNS = 4


class TextBox(BlockBox):
    """Running text."""

    pitch = BODY[1]

    def __init__(self, block: Block, content: RichText, formulas: Formulas | None = None) -> None:
        super().__init__(block)
        self.content = content
        self.text = self.content.text
        self.formulas = formulas
        self._lines: RunningText | None = None

    def formula_set(self, tex: Tex) -> None:
        """Be laid out again: there is a drawing now."""
        self._laid_out_width = -1

    def whole(self, start: int, end: int) -> tuple[int, int]:
        return self._lines.whole(start, end) if self._lines else (start, end)

    def forget(self) -> None:
        super().forget()
        self._lines = None

    def recolour(self) -> None:
        if any(span.url or span.marks & COLOURED for span in self.content.spans):
            self.forget()

    def _font(self, style: TranscriptStyle) -> QFont:
        return style.body

    def _guess(self, style: TranscriptStyle, width: int) -> int:
        letters = max(1, width / style.character_width)
        return self.pitch * max(1, -int(-len(self.text) // letters))

    def _set(self, style: TranscriptStyle, width: int) -> None:
        self._set_in_lines(self.content, style, width, _WRAP)

    def _set_in_lines(
        self, content: RichText, style: TranscriptStyle, width: int, option: QTextOption
    ) -> None:
        font = self._font(style)
        self._lines = RunningText(content, font, style, width, self.pitch, option, self)
        self.height = max(self._lines.height, self.pitch)
        self.natural_width = self._lines.natural_width

    def _paint(self, canvas: Canvas, x: float, y: float, highlights: Highlights) -> None:
        if self._lines is not None:
            self._lines.paint_all(canvas, x, y, self._colour(canvas.style), highlights)

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

    def _marker_drop(self) -> int:
        return self._lines.rise if self._lines else 0

    def _targets(self) -> Sequence[Target]:
        return self._lines.link_targets() if self._lines else ()


class ParagraphBox(TextBox):
    """A paragraph."""

    def __init__(self, block: Paragraph, formulas: Formulas | None = None) -> None:
        super().__init__(block, block.content, formulas)


class VerbatimBox(ParagraphBox):
    """Lines as a person typed them: breaks and indentation stand, nothing in them is a mark."""

    own_gap = 0

    def _guess(self, style: TranscriptStyle, width: int) -> int:
        letters = max(1, int(width / style.character_width))
        return self.pitch * sum(max(1, -(-len(line) // letters)) for line in self.text.split("\n"))

    def _set(self, style: TranscriptStyle, width: int) -> None:
        option = wrapping()
        option.setTabStopDistance(TAB_COLUMNS * style.code_width)
        self._set_in_lines(RichText(self.text.replace("\n", LINE_BREAK)), style, width, option)


class HeadingBox(TextBox):
    """A title."""

    own_gap = HEADING_GAP
    can_be_tight = False

    def __init__(self, block: Heading, formulas: Formulas | None = None) -> None:
        super().__init__(block, block.content, formulas)
        self.pitch = HEADINGS[block.level - 1][1]
        self._level = block.level

    def _font(self, style: TranscriptStyle) -> QFont:
        return style.headings[self._level - 1]

    def _marker_drop(self) -> int:
        return (self.pitch - BODY[1]) // 2 + super()._marker_drop()


class SourceBox(TextBox):
    """Something that is shown as its source: raw HTML, or a formula that is not drawn."""

    pitch = CODE[1]

    def __init__(self, block: Block, source: str, marks: int = Mark.CODE) -> None:
        super().__init__(block, RichText(source, (Span(0, utf16_length(source), marks),)))

    def _font(self, style: TranscriptStyle) -> QFont:
        return style.code

    def _set(self, style: TranscriptStyle, width: int) -> None:
        content = RichText(self.text.replace("\n", LINE_BREAK), self.content.spans)
        self._set_in_lines(content, style, width, source_wrapping(style.code_width))


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

    def _paint(self, canvas: Canvas, x: float, y: float, highlights: Highlights) -> None:
        crisp.hairline(canvas.painter, x, y, self._width, canvas.style.line)

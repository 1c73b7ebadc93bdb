"""RunningText: words in lines with what stands among them: code on its ground, formulas, what stands out."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from desktop_ai.core.block import Mark
from desktop_ai.ui.transcript.box import ACTION_LINK, LINK, Target
from desktop_ai.ui.transcript.formulas.inline import drawn_in, has_formulas, without_formulas
from desktop_ai.ui.transcript.highlight_painter import inks, paint_grounds
from desktop_ai.ui.transcript.insets import Format, Inset
from desktop_ai.ui.transcript.lines import Lines, is_right_to_left
from desktop_ai.ui.transcript.style import CHIP_RADIUS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QColor, QFont, QTextOption

    from desktop_ai.core.block import RichText, Span
    from desktop_ai.ui.transcript.box import Canvas
    from desktop_ai.ui.transcript.formulas.formulas import Waiting
    from desktop_ai.ui.transcript.formulas.inline import Drawn
    from desktop_ai.ui.transcript.highlight import Highlight, Highlights
    from desktop_ai.ui.transcript.style import TranscriptStyle

ACTION_SCHEME = "action:"
OPENED_SCHEMES = ("http:", "https:", "mailto:", ACTION_SCHEME)
CHIP_OVERHANG = 2
CHIP_RISE = 2
SIDE = 1  # pixels left and right of a formula
_CHIPS = Mark.CODE | Mark.MATH | Mark.IMAGE


class RunningText(Lines):
    """A text with its spans, of which the formulas that can be drawn now are drawn."""

    __slots__ = ("_chips", "_drawn", "_painter", "content")

    def __init__(
        self,
        content: RichText,
        font: QFont,
        style: TranscriptStyle,
        width: float,
        pitch: int,
        option: QTextOption,
        whose: Waiting,
    ) -> None:
        """`whose` is told when a formula can be drawn whose source stands here until then."""
        self.content = content
        self._drawn: Sequence[Drawn] = ()
        self._painter = whose.formulas.painter if whose.formulas else None
        is_mirrored = None
        if has_formulas(content):
            self._drawn = tuple(drawn_in(content, font, width - 2 * SIDE, whose))
            is_mirrored = is_right_to_left(without_formulas(content))
        drawn = frozenset(each.span for each in self._drawn)
        written = [span for span in content.spans if span not in drawn] if drawn else content.spans
        self._chips = [span for span in written if span.marks & _CHIPS]
        formats = formats_of(written, style)
        insets = [_inset(each) for each in self._drawn]
        super().__init__(content.text, font, formats, width, pitch, option, insets, is_mirrored)

    def paint_all(self, canvas: Canvas, x: float, y: float, colour: QColor, highlights: Highlights) -> None:
        """Draw the text with its corner at (x, y), and all that stands in it."""
        painter, style, corner = canvas.painter, canvas.style, QPointF(x, y)
        start, end = self.range_between(canvas.clip.top() - y, canvas.clip.bottom() - y)
        marked = highlights.between(start, end) if highlights else ()
        self._paint_chips(canvas, corner, start, end)
        paint_grounds(painter, style, self, marked, corner)
        self.paint(painter, x, y, colour, canvas.clip, inks(style, marked))
        if self._painter is None:
            return
        for (span, drawing, zoom), place in zip(self._drawn, self.inset_places(), strict=True):
            ink = _ink(span, colour, style, marked)
            left, baseline = x + place.x() + SIDE, y + place.y()
            self._painter.paint(painter, drawing, left, baseline, zoom, ink)

    def _paint_chips(self, canvas: Canvas, corner: QPointF, start: int, end: int) -> None:
        """Draw the ground behind code, images, and formulas that stand as their source, in a range of the text."""
        if not self._chips:
            return
        canvas.painter.setPen(Qt.PenStyle.NoPen)
        canvas.painter.setBrush(canvas.style.chip)
        for number in range(bisect_left(self._chips, start, key=_end), len(self._chips)):
            span = self._chips[number]
            if span.start > end:
                break
            for rect in self.rects(span.start, span.start + span.length):
                ground = rect.translated(corner)
                raised = ground.adjusted(-CHIP_OVERHANG, CHIP_RISE, CHIP_OVERHANG, -CHIP_RISE)
                canvas.painter.drawRoundedRect(raised, CHIP_RADIUS, CHIP_RADIUS)

    def link_targets(self) -> list[Target]:
        """The links that may be opened; pieces of one link are one target."""
        found: list[Target] = []
        last: Span | None = None
        for span in self.content.spans:
            if span.marks & Mark.IMAGE or not span.url.lower().startswith(OPENED_SCHEMES):
                continue
            rects = tuple(self.rects(span.start, span.start + span.length))
            if last is not None and last.url == span.url and last.start + last.length == span.start:
                rects = found.pop().rects + rects
            is_action = span.url.lower().startswith(ACTION_SCHEME)
            found.append(Target(ACTION_LINK if is_action else LINK, span.url, rects))
            last = span
        return found


def formats_of(spans: Iterable[Span], style: TranscriptStyle) -> list[Format]:
    """How spans of a text are set."""
    return [
        (
            span.start,
            span.length,
            style.text_format(span.marks, is_link=bool(span.url) and not span.marks & Mark.IMAGE),
        )
        for span in spans
    ]


def _end(span: Span) -> int:
    return span.start + span.length


def _inset(drawn: Drawn) -> Inset:
    span, drawing, zoom = drawn
    wide = drawing.width * zoom + 2 * SIDE
    return Inset(span.start, span.length, wide, drawing.ascent * zoom, drawing.descent * zoom)


def _ink(span: Span, colour: QColor, style: TranscriptStyle, highlights: Iterable[Highlight]) -> QColor:
    """The colour of a formula: that of the words around it."""
    for start, end, kind in highlights:
        if kind in style.inks and start < span.start + span.length and end > span.start:
            colour = style.inks[kind].foreground().color()
    return style.accent if span.url else colour

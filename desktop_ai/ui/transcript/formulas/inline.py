"""Formulas in running text: what stands between dollar signs, and what is drawn in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_ai.core.block import Mark, RichText, Span
from desktop_ai.core.utf16 import utf16_slice
from desktop_ai.ui.transcript.formulas.formula_painter import zoom_for
from desktop_ai.ui.transcript.formulas.formulas import Tex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFont

    from desktop_ai.ui.transcript.formulas.drawing import Drawing
    from desktop_ai.ui.transcript.formulas.formulas import Waiting

DOLLAR = "$"
LEAST_SHRINK = (
    0.6  # a formula wider than its line is made so much smaller; one that is wider yet is its source
)


class Drawn(NamedTuple):
    """A formula in running text that is drawn: its span, and how many times as large its drawing stands there."""

    span: Span
    drawing: Drawing
    zoom: float


def with_dollars(content: RichText) -> RichText:
    """The text with the dollar signs of its formulas, as it is read and copied."""
    if not has_formulas(content):
        return content
    pieces: list[str] = []
    spans: list[Span] = []
    begin = added = 0
    for start, length, marks, url in (
        (each.start, each.length, each.marks, each.url) for each in content.spans
    ):
        is_formula = bool(marks & Mark.MATH)
        spans.append(Span(start + added, length + 2 * is_formula, marks, url))
        if is_formula:
            before = utf16_slice(content.text, begin, start)
            pieces += (before, DOLLAR, utf16_slice(content.text, start, start + length), DOLLAR)
            begin, added = start + length, added + 2
    pieces.append(content.text[len(utf16_slice(content.text, 0, begin)) :])
    return RichText("".join(pieces), tuple(spans))


def has_formulas(content: RichText) -> bool:
    """Whether there are any."""
    return any(span.marks & Mark.MATH for span in content.spans)


def without_formulas(content: RichText) -> str:
    """The words beside the formulas."""
    begin, pieces = 0, []
    for span in content.spans:
        if span.marks & Mark.MATH:
            pieces.append(utf16_slice(content.text, begin, span.start))
            begin = span.start + span.length
    return "".join((*pieces, content.text[len(utf16_slice(content.text, 0, begin)) :]))


def formulas_in(content: RichText) -> Iterator[Tex]:
    """The formulas of a text that has its dollar signs."""
    return (tex_of(content, span) for span in content.spans if span.marks & Mark.MATH)


def tex_of(content: RichText, span: Span) -> Tex:
    """The formula of a span, which has its dollar signs."""
    return Tex(utf16_slice(content.text, span.start + 1, span.start + span.length - 1))


def drawn_in(content: RichText, font: QFont, width: float, whose: Waiting) -> Iterator[Drawn]:
    """The formulas of a text that can be drawn now, in lines of this width."""
    if whose.formulas is None:
        return
    usual = zoom_for(font)
    for span in content.spans:
        if not span.marks & Mark.MATH:
            continue
        drawing = whose.formulas.drawing(tex_of(content, span), whose)
        if drawing is None:
            continue
        zoom = min(usual, width / drawing.width)
        if zoom >= usual * LEAST_SHRINK:
            yield Drawn(span, drawing, zoom)

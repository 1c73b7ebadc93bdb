"""Formulas in running text: their source, and what is drawn in its place."""

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

LEAST_SHRINK = (
    0.6  # a formula wider than its line is made so much smaller; one that is wider yet is its source
)


class Drawn(NamedTuple):
    """A formula in running text that is drawn: its span, and how many times as large its drawing stands there."""

    span: Span
    drawing: Drawing
    zoom: float


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
    """The formulas of a text."""
    return (tex_of(content, span) for span in content.spans if span.marks & Mark.MATH)


def tex_of(content: RichText, span: Span) -> Tex:
    """The formula of a span."""
    return Tex(utf16_slice(content.text, span.start, span.start + span.length))


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

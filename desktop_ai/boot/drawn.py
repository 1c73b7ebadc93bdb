"""Formulas as SVG for exported pages."""

from __future__ import annotations

from functools import lru_cache
from html import escape

MOST_KEPT = 500


@lru_cache(MOST_KEPT)
def drawn(source: str, is_display: bool) -> str:
    """TeX as an <svg> element as high as its text, in the colour of that; empty for what stays as it was written."""
    from desktop_ai.ui.transcript.formulas.drawing import EM, PAD
    from desktop_ai.ui.transcript.formulas.typesetting import drawing_of  # takes a while, and needs no Qt

    drawing = drawing_of(source, is_display=is_display)
    if drawing is None:
        return ""
    width, height = (size + 2 * PAD for size in (drawing.width, drawing.height))
    measures = (width / EM, height / EM, -(drawing.descent + PAD) / EM)
    style = "width: {:.3f}em; height: {:.3f}em; vertical-align: {:.3f}em".format(*measures)
    named = f'<svg class="formula" role="img" aria-label="{escape(source)}" style="{style}"'
    return drawing.svg("currentColor").decode().replace("<svg", named, 1)

"""The sources of formulas in a page -> drawings of them, where somebody can draw them."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape

# TeX without its delimiters, and whether it stands on its own -> an <svg> element, empty where it stays as written.
Draw = Callable[[str, bool], str]

# Words of messages are escaped, so that nothing else in a page looks like this.
_INLINE = re.compile(r'<code class="math">(.*?)</code>', re.DOTALL)
_DISPLAY = re.compile(r'<pre><code class="language-math">(.*?)</code></pre>', re.DOTALL)


def no_drawing(_source: str, _is_display: bool) -> str:
    """For whoever has nobody to draw."""
    return ""


def with_formulas(page: str, draw: Draw) -> str:
    """A page, or a part of it, with formulas drawn."""

    def inline(found: re.Match[str]) -> str:
        return draw(_source(found), False) or found[0]

    def display(found: re.Match[str]) -> str:
        drawn = draw(_source(found), True)
        return f'<p class="formula">{drawn}</p>' if drawn else found[0]

    return _INLINE.sub(inline, _DISPLAY.sub(display, page))


def _source(found: re.Match[str]) -> str:
    return unescape(found[1].replace("<br>", "\n"))

"""Formulas in pages."""

from __future__ import annotations

from desktop_ai.core.exports.drawn_formulas import no_drawing, with_formulas
from desktop_ai.core.exports.html_page import html_conversation
from tests.support.conversations import conversation

WORDS = """An energy $E < mc^2$, `$code$` and $\\href{x}{y}$.

$$
a & b
$$

<code class="math">typed</code>
"""


def page(draw: object) -> str:
    asked = '<code class="math">asked</code>'
    body = "".join(html_conversation("T", conversation(asked, WORDS).path(), {}))
    return with_formulas(body, draw)  # type: ignore[arg-type]


def test_formulas_and_nothing_else_are_drawn() -> None:
    asked: list[tuple[str, bool]] = []

    def draw(source: str, is_display: bool) -> str:
        asked.append((source.strip(), is_display))
        return "" if "href" in source else "<svg/>"

    drawn = page(draw)
    assert sorted(asked) == [("E < mc^2", False), ("\\href{x}{y}", False), ("a & b", True)]
    assert drawn.count("<svg/>") == 2
    assert '<p class="formula"><svg/></p>' in drawn
    assert '<code class="math">\\href{x}{y}</code>' in drawn
    assert "<code>$code$</code>" in drawn


def test_without_anybody_who_draws_the_source_stays() -> None:
    assert '<code class="math">E &lt; mc^2</code>' in page(no_drawing)

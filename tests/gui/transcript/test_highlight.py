"""What stands out is drawn where it is, on its ground, in its ink."""

from typing import Any

from PySide6.QtGui import QColor, QImage, QPainter

from desktop_ai.core.blocks import parse
from desktop_ai.ui.theme.colours import DARK, LIGHT, Colours
from desktop_ai.ui.transcript.box import Canvas
from desktop_ai.ui.transcript.highlight import Highlight, HighlightKind, Highlights
from desktop_ai.ui.transcript.style import TranscriptStyle
from desktop_ai.ui.transcript.text_box import ParagraphBox
from tests.support.growth import too_slow
from tests.support.standard_keys import standard_keys


def painted(text: str, colours: Colours, *highlights: Highlight) -> set[str]:
    """The colours of a paragraph with these highlights."""
    style = TranscriptStyle(colours, standard_keys())
    box = ParagraphBox(parse(text)[0])  # type: ignore[arg-type]
    box.lay_out(style, 400)
    image = QImage(400, box.height, QImage.Format.Format_RGB32)
    image.fill(style.background)
    painter = QPainter(image)
    box.paint(Canvas(painter, style, image.rect().toRectF()), 0, 0, Highlights((highlights,)))
    painter.end()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


def test_a_match_has_its_own_ground_and_the_current_one_another(qapp: object) -> None:
    for colours in (LIGHT, DARK):
        found = painted("some words", colours, Highlight(0, 4, HighlightKind.FOUND))
        current = painted("some words", colours, Highlight(0, 4, HighlightKind.CURRENT))
        assert colours.found in found
        assert colours.current not in found
        assert colours.current in current
        assert colours.found not in current


def test_the_letters_of_a_match_are_in_its_ink_even_where_they_were_a_link(qapp: object) -> None:
    link = "[▇▇▇▇](https://example.org/)"
    assert LIGHT.on_current in painted(link, LIGHT, Highlight(0, 4, HighlightKind.CURRENT))
    assert LIGHT.on_current not in painted(link, LIGHT)


def test_a_part_of_a_text_has_its_part_of_what_stands_out() -> None:
    found = HighlightKind.FOUND
    given = (Highlight(0, 3, found), Highlight(8, 14, found), Highlight(14, 16, found))
    assert Highlights((given,)).within(10, 4).between(0, 4) == [Highlight(0, 4, found)]
    assert Highlights((given,)).within(0, 100).between(0, 100) == list(given)
    assert Highlights((given,)).within(4, 4).between(0, 4) == []


def test_the_current_match_takes_the_place_of_the_match_that_it_is() -> None:
    given = tuple(Highlight(start, start + 2, HighlightKind.FOUND) for start in range(0, 30, 10))
    current = Highlight(10, 12, HighlightKind.CURRENT)
    selected = Highlight(11, 25, HighlightKind.SELECTION)
    marked = Highlights((given, (current,), (selected,)))
    assert marked.between(5, 25) == [given[2], current, selected]
    assert marked.between(12, 20) == [selected]


class CountedHighlights(tuple[Highlight, ...]):
    """A layer that counts how often one of it was looked at."""

    looks = 0

    def __getitem__(self, index: Any) -> Any:
        self.looks += 1
        return super().__getitem__(index)


def test_of_many_matches_only_those_in_view_are_looked_at() -> None:
    many = CountedHighlights(Highlight(at, at + 1, HighlightKind.FOUND) for at in range(0, 100_000, 2))
    found = Highlights((many,)).between(50_000, 50_100)
    assert (found[0].start, found[-1].start, len(found)) == (50_000, 50_098, 50)
    assert many.looks < 300


def test_letters_beside_a_match_keep_their_ink(qapp: object) -> None:
    found = Highlight(0, 4, HighlightKind.FOUND)
    plain = painted("▇▇▇▇ ▇▇▇▇", LIGHT)
    marked = painted("▇▇▇▇ ▇▇▇▇", LIGHT, found)
    assert LIGHT.text in plain
    assert {LIGHT.text, LIGHT.on_found} <= marked


def test_many_matches_are_drawn_at_a_cost_that_grows_as_they_do(qapp: object) -> None:
    style = TranscriptStyle(LIGHT, standard_keys())

    def draw(text: str) -> None:
        box = ParagraphBox(parse(text)[0])  # type: ignore[arg-type]
        box.lay_out(style, 400)
        image = QImage(400, box.height, QImage.Format.Format_RGB32)
        many = tuple(Highlight(at, at + 1, HighlightKind.FOUND) for at in range(0, len(text), 2))
        painter = QPainter(image)
        box.paint(Canvas(painter, style, image.rect().toRectF()), 0, 0, Highlights((many,)))
        painter.end()

    assert not too_slow(draw, "x " * 1000, "x " * 2000)

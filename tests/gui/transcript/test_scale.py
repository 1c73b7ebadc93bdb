"""The conversation larger and smaller: what is read stays, everything is where it is seen."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from desktop_ai.ui.transcript.view import TranscriptView
from tests.gui.transcript.reading import LONG, MIXED, Show, answered, asked, links_at, turn_wheel

ZOOMS = (0.5, 0.9, 1.1, 1.25, 1.5, 3.0)


def top_line(view: TranscriptView) -> str:
    """The paragraph at the upper edge of the view."""
    placed = next(view._column.seen())
    return placed.node.boxes[placed.node.box_at(-placed.y)].text


@pytest.mark.parametrize("zoom", ZOOMS)
def test_what_is_read_stays_at_the_top(show: Show, zoom: float) -> None:
    view = show([answered(LONG)])
    view.scroll_to_start()
    view.scroll_by(700)
    before = top_line(view)
    view.set_zoom(zoom)
    assert top_line(view) == before
    view.set_zoom(1.0)
    assert top_line(view) == before


@pytest.mark.parametrize("zoom", ZOOMS)
def test_who_is_at_the_end_stays_there(show: Show, zoom: float) -> None:
    view = show([asked("Hello"), answered(LONG)])
    view.set_zoom(zoom)
    assert view.is_following
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


@pytest.mark.parametrize("zoom", ZOOMS)
def test_scrolling_moves_the_picture_by_whole_pixels(show: Show, zoom: float) -> None:
    view = show([answered(LONG)])
    view.set_zoom(zoom)
    view.scroll_to_start()
    view.scroll_by(331)
    for distance in (1, 7, 40):
        area = QRect(0, 0, view.viewport().width(), view.viewport().height())
        before, top = view.viewport().grab(area).toImage(), view._column.top
        view.scroll_by(distance)
        moved = view._scale.pixels(top + distance) - view._scale.pixels(top)
        after = view.viewport().grab(area).toImage()
        kept = QRect(0, moved, area.width(), area.height() - moved - 60)
        assert before.copy(kept) == after.copy(kept.translated(0, -moved))


@pytest.mark.parametrize("zoom", ZOOMS)
def test_the_pointer_is_where_things_are_seen(show: Show, zoom: float) -> None:
    view = show([asked("Hello there"), answered(MIXED)])
    view.set_zoom(zoom)
    view.scroll_to_start()
    opened: list[str] = []
    view.link_activated.connect(opened.append)
    place = links_at(view, "link")[0]
    seen = view._scale.transform(view._column.top).map(place)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, seen)
    assert opened == ["https://example.org/"]


def test_a_word_is_selected_where_it_is_clicked_twice(show: Show) -> None:
    view = show([answered("first second third")])
    view.set_zoom(2.0)
    view.scroll_to_start()
    placed = next(view._column.seen())
    inside = QPoint(view._column.left + 60, placed.y + placed.node.tops[1] + 10)
    seen = view._scale.transform(view._column.top).map(inside)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, seen)
    assert view.selected_text == "second"


def test_a_touchpad_that_moves_by_single_pixels_scrolls_at_every_size(show: Show) -> None:
    view = show([answered(LONG)])
    view.scroll_to_start()
    view.set_zoom(3.0)
    turn_wheel(view, -3)
    assert view._column.top == 120


def test_the_column_grows_where_it_may_and_what_is_read_stays(show: Show) -> None:
    view = show([answered(LONG)], size=(1500, 500))
    view.scroll_to_start()
    view.scroll_by(700)
    before, narrow = top_line(view), view._column.width
    view.set_widest(10_000)
    assert view._column.width > narrow
    assert view._column.left + view._column.width <= 1500
    assert top_line(view) == before
    view.set_widest(narrow)
    assert view._column.width == narrow
    assert top_line(view) == before


def test_the_line_that_is_read_stays_when_a_paragraph_is_broken_anew(show: Show) -> None:
    words = " ".join(f"word{number}" for number in range(3000))
    view = show([answered(words)], size=(1500, 500))
    view.scroll_to_start()
    view.scroll_by(900)

    def first_word() -> int:
        placed = next(view._column.seen())
        box = placed.node.boxes[1]
        offset = box.offset_at(0, -placed.y - placed.node.tops[1])
        return int("0" + "".join(filter(str.isdigit, box.text[offset : offset + 12].split()[0])))

    before = first_word()
    for change in (
        lambda: view.set_widest(10_000),
        lambda: view.resize(500, 400),
        lambda: view.set_zoom(1.5),
    ):
        change()
        assert abs(first_word() - before) < 30

"""What is read from right to left begins at the right: its words, its markers, its bars, its bubble."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_ai.ui.theme.colours import LIGHT
from desktop_ai.ui.transcript.fold_box import FoldBox
from desktop_ai.ui.transcript.reply_boxes import FooterBox
from desktop_ai.ui.transcript.style import INDENT
from desktop_ai.ui.transcript.view import TranscriptView
from tests.gui.transcript.reading import Show, answered, asked, links_at

LIST = "1. العنصر الأول\n2. עברית"
QUOTE = "> اقتباس من شخص ما"
TASKS = "- [ ] مهمة"


def inked(view: TranscriptView, box: int, left: int, right: int) -> bool:
    """Whether something is painted between two places of the column, beside a box of the first message."""
    image = view.viewport().grab().toImage()
    placed = next(view._column.seen())
    top = placed.y + placed.node.tops[box]
    return any(
        image.pixelColor(view._column.left + x, y) != QColor(LIGHT.background)
        for x in range(left, right)
        for y in range(top, top + placed.node.boxes[box].height)
    )


@pytest.mark.parametrize("text", [LIST, QUOTE, TASKS])
def test_markers_and_bars_stand_at_the_right(show: Show, text: str) -> None:
    view = show([answered(text)])
    view.scroll_to_start()
    width = view._column.width
    assert inked(view, 1, width - INDENT, width)
    assert not inked(view, 1, 0, 2 * INDENT)


def test_markers_of_other_text_stay_at_the_left(show: Show) -> None:
    view = show([answered("- one\n- بند")])
    view.scroll_to_start()
    width = view._column.width
    assert inked(view, 1, 0, INDENT)
    assert not inked(view, 1, width - INDENT, width)
    assert inked(view, 2, width - INDENT, width)


def test_a_bubble_is_as_wide_as_its_words_and_ends_at_the_right(show: Show) -> None:
    view = show([asked("مرحبا")])
    view.scroll_to_start()
    image = view.viewport().grab().toImage()
    placed = next(view._column.seen())
    y = placed.y + 4
    row = [image.pixelColor(x, y).name() == LIGHT.user for x in range(image.width())]
    right = view._column.left + view._column.width
    assert 0 < sum(row) < view._column.width / 3
    assert all(row[right - 40 : right - 20])


def test_a_click_meets_what_is_seen(show: Show) -> None:
    view = show([answered("- بند [رابط](https://example.org/) هنا")])
    view.scroll_to_start()
    opened: list[str] = []
    view.link_activated.connect(opened.append)
    place = links_at(view, "link")[0]
    assert place.x() > view._column.left + view._column.width / 2
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert opened == ["https://example.org/"]


def test_a_listing_is_read_from_left_to_right(show: Show) -> None:
    view = show([answered('- بند\n\n  ```\n  مرحبا = "x"\n  ```')])
    view.scroll_to_start()
    line = view._column.node(0).boxes[2].caret(0)
    assert line is not None
    assert line.left() < view._column.width / 4


def test_a_table_begins_at_the_right(show: Show) -> None:
    view = show([answered("| الاسم | القيمة |\n|---|---|\n| [واحد](https://example.org/) | 22 |")])
    view.scroll_to_start()
    box, width = view._column.node(0).boxes[1], view._column.width
    places = [box.caret(box.text.index(words)) for words in ("الاسم", "القيمة", "22")]
    first, second, number = [place.left() for place in places if place is not None]
    assert first > width - 20
    assert width / 2 < number < second < first
    assert box.offset_at(first - 4, 5) < len("الاسم")
    assert box.offset_at(number + 2, 60) in (box.text.index("22"), box.text.index("22") + 1)
    opened: list[str] = []
    view.link_activated.connect(opened.append)
    place = links_at(view, "link")[0]
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert opened == ["https://example.org/"]


def test_in_a_window_that_reads_from_the_right_the_bubble_is_at_the_left(
    show: Show, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        view = show([asked("Short"), answered("An answer", reasoning="A thought")])
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    view.scroll_to_start()
    width = view._column.width
    placed = list(view._column.seen())
    assert placed[0].node.left < INDENT
    fold = next(box for box in placed[1].node.boxes if isinstance(box, FoldBox))
    (target,) = fold.targets()
    assert target.rects[0].right() >= width
    assert target.rects[0].left() > width / 2
    (footer,) = (box for box in placed[1].node.boxes if isinstance(box, FooterBox))
    words = [piece.place for piece in footer._pieces]
    assert max(place.right() for place in words) >= width - 1
    apart = sorted(words, key=lambda place: place.left())
    assert all(one.right() <= other.left() for one, other in pairwise(apart))

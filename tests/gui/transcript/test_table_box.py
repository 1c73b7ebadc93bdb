"""What a reader notices of tables: columns that can be read, wide ones that scroll, rows that stay."""

from __future__ import annotations

from random import Random

import pytest
from PySide6.QtCore import QPoint

from desktop_ai.core.block import Table
from desktop_ai.core.blocks import parse
from desktop_ai.core.reply import ContentDelta
from desktop_ai.ui.transcript.table_box import KEPT_ROWS, TableBox
from desktop_ai.ui.transcript.view import TranscriptView
from tests.gui.transcript.reading import Show, answered, drag, everything, links_at, run_of, turn_wheel_at

COUNT = 14
WIDE = "\n".join(
    (
        "| " + " | ".join(f"column {n}" for n in range(COUNT)) + " |",
        "|" + "---|" * COUNT,
        *("| " + " | ".join(f"cell {row} {n}" for n in range(COUNT)) + " |" for row in range(4)),
    )
)
SENTENCE = "many words that need more than one line, again and again and again"
MIXED = f"""| Name | Number | Words |
|:--|--:|:-:|
| **one** | 1.5 | short |
| `two` 🚀 | 200 | [a link](https://example.org/) and {SENTENCE} |
| שלום | 3<br>4 | 日本語 |
"""


def table_of(view: TranscriptView) -> TableBox:
    for placed in view._column.seen():
        for box in placed.node.boxes:
            if isinstance(box, TableBox):
                return box
    raise LookupError


def place_in(view: TranscriptView, x: float, y: float) -> QPoint:
    """A place in the only table, in the view."""
    placed = next(each for each in view._column.seen() if table_of(view) in each.node.boxes)
    top = placed.y + placed.node.tops[placed.node.boxes.index(table_of(view))]
    return QPoint(round(view._column.left + x), round(top + y))


def rows_of(count: int, seed: int = 1) -> str:
    random = Random(seed)
    rows = [
        f"| row {number} | {random.random():.{random.randint(1, 8)}f} | {'words ' * random.randint(1, 30)}|"
        for number in range(count)
    ]
    return "\n".join(("| a | b | c |", "|---|--:|---|", *rows))


def test_a_table_that_fits_is_as_wide_as_its_words(show: Show) -> None:
    view = show([answered("| a | b |\n|---|---|\n| 1 | 2 |")])
    assert not table_of(view).hidden_width
    assert table_of(view).natural_width < 200


def test_sentences_are_broken_and_short_cells_are_not(show: Show) -> None:
    view = show([answered(f"| key | text |\n|---|---|\n| a short one | {'many words ' * 60} |")])
    box = table_of(view)
    assert not box.hidden_width
    first = box.caret(len("key\ttext\na short one"))
    start = box.caret(len("key\ttext\n"))
    assert first is not None
    assert start is not None
    assert first.top() == start.top()
    assert box.height > 100


def test_a_table_with_many_columns_scrolls_sideways_instead_of_squeezing_them(show: Show) -> None:
    view = show([answered(WIDE)])
    box = table_of(view)
    assert box.hidden_width > 0
    assert box.height < 5 * 35 + 10
    before = view.grab().toImage()
    turn_wheel_at(view, place_in(view, 300, 60), QPoint(-240, 0))
    assert view.grab().toImage() != before
    turn_wheel_at(view, place_in(view, 300, 60), QPoint(2400, 0))
    assert view.grab().toImage() == before


def test_what_is_scrolled_sideways_is_hit_where_it_is_seen(show: Show) -> None:
    view = show([answered(WIDE)])
    assert table_of(view).scroll_sideways(100_000)
    drag(view, place_in(view, 640, 50), place_in(view, 719, 50))
    assert view.selected_text in "cell 0 12\tcell 0 13"
    assert view.selected_text.endswith("13")


def test_a_part_of_the_text_can_be_brought_into_view(show: Show) -> None:
    view = show([answered(WIDE)])
    box = table_of(view)
    start = box.text.index("cell 2 12")
    assert box.reveal(start, start + 9)
    assert not box.reveal(start, start + 9)
    caret = box.caret(start)
    assert caret is not None
    assert 0 < caret.left() < 720


def test_a_click_at_the_caret_finds_its_place_also_when_it_is_scrolled(show: Show) -> None:
    view = show([answered(WIDE)])
    box = table_of(view)
    for distance in (0, 150, 10_000):
        box.scroll_sideways(distance)
        for offset in range(box.length + 1):
            caret = box.caret(offset)
            assert caret is not None
            assert box.offset_at(caret.x(), caret.center().y()) == offset


def test_links_in_cells_can_be_pressed_where_they_are_seen(show: Show) -> None:
    view = show([answered(MIXED)])
    (place,) = links_at(view, "link")
    opened: list[str] = []
    view.link_activated.connect(opened.append)
    drag(view, place, place)
    assert opened == ["https://example.org/"]


@pytest.mark.parametrize("text", [MIXED, WIDE, rows_of(60)])
def test_a_table_that_grew_is_the_table_that_is_shown_at_once(show: Show, text: str) -> None:
    run = run_of()
    view = show([run.message], run, size=(760, 900))
    random = Random()
    start = 0
    while start < len(text):
        end = start + random.randint(1, 90)
        run.add(ContentDelta(text[start:end]))
        view._on_frame()
        view.grab()
        start = end
    view.scroll_to_start()
    grown = table_of(view)
    (whole,) = (TableBox(block) for block in parse(text) if isinstance(block, Table))
    whole.lay_out(view._style, 720)
    assert (grown.text, grown.length, grown.height) == (whole.text, whole.length, whole.height)
    carets = range(0, whole.length, 7)
    assert [grown.caret(each) for each in carets] == [whole.caret(each) for each in carets]


def test_a_giant_table_sets_the_rows_that_are_seen(show: Show) -> None:
    rows = "\n".join(f"| {n} | {n * n} |" for n in range(1500))
    view = show([answered(f"| a | b |\n|---|---|\n{rows}\n\nEnd.")])
    box = table_of(view)
    assert box.height == 1501 * 35
    for _ in range(100):
        view.scroll_by(-500)
        view.grab()
    assert len(box._kept) <= KEPT_ROWS
    assert everything(view).count("\t") == 1501


def test_a_table_is_copied_with_tabs(show: Show) -> None:
    view = show([answered("| a | **b** |\n|---|---|\n| 1 | `2` |")])
    assert "a\tb\n1\t2" in everything(view)


@pytest.mark.parametrize(
    "text", ["|a|\n|-|", "| | |\n|-|-|\n| | |", "|a|b|\n|-|-|\n|1|\n|1|2|3|", "|a|\n|-|\n" + "|x" * 300]
)
def test_odd_tables_are_shown_in_any_width(show: Show, text: str) -> None:
    view = show([answered(text)])
    read = everything(view)
    for width in (900, 120, 400):
        view.resize(width, 400)
        view.grab()
        drag(view, QPoint(5, 5), QPoint(100, 200))
        view.clear_selection()
        assert everything(view) == read

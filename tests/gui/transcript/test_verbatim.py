"""What a person wrote is shown and copied as it was written."""

from collections.abc import Callable
from time import thread_time

import pytest
from PySide6.QtCore import QPoint

from desktop_ai.core.message import Message
from tests.gui.transcript.reading import Show, answered, asked, drag, everything

PYTHON = "def f():\n    # not a title\n    if x:\n\treturn *a*, `b`\n\n\n<div>text</div>\n- no list"


@pytest.mark.parametrize(
    "typed", [PYTHON, "  indented", "# x", "a  b", "[a](b) &amp; $x$", "one\n\n\ntwo\n", "🚀\n🚀", ""]
)
def test_what_was_typed_is_copied_as_it_was_typed(show: Show, typed: str) -> None:
    assert everything(show([asked(typed)])) == typed


def test_a_long_text_is_copied_whole_and_laid_out_in_part(show: Show) -> None:
    typed = "\n".join(f"    line {number}" for number in range(5000))
    view = show([asked(typed)])
    assert everything(view) == typed
    assert view._column.laid_out_count < 30


def test_every_line_that_was_typed_has_a_line_of_its_own(show: Show) -> None:
    view = show([asked(PYTHON), answered("Yes.")])
    (box,) = view._column.node(0).boxes
    assert box.height == 24 * (PYTHON.count("\n") + 1)


def test_indentation_is_seen(show: Show) -> None:
    def ink_begins(text: str) -> int:
        view = show([asked(f"{text}\n{'m' * 30}")])
        (placed,) = view._column.seen()
        left = view._column.left + placed.node.left
        image = view.grab().toImage()
        ground = image.pixelColor(left - 4, placed.y + 20)
        y_range = range(placed.y + placed.node.tops[0] + 4, placed.y + placed.node.tops[0] + 20)
        columns = range(left, left + 300)
        return next(x - left for x in columns if any(image.pixelColor(x, y) != ground for y in y_range))

    flat, deep, tabbed = ink_begins("x"), ink_begins("        x"), ink_begins("\tx")
    assert deep > flat + 16
    assert tabbed > flat + 16


def test_a_selection_inside_a_pasted_listing_keeps_its_breaks(show: Show) -> None:
    view = show([asked("aa\n  bb\ncc")])
    (placed,) = view._column.seen()
    left, top = view._column.left + placed.node.left, placed.y + placed.node.tops[0]
    drag(view, QPoint(left, top + 30), QPoint(left + 200, top + 60))
    assert view.selected_text == "  bb\ncc"


@pytest.mark.parametrize("said", [asked, answered])
def test_a_long_word_costs_what_its_letters_cost_and_is_copied_whole(
    show: Show, said: Callable[[str], Message]
) -> None:
    def cost(letters: int) -> float:
        began = thread_time()
        view = show([said("QUJD0" * (letters // 5))])
        took = thread_time() - began
        assert everything(view) == "QUJD0" * (letters // 5)
        return took

    cost(1_000)
    # Four times the letters; when each line reads the word to its end again, sixteen times the cost.
    assert cost(200_000) < 9 * cost(50_000)

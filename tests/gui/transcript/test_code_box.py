"""What a reader can do with a listing: scroll it sideways, wrap it, number it, fold it, copy it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_ai.core.message import Status
from desktop_ai.core.reply import ContentDelta
from desktop_ai.ui.theme.colours import LIGHT
from desktop_ai.ui.transcript.code_box import CodeBox
from desktop_ai.ui.transcript.view import TranscriptView
from tests.gui.transcript.reading import (
    Show,
    answered,
    drag,
    everything,
    links_at,
    run_of,
    scrolled,
    turn_wheel_at,
)

WIDE = "```python\nshort = 1\n" + "wide = " + " + ".join(f"name_{n}" for n in range(60)) + "\nlast = 2\n```"
LONG_LINES = [f"line {number}" for number in range(1, 241)]
LONG = "Before.\n\n```text\n" + "\n".join(LONG_LINES) + "\n```\n\nAfter."


def listing(view: TranscriptView) -> CodeBox:
    for placed in view._column.seen():
        for box in placed.node.boxes:
            if isinstance(box, CodeBox):
                return box
    raise LookupError


def click(view: TranscriptView, place: QPoint) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def press(view: TranscriptView, kind: str) -> None:
    click(view, links_at(view, kind)[0])


def line_place(view: TranscriptView, line: int, x: int = 0) -> QPoint:
    """A place in a line of the only listing, in the view."""
    placed = next(
        each for each in view._column.seen() if any(isinstance(b, CodeBox) for b in each.node.boxes)
    )
    number = placed.node.boxes.index(listing(view))
    top = placed.y + placed.node.tops[number] + 31 + 10 + 20 * line
    return QPoint(view._column.left + 14 + x, top + 10)


def picture(view: TranscriptView) -> QImage:
    return view.grab().toImage()


def test_a_long_line_scrolls_sideways_and_the_page_stays(show: Show) -> None:
    view = show([answered(WIDE)])
    height, before = listing(view).height, picture(view)
    middle = line_place(view, 1, 100)
    turn_wheel_at(view, middle, QPoint(0, -120), Qt.KeyboardModifier.ShiftModifier)
    assert picture(view) != before
    turn_wheel_at(view, middle, QPoint(0, 120), Qt.KeyboardModifier.ShiftModifier)
    assert picture(view) == before
    turn_wheel_at(view, middle, QPoint(-120, 0))
    assert picture(view) != before
    assert listing(view).height == height
    assert scrolled(view) == 0


def test_what_is_scrolled_sideways_is_hit_where_it_is_seen(show: Show) -> None:
    view = show([answered(WIDE)])
    for _ in range(3):
        turn_wheel_at(view, line_place(view, 1), QPoint(-120, 0))
    drag(view, line_place(view, 1, -10), line_place(view, 1, 600))
    selected = view.selected_text
    assert 40 < len(selected) < 110
    assert selected in WIDE.split("\n")[2]
    assert not WIDE.split("\n")[2].startswith(selected)


def test_the_last_letter_can_be_reached_and_no_further(show: Show) -> None:
    view = show([answered(WIDE)])
    box = listing(view)
    assert not box.scroll_sideways(-10)
    assert box.scroll_sideways(100_000)
    assert not box.scroll_sideways(10)
    line = WIDE.split("\n")[2]
    caret = box.caret(len("short = 1\n") + len(line))
    assert caret is not None
    assert 700 - 40 < caret.left() <= 720 - 10


def test_selecting_beyond_the_edge_scrolls_on(show: Show, qtbot: QtBot) -> None:
    view = show([answered(WIDE)])
    surface = view.viewport()
    QTest.mousePress(surface, Qt.MouseButton.LeftButton, pos=line_place(view, 1))
    outside = QPoint(surface.width() - 2, line_place(view, 1).y())
    QTest.mouseMove(surface, outside)
    line = WIDE.split("\n")[2]
    qtbot.waitUntil(lambda: view.selected_text == line)
    QTest.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=outside)
    assert view.selected_text == line


def test_a_part_of_the_text_can_be_brought_into_view(show: Show) -> None:
    view = show([answered(WIDE)])
    box = listing(view)
    start = box.text.index("name_50")
    assert box.reveal(start, start + 7)
    caret = box.caret(start)
    assert caret is not None
    assert 0 < caret.left() < 700
    assert not box.reveal(start, start + 7)
    assert box.reveal(0, 5)


def test_a_listing_is_wrapped_and_unwrapped_by_its_button(show: Show) -> None:
    view = show([answered(WIDE)])
    height = listing(view).height
    press(view, "wrap")
    assert listing(view).height > height
    assert not listing(view).hidden_width
    press(view, "wrap")
    assert listing(view).height == height


def test_a_listing_that_fits_offers_no_wrapping(show: Show) -> None:
    view = show([answered("```python\nx = 1\ny = 2\n```")])
    assert not links_at(view, "wrap")


def test_numbers_are_shown_on_demand_and_neither_selected_nor_copied(show: Show) -> None:
    view = show([answered("```text\none\ntwo\n```")])
    text, before = everything(view), picture(view)
    press(view, "numbers")
    QTest.mouseMove(view.viewport(), QPoint(2, 2))
    assert picture(view) != before
    assert everything(view) == text
    press(view, "copy")
    assert QGuiApplication.clipboard().text() == "one\ntwo"
    press(view, "numbers")
    assert everything(view) == text


def test_a_wrapped_line_has_one_number(show: Show) -> None:
    view = show([answered(WIDE)])
    view.show_listings(wraps=True, is_numbered=True)
    chunks = listing(view)._chunks
    numbered = list(chunks.numbered(chunks.last))
    assert [number for number, _ in numbered] == [1, 2, 3]
    assert numbered[2][1] > 3 * 20


def test_all_listings_are_shown_as_the_settings_say_until_one_is_told_otherwise(show: Show) -> None:
    view = show([answered(WIDE)])
    unwrapped = listing(view).height
    view.show_listings(wraps=True, is_numbered=False)
    assert listing(view).height > unwrapped
    press(view, "wrap")
    assert listing(view).height == unwrapped


def test_a_long_listing_is_folded_until_all_of_it_is_asked_for(show: Show) -> None:
    view = show([answered(LONG)])
    view.scroll_to_start()
    assert listing(view).height < 500
    assert view.verticalScrollBar().maximum() < 500
    view.scroll_to_end()
    press(view, "show all")
    assert listing(view).height > 240 * 20
    assert "Show fewer lines" not in everything(view)


def test_folding_again_leaves_the_row_under_the_pointer(show: Show) -> None:
    view = show([answered(LONG), answered("x\n\n" * 40, "b")], size=(800, 700))
    view.scroll_to_start()
    press(view, "show all")
    view.scroll_by(240 * 20)
    (row,) = links_at(view, "show all")
    click(view, row)
    assert listing(view).height < 500
    assert links_at(view, "show all") == [row]


def test_a_choice_lasts(show: Show) -> None:
    view = show([answered(LONG)], size=(800, 700))
    view.scroll_to_start()
    press(view, "show all")
    view._column._nodes.clear()
    view.scroll_to_start()
    assert listing(view).height > 240 * 20
    view.show_messages([answered("Something else.", "b")], {})
    view.show_messages([answered(LONG)], {})
    view.scroll_to_start()
    assert listing(view).height > 240 * 20


def test_what_is_folded_can_be_found_copied_and_unfolded_for_a_match(show: Show) -> None:
    view = show([answered(LONG)])
    assert "line 240" in everything(view)
    view.scroll_to_start()
    press(view, "copy")
    assert QGuiApplication.clipboard().text() == "\n".join(LONG_LINES)
    assert listing(view).unfold()
    assert not listing(view).unfold()
    view.scroll_to_start()
    assert listing(view).height > 240 * 20


def test_a_listing_is_not_folded_while_it_is_written_nor_under_the_readers_eyes(
    show: Show, qtbot: QtBot
) -> None:
    run = run_of()
    view = show([run.message], run)
    run.add(ContentDelta(LONG))
    qtbot.waitUntil(lambda: "After." in everything(view))
    assert listing(view).height > 240 * 20 if view._column.laid_out_count else False
    place = scrolled(view)
    view.replace_message(run.finished(Status.DONE))
    assert scrolled(view) == view.verticalScrollBar().maximum() >= place


def test_the_row_that_unfolds_is_reached_by_tab(show: Show) -> None:
    view = show([answered(LONG)], size=(800, 700))
    view.scroll_to_start()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(8):
        QTest.keyClick(view, Qt.Key.Key_Backtab)
        current = view._focus.current
        if current is not None and current.target.kind == "show all":
            break
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert listing(view).height > 240 * 20


def test_copying_says_so_for_a_moment(show: Show, qtbot: QtBot) -> None:
    view = show([answered("```text\none\n```")])
    (button,) = links_at(view, "copy")
    QTest.mouseMove(view.viewport(), button)
    before = picture(view)
    click(view, button)
    assert QGuiApplication.clipboard().text() == "one"
    assert picture(view) != before
    qtbot.waitUntil(lambda: picture(view) == before)


def test_what_stands_behind_the_fence_is_shown_on_one_line_and_cut(show: Show) -> None:
    hostile = "x\u202e" + "y" * 5000
    view = show([answered(f"```{hostile}\none\ntwo\n```")], size=(300, 300))
    picture(view)
    assert len(links_at(view, "copy")) == 1


def test_every_line_of_a_giant_listing_is_drawn_where_it_is_looked_for(show: Show) -> None:
    lines = [f"n{number} = {'日本' if number % 50 == 0 else number}" for number in range(3000)]
    text = "\n".join([*lines, "x" * 20_000, "a\u2028b", "end"])
    view = show([answered(f"```python\n{text}\n```")])
    listing(view).unfold()
    view.scroll_to_start()
    view.scroll_by(1500 * 20)
    drag(view, QPoint(42, 205), QPoint(700, 205))
    assert view.selected_text in lines
    view.scroll_to_end()
    picture(view)
    assert text.replace("\u2028", "\n") in everything(view)
    assert listing(view)._chunks.height == (3000 + 5 + 2) * 20


def test_a_listing_that_grows_reads_the_same_whatever_its_chunks(show: Show, qtbot: QtBot) -> None:
    run = run_of()
    view = show([run.message], run, size=(700, 600))
    text = "```python\n" + "\n".join(f"def f{n}(): return {n}" for n in range(100)) + "\n```"
    for start in range(0, len(text), 90):
        run.add(ContentDelta(text[start : start + 90]))
        view._on_frame()
    qtbot.waitUntil(lambda: everything(view).endswith("return 99"))
    keyword = LIGHT.keyword
    qtbot.waitUntil(lambda: keyword in colours(view), timeout=10_000)


def colours(view: TranscriptView) -> set[str]:
    image = picture(view)
    return {image.pixelColor(x, y).name() for x in range(20, 200) for y in range(40, 400)}


def test_the_arrows_scroll_the_focused_listing_and_its_bar_names_the_key_that_copies(show: Show) -> None:
    view = show([answered(WIDE)])
    view.setFocus(Qt.FocusReason.TabFocusReason)
    view.do("transcript.next_code")
    focused = picture(view)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert listing(view)._sideways.offset > 0
    assert picture(view) != focused
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert picture(view) == focused
    QTest.keyClick(view, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == listing(view).text

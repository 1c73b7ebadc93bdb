"""While a reader rests, the page that comes next is laid out; what is read stays where it is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_ai.core.message import Message
from desktop_ai.core.reply import ContentDelta
from desktop_ai.ui.transcript.code_box import CodeBox
from desktop_ai.ui.transcript.kept_layouts import KEPT_LAYOUTS
from desktop_ai.ui.transcript.view import TranscriptView
from tests.gui.transcript.reading import MIXED, Show, answered, asked, run_of, scrolled

LISTING = (
    "```python\n" + "\n".join(f"def line_{number}(): return {number}" for number in range(400)) + "\n```"
)

NARROW = "\n\n".join(
    "till all ill " * 60 for _ in range(9)
)  # in fewer lines than the number of letters tells


def conversation(count: int, text: str = MIXED) -> list[Message]:
    return [message for n in range(count) for message in (asked("Hi", f"q{n}"), answered(text, f"a{n}"))]


def rest(view: TranscriptView, qtbot: QtBot) -> None:
    """Wait until nothing more is laid out ahead."""
    qtbot.waitUntil(lambda: not view._ahead.is_at_work)


def page(view: TranscriptView, key: Qt.Key) -> int:
    """Scroll by a page; returns how many boxes had to be laid out for it."""
    before = view._column.laid_out_count
    QTest.keyClick(view, key)
    return view._column.laid_out_count - before


def test_the_next_page_is_there_when_the_key_is_pressed(show: Show, qtbot: QtBot) -> None:
    view = show(conversation(30))
    view.scroll_by(-5 * view.page)
    rest(view, qtbot)
    assert page(view, Qt.Key.Key_PageUp) == 0
    rest(view, qtbot)
    assert page(view, Qt.Key.Key_PageUp) == 0
    view.scroll_to_start()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    rest(view, qtbot)
    assert page(view, Qt.Key.Key_PageDown) == 0


def test_above_the_end_a_page_is_ready_as_soon_as_a_conversation_is_open(show: Show, qtbot: QtBot) -> None:
    view = show(conversation(30))
    rest(view, qtbot)
    assert page(view, Qt.Key.Key_PageUp) == 0


def test_what_is_read_stays_while_the_heights_above_are_found_out(show: Show, qtbot: QtBot) -> None:
    view = show(conversation(40, NARROW))
    view.scroll_by(-6 * view.page)
    seen = _picture(view)
    top = scrolled(view)
    rest(view, qtbot)
    assert _picture(view) == seen
    assert scrolled(view) == view._column.top
    assert scrolled(view) != top  # the estimates above were not exact, and the bar says so


def test_the_bar_knows_the_heights_of_what_was_laid_out_before(show: Show, qtbot: QtBot) -> None:
    view = show(conversation(40, "till all ill " * 20))
    width, height = view.width(), view.height()
    rest(view, qtbot)
    view.resize(width // 2, 80)  # too low for the messages above to be laid out in this width
    view.resize(width, height)
    rest(view, qtbot)
    assert scrolled(view) == view._column.top


def test_another_conversation_ends_it(show: Show, qtbot: QtBot) -> None:
    view = show(conversation(40))
    view.scroll_by(-3 * view.page)
    view.show_messages([asked("Hi")], {})
    rest(view, qtbot)
    assert len(view._column) == 1


def test_nothing_is_laid_out_ahead_while_a_reply_is_followed(show: Show, qtbot: QtBot) -> None:
    run = run_of()
    view = show([*conversation(30), asked("And?", "q")])
    rest(view, qtbot)
    view.append_message(run.message, run)
    view.scroll_to_end()
    rest(view, qtbot)
    run.add(ContentDelta("words " * 2000))
    qtbot.waitUntil(lambda: "words" in view._column.boxes(len(view._column) - 1)[1].text)
    assert not view._ahead.is_at_work


def test_the_lines_of_a_listing_that_comes_next_are_set(show: Show, qtbot: QtBot) -> None:
    paragraphs = "\n\n".join(f"Paragraph {number}." for number in range(16))
    view = show([asked("Hi"), answered(f"{paragraphs}\n\n{LISTING}")])
    listing = next(box for box in view._column.boxes(1) if isinstance(box, CodeBox))
    view.scroll_to_start()
    rest(view, qtbot)
    listing.show_anew()
    assert not listing.is_laid_out
    view.scroll_by(1)
    rest(view, qtbot)
    assert listing._chunks._kept


def test_what_was_laid_out_ahead_is_let_go_of_too(show: Show, qtbot: QtBot) -> None:
    view = show(conversation(200))
    for _ in range(40):
        view.scroll_by(-view.page)
        rest(view, qtbot)
    assert view._column.laid_out_count <= KEPT_LAYOUTS


def _picture(view: TranscriptView) -> QImage:
    return view.viewport().grab().toImage()

"""Reading without a mouse: where the focus is, what Tab reaches, where typed words go, what Escape sees."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop_ai.ui.theme.colours import LIGHT
from desktop_ai.ui.transcript.view import TranscriptView
from tests.gui.transcript.reading import LONG, Show, answered, asked, drag, is_at_end, turn_wheel
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import until
from tests.support.window_loop import Programs


def accented_rows(view: TranscriptView) -> list[int]:
    """Where the line of the focused message stands."""
    image = view.grab().toImage()
    x = view._column.left - 19
    return [y for y in range(view.viewport().height()) if image.pixelColor(x, y).name() == LIGHT.accent]


def test_the_last_message_is_focused_and_carries_a_line(show: Show) -> None:
    view = show([asked("Hello"), answered("One line.")])
    assert accented_rows(view) == []
    view.setFocus(Qt.FocusReason.TabFocusReason)
    (_, last) = view._column.seen()
    assert accented_rows(view) == list(range(last.y, last.y + last.node.height - 24))
    view.clearFocus()
    assert accented_rows(view) == []
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    assert accented_rows(view) == []


def test_focus_does_not_move_what_is_read(show: Show) -> None:
    view = show([answered(LONG, "a"), answered(LONG, "b")])
    view.scroll_to_start()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.verticalScrollBar().value() == 0
    assert accented_rows(view)


def test_tab_reaches_what_is_out_of_view_and_shows_it(show: Show) -> None:
    link = "[first](https://one.example)"
    view = show([answered(f"{link}\n\n{LONG}", "a"), answered(LONG, "b")])
    opened: list[str] = []
    view.link_activated.connect(opened.append)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(5):
        QTest.keyClick(view, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened == ["https://one.example"]
    assert view.verticalScrollBar().value() < 100
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Tab)
    assert is_at_end(view)
    assert view.verticalScrollBar().value() == view._column.top


def test_what_is_typed_while_reading_is_passed_on(show: Show) -> None:
    view = show([answered(LONG)])
    typed: list[str] = []
    view.typed.connect(typed.append)
    QTest.keyClicks(view, "Ab?")
    QTest.keyClick(view, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    QGuiApplication.clipboard().setText("pasted")
    QTest.keyClick(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert typed == ["A", "b", "?", "pasted"]


def test_space_turns_the_page(show: Show) -> None:
    view = show([answered(LONG)])
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.verticalScrollBar().value() == view.viewport().height() - 48
    QTest.keyClick(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert view.verticalScrollBar().value() == 0


def test_a_selection_counts_as_visible_only_where_it_is_seen(show: Show) -> None:
    listing = "```\n" + "\n".join(f"line {number}" for number in range(200)) + "\n```"
    for text in (LONG, listing):
        view = show([answered(text)])
        for box in view._column.node(0).boxes:
            box.unfold()
        view.scroll_to_start()
        assert not view.has_visible_selection
        drag(view, QPoint(100, 100), QPoint(300, 160))
        assert view.has_visible_selection
        turn_wheel(view, -10)
        assert view.has_selection
        assert not view.has_visible_selection
        turn_wheel(view, 10)
        assert view.has_visible_selection
        view.select_all()
        turn_wheel(view, -3)
        assert view.has_visible_selection


async def test_words_typed_while_reading_land_in_the_composer(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("A question")
    pane = window.window.main.pane
    pane.transcript.setFocus(Qt.FocusReason.MouseFocusReason)
    QTest.keyClick(pane.transcript, Qt.Key.Key_H)
    await until(pane.composer.edit.hasFocus, "the composer has no focus")
    window.type("ello")
    assert window.composer_text == "hello"


async def test_escape_stops_although_something_is_selected_out_of_sight(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.reply(LONG)
    await window.ask("A question")
    pane = window.window.main.pane
    pane.transcript.setFocus(Qt.FocusReason.MouseFocusReason)
    QTest.keyClick(pane.transcript, Qt.Key.Key_Home)
    drag(pane.transcript, QPoint(100, 120), QPoint(400, 200))
    assert pane.transcript.has_visible_selection
    server.stall("Some words")
    await window.say("Go on")
    await window.see("Some words")
    window.press("Esc")
    await window.replied()
    assert pane.transcript.has_selection

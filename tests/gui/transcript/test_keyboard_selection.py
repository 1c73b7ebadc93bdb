"""Selecting with keys: by letters as readers count them, words, lines, blocks and pages, in every script."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_ai.core.reply import ContentDelta, ContentWasReasoning
from desktop_ai.ui.theme.colours import LIGHT
from desktop_ai.ui.transcript.view import TranscriptView
from tests.gui.transcript.reading import LONG, Show, answered, asked, run_of, turn_wheel
from tests.gui.transcript.test_moving import ALT, entered

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL_SHIFT = SHIFT | Qt.KeyboardModifier.ControlModifier
LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down


def at_first_block(view: TranscriptView) -> TranscriptView:
    entered(view)
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, DOWN, ALT)
    return view


def press(view: TranscriptView, key: Qt.Key, times: int = 1, held: Qt.KeyboardModifier = SHIFT) -> None:
    for _ in range(times):
        QTest.keyClick(view, key, held)


@pytest.mark.parametrize(
    ("text", "presses", "selected"),
    [
        ("Hello", 2, "He"),
        ("👩‍👩‍👧🚀x", 2, "👩‍👩‍👧🚀"),
        ("e\u0301o\u0308x", 2, "e\u0301o\u0308"),
        ("🇩🇪🇫🇷x", 1, "🇩🇪"),
        ("日本語", 2, "日本"),
        ("한국어", 1, "한"),
    ],
)
def test_letters_are_what_a_reader_takes_for_one(show: Show, text: str, presses: int, selected: str) -> None:
    view = at_first_block(show([answered(text)]))
    press(view, RIGHT, presses)
    assert view.selected_text == selected
    press(view, LEFT, presses)
    assert view.selected_text == ""


@pytest.mark.parametrize("text", ["שלום עולם", "مرحبا بالعالم"])
def test_text_from_right_to_left_is_selected_to_the_left(show: Show, text: str) -> None:
    view = at_first_block(show([answered(text)]))
    press(view, LEFT, 3)
    assert view.selected_text == text[:3]
    press(view, RIGHT)
    assert view.selected_text == text[:2]


def test_words_lines_and_blocks(show: Show) -> None:
    view = at_first_block(show([answered("One two three.\n\nFour five.\n\n- six")]))
    press(view, RIGHT, held=CTRL_SHIFT)
    assert view.selected_text == "One "
    press(view, Qt.Key.Key_End)
    assert view.selected_text == "One two three."
    press(view, DOWN, held=CTRL_SHIFT)
    assert view.selected_text == "One two three.\n\nFour five."
    press(view, RIGHT)
    press(view, RIGHT)
    assert view.selected_text.endswith("Four five.\n\n• s")
    press(view, Qt.Key.Key_Home, held=CTRL_SHIFT)
    assert view.selected_text == ""


def test_lines_go_on_through_listings_tables_and_messages(show: Show) -> None:
    text = "Words\n\n```\naa\nbb\n```\n\n| a | b |\n|---|---|\n| c | d |"
    view = at_first_block(show([answered(text, "a"), asked("Hi", "q")]))
    ends = []
    for _ in range(6):
        press(view, DOWN)
        ends.append(view.selected_text.replace("\n", "|"))
    assert ends[-1] == "Words||aa|bb||a\tb|c\td||Hi"
    assert ends == sorted(ends, key=len)
    assert len(set(ends)) >= 5
    press(view, UP, 6)
    assert view.selected_text == ""


def test_a_page_and_everything(show: Show) -> None:
    view = at_first_block(show([answered(LONG, "a"), answered("End", "b")]))
    press(view, Qt.Key.Key_PageDown)
    assert 5 < view.selected_text.count("Paragraph") < 20
    assert view.verticalScrollBar().value() > 0
    assert not view.is_following
    press(view, Qt.Key.Key_End, held=CTRL_SHIFT)
    assert view.selected_text.endswith("Paragraph 59 with bold words and code.\n\nEnd")


def test_a_selection_of_the_mouse_is_extended_by_keys(show: Show) -> None:
    view = show([answered("One two three.")])
    box = next(number for number, each in enumerate(view._column.lay_out(0).boxes) if each.text)
    middle = QPoint(view._column.left + 40, view._column.y_of(0, box) + 10)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert view.selected_text == "two"
    press(view, RIGHT, 2)
    assert view.selected_text == "two t"


def test_the_caret_is_seen_and_brought_into_view(show: Show) -> None:
    view = at_first_block(show([answered(LONG)]))
    press(view, RIGHT, 5)
    (thing,) = view._selecting.things()
    image = view.grab().toImage()
    colour = image.pixelColor(round(thing.area.center().x()), round(thing.area.center().y()))
    assert colour.name() == LIGHT.accent
    turn_wheel(view, -20)
    press(view, RIGHT)
    (thing,) = view._selecting.things()
    assert 0 <= thing.area.top() < view.viewport().height()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton)
    assert list(view._selecting.things()) == []


def test_what_keys_selected_is_copied(show: Show) -> None:
    view = at_first_block(show([answered("Some **bold** words")]))
    press(view, RIGHT, 9)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data is not None
    assert data.text() == "Some bold"
    assert bytes(data.data("text/markdown").data()).decode() == "Some **bold**"


@pytest.mark.parametrize("is_answered", [False, True])
def test_a_caret_in_words_that_turn_out_to_be_thought_stays_in_what_is_left(
    show: Show, qtbot: QtBot, is_answered: bool
) -> None:
    run = run_of("r")
    view = show([asked("Why?"), run.message], run)
    run.add(ContentDelta("\n\n".join(f"Paragraph {number} of it" for number in range(6))))
    qtbot.waitUntil(lambda: len(view._column.node(1).boxes) == 8)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    view._focus.go_to(1, 6)
    press(view, RIGHT, 3)
    assert view.selected_text == "Par"
    run.add(ContentWasReasoning())
    if is_answered:
        run.add(ContentDelta("The answer"))
    qtbot.waitUntil(lambda: len(view._column.node(1).boxes) <= 4)
    view.viewport().repaint()
    press(view, RIGHT)
    view.viewport().repaint()
    assert len(view._column.node(1).boxes) <= 4

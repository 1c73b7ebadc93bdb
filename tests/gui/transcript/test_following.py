"""The view is not pulled away from who reads, and says when more has arrived."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_ai.core.reply import ContentDelta, ReasoningDelta
from desktop_ai.services.reply_run import ReplyRun
from desktop_ai.ui.theme.colours import LIGHT
from desktop_ai.ui.transcript.view import TranscriptView
from tests.gui.transcript.reading import (
    LONG,
    Show,
    answered,
    asked,
    drag,
    everything,
    run_of,
    scrolled,
    turn_wheel,
)

SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


def running(show: Show) -> tuple[TranscriptView, ReplyRun]:
    run = run_of("r")
    view = show([answered(LONG, "a"), asked("Go on"), run.message], run)
    run.add(ContentDelta("Some words. "))
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.is_following
    return view, run


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_PageUp, NONE),
        (Qt.Key.Key_Up, NONE),
        (Qt.Key.Key_Home, NONE),
        (Qt.Key.Key_Up, CTRL),
        (Qt.Key.Key_Up, ALT),
        (Qt.Key.Key_Up, SHIFT),
        (Qt.Key.Key_A, CTRL),
    ],
)
def test_keys_that_go_up_or_select_end_following(
    show: Show, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    view, run = running(show)
    QTest.keyClick(view, key, held)
    assert not view.is_following
    place = scrolled(view)
    run.add(ContentDelta(LONG))
    qtbot.waitUntil(lambda: view._has_news)
    assert scrolled(view) == place
    QTest.keyClick(view, Qt.Key.Key_End, CTRL)
    assert view.is_following
    assert not view._has_news


def test_wheel_and_mouse_selection_end_following(show: Show) -> None:
    view, _ = running(show)
    turn_wheel(view, 1)
    assert not view.is_following
    QTest.keyClick(view, Qt.Key.Key_End)
    drag(view, QPoint(60, 60), QPoint(300, 120))
    assert view.has_selection
    assert not view.is_following


def dot_is_seen(view: TranscriptView) -> bool:
    image, pill = view.viewport().grab().toImage(), view._pill.rect(view.viewport().rect())
    return image.pixelColor(pill.left() + 14 + 5 + 7, pill.center().y() - 5).name() == LIGHT.accent


def test_the_pill_says_when_more_has_arrived(show: Show, qtbot: QtBot) -> None:
    view, run = running(show)
    qtbot.waitUntil(lambda: "Some words" in everything(view))
    turn_wheel(view, 3)
    view._has_news = False
    assert not dot_is_seen(view)
    run.add(ContentDelta(LONG))
    qtbot.waitUntil(lambda: dot_is_seen(view))


def test_the_pill_is_reached_from_behind_and_pressed(show: Show) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        view, _ = running(show)
        turn_wheel(view, 3)
        view.clearFocus()
        view.setFocus(Qt.FocusReason.BacktabFocusReason)
        assert not view.is_following
        QTest.keyClick(view, key)
        assert view.is_following


def test_a_selection_stays_with_its_words_while_a_thought_comes_and_is_folded(
    show: Show, qtbot: QtBot
) -> None:
    run = run_of("r")
    view = show([run.message], run)
    run.add(ContentDelta("First one.\n\nSecond one.\n\n"))
    qtbot.waitUntil(lambda: "Second" in everything(view))
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Up, ALT)
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT | CTRL)
    assert view.selected_text == "Second "
    run.add(ReasoningDelta("Hm.\n\nYes."))
    run.add(ContentDelta("Third one."))
    qtbot.waitUntil(
        lambda: (
            "thought" in {getattr(box, "fold", None) and box.fold.key for box in view._column.node(0).boxes}
        )
    )  # type: ignore[attr-defined]
    assert view.selected_text == "Second "
    QTest.keyClick(view, Qt.Key.Key_O)
    assert view.selected_text == "Second "
    view.resize(500, 400)
    assert view.selected_text == "Second "

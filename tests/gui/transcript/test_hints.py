"""F puts letters on everything in view that can be pressed; whoever types them presses it."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_ai.core.reply import ContentDelta
from desktop_ai.ui.theme.colours import DARK, LIGHT, Colours
from desktop_ai.ui.transcript.hint_overlay import HintOverlay
from desktop_ai.ui.transcript.view import TranscriptView
from tests.gui.transcript.reading import LONG, Show, answered, asked, run_of
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import until
from tests.support.window_loop import Programs

LINKS = "\n\n".join(f"See [{number}](https://{number}.example)." for number in range(12))
CODE = "```python\nprint('copied')\n```"


def hinting(view: TranscriptView) -> HintOverlay:
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_F)
    overlay = QApplication.focusWidget()
    assert isinstance(overlay, HintOverlay)
    return overlay


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, held)


def test_typing_the_letter_of_a_link_opens_it(show: Show) -> None:
    view = show([asked("Hi"), answered("[one](https://one.example) and [two](https://two.example)")])
    opened: list[str] = []
    view.link_activated.connect(opened.append)
    overlay = hinting(view)
    assert [badge.label for badge in overlay.badges][:2] == ["A", "S"]
    press(Qt.Key.Key_S)
    assert opened == ["https://two.example"]
    assert not view.hints.are_shown
    assert view.hasFocus()
    assert view.focused_message == "a"


def test_two_letters_narrow_what_is_left_and_backspace_takes_one_back(show: Show) -> None:
    view = show([answered(LINKS)], size=(800, 900))
    opened: list[str] = []
    view.link_activated.connect(opened.append)
    overlay = hinting(view)
    everything = len(overlay.badges)
    press(Qt.Key.Key_A)
    assert 1 < len(overlay.badges) < everything
    press(Qt.Key.Key_Backspace)
    assert len(overlay.badges) == everything
    press(Qt.Key.Key_A)
    press(Qt.Key.Key_A)
    assert opened == ["https://8.example"]


def test_the_letter_of_a_listing_copies_it(show: Show) -> None:
    view = show([answered(CODE)])
    QGuiApplication.clipboard().setText("before")
    overlay = hinting(view)
    labels = [badge.label for badge in overlay.badges]
    copy = next(number for number, each in enumerate(view.hints._hinted) if each.target.kind == "copy")
    for letter in labels[copy]:
        QTest.keyClicks(QApplication.focusWidget(), letter.lower())
    assert QGuiApplication.clipboard().text() == "print('copied')"


def test_only_what_is_in_view_has_letters(show: Show) -> None:
    view = show([answered(f"[above](https://above.example)\n\n{LONG}\n\n[below](https://below.example)")])
    overlay = hinting(view)
    assert {each.target.value for each in view.hints._hinted if each.target.kind == "link"} == {
        "https://below.example"
    }
    assert all(overlay.rect().contains(badge.place.toRect()) for badge in overlay.badges)


@pytest.mark.parametrize("key", [Qt.Key.Key_Q, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_1])
def test_any_other_key_only_takes_them_away(show: Show, key: Qt.Key) -> None:
    view = show([asked("Hi"), answered("[one](https://one.example)")])
    heard: list[object] = []
    for signal in (view.link_activated, view.typed, view.action_requested, view.context_menu_requested):
        signal.connect(lambda *what: heard.append(what))
    hinting(view)
    press(key)
    assert not view.hints.are_shown
    assert view.hasFocus()
    assert heard == []
    assert view.focused_message == "a"


def test_what_has_the_focus_is_seen_under_them(show: Show) -> None:
    view = show([asked("Hi"), answered("[one](https://one.example)")])
    view.setFocus(Qt.FocusReason.TabFocusReason)
    (_, last) = view._column.seen()
    place = (view._column.left - 19, last.y + 2)
    before = view.grab().toImage().pixelColor(*place).name()
    hinting(view)
    assert view.grab().toImage().pixelColor(*place).name() == before == LIGHT.accent


def test_a_click_takes_them_away(show: Show) -> None:
    view = show([answered("[one](https://one.example)")])
    QTest.mouseClick(hinting(view), Qt.MouseButton.LeftButton)
    assert not view.hints.are_shown
    assert view.hasFocus()


def test_where_nothing_can_be_pressed_nothing_happens(show: Show) -> None:
    view = show([asked("Hi")])
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_F)
    assert not view.hints.are_shown
    assert view.hasFocus()


def test_words_that_come_meanwhile_neither_move_them_nor_are_pressed(show: Show) -> None:
    run = run_of()
    run.add(ContentDelta("[one](https://one.example)\n\n"))
    view = show([asked("Hi"), run.message], run)
    opened: list[str] = []
    view.link_activated.connect(opened.append)
    overlay = hinting(view)
    places = [badge.place for badge in overlay.badges]
    run.add(ContentDelta(LONG))
    view._on_frame()
    assert view.hints.are_shown
    assert [badge.place for badge in overlay.badges] == places
    press(Qt.Key.Key_A)
    assert opened == ["https://one.example"]


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_a_badge_stands_out_in_every_theme(show: Show, colours: Colours) -> None:
    view = show([answered("[one](https://one.example)")])
    view.set_colours(colours)
    overlay = hinting(view)
    place = overlay.badges[0].place.toRect()
    image = view.grab(QRect(place.topLeft() + overlay.pos(), place.size())).toImage()
    found = [image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())]
    assert found.count(colours.accent) > len(found) / 3
    assert QColor(colours.background).name() in found


def test_a_screen_reader_hears_how_many_there_are(show: Show, said: list[str]) -> None:
    view = show([answered("[one](https://one.example) and [two](https://two.example)")])
    overlay = hinting(view)
    count = len(overlay.badges)
    assert f"Hints: {count}. Type the letters of one; Esc leaves." in said
    assert overlay.accessibleName() == said[-1]


async def test_escape_takes_them_away_and_a_key_of_the_window_acts(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.reply("[one](https://one.example)")
    await window.ask("A question")
    transcript = window.window.main.pane.transcript
    window.press("Esc")
    window.press("F")
    assert transcript.hints.are_shown
    window.press("Esc")
    assert not transcript.hints.are_shown
    assert transcript.hasFocus()
    window.press("F")
    window.press("Ctrl+K")
    await window.see_palette()
    assert not transcript.hints.are_shown
    window.press("Esc")
    await until(transcript.hasFocus, "the conversation did not get the focus back")

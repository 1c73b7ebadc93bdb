"""Writing a message: what is sent, when, and what is kept."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_ai.catalog.settings import SEND_KEY
from desktop_ai.core.texts import N_
from desktop_ai.ui.composer.composer import Composer
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import until
from tests.support.window_loop import Programs

Requests = list[str]
NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def composer(qtbot: QtBot) -> Composer:
    made = Composer()
    qtbot.addWidget(made)
    made.resize(500, 120)
    made.show()
    made.edit.setFocus()
    return made


@pytest.fixture
def requests(composer: Composer) -> Requests:
    """What the composer asked for, in order."""
    asked: Requests = []
    composer.action_requested.connect(asked.append)
    return asked


def compose(composer: Composer, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(composer.edit, event)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_asks_to_send(composer: Composer, requests: Requests, key: Qt.Key) -> None:
    QTest.keyClicks(composer.edit, "Hello")
    QTest.keyClick(composer.edit, key)
    assert requests == ["message.send"]
    assert composer.text == "Hello"


def test_shift_and_enter_break_the_line(composer: Composer, requests: Requests) -> None:
    QTest.keyClicks(composer.edit, "one")
    QTest.keyClick(composer.edit, Qt.Key.Key_Return, SHIFT)
    QTest.keyClicks(composer.edit, "two")
    assert composer.text == "one\ntwo"
    assert requests == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_with_control_and_enter_enter_alone_breaks_the_line(
    composer: Composer, requests: Requests, key: Qt.Key
) -> None:
    composer.send_with(needs_control=True)
    assert composer.line.words.startswith("Ctrl Enter sends")
    assert composer.line.button.text() == "Send Ctrl ⏎"
    QTest.keyClicks(composer.edit, "one")
    QTest.keyClick(composer.edit, key)
    QTest.keyClick(composer.edit, key, SHIFT)
    QTest.keyClicks(composer.edit, "two")
    assert (composer.text, requests) == ("one\n\ntwo", [])
    QTest.keyClick(composer.edit, key, CONTROL)
    assert (composer.text, requests) == ("one\n\ntwo", ["message.send"])


def test_nothing_is_sent_while_an_input_method_is_composing(composer: Composer, requests: Requests) -> None:
    compose(composer, "にほ")
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    assert requests == []
    assert composer.edit.is_composing
    compose(composer, "", commit="日本")
    assert composer.text == "日本"
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    assert requests == ["message.send"]


OURS = [
    (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Return, CONTROL),
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier),
]


@pytest.mark.parametrize("needs_control", [False, True])
@pytest.mark.parametrize(("key", "modifiers"), OURS)
def test_the_key_that_ends_a_composition_is_the_input_methods(
    composer: Composer,
    requests: Requests,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier,
    needs_control: bool,
) -> None:
    composer.send_with(needs_control=needs_control)
    # As Windows and macOS deliver it: the key is seen while there is a composition, then what it commits.
    compose(composer, "nihao")
    QTest.keyClick(composer.edit, key, modifiers)
    compose(composer, "", commit="你好")
    assert (composer.text, requests) == ("你好", [])
    # As ibus does that clears the composition first; the key is swallowed, its release may come.
    compose(composer, "n")
    compose(composer, "")
    compose(composer, "", commit="你")
    QTest.keyRelease(composer.edit, key, modifiers)
    assert (composer.text, requests) == ("你好你", [])
    # What is pressed after that is meant for the composer.
    QTest.keyClick(composer.edit, Qt.Key.Key_Return, CONTROL if needs_control else NONE)
    assert requests == ["message.send"]


async def test_while_an_input_method_composes_keys_of_the_window_are_its_own(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("Hello")
    composer = window.window.main.pane.composer
    window.act("composer.focus")
    compose(composer, "にほ")
    for key in ("Esc", "Ctrl+Return", "Return", "Up", "Ctrl+K"):
        window.press(key)
    assert composer.edit.hasFocus()
    assert composer.edit.is_composing
    assert window.window.panels.open_panel is None
    compose(composer, "", commit="日本")
    assert len(server.chats) == 1
    window.press("Return")
    await until(lambda: len(server.chats) == 2, "it was not sent")
    assert server.chats[-1].messages[-1]["content"] == "日本"


def test_composing_that_is_broken_off_leaves_nothing_behind(composer: Composer, requests: Requests) -> None:
    compose(composer, "にほ")
    compose(composer, "")
    assert not composer.edit.is_composing
    assert composer.text == ""


def test_only_the_text_of_what_is_pasted_is_taken(composer: Composer) -> None:
    pasted = QMimeData()
    pasted.setHtml("<b>bold</b> and <i>more</i>")
    pasted.setText("bold and more")
    composer.edit.insertFromMimeData(pasted)
    assert composer.text == "bold and more"
    picture = QMimeData()
    picture.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    composer.edit.insertFromMimeData(picture)
    assert composer.text == "bold and more"


def test_it_grows_with_its_lines_up_to_a_share_of_the_room_and_shrinks_again(composer: Composer) -> None:
    def height_with(lines: int) -> int:
        composer.set_text("\n".join(["line"] * lines))
        return composer.edit.height()

    composer.set_room(500)
    heights = [height_with(lines) for lines in range(1, 25)]
    assert heights[:6] == sorted(set(heights[:6]))
    assert heights == sorted(heights)
    assert 150 < heights[-1] <= 200
    assert height_with(1) == heights[0]
    composer.set_room(100)
    assert heights[0] < height_with(24) < 80  # two lines of many are seen in any case


def test_in_a_window_of_large_letters_it_still_has_its_share(composer: Composer) -> None:
    composer.set_room(500)
    composer.set_zoom(2.0)
    composer.set_text("line\n" * 30)
    assert 120 < composer.edit.height() <= 200
    assert composer.edit.verticalScrollBar().maximum() > 0


def test_of_a_page_its_words_are_pasted_without_what_no_keyboard_types(composer: Composer) -> None:
    page = QMimeData()
    page.setHtml("<p>One <b>bold</b> word</p><p>and <a href='http://x.example'>a link</a></p>")
    composer.edit.insertFromMimeData(page)
    assert composer.text == "One bold word\nand a link"
    composer.set_text("")
    wild = QMimeData()
    wild.setText("a\r\nb\rc\u2028d\x00\x1b[31m\te\ufffc")
    composer.edit.insertFromMimeData(wild)
    assert composer.text == "a\nb\nc\nd[31m\te"
    composer.edit.undo()
    assert composer.text == ""


def test_what_replaces_a_text_can_be_taken_back(composer: Composer) -> None:
    QTest.keyClicks(composer.edit, "typed")
    composer.replace_text("put in its place")
    assert composer.text == "put in its place"
    composer.edit.undo()
    assert composer.text == "typed"


async def test_a_text_too_long_to_be_written_in_is_attached(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    pasted = QMimeData()
    pasted.setText("line of words\n" * 20_000)
    window.window.main.pane.composer.edit.insertFromMimeData(pasted)
    await window.see("Pasted text.txt")
    assert window.composer_text == ""
    await until(lambda: window.chat.attached.all, "it was not attached")
    assert window.chat.attached.all[0].part.text == pasted.text()


async def test_the_key_that_sends_is_chosen_and_followed_at_once(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    window.core.preferences.set(SEND_KEY, "ctrl_enter")
    await window.write("One")
    window.press("Return")
    window.type("two")
    window.press("Ctrl+Return")
    await until(lambda: server.chats, "the message was not sent")
    assert server.chats[-1].messages[-1]["content"] == "One\ntwo"


async def test_the_key_that_sends_sends_in_spite_of_a_doubt_when_it_is_pressed_again(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    window.core.preferences.set(SEND_KEY, "ctrl_enter")
    await window.write("My key is sk-a1B2c3D4e5F6g7H8i9J0k1L2m3")
    window.press("Ctrl+Return")
    await window.see("There seems to be a key in this message")
    assert not server.chats
    window.type("!")
    window.press("Ctrl+Return")  # another message: it is asked again
    assert not server.chats
    window.press("Ctrl+Return")
    await until(lambda: server.chats, "it was not sent")


def test_a_long_line_makes_it_grow_too(composer: Composer) -> None:
    composer.set_text("short")
    low = composer.edit.height()
    composer.set_text("word " * 100)
    assert composer.edit.height() > low


def test_the_text_that_is_put_in_has_the_cursor_at_its_end(composer: Composer) -> None:
    composer.set_text("Hello")
    QTest.keyClicks(composer.edit, "!")
    assert composer.text == "Hello!"


def test_tab_leaves_the_composer(composer: Composer) -> None:
    composer.set_text("text")
    QTest.keyClick(composer.edit, Qt.Key.Key_Tab)
    assert not composer.edit.hasFocus()
    assert composer.text == "text"


@pytest.mark.parametrize(
    ("text", "is_running", "expected"),
    [
        ("Hello", False, ["message.send"]),
        ("", False, []),
        (" \n ", False, []),
        ("", True, ["reply.stop"]),
        ("Hello", True, ["reply.stop"]),
    ],
)
def test_the_button_sends_or_stops_and_rests_when_there_is_nothing_to_do(
    composer: Composer, requests: Requests, text: str, is_running: bool, expected: Requests
) -> None:
    composer.set_text(text)
    composer.show_running(is_running=is_running)
    composer.line.button.click()
    assert requests == expected


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\t"])
async def test_an_empty_message_is_never_sent(text: str, start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    window.window.main.pane.composer.set_text(text)
    window.press("Return")
    window.act("message.send")
    window.window.main.pane.composer.set_text("A real one")
    window.press("Return")
    await window.see("scripted reply")
    await window.replied()
    assert [chat.messages[-1]["content"] for chat in server.chats] == ["A real one"]


async def test_a_double_press_of_enter_sends_once(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.write("Once")
    window.press("Return")
    window.press("Return")
    await window.see("scripted reply")
    await window.replied()
    await window.ask("Another")
    assert [chat.messages[-1]["content"] for chat in server.chats] == ["Once", "Another"]
    assert not window.window.main.pane.notices.isVisible()


async def test_what_is_typed_right_after_enter_belongs_to_the_next_message(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.write("The first")
    window.press("Return")
    window.type(" and more")
    await window.see("scripted reply")
    await window.replied()
    assert server.chats[0].messages[-1]["content"] == "The first"
    assert window.composer_text == " and more"


def test_what_it_says_while_it_is_empty_is_as_large_as_what_is_written(composer: Composer) -> None:
    composer.setStyleSheet("QPlainTextEdit { background: transparent; }")
    for zoom in (0.5, 2.0):
        composer.set_zoom(zoom)
        assert composer.edit.viewport().font().pixelSize() == composer.edit.font().pixelSize()


def test_what_waits_above_the_words_takes_of_their_room(composer: Composer) -> None:
    composer.set_room(600)
    composer.set_text("line\n" * 40)
    alone = composer.edit.height()
    composer.show_queue(N_("Queued"), ["one", "another"])
    assert composer.edit.height() < alone
    composer.show_queue(N_("Queued"), [])
    assert composer.edit.height() == alone

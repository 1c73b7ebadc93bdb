"""Writing a message: what is sent, when, and what is kept."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_ai.ui.composer.composer import Composer
from desktop_ai.ui.composer.prompt_edit import MOST_LINES
from tests.support.scripted_server import ScriptedServer
from tests.support.window_loop import Programs

Requests = list[str]
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


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


def test_nothing_is_sent_while_an_input_method_is_composing(composer: Composer, requests: Requests) -> None:
    compose(composer, "にほ")
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    assert requests == []
    assert composer.edit.is_composing
    compose(composer, "", commit="日本")
    assert composer.text == "日本"
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    assert requests == ["message.send"]


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


def test_it_grows_with_its_lines_up_to_ten_and_shrinks_again(composer: Composer, qtbot: QtBot) -> None:
    def height_with(lines: int) -> int:
        composer.set_text("\n".join(["line"] * lines))
        return composer.edit.height()

    heights = [height_with(lines) for lines in range(1, MOST_LINES + 4)]
    assert heights[:MOST_LINES] == sorted(set(heights[:MOST_LINES]))
    assert set(heights[MOST_LINES - 1 :]) == {heights[MOST_LINES - 1]}
    assert height_with(1) == heights[0]


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
    composer._button.click()
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


async def test_enter_while_a_reply_runs_sends_nothing_and_keeps_the_text(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.stall("Some words")
    await window.say("First")
    await window.see("Some words")
    await window.write("Second")
    window.press("Return")
    assert window.composer_text == "Second"
    window.press("Esc")
    await window.replied()
    window.press("Return")
    await window.see("scripted reply")
    await window.replied()
    assert len(server.chats) == 2


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

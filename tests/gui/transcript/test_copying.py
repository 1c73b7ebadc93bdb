"""What comes onto the clipboard: the same words as plain text, Markdown and HTML, in time."""

from time import thread_time

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_ai.core.message import Citation, Message
from desktop_ai.ui.transcript.view import TranscriptView
from tests.gui.transcript.reading import LONG, MIXED, Show, answered, asked, drag
from tests.gui.transcript.test_moving import ALT, CTRL, entered, press
from tests.support.scripted_server import ScriptedServer
from tests.support.window_loop import Programs

SCRIPTS = "👩‍👩‍👧 é́ **日本語** שלום *مرحبا* 🇩🇪"


def clipboard() -> QMimeData:
    data = QGuiApplication.clipboard().mimeData()
    assert data is not None
    return data


def markdown_copied() -> str:
    return bytes(clipboard().data("text/markdown").data()).decode()


def test_all_is_copied_in_three_forms(show: Show) -> None:
    view = show([asked("Show **me**"), answered(MIXED)])
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    press(view, Qt.Key.Key_A, CTRL)
    press(view, Qt.Key.Key_C, CTRL)
    assert clipboard().text() == view.selected_text
    assert clipboard().text().startswith("Show **me**\n\nWords bold 🚀 and code, a link.")
    assert markdown_copied() == f"Show **me**\n\n{MIXED}"
    assert "<strong>bold</strong>" in clipboard().html()
    assert '<a href="https://example.org/">a link</a>' in clipboard().html()
    assert "Show **me**" in clipboard().html()


def test_a_part_is_copied_with_its_marks(show: Show) -> None:
    view = show([answered("Some **bold words** here.\n\nAnd more.")])
    top = view._column.y_of(0, 1)
    drag(view, QPoint(view._column.left, top + 10), QPoint(view._column.left + 85, top + 10))
    press(view, Qt.Key.Key_C, CTRL)
    assert clipboard().text().startswith("Some bold")
    assert markdown_copied().startswith("Some **bold")
    assert markdown_copied().count("**") == 2


def test_the_source_is_pasted_where_plain_text_is_wanted(show: Show) -> None:
    view = entered(show([answered(MIXED)]))
    press(view, Qt.Key.Key_M)
    assert clipboard().text() == MIXED
    press(view, Qt.Key.Key_C)
    assert clipboard().text() == view.selected_text or clipboard().text().startswith("Words bold 🚀 and code")
    assert view._key_hints.said == "Copied"


def test_a_focused_listing_is_copied_as_it_runs(show: Show) -> None:
    view = entered(show([answered(MIXED)]))
    press(view, Qt.Key.Key_P)
    press(view, Qt.Key.Key_C)
    assert clipboard().text() == 'def f():\n    return "🚀"'
    assert markdown_copied() == '```python\ndef f():\n    return "🚀"\n```'


def test_a_focused_block_of_any_script_is_copied_whole(show: Show) -> None:
    view = entered(show([answered(f"{SCRIPTS}\n\nNext.")]))
    press(view, Qt.Key.Key_Up, ALT)
    press(view, Qt.Key.Key_Up, ALT)
    press(view, Qt.Key.Key_C)
    assert clipboard().text() == SCRIPTS.replace("*", "")
    assert markdown_copied() == SCRIPTS


def test_control_a_takes_the_message_then_everything(show: Show) -> None:
    view = entered(show([asked("One"), answered("Two")]))
    press(view, Qt.Key.Key_A, CTRL)
    assert view.selected_text == "Two"
    press(view, Qt.Key.Key_A, CTRL)
    assert view.selected_text == "One\n\nTwo"


def test_what_is_unfolded_is_copied_and_what_is_folded_is_not(show: Show) -> None:
    view = entered(show([asked("Q"), answered("Yes.", reasoning="Because."), asked("R", "r")]))
    view.select_all()
    press(view, Qt.Key.Key_C, CTRL)
    assert "Because." not in clipboard().text() + markdown_copied()
    view._column.toggle(1, "thought")
    press(view, Qt.Key.Key_C, CTRL)
    assert "Because." in clipboard().text()
    assert "Because." in markdown_copied()


def test_sources_are_copied_with_their_links(show: Show) -> None:
    message: Message = answered("Yes.")
    cited = Message(
        message.id,
        None,
        message.role,
        "",
        message.parts,
        (Citation("https://a.example/x", "A page"),),
        message.reply,
    )
    view = show([asked("Q"), cited, asked("R", "r")])
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    press(view, Qt.Key.Key_A, CTRL)
    press(view, Qt.Key.Key_C, CTRL)
    assert "A page" in clipboard().text()
    assert '<a href="https://a.example/x">A page</a>' in clipboard().html()


def long_conversation(show: Show) -> TranscriptView:
    view = show([answered(LONG, f"a{number}") for number in range(400)])
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    press(view, Qt.Key.Key_A, CTRL)
    return view


def test_a_long_conversation_is_copied_without_holding_up_the_window(show: Show, qtbot: QtBot) -> None:
    view = long_conversation(show)
    QGuiApplication.clipboard().setText("before")
    began = thread_time()
    press(view, Qt.Key.Key_C, CTRL)
    assert thread_time() - began < 0.5
    assert clipboard().text() == "before"
    qtbot.waitUntil(lambda: clipboard().text() != "before", timeout=60_000)
    assert clipboard().text().count("Paragraph 59 ") == 400


def test_nothing_of_another_conversation_is_copied(show: Show, qtbot: QtBot) -> None:
    clipboard().setText("from before")
    view = show([answered(LONG, f"a{number}") for number in range(400)])
    view.select_all()
    view.copy_selection()
    assert view._copying.is_busy
    view.show_messages([answered("Private words", f"b{number}") for number in range(400)], {})
    qtbot.wait(100)
    assert not view._copying.is_busy
    assert clipboard().text() == "from before"


def test_what_is_copied_elsewhere_meanwhile_stays(show: Show, qtbot: QtBot) -> None:
    view = long_conversation(show)
    press(view, Qt.Key.Key_C, CTRL)
    assert view._copying.is_busy
    QGuiApplication.clipboard().setText("newer")
    assert not view._copying.is_busy
    assert clipboard().text() == "newer"


async def test_the_copied_reply_is_pasted_as_its_source(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.reply("Some **bold** words")
    await window.ask("A question")
    window.act("reply.copy")
    assert clipboard().text() == markdown_copied() == "Some **bold** words"
    assert "<strong>bold</strong>" in clipboard().html()
    window.act("transcript.copy")
    assert clipboard().text() == "Some bold words"

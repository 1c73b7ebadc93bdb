"""A message or a conversation in a plain text field: by key, from the menu of a message, and back."""

from PySide6.QtCore import Qt

from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver
from tests.support.window_loop import Programs


async def talked(start: Programs, server: ScriptedServer) -> WindowDriver:
    window = await start()
    await window.talk_to(server.url)
    server.reply("The **first** answer")
    await window.ask("A question")
    return window


async def test_the_last_message_is_shown_as_it_was_written(start: Programs, server: ScriptedServer) -> None:
    window = await talked(start, server)
    panels = window.window.panels
    await window.write("a draft")
    window.press("Ctrl+Shift+O")
    assert panels.open_panel is panels.plain_text
    assert panels.plain_text.edit.hasFocus()
    assert panels.plain_text.edit.toPlainText() == "The **first** answer"
    window.type("nothing")
    assert panels.plain_text.edit.toPlainText() == "The **first** answer"
    window.press("Esc")
    assert panels.open_panel is None
    assert window.window.main.pane.composer.edit.hasFocus()
    assert window.composer_text == "a draft"


async def test_the_focused_message_is_shown_and_keeps_the_focus(
    start: Programs, server: ScriptedServer
) -> None:
    window = await talked(start, server)
    transcript = window.window.main.pane.transcript
    transcript.setFocus(Qt.FocusReason.TabFocusReason)
    transcript.focus_message(0)
    window.press("Ctrl+Shift+O")
    assert window.window.panels.plain_text.edit.toPlainText() == "A question"
    window.press("Esc")
    assert transcript.hasFocus()
    assert transcript.focused_message == window.chat.conversation.path()[0].id


async def test_the_whole_conversation_is_shown_while_a_reply_is_written(
    start: Programs, server: ScriptedServer
) -> None:
    window = await talked(start, server)
    server.stall("Half of it")
    await window.say("Another question")
    await window.see("Half of it")
    window.act("conversation.plain_text")
    text = window.window.panels.plain_text.edit.toPlainText()
    assert text.startswith("You:\nA question\n\n\n")
    assert text.endswith("You:\nAnother question\n\n\nscripted-model:\nHalf of it")
    window.press("Esc")
    assert window.chat.is_running
    window.press("Esc")
    await window.replied()


async def test_a_message_has_it_in_its_menu(start: Programs, server: ScriptedServer) -> None:
    window = await talked(start, server)
    first = window.chat.conversation.path()[0]
    entry = window.window.plain_text.entry(first.id)
    assert str(entry.title) == "Open as plain text"
    entry.act()
    assert window.window.panels.plain_text.edit.toPlainText() == "A question"

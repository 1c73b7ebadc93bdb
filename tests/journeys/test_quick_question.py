"""A quick question in the small window: asked, stopped, copied, asked on, continued in the main window, put away."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_ai.boot.start_request import StartRequest
from desktop_ai.catalog.settings import QUICK_KEY, QUICK_TEMPORARY
from desktop_ai.ui.quick.quick_window import QuickWindow
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, texts_of, until
from tests.support.window_loop import Programs


def small(window: WindowDriver) -> QuickWindow:
    return window.window.quick._handlers.window


async def opened(window: WindowDriver) -> QuickWindow:
    """The small window with the focus in its line, opened by its key."""
    window.press("Ctrl+Shift+Q")
    await until(lambda: small(window).isVisible() and small(window).edit.hasFocus(), "it did not open")
    return small(window)


def told(quick: QuickWindow) -> str:
    """What the small window says around the conversation."""
    return "\n".join(
        text
        for child in quick.findChildren(type(quick._told))
        if child.isVisible()
        for text in texts_of(child)
    )


async def asked(window: WindowDriver, server: ScriptedServer, reply: str = "Forty-two.") -> QuickWindow:
    """The small window with a question and its reply."""
    server.reply(reply)
    quick = await opened(window)
    window.type("What is six times seven?")
    window.press("Return")
    window.press("Return")  # as it happens
    await until(
        lambda: quick.reply.has_chat and not quick.reply.is_running, lambda: f"no reply: {told(quick)}"
    )
    return quick


async def test_a_question_is_asked_and_continued_in_the_main_window(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.write("What I was writing")
    quick = await asked(window, server)
    assert server.chats[0].messages[-1]["content"] == "What is six times seven?"
    assert len(server.chats) == 1
    assert "on its way" not in told(quick)
    assert quick.edit.toPlainText() == ""
    assert quick.edit.hasFocus()
    # The main window shows what it showed.
    assert window.composer_text == "What I was writing"
    window.press("Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text() == "Forty-two."
    assert "The reply is on the clipboard." in told(quick)

    # Ask on: what was said before is sent along.
    server.reply("Forty-nine.")
    window.type("And seven times seven?")
    window.press("Return")
    await until(lambda: len(server.chats) == 2 and not quick.reply.is_running, "no second reply")
    assert [each["role"] for each in server.chats[1].messages][-3:] == ["user", "assistant", "user"]

    # Who types while reading writes on.
    quick.reply.setFocus()
    window.press("Shift+1")
    await until(quick.edit.hasFocus, "the line did not get the focus")
    quick.edit.clear()

    # Enter in the empty line continues there.
    window.press("Return")
    await until(lambda: not quick.isVisible() and window.window.main.isActiveWindow(), "it did not go")
    await window.see("Forty-nine.")
    assert window.chat.conversation.title.startswith("What is six times seven")
    assert len((await window.saved())["messages"]) == 4

    # The next time it comes up empty, and the other conversation stays where it is.
    quick = await opened(window)
    assert not quick.reply.isVisible()
    assert quick.edit.toPlainText() == ""


async def test_what_is_not_asked_yet_goes_to_the_main_window_too(start: Programs) -> None:
    window = await start()
    await window.write("Begun there")
    quick = await opened(window)
    window.type("Rather here")
    window.press("Ctrl+Return")
    await until(lambda: window.composer_text == "Begun there\n\nRather here", "it did not come over")
    assert not quick.isVisible()


async def test_escape_stops_the_reply_and_then_closes(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.stall("The beginning of ")
    quick = await opened(window)
    window.type("Tell me a story")
    window.press("Return")
    await until(lambda: "The beginning of" in window_text(quick), "nothing came")
    assert "Esc stops the reply" in told(quick)
    window.type("More")
    window.press("Return")
    await until(lambda: "A reply is still on its way." in told(quick), "nobody said why")
    assert quick.edit.toPlainText() == "More"
    window.press("Esc")
    await until(lambda: not quick.reply.is_running, "it did not stop")
    assert quick.isVisible()
    window.press("Esc")
    assert not quick.isVisible()
    # It is found in the library like any other.
    window.window.main.activateWindow()  # a window manager would do it
    await window.open_conversation("Tell me a story")
    await window.see("The beginning of")


def window_text(quick: QuickWindow) -> str:
    column = quick.reply._column
    return "\n".join(box.text for index in range(len(column)) for box in column.node(index).boxes)


async def test_what_keeps_a_question_from_being_sent_is_said_there(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    quick = await opened(window)
    window.press("Return")
    assert quick.isVisible()
    window.type("By mistake: sk-proj-Refused7fQ2planted0010abcdef")
    window.press("Return")
    await until(lambda: "There seems to be a key" in told(quick), "the key was not noticed")
    assert server.chats == []
    window.press("Ctrl+A")
    window.type("What now?")
    server.fail(401)
    window.press("Return")
    await until(lambda: server.chats and not quick.reply.is_running, "it was not sent")
    assert "There seems to be a key" not in told(quick)
    # What can only be done in the main window is done there, in that conversation.
    quick.reply.action_requested.emit("account.enter_key", quick.reply._column.message(1).id)
    await window.see_palette("Key for Custom endpoint")
    assert window.chat.conversation.title == "What now?"


async def test_a_failed_reply_is_tried_again_where_it_stands(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.fail(401)
    quick = await opened(window)
    window.type("Once more?")
    window.press("Return")
    await until(lambda: server.chats and not quick.reply.is_running, "it was not sent")
    server.reply("Gladly.")
    quick.reply.action_requested.emit("reply.try_again", quick.reply._column.message(1).id)
    await until(lambda: "Gladly." in window_text(quick), "no other answer")
    assert quick.isVisible()


async def test_nothing_is_sent_while_an_input_method_composes(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    quick = await opened(window)
    QApplication.sendEvent(quick.edit, QInputMethodEvent("に", []))
    window.press("Return")
    window.press("Esc")
    assert quick.isVisible()
    assert not quick.reply.has_chat


async def test_of_temporary_questions_nothing_is_written(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    window.core.preferences.set(QUICK_TEMPORARY, True)
    quick = await opened(window)
    assert "not saved" in told(quick)
    server.reply("Nobody will know.")
    window.type("Between us?")
    window.press("Return")
    await until(lambda: "Nobody will know." in window_text(quick), "no reply")
    window.press("Esc")
    await window.close()
    assert window.documents() == []


async def test_another_start_opens_it_and_adds_to_what_is_written(start: Programs) -> None:
    window = await start()
    window.window.quick.open("What is")
    await until(lambda: small(window).isVisible(), "it did not open")
    window.window.quick.open("this?")
    assert small(window).edit.toPlainText() == "What is\nthis?"


async def test_a_start_for_a_quick_question_shows_nothing_else_and_ends_with_it(start: Programs) -> None:
    window = await start(request=StartRequest(is_quick=True, text="Only this"))
    await until(lambda: small(window).isVisible(), "it did not open")
    assert small(window).edit.toPlainText() == "Only this"
    assert not window.window.main.isVisible()
    small(window).escape()
    await window.ended()


async def test_a_start_for_a_quick_question_can_be_continued(start: Programs) -> None:
    window = await start(request=StartRequest(is_quick=True))
    quick = small(window)
    await until(lambda: quick.isVisible() and quick.edit.hasFocus(), "it did not open")
    window.type("Rather there")
    window.press("Ctrl+Return")
    await until(window.window.main.isVisible, "the main window did not come")
    await until(lambda: window.composer_text == "Rather there", "the text did not come over")
    assert not quick.isVisible()
    assert window.is_open


async def test_everything_in_it_is_reached_by_tab_and_has_a_name(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    quick = await asked(window, server, "A [link](https://example.org) and `code`.")
    await until(quick.go_on_button.isVisible, "the buttons did not come")
    reached: list[QWidget] = []
    while not reached or QApplication.focusWidget() is not quick.edit:
        window.press("Tab")
        reached.append(QApplication.focusWidget())
        assert len(reached) < 20, "Tab does not lead back to the line"
    assert {quick.reply, quick.copy_button, quick.go_on_button, quick.edit} <= set(reached)
    named = {
        widget: QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name) for widget in reached
    }
    assert all(named.values()), named
    assert named[quick.edit] == "Quick question"


async def test_where_a_key_for_every_program_cannot_be_had_it_is_said(start: Programs) -> None:
    window = await start()
    window.core.preferences.set(QUICK_KEY, "Q")
    await window.be_told("“Q” cannot be a key for every program")
    window.core.preferences.set(QUICK_KEY, "Ctrl+Alt+Space")
    await window.be_told("This session gives no program a key of its own for the whole system.")

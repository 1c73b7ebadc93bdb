"""What can be done about a message: in words that fit it, and about no other."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop_ai.core.message import Message
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs


async def menu_of(window: WindowDriver, message: Message) -> dict[str, QAction]:
    """The menu that a right click on a message opens."""
    pane = window.window.main.pane
    pane.context_menu_requested.emit(QPoint(20, 20), message.id)
    await until(lambda: open_menus(window), "no menu opened")
    (menu,) = open_menus(window)
    return {action.text(): action for action in menu.actions()}


def open_menus(window: WindowDriver) -> list[QMenu]:
    return [menu for menu in window.window.main.findChildren(QMenu) if menu.isVisible()]


BY_HAND = (
    "Edit",
    "Insert a message below",
    "Insert a reply below",
    "Leave out of requests",
    "Send nothing above",
    "Fork from here",
    "Delete",
    "Delete with what follows",
)


async def asked_once(start: Programs, server: ScriptedServer) -> WindowDriver:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("My question")
    return window


async def test_a_message_of_the_user_is_copied_as_what_it_is(start: Programs, server: ScriptedServer) -> None:
    window = await asked_once(start, server)
    question = window.chat.conversation.path()[0]
    menu = await menu_of(window, question)
    assert list(menu) == [
        "Copy the message",
        "Ask again",
        *BY_HAND,
        "Open as plain text",
        "Export…",
        "Copy the selection",
    ]
    assert not menu["Copy the selection"].isEnabled()
    menu["Copy the message"].trigger()
    assert QGuiApplication.clipboard().text() == "My question"
    assert window.sees("The message is on the clipboard.")
    window.press("Esc")


async def test_a_reply_is_copied_as_what_it_is(start: Programs, server: ScriptedServer) -> None:
    window = await asked_once(start, server)
    reply = window.chat.conversation.path()[1]
    menu = await menu_of(window, reply)
    assert list(menu) == [
        "Copy the reply",
        "Try again",
        *BY_HAND,
        "Open as plain text",
        "Export…",
        "Copy the selection",
    ]
    menu["Copy the reply"].trigger()
    assert QGuiApplication.clipboard().text() == reply.text
    assert window.sees("The reply is on the clipboard.")
    window.press("Esc")


async def test_a_message_is_inserted_and_a_branch_deleted_from_the_menu(
    start: Programs, server: ScriptedServer
) -> None:
    window = await asked_once(start, server)
    question = window.chat.conversation.path()[0]
    (await menu_of(window, question))["Insert a reply below"].trigger()
    window.press("Esc")
    await window.see("You insert a reply.")
    await window.write("By hand")
    window.press("Return")
    await until(lambda: len(window.chat.conversation.path()) == 3, "it was not put in")
    inserted = window.chat.conversation.path()[1]
    assert inserted.text == "By hand"
    (await menu_of(window, inserted))["Delete with what follows"].trigger()
    window.press("Esc")
    await until(lambda: window.chat.conversation.path() == [question], "the branch is still there")


@pytest.mark.parametrize(("place", "entry"), [(0, "Ask again"), (1, "Try again")])
async def test_another_answer_is_asked_for_the_same_question(
    start: Programs, server: ScriptedServer, place: int, entry: str
) -> None:
    window = await asked_once(start, server)
    menu = await menu_of(window, window.chat.conversation.path()[place])
    menu[entry].trigger()
    window.press("Esc")
    await until(lambda: len(server.chats) == 2, "nobody was asked")
    await window.replied()
    assert server.chats[0].body["messages"] == server.chats[1].body["messages"]
    question, _answer = window.chat.conversation.path()
    assert question.text == "My question"
    assert len(window.chat.conversation.children(question.id)) == 2


async def test_a_reply_on_its_way_is_neither_copied_nor_asked_for_again(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.stall("Some words")
    await window.say("My question")
    await window.see("Some words")
    question, reply = window.chat.conversation.path()
    menu = await menu_of(window, reply)
    assert [title for title, action in menu.items() if action.isEnabled()] == [
        "Open as plain text",
        "Export…",
    ]
    window.press("Esc")
    await until(lambda: not open_menus(window), "the menu stayed")
    menu = await menu_of(window, question)
    assert [title for title, action in menu.items() if action.isEnabled()] == [
        "Copy the message",
        "Open as plain text",
        "Export…",
    ]
    window.press("Esc")
    await until(lambda: not open_menus(window), "the menu stayed")
    window.press("Esc")
    await window.replied()

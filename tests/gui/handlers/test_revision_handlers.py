"""Messages written anew and between others, in the composer, by keys."""

from __future__ import annotations

from pathlib import Path

from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs


async def talked(start: Programs, server: ScriptedServer, *questions: str) -> WindowDriver:
    window = await start()
    await window.talk_to(server.url)
    for question in questions:
        await window.ask(question)
    return window


def shown(window: WindowDriver) -> list[str]:
    return [message.text[:5] for message in window.chat.conversation.path()]


def focus(window: WindowDriver, place: int) -> None:
    window.window.main.pane.transcript.focus_message(place)


async def to_be(window: WindowDriver, *expected: str) -> None:
    """Wait until these messages are shown, and what led to that is done."""
    await until(
        lambda: shown(window) == list(expected) and not window.sees("Esc leaves"),
        lambda: f"shown is {shown(window)}",
    )


async def test_up_brings_the_last_message_back_and_enter_sends_it_as_another_version(
    start: Programs, server: ScriptedServer
) -> None:
    window = await talked(start, server, "One?", "Two?")
    window.press("Up")
    assert window.composer_text == "Two?"
    await window.see("You edit “Two?”")
    window.press("Ctrl+A")
    window.type("Zwei?")
    window.press("Return")
    await to_be(window, "One?", "Hello", "Zwei?", "Hello")
    await window.replied()
    assert server.chats[-1].messages[-1]["content"] == "Zwei?"
    assert window.composer_text == ""
    assert not window.sees("You edit")
    await window.see("1 message in the other version")
    window.press("Alt+Left")
    await to_be(window, "One?", "Hello", "Two?", "Hello")
    window.press("Alt+Right")
    await to_be(window, "One?", "Hello", "Zwei?", "Hello")


async def test_escape_leaves_and_the_draft_is_there_again(start: Programs, server: ScriptedServer) -> None:
    window = await talked(start, server, "One?")
    await window.write("A draft")
    focus(window, 0)
    window.press("E")
    assert window.composer_text == "One?"
    window.type(" More")
    window.press("Escape")
    assert window.composer_text == "A draft"
    assert window.chat.draft == "A draft"
    focus(window, 0)
    window.press("E")
    assert window.composer_text == "One? More"  # what was left is not lost
    window.press("Escape")
    assert shown(window) == ["One?", "Hello"]


async def test_a_reply_is_edited_by_hand_and_nothing_is_sent(start: Programs, server: ScriptedServer) -> None:
    window = await talked(start, server, "One?")
    asked = len(server.chats)
    focus(window, 1)
    window.press("E")
    window.press("Ctrl+A")
    window.type("Mine.")
    window.press("Return")
    await to_be(window, "One?", "Mine.")
    assert len(server.chats) == asked
    await until(lambda: window.core.history.to_undo, "nothing was noted")
    await window.core.history.undo()
    assert shown(window) == ["One?", "Hello"]


async def test_messages_of_both_roles_are_inserted(start: Programs, server: ScriptedServer) -> None:
    window = await talked(start, server, "One?")
    focus(window, 0)
    window.press("T")
    await window.see("You insert a reply.")
    window.type("Yes.")
    window.press("Return")
    await to_be(window, "One?", "Yes.", "Hello")
    focus(window, 0)
    window.press("Shift+I")
    window.type("Zero.")
    window.press("Return")
    await to_be(window, "Zero.", "One?", "Yes.", "Hello")
    await window.ask("More?")
    said = [(message["role"], str(message["content"])[:5]) for message in server.chats[-1].messages]
    assert said[:3] == [("user", "Zero."), ("user", "One?"), ("assistant", "Yes.")]


async def test_what_is_written_stays_with_its_conversation(start: Programs, server: ScriptedServer) -> None:
    window = await talked(start, server, "One?")
    window.press("Up")
    window.type(" And")
    window.act("conversation.new")
    assert window.composer_text == ""
    assert not window.sees("You edit")
    await window.open_conversation("One?")
    assert window.composer_text == "One? And"
    await window.see("You edit “One?”")
    window.press("Escape")
    assert window.composer_text == ""


async def test_an_empty_version_is_refused_and_what_is_written_stays(
    start: Programs, server: ScriptedServer
) -> None:
    window = await talked(start, server, "One?")
    window.act("message.rewrite")
    window.press("Ctrl+A")
    window.press("Delete")
    window.press("Return")
    await window.see("A message needs some words.")
    await window.see("You edit")
    assert shown(window) == ["One?", "Hello"]


async def test_what_is_written_is_there_after_another_start(start: Programs, server: ScriptedServer) -> None:
    window = await talked(start, server, "One?")
    window.press("Up")
    window.type(" And more")
    await window.close()
    window = await start()
    await window.open_conversation("One?")
    await until(lambda: window.composer_text == "One? And more", "the words are gone")
    await window.see("You edit “One?”")
    window.press("Escape")
    await window.close()
    window = await start()
    await window.open_conversation("One?")
    assert window.composer_text == ""
    window.press("Up")
    assert window.composer_text == "One? And more"
    window.press("Return")
    await until(lambda: window.chat.conversation.path()[0].text == "One? And more", "it was not sent")
    await window.replied()


async def test_what_is_put_before_the_first_message_is_of_one_conversation(
    start: Programs, server: ScriptedServer
) -> None:
    window = await talked(start, server, "One?")
    focus(window, 0)
    window.press("Shift+I")
    window.type("Before one")
    window.act("conversation.new")
    await window.ask("Two?")
    focus(window, 0)
    window.press("Shift+I")
    assert window.composer_text == ""


async def test_what_is_edited_in_a_temporary_conversation_is_never_written(
    start: Programs, server: ScriptedServer, tmp_path: Path
) -> None:
    window = await talked(start, server, "One?")
    window.act("conversation.new_temporary")
    await window.ask("Two?")
    window.press("Up")
    window.type(" zebra")
    window.press("Ctrl+Shift+Backspace")
    await window.close()
    files = [path for path in window.directory.rglob("*") if path.is_file()]
    assert len(files) > 1
    assert not [path for path in files if b"zebra" in path.read_bytes()]

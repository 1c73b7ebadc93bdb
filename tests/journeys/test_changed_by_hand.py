"""Someone edits, deletes, leaves out and takes back, with keys alone, and finds all of it after a restart."""

from __future__ import annotations

from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs


def shown(window: WindowDriver) -> list[str]:
    return [message.text[:5] for message in window.chat.conversation.path()]


async def to_be(window: WindowDriver, *expected: str) -> None:
    await until(lambda: shown(window) == list(expected), lambda: f"shown is {shown(window)}")


async def test_what_is_changed_by_hand_is_taken_back_by_key_and_kept(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("One?")
    await window.ask("Two?")

    window.press("Up")  # edit the last message, and send it again
    window.press("Ctrl+A")
    window.type("Zwei?")
    window.press("Return")
    await to_be(window, "One?", "Hello", "Zwei?", "Hello")
    await window.replied()
    await until(lambda: not window.composer_text, "the composer still has it")

    window.press("Esc")  # to the conversation, and up to the first reply
    for _ in range(2):
        window.press("K")
    first_reply = window.chat.conversation.path()[1].id
    await until(
        lambda: window.window.main.pane.transcript.focused_message == first_reply, "the focus is elsewhere"
    )
    window.press("X")
    await window.see("Not sent")
    window.press("D")
    await to_be(window, "One?", "Zwei?", "Hello")
    await until(
        lambda: "Deleted" in str(getattr(window.core.history.to_undo, "title", "")), "nothing was noted"
    )

    window.act("composer.focus")
    window.press("Ctrl+Alt+Z")
    await to_be(window, "One?", "Hello", "Zwei?", "Hello")
    await window.see("Not sent")
    await window.ask("Three?")
    assert [message["content"] for message in server.chats[-1].messages][:2] == ["One?", "Zwei?"]

    window.press("Alt+Left")
    await to_be(window, "One?", "Hello", "Two?", "Hello")
    await window.see("3 messages in the other version")
    await window.close()

    window = await start()
    await window.open_conversation("One?")
    await to_be(window, "One?", "Hello", "Two?", "Hello")
    await window.see("3 messages in the other version")
    assert window.chat.conversation.path()[1].is_excluded

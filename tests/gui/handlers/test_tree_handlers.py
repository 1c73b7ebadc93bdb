"""Messages deleted, left out, cut off and forked by keys; what came of it is seen and sent."""

from __future__ import annotations

from tests.gui.handlers.test_revision_handlers import focus, shown, talked, to_be
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import until
from tests.support.window_loop import Programs


async def test_a_message_is_deleted_by_its_key_and_comes_back(
    start: Programs, server: ScriptedServer
) -> None:
    window = await talked(start, server, "One?", "Two?")
    focus(window, 1)
    window.press("D")
    await to_be(window, "One?", "Two?", "Hello")
    await window.see("is deleted.")
    transcript = window.window.main.pane.transcript
    await until(
        lambda: transcript.focused_message == window.chat.conversation.path()[1].id, "the focus is lost"
    )
    await until(lambda: window.core.history.to_undo, "nothing was noted")
    await window.core.history.undo()
    await to_be(window, "One?", "Hello", "Two?", "Hello")
    focus(window, 2)
    window.press("Shift+D")
    await to_be(window, "One?", "Hello")


async def test_all_of_a_conversation_is_not_deleted_message_by_message(
    start: Programs, server: ScriptedServer
) -> None:
    window = await talked(start, server, "One?")
    focus(window, 0)
    window.press("Shift+D")
    await window.see("This is all there is in this conversation.")
    assert shown(window) == ["One?", "Hello"]


async def test_what_is_left_out_is_marked_and_not_sent(start: Programs, server: ScriptedServer) -> None:
    window = await talked(start, server, "One?", "Two?")
    for place in (0, 1):
        focus(window, place)
        window.press("X")
        await until(
            lambda marks=place + 1: window.transcript_text().count("Not sent") == marks, "it was not left out"
        )
        assert window.window.main.pane.transcript.focused_message == window.chat.conversation.path()[place].id
    await window.ask("Three?")
    assert server.chats[-1].messages[0]["content"] == "Two?"
    await window.close()
    window = await start()
    await window.open_conversation("One?")
    assert window.transcript_text().count("Not sent") == 2
    focus(window, 0)
    window.press("X")
    await until(lambda: window.transcript_text().count("Not sent") == 1, "it is still left out")


async def test_a_cut_is_set_and_taken_back_at_the_focused_message(
    start: Programs, server: ScriptedServer
) -> None:
    window = await talked(start, server, "One?", "Two?")
    focus(window, 2)
    window.press("Shift+X")
    await window.see("Nothing above “Two?” is sent any more.")
    await window.ask("Three?")
    assert server.chats[-1].messages[0]["content"] == "Two?"
    focus(window, 2)
    window.press("Shift+X")
    await window.see("Everything is sent again.")
    await window.ask("Four?")
    assert server.chats[-1].messages[0]["content"] == "One?"


async def test_a_fork_is_opened(start: Programs, server: ScriptedServer) -> None:
    window = await talked(start, server, "One?", "Two?")
    first = window.chat.conversation.id
    focus(window, 1)
    window.press("B")
    await until(lambda: window.chat.conversation.id != first, "nothing was forked")
    assert shown(window) == ["One?", "Hello"]
    await window.ask("Three?")
    await window.open_conversation("One?")
    assert shown(window) == ["One?", "Hello", "Two?", "Hello"]


async def test_another_model_answers_once(start: Programs, server: ScriptedServer) -> None:
    window = await talked(start, server, "One?")
    own = window.chat.resolved.model
    focus(window, 1)
    window.press("A")
    await window.see_palette("Which model answers?")
    await window.choose_in_palette("another-model")
    await until(lambda: server.chats[-1].body["model"] == "another-model", "it was not asked")
    await window.replied()
    reply = window.chat.conversation.path()[-1]
    assert window.chat.conversation.versions()[reply.id].number == 2
    assert window.chat.resolved.model == own
    await window.ask("Two?")
    assert server.chats[-1].body["model"] == own

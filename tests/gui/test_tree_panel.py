"""The map of a conversation: looked at, read out, and moved in by keys."""

from __future__ import annotations

from tests.gui.handlers.test_revision_handlers import focus, shown, talked, to_be
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs


async def with_versions(start: Programs, server: ScriptedServer) -> WindowDriver:
    """A conversation whose first question was edited, and goes on from there."""
    window = await talked(start, server, "One?", "Two?")
    focus(window, 0)
    window.press("E")
    window.press("Ctrl+A")
    window.type("Eins?")
    window.press("Return")
    await to_be(window, "Eins?", "Hello")
    await window.replied()
    return window


async def test_the_map_goes_to_a_message_of_another_version(start: Programs, server: ScriptedServer) -> None:
    window = await with_versions(start, server)
    window.press("Ctrl+M")
    await window.see("6 messages, 2 of them shown")
    await window.see("You: One?, version 1 of 2, in another version")
    await window.see("You: Eins?, version 2 of 2, shown")
    window.press("Home")
    for _ in range(2):
        window.press("Down")
    window.press("Return")
    await to_be(window, "One?", "Hello", "Two?", "Hello")
    transcript = window.window.main.pane.transcript
    assert transcript.hasFocus()
    assert transcript.focused_message == window.chat.conversation.path()[2].id
    assert window.window.panels.open_panel is None


async def test_the_arrows_to_the_side_go_from_fork_to_fork(start: Programs, server: ScriptedServer) -> None:
    window = await with_versions(start, server)
    window.act("tree.map")
    window.press("Left")
    window.press("Left")
    window.press("Return")
    await until(lambda: shown(window)[0] == "One?", lambda: f"shown is {shown(window)}")


async def test_a_version_cannot_be_shown_while_a_reply_comes(start: Programs, server: ScriptedServer) -> None:
    window = await with_versions(start, server)
    server.stall("Some words")
    await window.say("More?")
    window.press("Ctrl+M")
    window.press("Home")
    window.press("Return")
    await window.see("A reply is still on its way.")
    assert shown(window)[0] == "Eins?"
    window.act("reply.stop")
    await window.replied()

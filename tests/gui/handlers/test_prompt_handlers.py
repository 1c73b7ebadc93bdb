"""Going through what was sent before, and back to what was being written."""

from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs


async def shows(window: WindowDriver, keys: str, text: str) -> None:
    window.press(keys)
    await until(lambda: window.composer_text == text, lambda: f"{window.composer_text!r} and not {text!r}")


async def test_alt_and_the_arrows_go_through_what_was_sent_and_keep_what_was_being_written(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    for text in ("In another conversation", "Twice"):
        await window.ask(text)
    window.act("conversation.new")
    for text in ("First here", "Twice", "Last here"):
        await window.ask(text)
    await window.write("being written")
    for text in ("Last here", "Twice", "First here", "In another conversation"):
        await shows(window, "Alt+Up", text)
    window.press("Alt+Up")
    await window.see("There is nothing older")
    for text in ("First here", "Twice", "Last here", "being written"):
        await shows(window, "Alt+Down", text)
    window.press("Alt+Down")
    assert window.composer_text == "being written"
    await shows(window, "Alt+Up", "Last here")
    window.press("Ctrl+Z")
    assert window.composer_text == "being written"


async def test_what_was_being_written_comes_back_after_something_older_was_sent(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("Before")
    await window.write("not done yet")
    await shows(window, "Alt+Up", "Before")
    window.press("Return")
    await until(lambda: not window.composer_text, "it was not sent")
    await window.replied()
    await shows(window, "Alt+Up", "not done yet")


async def test_conversations_that_are_not_open_are_read_when_it_is_their_turn(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("Before the end")
    await window.saved()
    await window.close()
    window = await start()
    window.act("composer.focus")
    await shows(window, "Alt+Up", "Before the end")

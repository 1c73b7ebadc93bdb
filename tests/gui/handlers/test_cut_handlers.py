"""A conversation that is too long: cut by its key, with a line to be seen and read, and made whole again."""

from __future__ import annotations

from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

BODY = {
    "error": {
        "message": "too long",
        "type": "exceed_context_size_error",
        "n_ctx": 420,
        "n_prompt_tokens": 700,
    }
}
LONG = "some words that make it long " * 40


async def too_long(start: Programs, server: ScriptedServer) -> WindowDriver:
    """A conversation of which the last question was refused."""
    window = await start()
    await window.talk_to(server.url)
    for number in range(2):
        await window.ask(f"Question {number}: {LONG}")
    server.fail(400, BODY)
    await window.say("The last question")
    await window.see("longer than this model can take")
    await window.replied()
    return window


def cut_after(window: WindowDriver) -> list[int]:
    """Under which messages a line is drawn."""
    column = window.window.main.pane.transcript._column
    footers = {index: column.lay_out(index).footer for index in range(len(column))}
    return [index for index, footer in footers.items() if footer is not None and footer._cut is not None]


async def test_what_fits_is_sent_by_its_key_and_a_line_shows_where(
    start: Programs, server: ScriptedServer
) -> None:
    window = await too_long(start, server)
    assert "Send what fits" in window.visible_text()
    assert cut_after(window) == []
    asked = len(server.chats)
    window.press("Ctrl+Shift+X")
    await until(lambda: len(server.chats) > asked and not window.chat.is_running, "it was not asked again")
    assert "Question 0" not in str(server.chats[-1].messages)
    assert "The last question" in str(server.chats[-1].messages)
    cut = cut_after(window)
    assert len(cut) == 1
    assert cut[0] % 2 == 1
    window.press("Alt+Shift+X")
    await window.see("Everything is sent again.")
    assert cut_after(window) == []


async def test_the_line_is_there_again_after_a_restart_and_can_be_pressed_away(
    start: Programs, server: ScriptedServer
) -> None:
    window = await too_long(start, server)
    window.press("Ctrl+Shift+X")
    await until(lambda: cut_after(window) and not window.chat.is_running, "it was not cut")
    title = window.chat.conversation.title
    await window.close()
    window = await start()
    window.act("conversation.open")
    await window.choose_in_palette(title[:10])
    await until(lambda: cut_after(window), "the line is gone")
    view = window.window.main.pane.transcript
    index = cut_after(window)[0]
    footer = view._column.node(index).footer
    assert footer is not None
    target = next(each for each in footer.targets() if each.value == "conversation.send_all")
    view.activate(target, index)
    assert cut_after(window) == []
    assert window.chat.conversation.setup.first_sent == ""

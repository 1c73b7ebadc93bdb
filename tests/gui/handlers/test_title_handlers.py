"""A model is chosen in the palette to give titles, and gives one."""

from __future__ import annotations

from desktop_ai.catalog.settings import TITLE_ACCOUNT
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import until
from tests.support.window_loop import Programs


async def test_a_model_gives_titles_from_the_moment_it_is_chosen(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("A first question")
    assert window.chat.conversation.title == "A first question"
    window.act("titles.choose")
    await window.choose_in_palette("scripted-model")
    await window.see("scripted-model gives titles from now on")
    window.press("Ctrl+N")
    server.reply("An answer")
    server.reply('"A better title"')
    await window.say("A second question")
    await until(lambda: window.chat.conversation.title == "A better title", "no title was given")
    await window.see("A better title")
    window.act("titles.choose")
    await window.choose_in_palette("first words")
    await window.see("Titles are the first words of the prompt again.")
    assert window.core.preferences.value(TITLE_ACCOUNT) == ""

"""Finding by keyboard: the bar opens with what is selected, goes from match to match, and leaves one there."""

from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

REPLY = (
    "The **fox** came.\n\n" + "\n\n".join(f"Paragraph {number}." for number in range(60)) + "\n\nA fox again."
)


async def talked(start: Programs, server: ScriptedServer) -> WindowDriver:
    window = await start()
    await window.talk_to(server.url)
    server.reply(REPLY)
    await window.ask("A question")
    return window


async def test_words_are_found_and_gone_through_by_keys(start: Programs, server: ScriptedServer) -> None:
    window = await talked(start, server)
    transcript = window.window.main.pane.transcript
    window.press("Ctrl+F")
    window.type("fox")
    await window.see("2 of 2")
    window.press("Return")
    await window.see("1 of 2")
    assert transcript._column.top < 300
    window.press("Shift+Return")
    await window.see("2 of 2")
    window.press("Ctrl+G")
    await window.see("1 of 2")
    window.press("Ctrl+Shift+G")
    await window.see("2 of 2")
    window.type("es")
    await window.see("No match")


async def test_escape_leaves_the_reader_at_the_match(start: Programs, server: ScriptedServer) -> None:
    window = await talked(start, server)
    pane = window.window.main.pane
    window.press("Ctrl+F")
    window.type("Paragraph 30")
    await window.see("1 of 1")
    place = pane.transcript.place
    window.press("Esc")
    assert not pane.has_find_bar
    assert pane.transcript.hasFocus()
    assert pane.transcript.selected_text == "Paragraph 30"
    assert pane.transcript.place == place
    window.press("Ctrl+G")
    await window.see("1 of 1")
    assert pane.has_find_bar


async def test_escape_without_a_match_goes_back_to_writing(start: Programs, server: ScriptedServer) -> None:
    window = await talked(start, server)
    pane = window.window.main.pane
    await window.write("a draft")
    window.press("Ctrl+F")
    window.type("zebra")
    await window.see("No match")
    window.press("Esc")
    assert not pane.has_find_bar
    assert pane.composer.edit.hasFocus()
    assert window.composer_text == "a draft"


async def test_what_is_selected_is_looked_for(start: Programs, server: ScriptedServer) -> None:
    window = await talked(start, server)
    pane = window.window.main.pane
    window.press("Ctrl+F")
    window.type("Paragraph 7")
    await window.see("1 of 1")
    window.press("Esc")
    window.press("Ctrl+F")
    assert pane.find_bar.edit.text() == "Paragraph 7"
    window.press("Esc")
    pane.transcript.select_all()
    window.press("Ctrl+F")
    assert pane.find_bar.edit.text() == "Paragraph 7"
    window.type("fox")
    assert pane.find_bar.edit.text() == "fox"


async def test_the_bar_fits_into_a_narrow_window(start: Programs, server: ScriptedServer) -> None:
    window = await talked(start, server)
    main = window.window.main
    window.press("Ctrl+F")
    bar, view = main.pane.find_bar, main.pane.transcript
    for width in (480, 1200):
        main.resize(width, 600)
        await until(lambda width=width: main.width() == width, "the window is as wide as before")  # type: ignore[misc]
        await until(lambda: view.rect().contains(bar.geometry()), "the bar reaches out of the conversation")
    assert bar.width() < view.width() / 2


async def test_another_conversation_has_no_find_bar(start: Programs, server: ScriptedServer) -> None:
    window = await talked(start, server)
    window.press("Ctrl+F")
    window.type("fox")
    await window.see("2 of 2")
    window.press("Ctrl+N")
    assert not window.window.main.pane.has_find_bar
    assert not window.can("find.open")
    await window.open_conversation("A question")
    assert not window.window.main.pane.has_find_bar
    window.act("find.next")
    await window.see("of 2")


async def test_the_buttons_do_what_the_keys_do(start: Programs, server: ScriptedServer) -> None:
    window = await talked(start, server)
    window.press("Ctrl+F")
    window.type("fox")
    await window.see("2 of 2")
    window.click("Next match")
    await window.see("1 of 2")
    window.click("Previous match")
    await window.see("2 of 2")
    window.click("Close")
    assert not window.window.main.pane.has_find_bar


async def test_the_bar_covers_no_match_even_of_a_short_conversation(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("A question")
    pane = window.window.main.pane
    window.press("Ctrl+F")
    window.type("A question")
    await window.see("1 of 1")
    placed = next(pane.transcript._column.seen())
    assert placed.y >= pane.find_bar.height()
    window.press("Esc")
    assert next(pane.transcript._column.seen()).y < pane.find_bar.height()

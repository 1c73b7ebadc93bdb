"""Temporary conversations in the window, and drafts with their cursor."""

from __future__ import annotations

from pathlib import Path

from tests.support.conversations import make_library
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

SECRET = "xyzzy"


def written(directory: Path) -> list[str]:
    """The files that say anything of the secret."""
    files = [path for path in directory.rglob("*") if path.is_file()]
    return [str(path) for path in files if SECRET.encode() in path.read_bytes()]


async def temporary(start: Programs, server: ScriptedServer) -> WindowDriver:
    """A temporary conversation with a question, a formula for an answer, and a draft."""
    window = await start()
    await window.talk_to(server.url)
    window.press("Ctrl+Shift+N")
    await window.see("Temporary")
    server.reply(f"It is $${SECRET}^2$$.")
    await window.ask(f"Question {SECRET}")
    await window.write(f"Draft {SECRET}")
    return window


async def test_nothing_of_a_temporary_conversation_is_written(
    start: Programs, server: ScriptedServer, tmp_path: Path
) -> None:
    window = await temporary(start, server)
    formulas = window.window.main.pane.transcript._formulas
    await until(lambda: not formulas.is_busy, "the formula was not set")
    await window.close()
    assert written(tmp_path) == []
    assert not list((tmp_path / "data" / "conversations").glob("*"))
    assert not list((tmp_path / "data").rglob("formulas/*"))


async def test_it_is_found_again_and_kept_by_key(
    start: Programs, server: ScriptedServer, tmp_path: Path
) -> None:
    window = await temporary(start, server)
    temporary_chat = window.chat
    window.press("Ctrl+N")
    await window.no_longer_see("Temporary")
    assert not window.can("conversation.keep")
    window.press("Ctrl+O")
    await window.choose_in_palette("Question")
    await until(lambda: window.chat is temporary_chat, "it was not found")
    assert window.composer_text == f"Draft {SECRET}"
    window.press("Ctrl+S")
    await window.see("This conversation is kept from now on.")
    await window.no_longer_see("Temporary")
    assert window.composer_text == f"Draft {SECRET}"
    assert [document["title"] for document in window.documents()] == [f"Question {SECRET}"]
    await window.close()
    window = await start()
    await window.open_conversation(f"Question {SECRET}")
    assert window.composer_text == f"Draft {SECRET}"


async def test_a_deleted_temporary_conversation_comes_back(start: Programs, server: ScriptedServer) -> None:
    window = await temporary(start, server)
    window.press("Ctrl+Shift+Backspace")
    await window.see(f"“Question {SECRET}” is gone: it was never written.")
    window.press("Ctrl+Alt+Z")
    await until(lambda: window.chat.is_temporary and not window.chat.is_empty, "it did not come back")
    await window.see("Temporary")


async def test_a_draft_has_its_cursor_and_selection_again(start: Programs, tmp_path: Path) -> None:
    make_library(tmp_path / "data", 2, with_index=False)
    window = await start()
    await window.see("Conversation number 1")
    await window.open_conversation("Conversation number 1")
    await window.write("One 🙂 two three")
    for _ in range(6):
        window.press("Left")
    for _ in range(4):
        window.press("Shift+Left")
    composer = window.window.main.pane.composer
    assert (composer.selection, composer.edit.textCursor().selectedText()) == ((10, 6), " two")
    await window.open_conversation("Conversation number 0")
    assert composer.selection == (0, 0)
    await window.open_conversation("Conversation number 1")
    assert composer.selection == (10, 6)
    await window.close()
    window = await start()
    await window.open_conversation("Conversation number 1")
    composer = window.window.main.pane.composer
    assert composer.text == "One 🙂 two three"
    assert composer.selection == (10, 6)

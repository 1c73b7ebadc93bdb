"""Other programs at the same files: the terminal, editors and sync programs beside an open window."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

from desktop_ai.boot.directory_watch import FolderWatch
from tests.support import program
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, read_json, until
from tests.support.window_loop import Programs


def texts_of(document: dict[str, Any]) -> list[str]:
    return [message["parts"][0]["text"] for message in document["messages"]]


def is_whole(path: Path) -> bool:
    """Whether the last reply stands complete in the document, and nothing in the journal."""
    return '"status":"done"' in path.read_text("utf-8") and not path.with_suffix(".journal").exists()


def files_of(window: WindowDriver) -> Path:
    return window.directory / "conversations" / f"{window.chat.conversation.id}.json"


async def ask_in_terminal(window: WindowDriver, *words: str) -> str:
    """What the command prints, beside the window."""
    place = ("--data-dir", str(window.directory))
    done = await asyncio.to_thread(program.run, "ask", *place, *words)
    assert done.returncode == 0, done.stderr
    return done.stdout


async def begun(start: Programs, server: ScriptedServer) -> WindowDriver:
    """A window with a conversation of one turn in it, kept."""
    window = await start()
    await window.talk_to(server.url)
    await window.ask("From the window")
    path = files_of(window)
    await until(lambda: is_whole(path), f"{path.name} was not written to its end")
    return window


async def test_a_command_adds_to_the_conversation_that_is_open_and_the_window_shows_it(
    start: Programs, server: ScriptedServer
) -> None:
    window = await begun(start, server)
    document = files_of(window).read_bytes()
    server.reply("Said in the terminal.")
    words = ("--save", "--conversation", "From the window", "--base-url", server.url, "From the terminal")
    assert "Said in the terminal." in await ask_in_terminal(window, *words)
    assert server.chats[-1].body["messages"][-1]["content"] == "From the terminal"
    assert len(server.chats[-1].body["messages"]) == 3
    await window.see("From the terminal")
    await window.see("Said in the terminal.")
    await until(lambda: files_of(window).read_bytes() != document, "the window did not write what was added")

    server.reply("Said in the window.")
    await window.ask("From the window again")
    await window.see("Said in the window.")
    await window.close()
    (kept,) = window.documents()
    assert texts_of(kept)[::2] == ["From the window", "From the terminal", "From the window again"]
    assert texts_of(kept)[3::2] == ["Said in the terminal.", "Said in the window."]
    assert not (window.directory / "quarantine").exists()


async def test_a_command_adds_while_the_window_itself_is_writing(
    start: Programs, server: ScriptedServer
) -> None:
    window = await begun(start, server)
    long = " ".join(f"word{number}" for number in range(120))
    server.reply(long, delay=0.02)
    await window.say("Slowly")
    await window.see("word1 ")
    words = ("--save", "--conversation", "From the window", "--base-url", server.url, "Beside it")
    await ask_in_terminal(window, *words)
    await window.replied(within=20.0)
    await window.saved()
    await window.close()
    (kept,) = window.documents()
    texts = texts_of(kept)
    assert {"Slowly", "Beside it", long} <= set(texts)
    assert len(texts) == 6


async def test_a_command_that_is_killed_in_the_middle_leaves_a_reply_that_can_be_continued(
    start: Programs, server: ScriptedServer
) -> None:
    window = await begun(start, server)
    server.reply(" ".join(f"word{number}" for number in range(2000)), delay=0.02)
    words = ("--save", "--conversation", "From the window", "--base-url", server.url, "From the terminal")
    command = program.start("ask", "--data-dir", str(window.directory), *words)
    try:
        await window.see("word3 ")
        assert window.sees("another program is writing it")
    finally:
        command.kill()
        command.communicate()
    await window.no_longer_see("another program is writing it")
    await window.see("interrupted")
    await window.saved()
    server.reply("and the rest.")
    window.act("reply.continue")
    await window.see("and the rest.")


async def test_what_an_editor_changes_is_shown_and_what_it_writes_badly_is_left_alone(
    start: Programs, server: ScriptedServer
) -> None:
    window = await begun(start, server)
    path = files_of(window)
    whole = path.read_text("utf-8")
    path.write_text(whole[: len(whole) // 2], "utf-8")
    edited = json.loads(whole)
    edited["title"] = "A title from elsewhere"
    edited["messages"][1]["parts"][0]["text"] = "Corrected by hand."
    edited["messages"][1]["note"] = "mine"
    path.write_text("\ufeff" + json.dumps(dict(reversed(edited.items())), indent=4), "utf-8")
    await window.see("Corrected by hand.")
    await window.see("A title from elsewhere")
    await window.ask("Go on")
    await window.close()
    (kept,) = window.documents()
    assert kept["title"] == "A title from elsewhere"
    assert texts_of(kept)[1:3] == ["Corrected by hand.", "Go on"]
    assert kept["messages"][1]["note"] == "mine"


async def test_conversations_that_come_and_go_are_listed_without_a_restart(
    start: Programs, server: ScriptedServer
) -> None:
    window = await begun(start, server)
    other = read_json(files_of(window)) | {"id": "other", "title": "Synced from elsewhere"}
    path = files_of(window).with_name("other.json")
    path.write_text(json.dumps(other), "utf-8")
    await window.see("Synced from elsewhere")
    path.unlink()
    await window.no_longer_see("Synced from elsewhere")


async def test_folders_that_another_program_puts_into_their_list_are_shown(start: Programs) -> None:
    window = await start()
    await window.core.library.folder_list.keep(["Mine"])
    await window.see("Mine")
    path = window.directory / "folders.json"
    for name in ("Theirs", "Theirs too"):
        listed = read_json(path)
        listed["folders"].append({"path": name})
        other = path.with_name("folders.json.new")
        other.write_text(json.dumps(listed), "utf-8")
        # Whoever replaces a file puts another one in its place: it is watched all the same.
        await until(lambda: str(path) in watched(window), "the list of folders is not watched")
        other.replace(path)
        await window.see(name)


def watched(window: WindowDriver) -> list[str]:
    """The files of which every change is noticed."""
    (watch,) = [each for each in window.window.companions if isinstance(each, FolderWatch)]
    return watch._watcher.files()


async def test_the_conflict_copy_of_a_sync_program_becomes_a_version(
    start: Programs, server: ScriptedServer
) -> None:
    window = await begun(start, server)
    copied = read_json(files_of(window))
    copied["messages"][1]["parts"][0]["text"] = "What the other computer got."
    path = files_of(window)
    copy = path.with_name(f"{path.stem} (conflicted copy 2026-11-25).json")
    copy.write_text(json.dumps(copied), "utf-8")
    await until(window.chat.conversation.versions, "the copy did not become a version")
    window.act("reply.next_version")
    await window.see("What the other computer got.")
    assert [each.name for each in (window.directory / "trash").iterdir()] == [copy.name]
    assert len(window.core.library.summaries()) == 1


async def test_a_conversation_whose_file_is_taken_away_stays_in_the_window_and_is_written_again(
    start: Programs, server: ScriptedServer
) -> None:
    window = await begun(start, server)
    files_of(window).unlink()
    await window.be_told("were taken away by another program")
    await window.ask("Still here")
    await window.saved()
    assert texts_of(read_json(files_of(window)))[::2] == ["From the window", "Still here"]

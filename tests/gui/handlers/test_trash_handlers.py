"""The trash in the window, by the keyboard: looked at, brought back from, emptied."""

from __future__ import annotations

import os
from pathlib import Path

from tests.support.conversations import make_library
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs


async def with_two_deleted(start: Programs, directory: Path) -> WindowDriver:
    """The window, two of three conversations in the trash, which is open."""
    make_library(directory, 3, with_index=False)
    window = await start()
    await window.see("Conversation number 2")
    for number in (0, 1):
        await window.open_conversation(f"Conversation number {number}")
        window.press("Ctrl+Shift+Backspace")
        await window.see(f"“Conversation number {number}” is in the trash.")
    for number, path in enumerate(sorted((directory / "trash").glob("*.json"))):
        os.utime(path, (moment := path.stat().st_mtime - (1 - number) * 86_400, moment))
    window.press("Ctrl+Shift+Del")
    await until(lambda: len(table_of(window)) == 2, "the trash did not open")
    return window


def table_of(window: WindowDriver) -> list[list[str]]:
    """What the table shows, line by line."""
    table = window.window.panels.trash.table
    return [[table.item(row, column).text() for column in range(3)] for row in range(table.rowCount())]


async def test_an_empty_trash_says_so(start: Programs) -> None:
    window = await start()
    window.press("Ctrl+Shift+Del")
    await window.see("The trash is empty.")
    window.press("Esc")
    assert window.window.panels.open_panel is None


async def test_enter_brings_back_and_undo_deletes_again(start: Programs, tmp_path: Path) -> None:
    window = await with_two_deleted(start, tmp_path / "data")
    assert [(line[0], line[2]) for line in table_of(window)] == [
        ("Conversation number 1", "in 30 days"),
        ("Conversation number 0", "in 29 days"),
    ]
    window.press("Down")
    window.press("Return")
    await until(lambda: window.chat.conversation.title == "Conversation number 0", "it did not come back")
    assert window.window.panels.open_panel is None
    window.press("Ctrl+Alt+Z")
    await window.see("Taken back: Brought back “Conversation number 0”")
    await until(lambda: len(list((tmp_path / "data" / "trash").glob("*.json"))) == 2, "it is not there again")


async def test_del_deletes_for_good_and_only_that(start: Programs, tmp_path: Path) -> None:
    window = await with_two_deleted(start, tmp_path / "data")
    assert window.sees("Del deletes for good, which cannot be undone")
    window.press("Del")
    await until(
        lambda: [line[0] for line in table_of(window)] == ["Conversation number 0"], "it is still there"
    )
    assert len(list((tmp_path / "data" / "trash").glob("*.json"))) == 1
    assert len(window.documents()) == 1
    window.press("Del")
    await window.see("The trash is empty.")
    assert len(window.documents()) == 1


async def test_several_are_brought_back_together_and_taken_back_together(
    start: Programs, tmp_path: Path
) -> None:
    window = await with_two_deleted(start, tmp_path / "data")
    trash = tmp_path / "data" / "trash"
    window.press("Shift+Down")
    window.press("Return")
    offered = window.window.main.pane.header
    await until(lambda: "Brought back 2" in offered._change, "not both came back")
    assert not list(trash.glob("*.json"))
    window.press("Ctrl+Alt+Z")
    await window.see("Taken back: Brought back 2 conversations")
    assert len(list(trash.glob("*.json"))) == 2
    window.press("Ctrl+Alt+Shift+Z")
    await window.see("Done again: Brought back 2 conversations")
    assert not list(trash.glob("*.json"))


async def test_the_trash_is_emptied_when_it_is_asked_for_twice(start: Programs, tmp_path: Path) -> None:
    window = await with_two_deleted(start, tmp_path / "data")
    window.press("Alt+E")
    await window.see("Press again to empty it for good")
    assert len(table_of(window)) == 2
    window.press("Esc")
    window.press("Ctrl+Shift+Del")
    await until(lambda: len(table_of(window)) == 2, "the trash did not open")
    window.press("Alt+E")
    await window.see("Press again to empty it for good")
    window.click("Press again to empty it for good")
    await window.see("The trash is empty.")
    assert not list((tmp_path / "data" / "trash").glob("*.json"))


async def test_an_open_trash_follows_undo(start: Programs, tmp_path: Path) -> None:
    window = await with_two_deleted(start, tmp_path / "data")
    window.press("Ctrl+Z")
    await until(
        lambda: [line[0] for line in table_of(window)] == ["Conversation number 0"], "it is still there"
    )
    window.press("Esc")
    assert window.chat.conversation.title == "Conversation number 1"


async def test_the_trash_empties_itself_at_a_start(start: Programs, tmp_path: Path) -> None:
    trash = tmp_path / "data" / "trash"
    trash.mkdir(parents=True)
    for name, age in (("old.json", 31), ("young.json", 3)):
        path = trash / name
        path.write_text("{}")
        os.utime(path, (moment := path.stat().st_mtime - age * 86_400, moment))
    await start()
    await until(lambda: not (trash / "old.json").exists(), "it is still there")
    assert (trash / "young.json").exists()

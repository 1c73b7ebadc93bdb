"""Conversations and messages written into files from the window, by keys."""

import asyncio
import json
from base64 import b64encode
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from desktop_ai.core.filing import Filing
from desktop_ai.core.imports.imported import Imported
from desktop_ai.storage.conversation_files import ConversationFiles
from desktop_ai.storage.import_file import read_file
from desktop_ai.storage.outside_files import OutsideFiles
from desktop_ai.ui.handlers import export_handlers
from tests.support.conversations import conversation
from tests.support.picture_files import png
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs


def dialogs(window: WindowDriver) -> list[QFileDialog]:
    return [each for each in window.window.main.findChildren(QFileDialog) if each.isVisible()]


def files_in(directory: Path) -> list[str]:
    return [path.name for path in directory.iterdir() if path.is_file()]


async def save(window: WindowDriver, path: Path) -> None:
    """Answer the dialog that asks where to, as its user would."""
    await until(lambda: dialogs(window), "no dialog asks where to")
    (dialog,) = dialogs(window)
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    await until(path.exists, f"{path.name} was not written")


async def talked(start: Programs) -> WindowDriver:
    window = await start()
    await window.say("How do I add a key?")
    await window.replied()
    return window


@pytest.mark.parametrize(
    ("letters", "name", "beginning"),
    [
        ("Markdown", "out.md", b"# How do I add a key?"),
        ("HTML", "out.html", b"<!DOCTYPE html>"),
        ("PDF", "out.pdf", b"%PDF-"),
        ("Plain", "out.txt", b"How do I add a key?"),
        ("JSON", "out.json", b"{\n"),
        ("Zip", "out.zip", b"PK"),
    ],
)
async def test_a_conversation_goes_out_by_keys_alone(
    start: Programs, tmp_path: Path, letters: str, name: str, beginning: bytes
) -> None:
    window = await talked(start)
    window.press("Alt+Shift+E")
    await window.see_palette("Export as")
    await window.choose_in_palette(letters)
    await save(window, tmp_path / name)
    await window.see(f"Exported to “{name}”.")
    assert (tmp_path / name).read_bytes().startswith(beginning)


async def test_one_message_goes_out_and_its_folder_is_opened(
    start: Programs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    window = await talked(start)
    window.press("Ctrl+Shift+E")
    await window.see_palette("Export as")
    assert not window.sees("Zip of JSON")
    await window.choose_in_palette("Markdown")
    await save(window, tmp_path / "reply.md")
    assert (tmp_path / "reply.md").read_text("utf-8").strip() == window.chat.conversation.path()[
        -1
    ].text.strip()
    await window.see("Exported to “reply.md”.")
    window.click("Open folder")
    assert opened == [str(tmp_path)]


async def test_everything_goes_out_into_one_file(start: Programs, tmp_path: Path) -> None:
    window = await talked(start)
    window.act("library.export")
    await window.see_palette("Export as")
    await window.choose_in_palette("JSON")
    await save(window, tmp_path / "all.json")
    assert json.loads((tmp_path / "all.json").read_text("utf-8"))["format"] == "desktop-ai-conversation"


async def test_a_dialog_asks_before_it_replaces_and_one_that_is_left_writes_nothing(
    start: Programs, tmp_path: Path
) -> None:
    window = await talked(start)
    window.press("Alt+Shift+E")
    await window.see_palette("Export as")
    await window.choose_in_palette("Markdown")
    await until(lambda: dialogs(window), "no dialog asks where to")
    (dialog,) = dialogs(window)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    assert dialog.selectedFiles()[0].endswith("How do I add a key.md")
    dialog.reject()
    await until(lambda: not dialogs(window), "the dialog stays")
    assert files_in(tmp_path) == []


async def test_a_place_that_cannot_be_written_is_told_and_nothing_is_there(
    start: Programs, tmp_path: Path
) -> None:
    window = await talked(start)
    (tmp_path / "file").write_text("no folder")
    window.act("conversation.export")
    await window.see_palette("Export as")
    await window.choose_in_palette("Markdown")
    await until(lambda: dialogs(window), "no dialog asks where to")
    (dialog,) = dialogs(window)
    dialog.fileSelected.emit(str(tmp_path / "file" / "out.md"))
    dialog.reject()
    await window.see("“out.md” could not be written")


@pytest.mark.parametrize("letters", ["HTML", "JSON", "Zip"])
async def test_a_temporary_conversation_goes_out_too(start: Programs, tmp_path: Path, letters: str) -> None:
    window = await start()
    window.act("conversation.new_temporary")
    window.chat.attached.add(await window.chat.attachments.from_bytes(png(), "dot.png"))
    await window.say("How do I add a key?")
    await window.replied()
    window.press("Alt+Shift+E")
    await window.see_palette("Export as")
    await window.choose_in_palette(letters)
    await save(window, tmp_path / "out")
    await window.see("Exported to “out”.")
    data = (tmp_path / "out").read_bytes()
    if letters == "HTML":
        assert b64encode(png()) in data
        return
    (found,) = [step.found for step in read_file(tmp_path / "out")]
    assert isinstance(found, Imported)
    assert found.conversation.messages == window.chat.conversation.messages
    assert [each.data for each in found.files.values()] == [png()]


async def test_a_folder_goes_out_with_all_that_is_in_it(start: Programs, tmp_path: Path) -> None:
    window = await start(await filed(tmp_path))
    chosen = window.window.main.sidebar.list
    await until(lambda: chosen.model().rowCount() > 3, "the list is empty")
    chosen.setFocus()
    window.press("Home")
    for _ in range(20):
        if chosen.chosen_folder == "work" and not chosen.chosen:
            break
        window.press("Down")
    assert chosen.chosen_folder == "work"
    window.press("Alt+Shift+E")
    await window.see_palette("Export as")
    await window.choose_in_palette("Plain")
    await until(lambda: dialogs(window), "no dialog asks where to")
    assert dialogs(window)[0].selectedFiles()[0].endswith("work.txt")
    await save(window, tmp_path / "out.txt")
    titles = (tmp_path / "out.txt").read_text("utf-8")
    assert all(title in titles for title in ("In work", "In work now"))
    assert "Elsewhere" not in titles


async def test_several_that_are_chosen_go_out_together(start: Programs, tmp_path: Path) -> None:
    window = await start(await filed(tmp_path))
    chosen = window.window.main.sidebar.list
    await until(lambda: chosen.model().rowCount() > 3, "the list is empty")
    chosen.setFocus()
    window.press("Home")
    for _ in range(6):
        window.press("Shift+Down")
    await until(lambda: len(chosen.chosen) == 3, lambda: f"not all are chosen: {chosen.chosen}")
    window.press("Alt+Shift+E")
    await window.see_palette("Export as")
    await window.choose_in_palette("Plain")
    await save(window, tmp_path / "out.txt")
    titles = (tmp_path / "out.txt").read_text("utf-8")
    assert all(title in titles for title in ("In work", "In work now", "Elsewhere"))


async def test_where_there_are_no_documents_the_home_is_offered(
    start: Programs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = str(tmp_path / "no documents")
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: gone)
    window = await talked(start)
    window.press("Alt+Shift+E")
    await window.see_palette("Export as")
    await window.choose_in_palette("Markdown")
    await until(lambda: dialogs(window), "no dialog asks where to")
    (dialog,) = dialogs(window)
    assert dialog.selectedFiles() == [str(Path.home() / "How do I add a key.md")]
    dialog.reject()
    await until(lambda: not dialogs(window), "the dialog stays")


async def test_a_long_export_says_how_far_it_is_and_can_be_cancelled(
    start: Programs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def never(*_: object) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(export_handlers, "BETWEEN_NEWS", 0.0)
    monkeypatch.setattr(OutsideFiles, "write", never)
    window = await talked(start)
    window.press("Alt+Shift+E")
    await window.see_palette("Export as")
    await window.choose_in_palette("Markdown")
    await until(lambda: dialogs(window), "no dialog asks where to")
    (dialog,) = dialogs(window)
    dialog.fileSelected.emit(str(tmp_path / "out.md"))
    dialog.reject()
    await window.see("Exporting, 100 %")
    window.click("Cancel the export")
    await window.see("The export was cancelled, and nothing was written.")
    await window.no_longer_see("Exporting, 100 %")
    assert files_in(tmp_path) == []
    await until(
        lambda: "export" not in {task.get_name() for task in asyncio.all_tasks()}, "the export goes on"
    )
    window.click("Close this notice")
    window.act("export.cancel")
    await window.see("No export is under way.")


async def filed(directory: Path) -> Path:
    """Conversations in a folder, in one below it, and in none."""
    store = ConversationFiles(directory / "data")
    for title, folder in (("In work", "work"), ("In work now", "work/now"), ("Elsewhere", "")):
        made = conversation(title, "An answer")
        made.title, made.filing = title, Filing(folder)
        await store.save(made)
    await store.close()
    return directory / "data"

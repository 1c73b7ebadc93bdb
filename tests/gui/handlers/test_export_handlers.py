"""Conversations and messages written into files from the window, by keys."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

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

"""Undo and redo in the window: by key, by the button in the header, beside editors and panels."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QToolButton

from desktop_ai.catalog.settings import THEME
from tests.support.conversations import make_library
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs


async def with_conversation(start: Programs, directory: Path) -> WindowDriver:
    """The window with one of three conversations open."""
    make_library(directory, 3, with_index=False)
    window = await start()
    await window.see("Conversation number 1")
    await window.open_conversation("Conversation number 1")
    return window


def titles(window: WindowDriver) -> list[str]:
    """What the library lists."""
    return sorted(summary.title for summary in window.core.library.summaries())


def offered(window: WindowDriver) -> QToolButton:
    """The button that takes the last change back."""
    return window.window.main.pane.header._undo


async def test_the_short_key_is_the_editors_own_while_one_writes(start: Programs, tmp_path: Path) -> None:
    window = await with_conversation(start, tmp_path / "data")
    window.act("theme.dark")
    await window.write("Words")
    window.press("Ctrl+Z")
    await until(lambda: not window.composer_text, "the editor took nothing back")
    window.press("Ctrl+Z")
    for _ in range(2):
        window.press("Ctrl+Shift+Z")
    await until(lambda: window.composer_text == "Words", "the editor did nothing again")
    assert window.core.preferences.value(THEME) == "dark"
    window.press("Ctrl+Alt+Z")
    await until(lambda: window.core.preferences.value(THEME) == "system", "the theme was not taken back")
    assert window.composer_text == "Words"
    window.window.main.pane.transcript.setFocus()
    window.press("Ctrl+Shift+Z")
    await until(lambda: window.core.preferences.value(THEME) == "dark", "the theme was not chosen again")
    window.press("Ctrl+Z")
    await until(lambda: window.core.preferences.value(THEME) == "system", "the short key did nothing")


async def test_a_title_is_taken_back_from_the_header_with_the_keyboard(
    start: Programs, tmp_path: Path
) -> None:
    window = await with_conversation(start, tmp_path / "data")
    assert "_undo" not in window.window.main.pane.header.__dict__
    window.press("F2")
    await window.choose_in_palette("Another & better title")
    await until(lambda: "Another & better title" in titles(window), "it was not renamed")
    told = "Renamed “Conversation number 1” to “Another & better title”"
    assert offered(window).accessibleName() == f"Undo: {told}"
    assert told in offered(window).toolTip()
    window.window.main.pane.header.buttons["pane.sidebar"].setFocus()
    window.press("Tab")
    assert QApplication.focusWidget() is offered(window)
    window.press("Space")
    await window.see(f"Taken back: {told}")
    assert "Conversation number 1" in titles(window)
    assert not offered(window).isVisible()
    window.click("Redo")
    await until(lambda: "Another & better title" in titles(window), "it was not renamed again")


async def test_a_notice_offers_to_take_back_only_what_it_tells(start: Programs, tmp_path: Path) -> None:
    window = await with_conversation(start, tmp_path / "data")
    window.press("Ctrl+Shift+Backspace")
    await window.see("“Conversation number 1” is in the trash.")
    assert offered(window).accessibleName() == "Undo: Deleted “Conversation number 1”"
    window.act("theme.dark")
    await window.no_longer_see("is in the trash")
    await window.see("Changed “Theme”")
    window.press("Ctrl+Alt+Z")
    await window.see("Taken back: Changed “Theme”")
    window.press("Ctrl+Alt+Z")
    await window.see("Taken back: Deleted “Conversation number 1”")
    assert not window.sees("Changed “Theme”")
    assert window.chat.conversation.title == "Conversation number 1"


async def test_what_cannot_be_taken_back_is_told_and_does_not_stand_before_the_rest(
    start: Programs, tmp_path: Path
) -> None:
    window = await with_conversation(start, tmp_path / "data")
    id = window.chat.conversation.id
    window.act("theme.dark")
    window.press("Ctrl+Shift+Backspace")
    await window.see("is in the trash")
    (tmp_path / "data" / "trash" / f"{id}.json").unlink()
    before = window.chat
    window.press("Ctrl+Alt+Z")
    await window.see("not there any more")
    assert window.chat is before
    assert offered(window).accessibleName() == "Undo: Changed “Theme”"
    window.press("Ctrl+Alt+Z")
    await until(lambda: window.core.preferences.value(THEME) == "system", "the theme was not taken back")


async def test_in_a_narrow_window_the_button_has_no_words(start: Programs, tmp_path: Path) -> None:
    window = await with_conversation(start, tmp_path / "data")
    window.act("theme.dark")
    await window.see("Changed “Theme”")
    window.window.main.resize(500, 500)
    await window.no_longer_see("Changed “Theme”")
    assert offered(window).isVisible()
    assert offered(window).accessibleName() == "Undo: Changed “Theme”"


async def test_a_preset_comes_back_while_its_panel_is_open(start: Programs, tmp_path: Path) -> None:
    window = await with_conversation(start, tmp_path / "data")
    window.press("F9")
    panel = window.window.panels.presets
    await until(lambda: panel.list.hasFocus(), "the panel did not open")
    count = len(window.core.presets.all())
    window.press("Del")
    await until(lambda: len(window.core.presets.all()) == count - 1, "it was not deleted")
    window.press("Ctrl+Z")
    await until(lambda: len(window.core.presets.all()) == count, "it did not come back")
    assert panel.isVisible()
    assert panel.list.item(0).text() == window.core.presets.all()[0].title

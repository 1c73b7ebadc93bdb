"""The sheet of keys: every key is on it."""

import pytest
from PySide6.QtCore import QPoint

from desktop_ai.catalog.actions.table import ACTIONS
from desktop_ai.ui.key_button import native_key
from tests.support.window_driver import until
from tests.support.window_loop import Programs


async def test_the_sheet_lists_every_action_with_each_of_its_keys(start: Programs) -> None:
    window = await start()
    window.press("F1")
    await window.see("Find a key")
    text = window.visible_text()
    for action in ACTIONS:
        for key in action.keys or (action.shown_key,):
            if key:
                assert str(action.title) in text
                assert native_key(key) in text


@pytest.mark.parametrize("letters", ["pane", "ctrl b"])
async def test_letters_narrow_the_sheet(start: Programs, letters: str) -> None:
    window = await start()
    window.press("F1")
    await window.see("Rename conversation…")
    window.type(letters)
    await window.no_longer_see("Rename conversation…")


async def test_the_key_that_opened_it_closes_it_and_so_do_escape_and_a_click(start: Programs) -> None:
    window = await start()
    panels = window.window.panels

    async def opened() -> None:
        window.press("F1")
        await until(lambda: panels.open_panel is panels.keys, "the sheet did not open")

    await opened()
    window.press("F1")
    assert panels.open_panel is None
    await opened()
    window.press("Esc")
    assert panels.open_panel is None
    await opened()
    header = window.window.main.pane.header
    await window.click_at(header, header.rect().bottomLeft() + QPoint(2, -2))
    assert panels.open_panel is None
    window.type("back in the composer")
    assert window.composer_text == "back in the composer"


async def test_nothing_that_is_typed_into_the_sheet_reaches_the_composer(start: Programs) -> None:
    window = await start()
    window.press("F1")
    window.type("new")
    window.press("Return")
    window.press("Esc")
    assert window.composer_text == ""


async def test_palette_and_sheet_are_never_open_together(start: Programs) -> None:
    window = await start()
    window.press("F1")
    await window.see("Find a key")
    window.press("Ctrl+K")
    await window.see_palette()
    assert not window.window.panels.keys.isVisible()
    window.press("F1")
    await until(window.window.panels.keys.isVisible, "the sheet did not open")
    assert not window.window.panels.palette.isVisible()
    window.press("Esc")
    assert window.window.panels.open_panel is None
    window.type("x")
    assert window.composer_text == "x"


async def test_the_sheet_fits_into_the_smallest_window(start: Programs) -> None:
    window = await start()
    window.window.main.resize(480, 360)
    window.press("F1")
    sheet = window.window.panels.keys
    await until(
        lambda: sheet.width() < 480 and sheet._content.width() <= sheet._scroll.viewport().width(),
        "keys are cut",
    )
    window.press("Esc")

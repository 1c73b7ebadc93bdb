"""The settings, used as their user does: with keys, words, and what is to be seen."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QLineEdit, QWidget

from desktop_ai.catalog.settings import (
    ALERT_AFTER,
    DEFAULT_ACCOUNT,
    PAGES,
    QUICK_KEY,
    SETTINGS,
    SHOW_SIDEBAR,
    THEME,
    TITLE_ACCOUNT,
    TITLE_MODEL,
    WIDE_COLUMN,
    WRAP_CODE,
    ZOOM,
    Setting,
)
from desktop_ai.ui.settings.setting_row import SettingRow
from desktop_ai.ui.settings.settings_panel import SettingsPanel
from desktop_ai.ui.window_actions import BESIDE_A_PANEL, INSTEAD_OF_A_PANEL
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs


def with_settings(directory: Path, **values: object) -> None:
    directory.mkdir(parents=True, exist_ok=True)
    (directory / "settings.json").write_text(json.dumps({"schema": 1, **values}), encoding="utf-8")


async def opened(window: WindowDriver, page: str = "") -> SettingsPanel:
    """The settings, with a page chosen by the keys."""
    window.press("Ctrl+P")
    panel = window.window.panels.settings
    await until(panel.search.hasFocus, "the search has no focus")
    if page:
        panel.pages.setFocus()
        window.press("Home")
        for _ in range([each.id for each in PAGES].index(page)):
            window.press("Down")
        assert panel.page.id == page
    return panel


def row_of(panel: SettingsPanel, setting: Setting) -> SettingRow:
    found = [row for row in panel.rows.rows if isinstance(row, SettingRow) and row.setting.key == setting.key]
    assert found, f"{setting.key} is not shown"
    return found[0]


def walk_to(window: WindowDriver, panel: SettingsPanel, setting: Setting) -> SettingRow:
    """Go to the row of a setting of the page with the arrows."""
    row = row_of(panel, setting)
    panel.search.setFocus()
    for _ in range(1 + panel.rows.rows.index(row)):
        window.press("Down")
    assert row.entry.hasFocus()
    return row


async def test_every_setting_stands_on_its_page_with_a_name_and_what_it_is_about(start: Programs) -> None:
    window = await start()
    panel = await opened(window)
    for number, page in enumerate(PAGES):
        panel.pages.setCurrentRow(number)
        for setting in window.window.settings().all(page.id):
            row = row_of(panel, setting)
            assert row.entry.accessibleName() == str(setting.title)
            assert str(setting.help) in row.entry.accessibleDescription()
    hidden = {setting.key for setting in SETTINGS} - {each.key for each in window.window.settings().all()}
    assert TITLE_MODEL.key in hidden  # no account gives titles


async def test_a_choice_a_switch_and_a_number_are_changed_with_the_keys(start: Programs) -> None:
    window = await start()
    panel = await opened(window, "appearance")
    walk_to(window, panel, THEME)
    window.press("Right")
    window.press("Right")
    assert window.core.preferences.value(THEME) == "dark"
    assert window.window.theme.colours.is_dark
    walk_to(window, panel, SHOW_SIDEBAR)
    window.press("Space")
    assert window.core.preferences.value(SHOW_SIDEBAR) is False
    panel = window.window.panels.settings
    window.press("Ctrl+PgDown")
    assert panel.page.id == "reading"
    walk_to(window, panel, ZOOM)
    window.press("PgUp")
    assert window.core.preferences.value(ZOOM) == 110
    window.press("Ctrl+A")
    window.type("9")
    window.press("Return")  # no size is that small
    window.press("Ctrl+A")
    window.type("275")
    assert window.core.preferences.value(ZOOM) != 275
    window.press("Return")
    assert window.core.preferences.value(ZOOM) == 275
    assert window.window.main.pane.transcript.zoom == 2.75
    assert "from 50 to 300" in row_of(panel, ZOOM).entry.accessibleDescription()
    window.press("Ctrl+PgDown")
    assert panel.page.id == "composer"
    assert window.core.preferences.value(ZOOM) == 275


async def test_what_is_not_the_default_is_reset_alone_or_with_its_page(
    start: Programs, tmp_path: Path
) -> None:
    with_settings(tmp_path / "data", **{WRAP_CODE.key: True, WIDE_COLUMN.key: True, ZOOM.key: 150})
    window = await start()
    panel = await opened(window, "reading")
    row = walk_to(window, panel, WRAP_CODE)
    assert row.reset.isVisible()
    window.press("Del")
    assert window.core.preferences.value(WRAP_CODE) is False
    assert not row.reset.isVisible()
    window.click("Reset all on this page")
    assert window.core.preferences.value(WIDE_COLUMN) is False
    assert window.core.preferences.value(ZOOM) == 100
    window.press("Ctrl+Alt+Z")
    await until(lambda: window.core.preferences.value(ZOOM) == 150, "the page was not taken back")
    assert row_of(panel, WIDE_COLUMN).reset.isVisible()


async def test_typing_anywhere_searches_titles_and_what_is_said_of_them(start: Programs) -> None:
    window = await start()
    panel = await opened(window, "appearance")
    walk_to(window, panel, SHOW_SIDEBAR)
    window.type("w")
    window.type("rap")
    assert panel.search.text() == "wrap"
    assert row_of(panel, WRAP_CODE) is panel.rows.rows[0]
    window.press("Down")
    window.press("Space")
    assert window.core.preferences.value(WRAP_CODE) is True
    window.press("Up")
    window.press("Ctrl+A")
    window.type("xyzzy")
    await window.see("No setting fits “xyzzy”.")
    assert panel.rows.rows == []
    window.press("Ctrl+A")
    window.type("proxy")  # no setting has it in its title
    await window.see("Paste a key")


async def test_what_changes_elsewhere_is_shown_at_once(start: Programs) -> None:
    window = await start()
    panel = await opened(window, "reading")
    row = row_of(panel, WIDE_COLUMN)
    window.press("F8")
    assert window.core.preferences.value(WIDE_COLUMN) is True
    assert row.entry.isChecked()  # type: ignore[attr-defined]
    assert row.reset.isVisible()


async def test_what_the_file_says_and_cannot_be_used_is_said(start: Programs, tmp_path: Path) -> None:
    with_settings(tmp_path / "data", **{ZOOM.key: 5000})
    window = await start()
    panel = await opened(window, "reading")
    await window.see("The file says 5000, which cannot be used.")
    assert "5000" in row_of(panel, ZOOM).entry.accessibleDescription()
    walk_to(window, panel, ZOOM)
    window.press("Shift+Tab")
    window.press("Space")
    await window.no_longer_see("The file says 5000")


async def test_who_gives_titles_is_chosen_with_a_model_that_is_known(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    panel = await opened(window, "conversation")
    account = window.chat.account
    walk_to(window, panel, TITLE_ACCOUNT)
    choose(window, row_of(panel, TITLE_ACCOUNT).entry, account.name)
    assert window.core.preferences.value(TITLE_ACCOUNT) == account.id
    names = box_of(row_of(panel, TITLE_MODEL).entry)
    assert names.itemText(0) == "The one used last"
    assert box_of(row_of(panel, DEFAULT_ACCOUNT).entry).currentText() == account.name


def box_of(entry: QWidget) -> QComboBox:
    assert isinstance(entry, QComboBox)
    return entry


def choose(window: WindowDriver, entry: QWidget, name: str) -> None:
    """Open a list with Space and take a line of it with the keys."""
    box = box_of(entry)
    window.press("Space")
    QTest.keyClick(box.view(), Qt.Key.Key_Home)
    for _ in range(box.findText(name)):
        QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)


async def test_the_rows_lead_on_to_other_panels(start: Programs) -> None:
    window = await start()
    await opened(window, "accounts")
    window.press("Right")
    window.press("Return")
    panel = window.window.panels.accounts
    await until(panel.isVisible, "the accounts did not open")
    assert not window.window.panels.settings.isVisible()


@pytest.mark.parametrize("size", [(480, 360), (1100, 760)])
async def test_all_of_it_can_be_reached_by_tab_in_any_size(start: Programs, size: tuple[int, int]) -> None:
    window = await start()
    window.window.main.resize(*size)
    panel = await opened(window)
    assert window.window.main.rect().contains(panel.geometry())
    stops: list[QWidget] = []
    for _ in range(40):
        window.press("Tab")
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus is panel.search:
            break
        stops.append(focus)
    assert [stop for stop in stops if stop in entries(panel)] == entries(panel)
    assert all(panel.isAncestorOf(stop) for stop in stops)  # nothing behind it has the focus
    window.press("Shift+Tab")
    assert QApplication.focusWidget() is stops[-1]
    is_narrow = size[0] < 620
    assert (panel.page_box in stops, panel.pages in stops) == (is_narrow, not is_narrow)


async def test_tab_goes_through_what_was_found_in_the_order_in_which_it_stands(start: Programs) -> None:
    window = await start()
    panel = await opened(window, "reading")
    panel.search.setFocus()
    window.type("co")
    assert len(entries(panel)) > 3
    panel.rows.enter()
    stops = [QApplication.focusWidget()]
    for _ in range(len(entries(panel)) - 1):
        window.press("Tab")
        stops.append(QApplication.focusWidget())
    assert stops == entries(panel)


def entries(panel: SettingsPanel) -> list[QWidget]:
    """What changes or opens something in the rows that are shown, where it can."""
    return [row.entry for row in panel.rows.rows if row.entry.isEnabled()]


async def test_what_is_being_typed_stays_while_something_else_changes(start: Programs) -> None:
    window = await start()
    panel = await opened(window, "window")
    line, number = walk_to(window, panel, QUICK_KEY).entry, row_of(panel, ALERT_AFTER).entry
    assert isinstance(line, QLineEdit)
    assert isinstance(number, QDoubleSpinBox)
    window.type("Ctrl+A")
    window.core.preferences.set(WRAP_CODE, True)
    assert line.text() == "Ctrl+A"
    number.setFocus()  # leaving the line takes what is in it
    assert window.core.preferences.value(QUICK_KEY) == "Ctrl+A"
    window.press("Ctrl+A")
    window.type("45")
    window.core.preferences.set(WRAP_CODE, False)
    assert number.cleanText() == "45"
    window.press("Return")
    assert window.core.preferences.value(ALERT_AFTER) == 45
    window.core.preferences.set(ALERT_AFTER, 20)
    assert number.cleanText() == "20"


async def test_the_wheel_changes_nothing_and_escape_leaves(start: Programs) -> None:
    window = await start()
    panel = await opened(window, "reading")
    entry = walk_to(window, panel, ZOOM).entry
    assert isinstance(entry, QDoubleSpinBox)
    window.press("Esc")
    assert not panel.isVisible()
    assert window.window.main.pane.composer.edit.hasFocus()


def test_what_the_settings_lead_to_can_be_done_while_they_are_open() -> None:
    assert {link for page in PAGES for link in page.links} <= BESIDE_A_PANEL | INSTEAD_OF_A_PANEL


async def test_a_row_that_leads_on_does_so_when_that_can_be_done(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    panel = await opened(window, "data")
    export = next(row for row in panel.rows.rows if row.title == "Export all conversations")
    assert not export.entry.isEnabled()
    place = panel.rows.rows.index(export)
    panel.rows.go_to(panel.rows.rows[place - 1])
    window.press("Down")  # over the row that leads nowhere now
    assert panel.rows.rows[place + 1].entry.hasFocus()
    window.press("Esc")
    await window.ask("A question")
    window.press("Ctrl+P")
    assert export.entry.isEnabled()

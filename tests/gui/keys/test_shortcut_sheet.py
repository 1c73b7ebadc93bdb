"""The sheet of keys: every key is on it, and every action can have others."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu

from desktop_ai.catalog.actions.table import ACTION_OF, ACTIONS
from desktop_ai.ui.key_button import native_key
from desktop_ai.ui.keys.shortcut_sheet import ShortcutSheet
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs


class Sheet:
    """The sheet of keys of a window, open."""

    def __init__(self, window: WindowDriver) -> None:
        self.window = window
        self.press, self.type = window.press, window.type

    @property
    def panel(self) -> ShortcutSheet:
        return self.window.window.panels.keys

    @property
    def titles(self) -> list[str]:
        return [choice.title for choice in self.panel._model.choices]

    @property
    def recorder_says(self) -> str:
        recorder = self.panel.recorder
        return f"{recorder._pressed.text()} {recorder._said.text()}"

    @property
    def said(self) -> str:
        return self.panel._hint.text()

    def keys(self, id: str) -> tuple[str, ...]:
        return self.window.core.bindings.keys(id)

    async def choose(self, letters: str) -> None:
        """Find a line by its words, and begin to record keys for it."""
        self.press("Ctrl+A")
        self.type(letters)

    async def record(self, letters: str, how: str = "Return") -> None:
        await self.choose(letters)
        self.press(how)
        await until(self.panel.recorder.hasFocus, "nothing records keys")


async def opened(start: Programs) -> Sheet:
    window = await start()
    window.press("F1")
    sheet = Sheet(window)
    await until(sheet.panel.edit.hasFocus, "the sheet did not open")
    return sheet


async def test_the_sheet_lists_every_action_with_each_of_its_keys(start: Programs) -> None:
    sheet = await opened(start)
    text = sheet.window.visible_text()
    for action in ACTIONS:
        assert str(action.title) in text
        for key in (*action.keys, action.shown_key):
            assert native_key(key) in text


async def test_letters_narrow_the_sheet_by_action_key_and_place(start: Programs) -> None:
    sheet = await opened(start)
    for letters, found in (("rename conv", "Rename conversation…"), ("ctrl+b", "Show or hide conversations")):
        await sheet.choose(letters)
        assert found in sheet.titles
        assert len(sheet.titles) < 10
    await sheet.choose("break the line")
    assert sheet.titles == ["Break the line"]
    await sheet.choose("no such key at all")
    assert sheet.titles == []
    assert sheet.said == "No action and no key is called so."


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
    await until(lambda: sheet.isVisible() and sheet.width() < 480, "keys are cut")
    window.type("switch model")
    window.press("Return")
    await until(sheet.recorder.hasFocus, "nothing records keys")
    assert window.window.main.rect().contains(sheet.geometry())
    assert sheet.rect().contains(sheet.recorder.geometry())
    window.press("Esc")


async def test_enter_gives_an_action_other_keys_and_a_second_press_may_follow(start: Programs) -> None:
    sheet = await opened(start)
    await sheet.record("new temporary")
    sheet.press("Ctrl+J")
    sheet.press("Ctrl+T")
    assert "Ctrl+J, Ctrl+T" in sheet.recorder_says
    sheet.press("Return")
    assert sheet.keys("conversation.new_temporary") == ("Ctrl+J, Ctrl+T",)
    assert "Ctrl J, Ctrl T" in sheet.said
    assert sheet.panel.edit.hasFocus()
    assert sheet.titles[0] == "New temporary conversation"
    sheet.press("Esc")
    sheet.press("Ctrl+J, Ctrl+T")
    assert sheet.window.chat.is_temporary


async def test_insert_gives_further_keys_and_delete_takes_them_all_back(start: Programs) -> None:
    sheet = await opened(start)
    await sheet.record("new conversation", "Ins")
    sheet.press("Alt+D")
    sheet.press("Return")
    assert sheet.keys("conversation.new") == ("Ctrl+N", "Alt+D")
    sheet.press("Del")
    assert sheet.keys("conversation.new") == ("Ctrl+N",)
    assert sheet.window.core.history.to_undo is not None


async def test_who_has_the_keys_is_said_before_they_are_taken(start: Programs) -> None:
    sheet = await opened(start)
    await sheet.record("theme: dark")
    sheet.press("Ctrl+N")
    assert "“New conversation” has Ctrl+N now" in sheet.recorder_says
    sheet.press("Backspace")
    assert "has Ctrl+N" not in sheet.recorder_says
    sheet.press("Ctrl+K")
    sheet.press("Ctrl+D")
    assert "“Command palette…” has Ctrl+K now" in sheet.recorder_says
    assert sheet.keys("theme.dark") == ()
    sheet.press("Return")
    assert sheet.keys("theme.dark") == ("Ctrl+K, Ctrl+D",)
    assert sheet.keys("palette.open") == ()
    sheet.press("Esc")
    sheet.press("Ctrl+Alt+Z")
    await until(lambda: sheet.keys("palette.open") == ("Ctrl+K",), "the palette did not get its key back")
    assert sheet.keys("theme.dark") == ()


async def test_keys_that_are_needed_are_refused_and_nothing_is_lost(start: Programs) -> None:
    sheet = await opened(start)
    for key in ("A", "Tab", "Up", "Ctrl+C", "Shift+Home"):
        await sheet.record("new conversation")
        sheet.press(key)
        assert sheet.panel.recorder._said.property("isError"), key
        assert sheet.panel.recorder._said.text().startswith("“")
        sheet.press("Return")
        assert sheet.panel.recorder.isVisible()
        sheet.press("Esc")
        assert sheet.keys("conversation.new") == ("Ctrl+N",)
        assert sheet.panel.edit.hasFocus()


async def test_enter_without_a_press_changes_nothing_and_backspace_means_no_key(start: Programs) -> None:
    sheet = await opened(start)
    await sheet.record("new conversation")
    sheet.press("Return")
    assert sheet.panel.recorder.isVisible()
    assert sheet.keys("conversation.new") == ("Ctrl+N",)
    sheet.press("Backspace")
    assert "No keys" in sheet.recorder_says
    sheet.press("Return")
    assert sheet.keys("conversation.new") == ()
    assert "has no key now" in sheet.said


async def test_a_line_of_a_place_says_that_its_keys_stay(start: Programs) -> None:
    sheet = await opened(start)
    await sheet.choose("break the line")
    sheet.press("Return")
    assert sheet.said == "These keys belong to their place, and stay."
    assert not sheet.panel.recorder.isVisible()


async def test_with_ctrl_a_letter_of_another_script_is_the_latin_one_on_its_key(start: Programs) -> None:
    sheet = await opened(start)
    await sheet.record("theme: dark")
    pressed = QKeyEvent(QEvent.Type.KeyPress, 0x424, Qt.KeyboardModifier.ControlModifier, "\x01")
    QApplication.sendEvent(sheet.panel.recorder, pressed)
    assert sheet.panel.recorder.sequence == "Ctrl+A"


async def test_the_mouse_changes_keys_too(start: Programs) -> None:
    sheet = await opened(start)
    await sheet.choose("theme: light")
    sheet.window.click("Change…")
    sheet.press("Alt+T")
    sheet.press("Return")
    assert sheet.keys("theme.light") == ("Alt+T",)
    sheet.window.click("Reset")
    assert sheet.keys("theme.light") == ()
    sheet.window.click("All keys")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    shown = [entry.text() for entry in menu.actions()]
    assert shown == [str(action.title) for action in ACTION_OF.values() if action.id.startswith("keys.")]
    menu.close()

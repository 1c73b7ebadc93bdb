"""Whoever hesitates is shown which keys may follow, and whoever does not is left alone."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop_ai.catalog.settings import LETTERS, WHICH_KEY
from desktop_ai.ui import which_key
from desktop_ai.ui.which_key import WhichKey
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

NONE = Qt.KeyboardModifier.NoModifier
SOON, NEVER = 10, 600_000


def panel_of(window: WindowDriver) -> WhichKey | None:
    return next(iter(window.window.main.findChildren(WhichKey)), None)


def shown(window: WindowDriver) -> dict[str, str]:
    """The keys of the panel with what they do, empty while it is not there."""
    panel = panel_of(window)
    if panel is None or not panel.isVisible():
        return {}
    words = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    return dict(zip(words[::2], words[1::2], strict=True))


async def talked(start: Programs, server: ScriptedServer) -> WindowDriver:
    window = await start()
    window.window.main.resize(1360, 860)
    await window.talk_to(server.url)
    await window.ask("A question")
    return window


async def test_keys_are_shown_after_a_moment_and_go_with_the_next_one(
    start: Programs, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(which_key, "DELAY", SOON)
    window = await talked(start, server)
    window.press("Esc")
    await until(lambda: shown(window), "no keys were shown")
    found = shown(window)
    assert found["J"] == "Next message"
    assert found["X"].startswith("Leave out")
    assert found["Esc"] == "Back to writing"
    panel, pane = panel_of(window), window.window.main.pane
    assert panel is not None
    assert panel.geometry().bottom() > pane.composer.geometry().bottom() - 20  # over the composer first
    assert panel.height() < pane.height() / 2
    QTest.keyPress(pane.transcript, Qt.Key.Key_Shift)  # for a key of the panel that is shifted
    assert shown(window) == found
    window.press("K")
    assert shown(window) == {}
    window.press("J")
    assert shown(window) == {}


async def test_nothing_is_shown_to_whoever_goes_on_at_once_or_leaves(
    start: Programs, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(which_key, "DELAY", NEVER)
    window = await talked(start, server)
    window.press("Esc")
    panel = panel_of(window)
    assert panel is not None
    assert panel._timer.isActive()
    window.press("K")
    assert not panel._timer.isActive()
    window.press("Esc")
    window.press("Esc")
    assert panel._timer.isActive()
    window.act("composer.focus")
    assert not panel._timer.isActive()


async def test_esc_leaves_the_conversation_at_once_although_the_panel_is_there(
    start: Programs, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(which_key, "DELAY", SOON)
    window = await talked(start, server)
    window.press("Esc")
    await until(lambda: shown(window), "no keys were shown")
    window.press("Esc")
    assert shown(window) == {}
    assert window.window.main.pane.composer.edit.hasFocus()


async def test_it_can_be_turned_off(
    start: Programs, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(which_key, "DELAY", SOON)
    window = await talked(start, server)
    window.core.preferences.set(WHICH_KEY, False)
    window.press("Esc")
    assert panel_of(window) is None or not panel_of(window)._timer.isActive()  # type: ignore[union-attr]


async def test_letters_that_do_not_act_are_not_shown(
    start: Programs, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(which_key, "DELAY", SOON)
    window = await talked(start, server)
    window.core.preferences.set(LETTERS, False)
    window.press("Esc")
    await until(lambda: shown(window), "no keys were shown")
    assert not [key for key in shown(window) if len(key) == 1]
    assert "Next message" in shown(window).values()


async def test_after_the_first_of_two_presses_it_shows_the_second(
    start: Programs, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(which_key, "DELAY", SOON)
    window = await talked(start, server)
    window.core.bindings.bind("theme.dark", ["Ctrl+J, D"])
    window.core.bindings.bind("theme.light", ["Ctrl+J, L"])
    await pressed(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: shown(window), "no keys were shown")
    assert shown(window) == {"L": "Theme: light", "D": "Theme: dark"}
    await pressed(window, Qt.Key.Key_D)
    await until(lambda: window.window.theme.colours.is_dark, "the theme is not dark")
    assert shown(window) == {}
    await pressed(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: shown(window), "no keys were shown")
    await pressed(window, Qt.Key.Key_X)  # which does nothing there
    assert shown(window) == {}


async def pressed(window: WindowDriver, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """Press a key as real ones come: through the window. Outside of this task, for it lets Qt work on events."""
    surface = window.window.main.windowHandle()
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    loop.call_soon(lambda: done.set_result(QTest.keyClick(surface, key, held)))
    await done

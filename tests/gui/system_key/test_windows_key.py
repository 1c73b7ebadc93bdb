"""The key as Windows gives it: asked for, refused, pressed, given back."""

from __future__ import annotations

import ctypes
from ctypes import wintypes
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from desktop_ai.core.errors import BadInput
from desktop_ai.ui.system_key.chord import chord_in
from desktop_ai.ui.system_key.windows_key import NUMBER, WM_HOTKEY, WindowsKey


class PlayedUser32:
    """The library, of which the test says whether it gives the key."""

    def __init__(self, *, gives: bool = True) -> None:
        self.held: list[tuple[Any, ...]] = []
        self._gives = gives

    def RegisterHotKey(self, *key: Any) -> int:
        """Note what is asked for."""
        self.held += [key] if self._gives else []
        return int(self._gives)

    def UnregisterHotKey(self, *key: Any) -> int:
        """Take it back."""
        self.held = [held for held in self.held if held[:2] != key]
        return 1


def told(key: WindowsKey, message: int, number: int) -> object:
    """Have Windows send a message."""
    sent = wintypes.MSG(message=message, wParam=number)
    return key._messages.nativeEventFilter(b"windows_dispatcher_MSG", ctypes.addressof(sent))


def test_the_key_is_heard_until_it_is_given_back(qapp: QCoreApplication) -> None:
    user32, pressed = PlayedUser32(), []
    key = WindowsKey(chord_in("Ctrl+Alt+Space"), qapp, user32)
    key.pressed.connect(lambda: pressed.append(True))
    assert user32.held == [(None, NUMBER, 0x4000 | 0x1 | 0x2, 0x20)]
    assert told(key, WM_HOTKEY, NUMBER) == (True, 0)
    assert told(key, WM_HOTKEY, NUMBER + 1) == (False, 0)
    assert told(key, 0x0100, NUMBER) == (False, 0)
    assert pressed == [True]
    key.close()
    assert user32.held == []


def test_a_key_that_another_program_has_is_refused(qapp: QCoreApplication) -> None:
    with pytest.raises(BadInput, match="Another program has the key"):
        WindowsKey(chord_in("Ctrl+Alt+Space"), qapp, PlayedUser32(gives=False))

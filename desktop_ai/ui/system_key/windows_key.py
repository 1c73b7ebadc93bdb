"""WindowsKey: a key that Windows tells this program of."""

from __future__ import annotations

from collections.abc import Callable
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal

from desktop_ai.core.errors import BadInput
from desktop_ai.ui.system_key.chord import ANOTHER, TAKEN, Chord

FLAGS = {"Alt": 0x1, "Ctrl": 0x2, "Shift": 0x4, "Meta": 0x8}
NO_REPEAT = 0x4000
WM_HOTKEY = 0x0312
NUMBER = 1  # of the key among those of this program


class _Messages(QAbstractNativeEventFilter):
    """Looks through what Windows sends to the program."""

    def __init__(self, on_key: Callable[[], None]) -> None:
        super().__init__()
        self._on_key = on_key

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        """Take the message of the key, and leave every other."""
        told = wintypes.MSG.from_address(int(message))
        if told.message == WM_HOTKEY and told.wParam == NUMBER:
            self._on_key()
            return True, 0
        return False, 0


class WindowsKey(QObject):
    """Has the key until it is closed. Emits `pressed`. Raises BadInput where another program has it.

    `user32` is the library of Windows that gives it.
    """

    pressed = Signal()

    def __init__(self, chord: Chord, application: QCoreApplication, user32: Any) -> None:
        super().__init__()
        self._application = application
        self._user32 = user32
        held = NO_REPEAT | sum(FLAGS[name] for name in chord.held)
        if not user32.RegisterHotKey(None, NUMBER, held, chord.names.windows):
            raise BadInput(TAKEN, ANOTHER)
        self._messages = _Messages(self.pressed.emit)
        application.installNativeEventFilter(self._messages)

    def close(self) -> None:
        """Give the key back."""
        self._application.removeNativeEventFilter(self._messages)
        self._user32.UnregisterHotKey(None, NUMBER)

    def bring_forward(self, window: int) -> None:
        """Put a window in front, which the press of the key allows this program."""
        self._user32.SetForegroundWindow(window)

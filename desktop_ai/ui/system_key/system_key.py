"""SystemKey: what has the key for the whole system, or why there can be none."""

from __future__ import annotations

import asyncio
import sys
from importlib import import_module
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication

from desktop_ai.core.errors import BadInput
from desktop_ai.core.texts import N_
from desktop_ai.ui.system_key.chord import Chord, chord_in

NOT_HERE = N_("This session gives no program a key of its own for the whole system.")
BIND_IT = N_("Bind a key to the command “desktop-ai --quick” in the settings of your desktop.")


def gives_keys() -> bool:
    """Whether this session gives a program a key for the whole system."""
    is_x11 = sys.platform == "linux" and QGuiApplication.platformName() == "xcb"
    return is_x11 or sys.platform == "win32"


class Grab(Protocol):
    """A key that a system has given to the program."""

    pressed: SignalInstance

    def close(self) -> None:
        """Give it back."""

    def bring_forward(self, window: int) -> None:
        """Put a window in front, because the user has pressed the key."""


class SystemKey(QObject):
    """Has one key at the most. Emits `pressed`."""

    pressed = Signal()

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__()
        self._application = application
        self._grab: Grab | None = None

    async def load(self) -> None:
        """Load beside the window what takes long to be loaded."""
        if self._is_on_x11:
            await asyncio.to_thread(import_module, "Xlib.display")

    def bind(self, written: str) -> None:
        """Have another key, or for an empty word none. Raises BadInput where it cannot be had; then there is none."""
        self.close()
        if written.strip():
            self._grab = self._grabbed(chord_in(written))
            self._grab.pressed.connect(self.pressed)

    def close(self) -> None:
        """Have no key any more."""
        if self._grab is not None:
            self._grab.close()
            self._grab = None

    def bring_forward(self, window: int) -> None:
        """Put a window in front, after the key was pressed."""
        if self._grab is not None:
            self._grab.bring_forward(window)

    @property
    def _is_on_x11(self) -> bool:
        return sys.platform == "linux" and self._application.platformName() == "xcb"

    def _grabbed(self, chord: Chord) -> Grab:
        """The key as this session gives it: each is loaded only where it is needed."""
        if sys.platform == "win32":
            import ctypes

            from desktop_ai.ui.system_key.windows_key import WindowsKey

            return WindowsKey(chord, self._application, ctypes.windll.user32)
        if gives_keys():
            from desktop_ai.ui.system_key.x11_key import X11Key

            return X11Key(chord)
        raise BadInput(NOT_HERE, BIND_IT)

"""Keyboard: what keys do in the transcript that are no action's: move, scroll, press, write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QKeyEvent

STEP = 40  # pixels of an arrow key; a notch of the wheel is three
PAGE_OVERLAP = 48
SIDEWAYS = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}
WALKING = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PRESSING = (*ENTER, Qt.Key.Key_Space)
SHORTCUT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
HELD = SHORTCUT | Qt.KeyboardModifier.MetaModifier | Qt.KeyboardModifier.ShiftModifier


class TypedInView(Protocol):
    """What the keys are pressed in, and what it is asked for."""

    typed: SignalInstance

    @property
    def page(self) -> int: ...

    def do(self, id: str) -> None: ...

    def select_by(self, event: QKeyEvent) -> bool: ...

    def press_target(self) -> bool: ...

    def open_focused(self) -> bool: ...

    def walk(self, step: int) -> bool: ...

    def scroll_by(self, distance: int) -> None: ...

    def scroll_block(self, distance: int) -> bool: ...


class Keyboard:
    """Does what a key means."""

    def __init__(self, view: TypedInView) -> None:
        self._view = view

    def press(self, event: QKeyEvent) -> bool:
        """Do it; returns whether the key means anything here."""
        if self._view.select_by(event):
            return True
        if event.matches(QKeySequence.StandardKey.Copy):
            self._view.do("transcript.copy")
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._view.do("transcript.select_all")
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._view.typed.emit(QGuiApplication.clipboard().text())
        else:
            return self._press(event) or self._scroll(event) or self._write(event)
        return True

    def _press(self, event: QKeyEvent) -> bool:
        """Press what has the focus, or open it; the space bar only presses."""
        if event.key() in PRESSING and self._view.press_target():
            return True
        return event.key() in ENTER and not event.modifiers() & HELD and self._view.open_focused()

    def _scroll(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if event.modifiers() & SHORTCUT:
            return False
        if key in SIDEWAYS:
            return self._view.scroll_block(SIDEWAYS[key])
        if key in WALKING and self._view.walk(WALKING[key]):
            return True
        page = max(STEP, self._view.page - PAGE_OVERLAP)
        is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        distances = {
            Qt.Key.Key_Up: -STEP,
            Qt.Key.Key_Down: STEP,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Space: -page if is_back else page,
        }
        distance = distances.get(key)
        if distance is not None:
            self._view.scroll_by(distance)
        return distance is not None

    def _write(self, event: QKeyEvent) -> bool:
        """Words are for the message that is being written."""
        if not writes(event):
            return False
        self._view.typed.emit(event.text())
        return True


def writes(event: QKeyEvent) -> bool:
    """Whether a key writes something. Ctrl and Alt together are AltGr on Windows."""
    held = event.modifiers() & (SHORTCUT | Qt.KeyboardModifier.MetaModifier)
    is_plain = held in (Qt.KeyboardModifier.NoModifier, SHORTCUT)
    return is_plain and bool(event.text()) and event.text().isprintable()

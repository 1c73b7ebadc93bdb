"""Keyboard: what keys do in the transcript: go through it, scroll, copy, press, write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

from desktop_ai.catalog.actions.action import Scope
from desktop_ai.catalog.actions.table import ACTION_OF, ACTIONS
from desktop_ai.ui.transcript.reply_boxes import NEXT_VERSION, PREVIOUS_VERSION

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QKeyEvent

    from desktop_ai.ui.transcript.box import Target
    from desktop_ai.ui.transcript.target_focus import TargetFocus

STEP = 40  # pixels of an arrow key; a notch of the wheel is three
PAGE_OVERLAP = 48
SIDEWAYS = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PRESSING = (*ENTER, Qt.Key.Key_Space)
# The actions whose keys are heard here. Letters act only while something has the focus.
KEYS = {key: action.id for action in ACTIONS if action.scope is Scope.CONVERSATION for key in action.keys}
LETTERS = {key: id for key, id in KEYS.items() if len(key) == 1}
SHORTCUT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
MODIFIERS = SHORTCUT | Qt.KeyboardModifier.MetaModifier | Qt.KeyboardModifier.ShiftModifier


class TypedInView(Protocol):
    """What the keys are pressed in, and what it is asked for."""

    typed: SignalInstance

    @property
    def page(self) -> int: ...

    def do(self, id: str) -> None: ...

    def select_by(self, event: QKeyEvent) -> bool: ...

    def press_block(self) -> bool: ...

    def activate(self, target: Target, message: int) -> None: ...

    def switch_version(self, action: str) -> None: ...

    def scroll_by(self, distance: int) -> None: ...

    def scroll_block(self, distance: int) -> bool: ...


class Keyboard:
    """Does what a key means."""

    def __init__(self, view: TypedInView, focus: TargetFocus) -> None:
        self._view = view
        self._focus = focus

    def press(self, event: QKeyEvent) -> bool:
        """Do it; returns whether the key means anything here."""
        found = self._focus.current
        if self._view.select_by(event):
            return True
        if event.matches(QKeySequence.StandardKey.Copy):
            self._view.do("transcript.copy")
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._view.do("transcript.select_all")
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._view.typed.emit(QGuiApplication.clipboard().text())
        elif event.key() in PRESSING and found:
            self._view.activate(found.target, found.message)
        elif event.key() in ENTER and self._view.press_block():
            return True
        elif (key := _written(event)) in KEYS and key not in LETTERS:
            self._view.do(KEYS[key])
        elif action := version_action(event):
            self._view.switch_version(action)
        elif not self._scroll(event):
            return self._write(event)
        return True

    def _scroll(self, event: QKeyEvent) -> bool:
        page = max(STEP, self._view.page - PAGE_OVERLAP)
        is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        distances = {
            Qt.Key.Key_Up: -STEP,
            Qt.Key.Key_Down: STEP,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Space: -page if is_back else page,
        }
        if event.key() in SIDEWAYS:
            return self._view.scroll_block(SIDEWAYS[Qt.Key(event.key())])
        distance = distances.get(Qt.Key(event.key()))
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


def _written(event: QKeyEvent) -> str:
    """A key as the table of actions writes it; whether it stands on the keypad does not matter."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    sequence = QKeySequence(QKeyCombination(held, Qt.Key(event.key())))
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def version_action(event: QKeyEvent) -> str:
    """The action of a key that shows another version, empty for other keys."""
    pressed = _written(event)
    return next((id for id in (PREVIOUS_VERSION, NEXT_VERSION) if pressed in ACTION_OF[id].keys), "")

"""Keyboard: what keys do in the transcript: scroll, copy, press, go through what can be pressed, write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

from desktop_ai.catalog.actions.table import ACTION_OF
from desktop_ai.ui.transcript.reply_boxes import NEXT_VERSION, PREVIOUS_VERSION

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QKeyEvent

    from desktop_ai.ui.transcript.box import Target
    from desktop_ai.ui.transcript.target_focus import TargetFocus

STEP = 40  # pixels of an arrow key; a notch of the wheel is three
PAGE_OVERLAP = 48
PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
SHORTCUT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
MODIFIERS = SHORTCUT | Qt.KeyboardModifier.MetaModifier | Qt.KeyboardModifier.ShiftModifier


class TypedInView(Protocol):
    """What the keys are pressed in, and what it is asked for."""

    typed: SignalInstance

    @property
    def page(self) -> int: ...

    def activate(self, target: Target, message: int) -> None: ...

    def switch_version(self, action: str) -> None: ...

    def scroll_by(self, distance: int) -> None: ...

    def scroll_to_start(self) -> None: ...

    def scroll_to_end(self) -> None: ...

    def copy_selection(self) -> None: ...

    def select_all(self) -> None: ...


class Keyboard:
    """Does what a key means."""

    def __init__(self, view: TypedInView, focus: TargetFocus) -> None:
        self._view = view
        self._focus = focus

    def press(self, event: QKeyEvent) -> bool:
        """Do it; returns whether the key means anything here."""
        found = self._focus.current
        if event.matches(QKeySequence.StandardKey.Copy):
            self._view.copy_selection()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._view.select_all()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._view.typed.emit(QGuiApplication.clipboard().text())
        elif event.key() in PRESSING and found:
            self._view.activate(found.target, found.message)
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
        if event.key() in distances:
            self._view.scroll_by(distances[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Home:
            self._view.scroll_to_start()
        elif event.key() == Qt.Key.Key_End:
            self._view.scroll_to_end()
        else:
            return False
        return True

    def _write(self, event: QKeyEvent) -> bool:
        """Words are for the message that is being written. Ctrl and Alt together are AltGr on Windows."""
        held = event.modifiers() & (SHORTCUT | Qt.KeyboardModifier.MetaModifier)
        if (
            not event.text().isprintable()
            or not event.text()
            or held not in (Qt.KeyboardModifier.NoModifier, SHORTCUT)
        ):
            return False
        self._view.typed.emit(event.text())
        return True


def version_action(event: QKeyEvent) -> str:
    """The action of a key that shows another version, empty for other keys."""
    pressed = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
    return next((id for id in (PREVIOUS_VERSION, NEXT_VERSION) if pressed in ACTION_OF[id].keys), "")

"""KeyGuide: when it is shown which keys may follow."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop_ai.catalog.actions.table import ACTIONS
from desktop_ai.core.key_sequence import chords
from desktop_ai.ui.modifier_keys import MODIFIER_KEYS

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QWidget

    from desktop_ai.services.key_bindings import KeyBindings
    from desktop_ai.ui.transcript.view import TranscriptView
    from desktop_ai.ui.which_key import WhichKey


NO_KEY = 0


class KeyGuide(QObject):
    """Owns the panel of keys that may follow: after the keyboard came into the conversation, after the first of two.

    `over` is what the panel stands on, `enabled` tells what can be done now. Nothing is shown while not `is_on`.
    """

    def __init__(self, over: QWidget, bindings: KeyBindings, enabled: Callable[[], Collection[str]]) -> None:
        super().__init__(over)
        self.is_on = True
        self._over = over
        self._bindings = bindings
        self._enabled = enabled
        self._view: TranscriptView | None = None
        self._surface: QWindow | None = None
        self._beginnings: frozenset[str] = frozenset()
        self._first: int | None = None  # the key of the first press, until it is let go; then none
        bindings.changed.connect(self._on_bindings_changed)

    def follow(self, view: TranscriptView) -> None:
        """Guide through this view."""
        self._view = view
        view.entered.connect(self._on_view_entered)
        view.left.connect(self.end)

    def watch(self, surface: QWindow) -> None:
        """Watch for the first press of two in this window."""
        self._surface = surface
        self._on_bindings_changed()

    def end(self) -> None:
        """Show nothing."""
        self._first = None
        if "_panel" in self.__dict__:
            self._panel.end()

    @cached_property
    def _panel(self) -> WhichKey:
        from desktop_ai.ui.which_key import WhichKey

        return WhichKey(self._over)

    def _on_view_entered(self) -> None:
        from desktop_ai.ui.followers import in_conversation

        if self.is_on and self._view is not None:
            has_letters = self._view.hears_letters
            self._panel.wait(in_conversation(self._bindings, self._enabled(), has_letters=has_letters))

    def _on_bindings_changed(self) -> None:
        """Look at what is pressed in the window only where something begins with a press of two."""
        keys = [chords(key) for action in ACTIONS for key in self._bindings.keys(action.id)]
        self._beginnings = frozenset(presses[0] for presses in keys if len(presses) > 1)
        if self._surface is not None:
            self._surface.removeEventFilter(self)
            if self._beginnings:
                self._surface.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Guide on after the first press of two; the next press ends it.

        Qt asks nobody about the second press, and hands it to nobody where it does something: then it is seen
        when its key is let go.
        """
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                self._note(event)
            elif self._first is not None and not event.isAutoRepeat() and event.key() not in MODIFIER_KEYS:
                self._go_on(event)
        return False

    def _note(self, event: QKeyEvent) -> None:
        chord = QKeySequence(event.keyCombination()).toString()
        self.end()
        if self.is_on and chord in self._beginnings:
            from desktop_ai.ui.followers import after

            self._first = event.key()
            self._panel.wait(after(self._bindings, chord))

    def _go_on(self, event: QKeyEvent) -> None:
        if event.type() is QEvent.Type.KeyRelease and event.key() == self._first:
            self._first = NO_KEY
        else:
            self.end()

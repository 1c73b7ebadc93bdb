"""ReadingKeys: the keys of the conversation's own actions, heard as shortcuts of its view.

Shortcuts are found on keyboards of other scripts too, where the letters of a key press are not these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from desktop_ai.catalog.actions.action import Scope
from desktop_ai.catalog.actions.table import ACTION_OF, ACTIONS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_ai.services.key_bindings import KeyBindings

HEARD = tuple(action.id for action in ACTIONS if action.scope is Scope.CONVERSATION)


class ReadingKeys(QObject):
    """Owns the shortcuts. Emits `pressed` with the id of an action.

    They act while the view has the focus. What types a letter is theirs only while `has_letters`, and while the
    view leaves it to them.
    """

    pressed = Signal(str)

    def __init__(self, view: QWidget, bindings: KeyBindings) -> None:
        super().__init__(view)
        self.has_letters = True
        self._view = view
        self._bindings = bindings
        self._shortcuts: dict[str, list[QShortcut]] = {}
        self._hear()
        bindings.changed.connect(self._on_bindings_changed)

    def _hear(self) -> None:
        keys = self._bindings.keys
        self._shortcuts = {id: [self._made(key, id) for key in keys(id)] for id in HEARD}

    def _on_bindings_changed(self) -> None:
        for shortcut in (shortcut for shortcuts in self._shortcuts.values() for shortcut in shortcuts):
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._hear()

    def _made(self, key: str, id: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self._view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.setAutoRepeat(ACTION_OF[id].repeats)
        shortcut.activated.connect(self._on_shortcut_activated)
        return shortcut

    def _on_shortcut_activated(self) -> None:
        # Not a function for each key: Qt would keep it, and with it the view, for ever.
        shortcut = self.sender()
        id = next((id for id, shortcuts in self._shortcuts.items() if shortcut in shortcuts), None)
        if id is not None:
            self.pressed.emit(id)

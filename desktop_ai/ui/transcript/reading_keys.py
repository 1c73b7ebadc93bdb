"""ReadingKeys: the keys of the conversation's own actions, heard as shortcuts of its view.

Shortcuts are found on keyboards of other scripts too, where the letters of a key press are not these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from desktop_ai.catalog.actions.action import Scope
from desktop_ai.catalog.actions.table import ACTIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

# Of each action that is heard here, by its id.
KEYS = {action.id: action.keys for action in ACTIONS if action.scope is Scope.CONVERSATION}


class ReadingKeys(QObject):
    """Owns the shortcuts. Emits `pressed` with the id of an action.

    They act while the view has the focus. What types a letter is theirs only while `has_letters`, and while the
    view leaves it to them.
    """

    pressed = Signal(str)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.has_letters = True
        self._view = view
        self._shortcuts: dict[str, list[QShortcut]] = {}
        self.hear(KEYS)

    def hear(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Listen to these keys from now on, by the id of the action; to those of other scopes not at all."""
        for shortcuts in self._shortcuts.values():
            for shortcut in shortcuts:
                shortcut.setEnabled(False)
                shortcut.deleteLater()
        self._shortcuts = {id: [self._made(key) for key in keys[id]] for id in KEYS if id in keys}

    def _made(self, key: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self._view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self._on_shortcut_activated)
        return shortcut

    def _on_shortcut_activated(self) -> None:
        # Not a function for each key: Qt would keep it, and with it the view, for ever.
        shortcut = self.sender()
        id = next((id for id, shortcuts in self._shortcuts.items() if shortcut in shortcuts), None)
        if id is not None:
            self.pressed.emit(id)

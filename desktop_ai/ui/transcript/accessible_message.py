"""AccessibleMessage: a message as screen readers find it, with its blocks and what can be pressed as parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

from desktop_ai.ui.transcript.accessible_block import AccessibleBlock, AccessibleTarget, InMessage
from desktop_ai.ui.transcript.accessible_part import AccessiblePart, Found
from desktop_ai.ui.transcript.accessible_words import description_of, name_of
from desktop_ai.ui.transcript.read_message import BLOCK

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QAccessibleInterface

    from desktop_ai.ui.transcript.read_message import Key, ReadMessage


class AccessibleMessage(AccessiblePart):
    """An item of the list: who says what, and in what state. Pressing it gives it the focus.

    It has parts while it is in view or has the focus; nothing is laid out for others.
    """

    def __init__(self, transcript: QAccessibleInterface, message: ReadMessage) -> None:
        super().__init__(transcript)
        self._message = message
        self._parts: dict[Key, InMessage] = {}

    @property
    def index(self) -> int:
        """Which of the messages it is; -1 when it is none of them."""
        return self._message.index

    @property
    def parts(self) -> Iterable[InMessage]:
        """The parts that have been asked for."""
        return self._parts.values()

    # --- what Qt asks

    def role(self) -> QAccessible.Role:
        """One of many."""
        return QAccessible.Role.ListItem

    def childCount(self) -> int:
        """How many parts it has."""
        return len(self._keys)

    def child(self, index: int) -> Found:
        """One of its parts."""
        keys = self._keys
        return self._part(keys[index]) if 0 <= index < len(keys) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Where a part stands among the others."""
        keys = self._keys
        return keys.index(child.key) if isinstance(child, InMessage) and child.key in keys else -1

    def focusChild(self) -> Found:
        """The part that has the focus."""
        key = self._message.focused if self.isValid() else None
        return self._part(key) if key is not None else None

    @property
    def _keys(self) -> list[Key]:
        return self._message.keys if self.isValid() else []

    def _part(self, key: Key) -> InMessage:
        part = self._parts.get(key)
        if part is None:
            kind = AccessibleBlock if key[1] == BLOCK else AccessibleTarget
            part = self._parts[key] = kind(self, self._message, key)
        return part

    # --- what it says

    def _is_shown(self) -> bool:
        return self.index >= 0

    def _name(self) -> str:
        return name_of(self._message.read.column.peek(self.index))

    def _description(self) -> str:
        return description_of(self._message.read.column.peek(self.index))

    def _place(self) -> QRect:
        return self._message.place

    def _describe(self, state: QAccessible.State) -> None:
        read = self._message.read
        state.selectable = 1
        state.offscreen = int(not self._message.is_in_view)
        state.busy = int(read.column.peek(self.index).live is not None)
        if read.focused == self.index:
            state.selected = 1
            state.focused = int(self._message.focused is None)

    def _press(self) -> None:
        self._message.read.focus_message(self.index)

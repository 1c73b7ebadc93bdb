"""AccessibleTranscript: the conversation as screen readers find it, a list with an item for each message.

Items are made when they are asked for. Qt holds bare pointers to them, and a Python object that dies takes its
half in C++ along; so each is held here until Qt has been told to let go of it, and that is never done while
Qt may be in the middle of a question about it.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import isValid

from desktop_ai.ui.transcript.accessible_message import AccessibleMessage
from desktop_ai.ui.transcript.accessible_part import Found
from desktop_ai.ui.transcript.read_message import ReadMessage

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QWidget

    from desktop_ai.ui.transcript.read_column import ReadColumn

KEPT_ITEMS = 200


class AccessibleTranscript(QAccessibleWidget):
    """The list. Owns the items that were asked for most recently; does not keep the view alive."""

    def __init__(self, widget: QWidget, read: ReadColumn) -> None:
        super().__init__(widget, QAccessible.Role.List)
        self._read = read
        self._items: OrderedDict[str, AccessibleMessage] = OrderedDict()
        self._leaving: list[AccessibleMessage] = []

    # --- what Qt asks

    def childCount(self) -> int:
        """How many messages there are."""
        return len(self._read.column)

    def child(self, index: int) -> Found:
        """The item of a message."""
        return self._item(index) if self.isValid() and 0 <= index < self.childCount() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Which message an item stands for; -1 for what is no item."""
        return child.index if isinstance(child, AccessibleMessage) else -1

    def childAt(self, x: int, y: int) -> Found:
        """The item at a place of the screen."""
        message = self._read.message_at(x, y)
        item = self._item(message) if message is not None else None
        return item if item is not None and item.rect().contains(x, y) else None

    def focusChild(self) -> Found:
        """What has the focus: a message, or something in it."""
        message = self._read.focused
        item = self._item(message) if message is not None else None
        return item.focusChild() or item if item is not None else None

    # --- items

    def forget(self) -> None:
        """Let go of all items: their messages are not shown any more."""
        while self._items:
            self._leave(self._items.popitem()[1])

    def tell_focus(self) -> None:
        """Let screen readers go where the focus is."""
        focused = self.focusChild()
        if focused is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(focused, QAccessible.Event.Focus))

    def let_go(self) -> None:
        """Take back from Qt the items that were let go of."""
        while self._leaving:
            item = self._leaving.pop()
            for part in item.parts:
                take_back(part)
            take_back(item)

    def _item(self, index: int) -> AccessibleMessage:
        id_ = self._read.column.message(index).id
        item = self._items.get(id_)
        if item is None:
            item = self._items[id_] = AccessibleMessage(self, ReadMessage(self._read, id_))
            if len(self._items) > KEPT_ITEMS:
                self._leave(self._items.popitem(last=False)[1])
        self._items.move_to_end(id_)
        return item

    def _leave(self, item: AccessibleMessage) -> None:
        item.is_gone = True
        if not self._leaving:
            QTimer.singleShot(0, self.let_go)
        self._leaving.append(item)


def give_to_qt(accessible: AccessibleTranscript, view: QWidget) -> None:
    """Let Qt ask this when it is asked about the view, for as long as there is one."""
    id_ = QAccessible.registerAccessibleInterface(accessible)
    # The connection holds it, so that it lives exactly as long as the view.
    view.destroyed.connect(partial(_end, accessible, id_))


def take_back(interface: QAccessibleInterface) -> None:
    """Let Qt forget an interface, whose half in C++ ends with that. At the end of the program it has done so."""
    if isValid(interface):
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(interface))


def _end(accessible: AccessibleTranscript, id_: int, *_view: object) -> None:
    accessible.forget()
    accessible.let_go()
    QAccessible.deleteAccessibleInterface(id_)

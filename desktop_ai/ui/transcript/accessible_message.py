"""AccessibleMessage and AccessibleTarget: a message, and what can be pressed in it, as screen readers find them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible

from desktop_ai.ui.transcript.accessible_part import AccessiblePart, Found
from desktop_ai.ui.transcript.accessible_words import description_of, name_of, target_name
from desktop_ai.ui.transcript.box import ACTION_LINK, LINK
from desktop_ai.ui.transcript.fold_box import FoldBox
from desktop_ai.ui.transcript.style import MESSAGE_GAP

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAccessibleInterface

    from desktop_ai.ui.transcript.box import Box, Target
    from desktop_ai.ui.transcript.read_view import ReadView

LINKS = (LINK, ACTION_LINK)
Key = tuple[int, int]  # the box in the message, and the target in the box


class AccessibleMessage(AccessiblePart):
    """An item of the list: who says what, and in what state. Pressing it gives it the focus.

    While it is in view or has the focus, its links and buttons are its parts; nothing is laid out for others.
    """

    def __init__(self, transcript: QAccessibleInterface, read: ReadView, message: str) -> None:
        super().__init__(transcript)
        self.read = read
        self._message = message
        self._parts: dict[Key, AccessibleTarget] = {}

    @property
    def index(self) -> int:
        """Which of the messages it is; -1 when it is none of them."""
        found = self.read.column.index_of(self._message)
        return -1 if found is None else found

    @property
    def parts(self) -> Iterable[AccessibleTarget]:
        """The parts that have been asked for."""
        return self._parts.values()

    def box(self, key: Key) -> Box | None:
        """The box that has it."""
        boxes = self.read.column.boxes(self.index)
        return boxes[key[0]] if key[0] < len(boxes) else None

    def target(self, key: Key) -> Target | None:
        """What can be pressed there now."""
        box = self.box(key)
        targets = box.targets() if box is not None and box.is_laid_out else ()
        return targets[key[1]] if key[1] < len(targets) else None

    def part(self, key: Key) -> AccessibleTarget:
        """What can be pressed there, as screen readers find it."""
        part = self._parts.get(key)
        if part is None:
            part = self._parts[key] = AccessibleTarget(self, key)
        return part

    # --- what Qt asks

    def role(self) -> QAccessible.Role:
        """One of many."""
        return QAccessible.Role.ListItem

    def childCount(self) -> int:
        """How much can be pressed."""
        return len(self._keys())

    def child(self, index: int) -> Found:
        """One thing that can be pressed."""
        keys = self._keys()
        return self.part(keys[index]) if 0 <= index < len(keys) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Where something that can be pressed stands among the others."""
        keys = self._keys()
        key = child.key if isinstance(child, AccessibleTarget) else None
        return keys.index(key) if key in keys else -1

    def focusChild(self) -> Found:
        """What has the focus in it."""
        found = self.read.focus.current
        if found is None or found.message != self.index or self.read.focused != self.index:
            return None
        return self.part((found.box, found.number))

    def _keys(self) -> list[Key]:
        if not self.isValid() or not self.read.shows(self.index):
            return []
        boxes = self.read.column.lay_out(self.index).boxes
        return [(box, number) for box in range(len(boxes)) for number in range(len(boxes[box].targets()))]

    # --- what it says

    def _is_shown(self) -> bool:
        return self.index >= 0

    def _name(self) -> str:
        return name_of(self.read.column.peek(self.index))

    def _description(self) -> str:
        return description_of(self.read.column.peek(self.index))

    def _place(self) -> QRect:
        column = self.read.column
        top, height = column.extent(self.index)
        return self.read.on_screen(QRect(column.left, top, column.width, height - MESSAGE_GAP))

    def _describe(self, state: QAccessible.State) -> None:
        column = self.read.column
        top, height = column.extent(self.index)
        state.selectable = 1
        state.offscreen = int(top >= column.view_height or top + height - MESSAGE_GAP <= 0)
        state.busy = int(column.peek(self.index).live is not None)
        if self.read.focused == self.index:
            state.selected = 1
            state.focused = int(self.focusChild() is None)

    def _press(self) -> None:
        self.read.focus_message(self.index)


class AccessibleTarget(AccessiblePart):
    """A link, a button or a fold in a message."""

    def __init__(self, message: AccessibleMessage, key: Key) -> None:
        super().__init__(message)
        self.key = key
        self._message = message

    def role(self) -> QAccessible.Role:
        """A link or a button."""
        target = self._message.target(self.key) if self.isValid() else None
        is_link = target is not None and target.kind in LINKS
        return QAccessible.Role.Link if is_link else QAccessible.Role.Button

    def _is_shown(self) -> bool:
        return self._message.target(self.key) is not None

    def _name(self) -> str:
        box, target = self._message.box(self.key), self._message.target(self.key)
        return target_name(box, target) if box is not None and target is not None else ""

    def _description(self) -> str:
        target = self._message.target(self.key)
        return target.value if target is not None and target.kind == LINK else ""

    def _place(self) -> QRect:
        read, index = self._message.read, self._message.index
        node = read.column.node(index)
        corner = QPoint(read.column.left + node.left, read.column.extent(index)[0] + node.tops[self.key[0]])
        target = self._message.target(self.key)
        inside = target.rects[0].toAlignedRect() if target is not None else QRect()
        return read.on_screen(inside.translated(corner))

    def _describe(self, state: QAccessible.State) -> None:
        target = self._message.target(self.key)
        state.focused = int(self._message.focusChild() is self)
        box = self._message.box(self.key)
        if isinstance(box, FoldBox):
            state.expandable = 1
            state.expanded, state.collapsed = int(box.fold.is_open), int(not box.fold.is_open)
        state.linked = int(target is not None and target.kind in LINKS)

    def _press(self) -> None:
        target = self._message.target(self.key)
        if target is not None:
            self._message.read.activate(target, self._message.index)

"""AccessibleBlock and AccessibleTarget: what is in a message and can be pressed in it, for screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

from desktop_ai.core.block import Heading, Image
from desktop_ai.core.spoken_text import as_read
from desktop_ai.ui.transcript.accessible_part import AccessiblePart
from desktop_ai.ui.transcript.accessible_words import target_name
from desktop_ai.ui.transcript.box import ACTION_LINK, LINK, BlockBox
from desktop_ai.ui.transcript.fold_box import FoldBox
from desktop_ai.ui.transcript.image_box import ImageBox
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QAccessibleInterface

    from desktop_ai.ui.transcript.box import Target
    from desktop_ai.ui.transcript.read_message import Key, ReadMessage

LINKS = (LINK, ACTION_LINK)
ROLES: dict[type, QAccessible.Role] = {Heading: QAccessible.Role.Heading, Image: QAccessible.Role.Graphic}


class InMessage(AccessiblePart):
    """Something in a message, known by its place there."""

    def __init__(self, above: QAccessibleInterface, message: ReadMessage, key: Key) -> None:
        super().__init__(above)
        self.key = key
        self._message = message

    def _describe(self, state: QAccessible.State) -> None:
        state.focused = int(self._message.focused == self.key)


class AccessibleBlock(InMessage):
    """A paragraph, a heading, a listing, a table, a picture. Pressing it gives it the focus."""

    def role(self) -> QAccessible.Role:
        """A heading, a picture, or something else that is read."""
        block = self._block if self.isValid() else None
        return ROLES.get(type(block.block) if block else type(None), QAccessible.Role.Paragraph)

    @property
    def _block(self) -> BlockBox | None:
        box = self._message.box(self.key)
        return box if isinstance(box, BlockBox) else None

    def _is_shown(self) -> bool:
        return self._block is not None

    def _name(self) -> str:
        return as_read([self._block.block], tr) if self._block is not None else ""

    def _description(self) -> str:
        return self._block.status if isinstance(self._block, ImageBox) else ""

    def _place(self) -> QRect:
        return self._message.place_of(self.key)

    def _press(self) -> None:
        self._message.read.focus_message(self._message.index, self.key[0])


class AccessibleTarget(InMessage):
    """A link, a button or a fold. Pressing it does what it is there for."""

    def role(self) -> QAccessible.Role:
        """A link or a button."""
        is_link = self.isValid() and self._target is not None and self._target.kind in LINKS
        return QAccessible.Role.Link if is_link else QAccessible.Role.Button

    @property
    def _target(self) -> Target | None:
        return self._message.target(self.key)

    def _is_shown(self) -> bool:
        return self._target is not None

    def _name(self) -> str:
        box, target = self._message.box(self.key), self._target
        return target_name(box, target) if box is not None and target is not None else ""

    def _description(self) -> str:
        target = self._target
        return target.value if target is not None and target.kind == LINK else ""

    def _place(self) -> QRect:
        return self._message.place_of(self.key, self._target.rects[0] if self._target else None)

    def _describe(self, state: QAccessible.State) -> None:
        super()._describe(state)
        state.linked = int(self._target is not None and self._target.kind in LINKS)
        box = self._message.box(self.key)
        if isinstance(box, FoldBox):
            state.expandable = 1
            state.expanded, state.collapsed = int(box.fold.is_open), int(not box.fold.is_open)

    def _press(self) -> None:
        if self._target is not None:
            self._message.read.activate(self._target, self._message.index)

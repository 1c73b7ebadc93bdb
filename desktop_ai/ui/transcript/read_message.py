"""ReadMessage: a message and what is in it, as far as what screen readers find needs to know about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF

from desktop_ai.ui.transcript.box import BlockBox
from desktop_ai.ui.transcript.fold_box import LabelBox
from desktop_ai.ui.transcript.style import MESSAGE_GAP

if TYPE_CHECKING:
    from desktop_ai.ui.transcript.box import Box, Target
    from desktop_ai.ui.transcript.read_column import ReadColumn

Key = tuple[int, int]  # a box of the message, and a target in it or `BLOCK`
BLOCK = -1


class ReadMessage:
    """Finds the message by its id, whatever comes and goes around it."""

    def __init__(self, read: ReadColumn, id: str) -> None:
        self.read = read
        self._id = id

    @property
    def index(self) -> int:
        """Which of the messages it is; -1 when it is none of them."""
        found = self.read.column.index_of(self._id)
        return -1 if found is None else found

    @property
    def keys(self) -> list[Key]:
        """What is in it, from above: blocks and what can be pressed. Nothing of one that is not looked at."""
        if self.index < 0 or not self.read.shows(self.index):
            return []
        keys: list[Key] = []
        for number, box in enumerate(self.read.column.lay_out(self.index).boxes):
            keys += [(number, BLOCK)] if _is_block(box) else []
            keys += [(number, target) for target in range(len(box.targets()))]
        return keys

    @property
    def focused(self) -> Key | None:
        """What in it has the focus; None when it has it as a whole, or not at all."""
        focus = self.read.focus
        if self.read.focused != self.index:
            return None
        target = focus.current
        if target is not None:
            return target.box, target.number
        if focus.block is None or focus.box is None:
            return None
        return focus.box, BLOCK if _is_block(focus.block) else 0

    @property
    def place(self) -> QRect:
        """Where it is on the screen; about where it would be when it was never in view."""
        column = self.read.column
        top, height = column.extent(self.index)
        return self.read.on_screen(QRectF(column.left, top, column.width, height - MESSAGE_GAP))

    @property
    def is_in_view(self) -> bool:
        """Whether something of it is in view."""
        top, height = self.read.column.extent(self.index)
        return top < self.read.column.view_height and top + height - MESSAGE_GAP > 0

    def box(self, key: Key) -> Box | None:
        """The box of a key."""
        boxes = self.read.column.boxes(self.index)
        return boxes[key[0]] if key[0] < len(boxes) else None

    def target(self, key: Key) -> Target | None:
        """What can be pressed there now."""
        box = self.box(key)
        targets = box.targets() if box is not None and box.is_laid_out else ()
        return targets[key[1]] if 0 <= key[1] < len(targets) else None

    def place_of(self, key: Key, inside: QRectF | None = None) -> QRect:
        """Where a box, or a part of it, is on the screen."""
        column, node = self.read.column, self.read.column.node(self.index)
        area = inside if inside is not None else QRectF(0, 0, node.natural_width, node.boxes[key[0]].height)
        left, top = column.left + node.left, column.extent(self.index)[0] + node.tops[key[0]]
        return self.read.on_screen(area.translated(left, top))


def _is_block(box: Box) -> bool:
    """Whether it is read by itself; a line of the program is what can be pressed in it."""
    return box.takes_focus and isinstance(box, BlockBox) and not isinstance(box, LabelBox)

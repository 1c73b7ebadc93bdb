"""Hints: what of the conversation in view gets letters, and what they press."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_ai.ui.transcript.box import Target
    from desktop_ai.ui.transcript.column import Column
    from desktop_ai.ui.transcript.places import Placed


class Hinted(NamedTuple):
    """A target in view: the message and the box that it is in, its number there, and where it is seen."""

    message: str
    box: int
    number: int
    target: Target
    place: QRectF  # in what is seen of the column

    def found(self, column: Column) -> tuple[Target, int] | None:
        """The same target as it is now, and the number of its message; None where it has gone meanwhile."""
        index = column.index_of(self.message)
        boxes = column.node(index).boxes if index is not None else []
        if index is None or self.box >= len(boxes) or not boxes[self.box].is_laid_out:
            return None
        targets = boxes[self.box].targets()
        target = targets[self.number] if self.number < len(targets) else None
        is_same = target is not None and target.kind == self.target.kind
        return (target, index) if target is not None and is_same else None


def hinted(column: Column) -> list[Hinted]:
    """What can be pressed in view, from top to bottom."""
    return [each for placed in column.seen() for each in _in_message(column, placed)]


def _in_message(column: Column, placed: Placed) -> Iterator[Hinted]:
    node = placed.node
    for number in range(node.box_at(-placed.y), len(node.boxes)):
        box, top = node.boxes[number], placed.y + node.tops[number]
        if top > column.view_height:
            return
        for index, target in enumerate(box.targets() if box.is_laid_out else ()):
            place = target.rects[0].translated(column.left + node.left, top)
            if 0 <= place.center().y() <= column.view_height:
                yield Hinted(node.message.id, number, index, target, place)

"""Places in the column of messages: what is kept still, what is read, what is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_ai.ui.transcript.message_node import MessageNode


VIEW_MARGIN = 32  # units that stay free above and below what is brought into view


class Anchor(NamedTuple):
    """A box, and where its top is seen, in pixels below the top of the view."""

    message: int
    box: int
    y: int


class ReadingPlace(NamedTuple):
    """The same for another time: the message by its id."""

    message: str
    box: int
    y: int


class Placed(NamedTuple):
    """A message that is seen: its index and the place of its top in the view."""

    message: int
    node: MessageNode
    y: int


class Pointed(NamedTuple):
    """What the pointer is at: the message, the box in it, and the kind of target there, empty for none."""

    message: int
    box: int
    kind: str


def moved(box: int, first: int, distance: int) -> int:
    """Where a box stands after those from `first` on have moved; for one that went, the last before them."""
    return box + distance if box >= first else min(box, max(0, first + distance - 1))


def first_in_view(seen: Iterable[Placed], *, begins: bool = False) -> Anchor | None:
    """The first box that is seen, or the first one whose top is; None when there is none."""
    for index, node, y in seen:
        for box in range(node.box_at(-y), len(node.boxes)):
            top = y + node.tops[box]
            if top >= 0 or (not begins and top + node.boxes[box].height > 0):
                return Anchor(index, box, top)
    return None


def shown_at(top: int, height: int, view_height: int) -> int:
    """Where the top of something should be seen: where it is, when all of it is in view."""
    lowest = view_height - VIEW_MARGIN - height
    if VIEW_MARGIN <= top <= lowest:
        return top
    return VIEW_MARGIN if top < VIEW_MARGIN or lowest < VIEW_MARGIN else lowest

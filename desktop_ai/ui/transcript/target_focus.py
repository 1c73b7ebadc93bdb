"""TargetFocus: which message, block and thing that can be pressed has the keyboard's focus."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_ai.core.signal import Signal
from desktop_ai.ui.transcript.places import moved

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_ai.ui.transcript.box import Box, Target
    from desktop_ai.ui.transcript.column import Column


class FocusedTarget(NamedTuple):
    """A target and where it is: the message, the box in it, and the target in that."""

    message: int
    box: int
    number: int
    target: Target


class TargetFocus:
    """Goes through messages and their targets, those that are out of view too.

    Emits `moved` when something else has the focus, or the same again.
    """

    def __init__(self, column: Column) -> None:
        self.moved: Signal[[]] = Signal()
        self._column = column
        self._place: tuple[int, int, int] | None = None
        self.message: int | None = None
        self.box: int | None = None
        column.boxes_moved.connect(self._on_column_boxes_moved)

    @property
    def current(self) -> FocusedTarget | None:
        """The target that has the focus, while it is in view."""
        if self._place is None or self._place[0] >= len(self._column):
            return None
        message, number, index = self._place
        # Only looking must not make the boxes of what is out of view: that finds out heights, and moves things.
        seen = (placed.node.boxes for placed in self._column.seen() if placed.message == message)
        box = next(iter(next(seen, [])[number : number + 1]), None)
        if box is None or not box.is_laid_out or index >= len(box.targets()):
            return None
        found = FocusedTarget(message, number, index, box.targets()[index])
        return found if self._is_in_view(found) else None

    def clear(self) -> None:
        """Nothing has the focus."""
        self._place = self.message = self.box = None

    def go_to(self, message: int, box: int | None = None) -> None:
        """Give a message the focus, or one of its blocks, and none of its targets."""
        self._place, self.message, self.box = None, message, box
        self.moved.emit()

    @property
    def block(self) -> Box | None:
        """The block that has the focus."""
        if self.message is None or self.box is None or self.message >= len(self._column):
            return None
        boxes = self._column.node(self.message).boxes
        return boxes[self.box] if self.box < len(boxes) else None

    @property
    def is_in_view(self) -> bool:
        """Whether something that has the focus is seen."""
        return any(placed.message == self.message for placed in self._column.seen())

    def go_to_seen(self) -> None:
        """Give the last message in view the focus."""
        seen = [placed.message for placed in self._column.seen()]
        if seen:
            self.go_to(seen[-1])

    def step(self, *, forward: bool) -> FocusedTarget | None:
        """Go to the next target or the one before; None at the ends, where nothing changes."""
        found = next(self._onwards(forward=forward), None)
        if found is not None:
            self._place, self.message = found[:3], found.message
            takes_focus = self._column.node(found.message).boxes[found.box].takes_focus
            self.box = found.box if takes_focus else None
            self.moved.emit()
        return found

    def _on_column_boxes_moved(self, id: str, first: int, distance: int) -> None:
        """Stay with the same block when boxes come or go above it."""
        message = self._column.index_of(id)
        if message is None or message != self.message:
            return
        self.box = moved(self.box, first, distance) if self.box is not None else None
        if self._place is not None:
            self._place = (message, moved(self._place[1], first, distance), self._place[2])

    def _onwards(self, *, forward: bool) -> Iterator[FocusedTarget]:
        """The targets that follow what has the focus; without any focus, those from the edge of the view on."""
        seen = [placed.message for placed in self._column.seen()]
        if not seen:
            return
        start = self.message if self.message is not None else seen[0 if forward else -1]
        for message in range(start, len(self._column)) if forward else range(start, -1, -1):
            targets = list(self.targets_of(message))
            for found in targets if forward else reversed(targets):
                if self._place is not None:
                    is_beyond = found[:3] > self._place if forward else found[:3] < self._place
                else:
                    is_beyond = self.message is not None or self._is_onwards(found, forward=forward)
                if is_beyond:
                    yield found

    def targets_of(self, message: int) -> Iterator[FocusedTarget]:
        """What can be pressed in a message."""
        node = self._column.lay_out(message)
        for number, box in enumerate(node.boxes):
            for index, target in enumerate(box.targets()):
                yield FocusedTarget(message, number, index, target)

    def _middle(self, found: FocusedTarget) -> float:
        return self._column.y_of(found.message, found.box) + found.target.rects[0].center().y()

    def _is_in_view(self, found: FocusedTarget) -> bool:
        return 0 <= self._middle(found) <= self._column.view_height

    def _is_onwards(self, found: FocusedTarget, *, forward: bool) -> bool:
        return self._middle(found) >= 0 if forward else self._middle(found) <= self._column.view_height

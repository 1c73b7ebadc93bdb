"""Moves: where the focus goes on its way from message to message and from block to block."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_ai.ui.transcript.code_box import CodeBox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_ai.ui.transcript.box import Box
    from desktop_ai.ui.transcript.column import Column
    from desktop_ai.ui.transcript.places import Placed
    from desktop_ai.ui.transcript.target_focus import TargetFocus

CODE_SIGNS = ("```", "~~~", "    ", "\t")  # a text without any of them has no code block


class Stop(NamedTuple):
    """A message, and perhaps one of its boxes."""

    message: int
    box: int | None = None


class Moves:
    """Finds the next stop from what has the focus; what was scrolled out of view has it no longer."""

    def __init__(self, column: Column, focus: TargetFocus) -> None:
        self._column = column
        self._focus = focus

    def message(self, step: int) -> Stop | None:
        """The message below (1) or above (-1); None beyond the last. A long one is left over its beginning."""
        seen = [placed.message for placed in self._column.seen()]
        if not seen:
            return None
        here = self._focus.message
        if here not in seen:
            return Stop(self._first_whole(seen) if step > 0 else seen[0])
        if step < 0 and self._column.y_of(here) < 0:
            return Stop(here)
        there = here + step
        return Stop(max(0, there)) if there < len(self._column) else None

    def block(self, step: int) -> Stop | None:
        """The block below or above, in the next message too; None at the ends."""
        return next(self._blocks(step, _takes_focus), None)

    def code(self, step: int) -> Stop | None:
        """The code block below or above."""
        return next(self._blocks(step, _is_code, may_hold=self._may_hold_code), None)

    def _first_whole(self, seen: list[int]) -> int:
        """The first message whose beginning is in view."""
        return next((index for index in seen if self._column.y_of(index) >= 0), seen[-1])

    def _blocks(
        self,
        step: int,
        is_wanted: Callable[[Box], bool],
        may_hold: Callable[[int], bool] = lambda _message: True,
    ) -> Iterator[Stop]:
        start = self._start(step)
        if start is None:
            return
        messages = range(start.message, len(self._column)) if step > 0 else range(start.message, -1, -1)
        for message in messages:
            boxes = self._column.boxes(message) if may_hold(message) else []
            for number in range(len(boxes)) if step > 0 else reversed(range(len(boxes))):
                is_beyond = message != start.message or start.box is None or (number - start.box) * step > 0
                if is_beyond and is_wanted(boxes[number]):
                    yield Stop(message, number)

    def _start(self, step: int) -> Stop | None:
        """What the way begins behind: the focused block, else the edge of the view inside the focused message."""
        seen = [
            (placed.message, number) for placed in self._column.seen() for number in self._in_view(placed)
        ]
        if not seen:
            return None
        here, box = self._focus.message, self._focus.box
        if here is not None and box is not None and (here, box) in seen:
            return Stop(here, box)
        inside = [each for each in seen if each[0] == here] or seen
        message, number = inside[0 if step > 0 else -1]
        return Stop(message, number - step)

    def _in_view(self, placed: Placed) -> Iterator[int]:
        """The boxes of a message of which something is seen."""
        node = placed.node
        for number in range(node.box_at(-placed.y), len(node.boxes)):
            top = placed.y + node.tops[number]
            if top >= self._column.view_height:
                break
            if top + node.boxes[number].height > 0:
                yield number

    def _may_hold_code(self, message: int) -> bool:
        text = self._column.message(message).text
        return any(sign in text for sign in CODE_SIGNS)


def _takes_focus(box: Box) -> bool:
    return box.takes_focus


def _is_code(box: Box) -> bool:
    return isinstance(box, CodeBox)

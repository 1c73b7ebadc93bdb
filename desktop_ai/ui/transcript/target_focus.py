"""TargetFocus: which of the things that can be pressed has the keyboard's focus."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_ai.ui.transcript.box import Target
    from desktop_ai.ui.transcript.column import Column


class FocusedTarget(NamedTuple):
    """A target and where it is: the message, the box in it, and the target in that."""

    message: int
    box: int
    number: int
    target: Target


class TargetFocus:
    """Goes through the targets that are in view."""

    def __init__(self, column: Column) -> None:
        self._column = column
        self._place: tuple[int, int, int] | None = None

    @property
    def current(self) -> FocusedTarget | None:
        """What has the focus, while it is in view."""
        if self._place is None:
            return None
        return next((found for found in self._in_view() if found[:3] == self._place), None)

    def clear(self) -> None:
        """Nothing has the focus."""
        self._place = None

    def step(self, *, forward: bool) -> bool:
        """Go to the next or the one before; returns False at the ends."""
        places = [found[:3] for found in self._in_view()]
        if not forward:
            places.reverse()
        if self._place is None or self._place not in places:
            following = places[:1]
        else:
            index = places.index(self._place) + 1
            following = places[index : index + 1]
        if not following:
            return False
        self._place = following[0]
        return True

    def _in_view(self) -> Iterator[FocusedTarget]:
        for placed in self._column.seen():
            for number, box in enumerate(placed.node.boxes):
                top = placed.y + placed.node.tops[number]
                if not box.is_laid_out or top + box.height < 0 or top > self._column.view_height:
                    continue
                for index, target in enumerate(box.targets()):
                    if 0 <= top + target.rects[0].center().y() <= self._column.view_height:
                        yield FocusedTarget(placed.message, number, index, target)

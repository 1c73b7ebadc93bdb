"""KeptLayouts: how many boxes may hold layouts at a time, however long a message is."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_ai.ui.transcript.box import Box

KEPT_LAYOUTS = 200  # boxes, each some 20 KB: several times what a view shows
SPARE = 100  # more of them, while there is no time to let go of any


class KeptLayouts:
    """Knows the boxes that hold layouts, in the order in which they were seen."""

    def __init__(self) -> None:
        self._boxes: OrderedDict[Box, None] = OrderedDict()

    def note(self, box: Box) -> None:
        """A box is seen now."""
        self._boxes[box] = None
        self._boxes.move_to_end(box)

    def forget_old(self, spare: int = 0) -> None:
        """Let go of the layouts that were not seen for longest. Not while something is being laid out."""
        while len(self._boxes) > KEPT_LAYOUTS + spare:
            self._boxes.popitem(last=False)[0].forget()

    def clear(self) -> None:
        """Know no boxes any more: they are gone."""
        self._boxes.clear()

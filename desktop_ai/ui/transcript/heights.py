"""Heights: how high each message is, and so where it begins."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Heights:
    """Owns the heights of messages that stand one below the other; a change of the last one costs little."""

    def __init__(self) -> None:
        self._heights: list[int] = []
        self._starts: list[int] | None = None

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def __setitem__(self, index: int, height: int) -> None:
        before = self._heights[index]
        if before == height:
            return
        self._heights[index] = height
        if self._starts is None:
            return
        if index == len(self._heights) - 1:
            self._starts[-1] += height - before
        else:
            self._starts = None

    def take(self, heights: Iterable[int]) -> None:
        """Be those of other messages."""
        self._heights, self._starts = list(heights), None

    def append(self, height: int) -> None:
        """Add one at the end."""
        self._heights.append(height)
        self._starts = None

    def start(self, index: int) -> int:
        """Where a message begins; of the number of messages, where the last one ends."""
        return self._all_starts()[index]

    def at(self, y: float) -> int:
        """The message at a height, the nearest one outside of them."""
        return min(len(self._heights) - 1, max(0, bisect_right(self._all_starts(), y) - 1))

    def _all_starts(self) -> list[int]:
        if self._starts is None:
            self._starts = list(accumulate(self._heights, initial=0))
        return self._starts

"""Heights: how high each message is, and so where it begins."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

STRETCH = 128  # messages
SAMPLES = 8  # of a stretch, before anything in it is asked for


class Heights:
    """Owns the heights of messages that stand one below the other.

    They are kept in stretches. Of one that nobody asked about only the sum is known, guessed from a few samples,
    so that opening or resizing does not look at every message. Asking for a place finds out the heights in the
    stretch around it and in its neighbours, which are higher than any view.
    """

    def __init__(self, estimate: Callable[[int], int]) -> None:
        self._estimate = estimate
        self._count = 0
        self._sums: list[int] = []
        self._stretches: list[list[int] | None] = []

    def __getitem__(self, index: int) -> int:
        return self._stretch(index // STRETCH)[index % STRETCH]

    def __setitem__(self, index: int, height: int) -> None:
        stretch = self._stretch(index // STRETCH)
        self._sums[index // STRETCH] += height - stretch[index % STRETCH]
        stretch[index % STRETCH] = height

    def estimate_all(self, count: int) -> None:
        """Be those of so many other messages, or of the same in another width."""
        self._count = count
        starts = range(0, count, STRETCH)
        self._stretches = [None] * len(starts)
        self._sums = [self._guess(start, min(count, start + STRETCH)) for start in starts]

    def append(self) -> None:
        """Add one at the end."""
        index = self._count
        self._count += 1
        height = self._estimate(index)
        if index % STRETCH == 0:
            self._stretches.append([height])
            self._sums.append(height)
        else:
            self._stretch(index // STRETCH, index).append(height)
            self._sums[-1] += height

    def start(self, index: int) -> int:
        """Where a message begins; of the number of messages, where the last one ends."""
        if index == self._count:
            return sum(self._sums)
        number, inside = divmod(index, STRETCH)
        self._find_out_around(number)
        return sum(self._sums[:number]) + sum(self._stretch(number)[:inside])

    def at(self, y: float) -> int:
        """The message at a height, the nearest one outside of them."""
        number = self._containing(self._sums, y)
        self._find_out_around(number)
        number = self._containing(self._sums, y)
        inside = y - sum(self._sums[:number])
        return number * STRETCH + self._containing(self._stretch(number), inside)

    def _containing(self, heights: list[int], y: float) -> int:
        """Which of these has the place in it, the nearest one outside of them."""
        return min(len(heights) - 1, bisect_right(list(accumulate(heights)), max(0, y)))

    def _find_out_around(self, number: int) -> None:
        for each in range(max(0, number - 1), min(len(self._sums), number + 2)):
            self._stretch(each)

    def _stretch(self, number: int, end: int | None = None) -> list[int]:
        """The heights in a stretch, up to message `end`."""
        found = self._stretches[number]
        if found is None:
            first = number * STRETCH
            last = min(self._count if end is None else end, first + STRETCH)
            found = self._stretches[number] = [self._estimate(index) for index in range(first, last)]
            self._sums[number] = sum(found)
        return found

    def _guess(self, first: int, end: int) -> int:
        # An odd step: questions and answers take turns.
        samples = range(first, end, (end - first) // SAMPLES | 1)
        return sum(self._estimate(index) for index in samples) * (end - first) // len(samples)

"""GrowingText: text that comes in many small pieces, and takes little more room than its letters."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

PIECES = 256  # that are joined to one: a small string takes ten times the room of its letters


class GrowingText:
    """Owns the text; `restarts` counts how often it was cleared. Its length and places count characters."""

    def __init__(self) -> None:
        self.restarts = 0
        self._length = 0
        self._joined: list[str] = []
        self._ends: list[int] = []  # of what is joined
        self._pieces: list[str] = []

    def __len__(self) -> int:
        return self._length

    def __str__(self) -> str:
        return "".join([*self._joined, *self._pieces])

    def append(self, piece: str) -> None:
        """Add a piece at the end."""
        self._pieces.append(piece)
        self._length += len(piece)
        if len(self._pieces) == PIECES:
            self._joined.append("".join(self._pieces))
            self._ends.append(self._length)
            self._pieces.clear()

    def clear(self) -> None:
        """Be empty again."""
        self.restarts += 1
        self._length = 0
        for held in (self._joined, self._ends, self._pieces):
            held.clear()

    def between(self, start: int, end: int) -> str:
        """The text between two places; costs what that part and the newest pieces cost."""
        first = bisect_right(self._ends, start)
        begin = self._ends[first - 1] if first else 0
        parts = [*self._joined[first:], *self._pieces]
        needed = bisect_right(list(accumulate(map(len, parts), initial=begin)), end)
        return "".join(parts[:needed])[start - begin : end - begin]

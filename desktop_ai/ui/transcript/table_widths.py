"""How wide the columns of a table are: as wide as their words, or less where there is less room.

No column becomes narrower than its words can be read in; where that is not enough the table is wider than its room.
"""

from __future__ import annotations

LEAST_COLUMN = 48
READABLE = 132  # pixels, the gap to the next column included: nothing is broken that takes less
COMFORTABLE = 240  # of a column of sentences, in a table that is scrolled anyway
WIDEST_WORD = 320  # a longer word is broken


def least_width(natural: float, longest_word: float) -> float:
    """The least that a cell can be shown in."""
    return min(natural, max(READABLE, min(longest_word, WIDEST_WORD)))


def column_widths(naturals: list[int], leasts: list[int], room: int) -> list[int]:
    """The widths of columns that would like to be as wide as `naturals`, and must be as wide as `leasts`."""
    if sum(naturals) <= room:
        return naturals
    if sum(leasts) > room:
        return [
            min(natural, max(least, COMFORTABLE)) for natural, least in zip(naturals, leasts, strict=True)
        ]
    return _shared(naturals, leasts, room)


def _shared(naturals: list[int], leasts: list[int], room: int) -> list[int]:
    """The widest that fits: columns above a common width are cut down to it."""
    low, high = 0, max(naturals)
    while high - low > 1:
        middle = (low + high) // 2
        if sum(_cut(naturals, leasts, middle)) <= room:
            low = middle
        else:
            high = middle
    return _cut(naturals, leasts, low)


def _cut(naturals: list[int], leasts: list[int], width: int) -> list[int]:
    return [max(least, min(natural, width)) for natural, least in zip(naturals, leasts, strict=True)]

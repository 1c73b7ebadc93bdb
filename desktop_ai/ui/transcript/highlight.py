"""Highlight: a part of a box's text that stands out, and why."""

from __future__ import annotations

from bisect import bisect_right
from enum import StrEnum
from typing import NamedTuple


class HighlightKind(StrEnum):
    """Why a text stands out."""

    SELECTION = "selection"
    FOUND = "found"
    CURRENT = "current"


class Highlight(NamedTuple):
    """The text between two offsets, in UTF-16 units; of several, the later ones are drawn over the others."""

    start: int
    end: int
    kind: HighlightKind


Layer = tuple[Highlight, ...]


class Highlights(NamedTuple):
    """What stands out in one text: layers, each in the order of the text and without overlaps.

    A later layer is drawn over the earlier ones, and takes the place of what of them has just its range. However
    many there are, only those of a range are looked at.
    """

    layers: tuple[Layer, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.layers)

    def between(self, start: int, end: int) -> list[Highlight]:
        """Those that reach into the text between two offsets, the lower ones first."""
        found: dict[tuple[int, int], Highlight] = {}
        for layer in self.layers:
            for number in range(bisect_right(layer, start, key=_end), len(layer)):
                if layer[number].start >= end:
                    break
                found.pop(layer[number][:2], None)
                found[layer[number][:2]] = layer[number]
        return list(found.values())

    def within(self, start: int, length: int) -> Highlights:
        """What of them reaches into `length` units from `start` on, counted from there."""
        cut = (
            Highlight(max(0, each.start - start), min(length, each.end - start), each.kind)
            for each in self.between(start, start + length)
        )
        return Highlights(tuple((each,) for each in cut))


NO_HIGHLIGHTS = Highlights()


def _end(highlight: Highlight) -> int:
    return highlight.end

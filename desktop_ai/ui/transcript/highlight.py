"""Highlight: a part of a box's text that stands out, and why."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


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


def within(highlights: Iterable[Highlight], start: int, length: int) -> list[Highlight]:
    """What of them reaches into `length` units from `start` on, counted from there."""
    cut = (
        Highlight(max(0, each.start - start), min(length, each.end - start), each.kind) for each in highlights
    )
    return [each for each in cut if each.start < each.end]

"""Asides: what a message shows beside its Markdown, as values; each kind has a box that draws it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from desktop_ai.core.block import TOP, Block, Image, Nest, Place

if TYPE_CHECKING:
    from collections.abc import Sequence


class Tone(StrEnum):
    """How a label sounds."""

    QUIET = "dim"
    WRONG = "danger"


class Label(msgspec.Struct, frozen=True):
    """Words of the program above or below a part; with `copies` they are a button that copies that."""

    text: str
    place: Place = TOP
    tone: Tone = Tone.QUIET
    copies: str = ""


class Fold(msgspec.Struct, frozen=True):
    """A line that folds and unfolds what stands below it; `key` names it among those of its message."""

    key: str
    label: str
    is_open: bool = False


class ToolFold(Fold, frozen=True):
    """The line of a call: `label` is the tool's name, `detail` its arguments as far as a line shows them."""

    detail: str = ""
    ending: str = ""


class Source(msgspec.Struct, frozen=True):
    """A source of a reply, with the number that the reply may refer to."""

    number: int
    title: str
    url: str
    host: str = ""


class AttachedPicture(msgspec.Struct, frozen=True):
    """A picture that hangs on a message, and how large it is said to be, in pixels."""

    image: Image
    width: int = 0
    height: int = 0


Element = Block | AttachedPicture | Label | Fold | Source


def inside(block: Block, nest: Nest, *, is_tight: bool | None = None) -> Block:
    """The block nested once more."""
    place = block.place
    tight = place.is_tight if is_tight is None else is_tight
    return msgspec.structs.replace(block, place=Place((nest, *place.nesting), place.marker, tight))


def moved_elements(before: Sequence[Element], now: Sequence[Element], first: int) -> tuple[int, int]:
    """The first element that stands elsewhere now, and how far from there; those before `first` are the same.

    The one that differs first may be one that grew: then the next one tells. Where nothing tells and there are fewer
    now, those that went are taken for the last ones.
    """
    least = min(len(before), len(now))
    start = next((index for index in range(first, least) if not _is_same(before[index], now[index])), least)
    for was in range(start, min(start + 2, len(before))):
        found = _place_of(before[was], now, start)
        if found is not None:
            return was, found - was
    for here in range(start, min(start + 2, len(now))):
        found = _place_of(now[here], before, start)
        if found is not None:
            return found, here - found
    return (len(before), len(now) - len(before)) if len(now) < len(before) else (start, 0)


def _place_of(element: Element, elements: Sequence[Element], start: int) -> int | None:
    return next((index for index in range(start, len(elements)) if _is_same(elements[index], element)), None)


def _is_same(one: Element, other: Element) -> bool:
    return one == other or (isinstance(one, Fold) and isinstance(other, Fold) and one.key == other.key)

"""Asides: what a message shows beside its Markdown, as values; each kind has a box that draws it."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from desktop_ai.core.block import TOP, Block, Nest, Place


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


Element = Block | Label | Fold | Source


def inside(block: Block, nest: Nest, *, is_tight: bool | None = None) -> Block:
    """The block nested once more."""
    place = block.place
    tight = place.is_tight if is_tight is None else is_tight
    return msgspec.structs.replace(block, place=Place((nest, *place.nesting), place.marker, tight))

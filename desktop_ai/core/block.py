"""The kinds of block that Markdown consists of: a flat list, in which each block knows what it is nested in.

Offsets and lengths of spans are UTF-16 units, in which Qt counts.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

LINE_BREAK = "\u2028"
UNCHECKED, CHECKED = "☐", "☑"


class Nest(StrEnum):
    """What a block can stand in."""

    ITEM = "item"
    QUOTE = "quote"
    NOTE = "note"
    ASIDE = "aside"  # what is not the answer: a thought, a call of a tool
    REFUSAL = "refusal"


BARRED = frozenset({Nest.QUOTE, Nest.ASIDE, Nest.REFUSAL})


class Mark:
    """Bits that say how a span of text is set."""

    STRONG = 1
    EMPHASIS = 2
    STRIKE = 4
    CODE = 8
    MATH = 16
    IMAGE = 32
    NOTE = 64
    DIM = 128


class Align(StrEnum):
    """Where the text of a table's column stands."""

    NONE = "None"
    LEFT = "Left"
    CENTER = "Center"
    RIGHT = "Right"


class Span(msgspec.Struct, frozen=True, gc=False):
    """A piece of a text that is set differently, or leads somewhere."""

    start: int
    length: int
    marks: int = 0
    url: str = ""


class Place(msgspec.Struct, frozen=True, gc=False):
    """Where a block stands: in what, after which list marker, and whether close to what is above it."""

    nesting: tuple[Nest, ...] = ()
    marker: str = ""
    is_tight: bool = False


TOP = Place()


class RichText(msgspec.Struct, frozen=True, gc=False):
    """Text with its spans; `LINE_BREAK` stands where a line must end."""

    text: str
    spans: tuple[Span, ...] = ()


class Paragraph(msgspec.Struct, frozen=True, gc=False):
    """Running text."""

    content: RichText
    place: Place = TOP


class Heading(msgspec.Struct, frozen=True, gc=False):
    """A title of level 1 to 6."""

    content: RichText
    level: int
    place: Place = TOP


class Code(msgspec.Struct, frozen=True, gc=False):
    """A listing; `language` is the first word behind its fence, or empty."""

    text: str
    language: str = ""
    place: Place = TOP


class Table(msgspec.Struct, frozen=True, gc=False):
    """Rows of cells, the head first."""

    rows: tuple[tuple[RichText, ...], ...]
    aligns: tuple[Align, ...]
    place: Place = TOP


class Formula(msgspec.Struct, frozen=True, gc=False):
    """A formula that stands on its own, as TeX source."""

    text: str
    place: Place = TOP


class Html(msgspec.Struct, frozen=True, gc=False):
    """Raw HTML, which is shown as it is written and never interpreted."""

    text: str
    place: Place = TOP


class Image(msgspec.Struct, frozen=True, gc=False):
    """A picture that stands alone in its paragraph; `alt` says what it shows."""

    url: str
    alt: str = ""
    place: Place = TOP


class Rule(msgspec.Struct, frozen=True, gc=False):
    """A line across."""

    place: Place = TOP


Block = Paragraph | Heading | Code | Table | Formula | Html | Image | Rule

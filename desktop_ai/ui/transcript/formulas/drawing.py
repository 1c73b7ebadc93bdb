"""Drawing: a formula as shapes, without the colour of its text."""

from __future__ import annotations

import math
import re
from typing import Any

import msgspec

EM = 20  # units of a drawing that are one em of its text
INK = "ink"  # the colour of the text, whatever that is
WIDEST, HIGHEST = 20_000, 5_000  # units; what is larger is no formula that anyone reads
MOST_SHAPES = 400_000  # characters
PAD = 1  # units around the drawing, for what reaches over its edges

_NAMES = {"path": ("d",), "rect": ("x", "y", "width", "height"), "ellipse": ("cx", "cy", "rx", "ry")}
_PAINTS = ("fill", "stroke", "stroke-width", "stroke-linejoin", "stroke-linecap", "fill-opacity", "opacity")
_ALLOWED = {name: frozenset((*places, *_PAINTS)) for name, places in _NAMES.items()}
# Neither ":" nor "(" nor "&": no value of an attribute can lead anywhere.
_VALUE = re.compile(r"[A-Za-z0-9 .,#%+-]*")
_SHAPE = r'<(?:path|rect|ellipse)(?: [a-z][a-z-]*="[A-Za-z0-9 .,#%+-]*")*/>'
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")
_PATH = re.compile(r'<path[^>]* d="([^"]*)"')
_RECT = re.compile(r'<rect x="(\S*)" y="(\S*)" width="(\S*)" height="(\S*)"')
_SHAPES = re.compile(rf"(?:{_SHAPE})*")


class Drawing(msgspec.Struct, frozen=True):
    """A formula's shapes, as elements of SVG, and their measures in units of which `EM` are one em.

    Its baseline is at 0, from where `ascent` goes up and `descent` down; `left` is where it begins.
    """

    left: float
    width: float
    ascent: float
    descent: float
    shapes: str

    @property
    def height(self) -> float:
        """From its highest to its lowest place."""
        return self.ascent + self.descent

    @property
    def is_sound(self) -> bool:
        """Whether it can be drawn, and drawing it can do nothing else."""
        measures = (self.left, self.width, self.ascent, self.descent)
        return (
            all(map(math.isfinite, measures))
            and abs(self.left) <= WIDEST
            and 0 < self.width <= WIDEST
            and 0 < self.height <= HIGHEST
            and max(abs(self.ascent), abs(self.descent)) <= HIGHEST
            and len(self.shapes) <= MOST_SHAPES
            and bool(_SHAPES.fullmatch(self.shapes))
        )

    def svg(self, ink: str) -> bytes:
        """A picture of it, with `PAD` around it; `ink` is the colour of its text, as "#rrggbb"."""
        width, height = self.width + 2 * PAD, self.height + 2 * PAD
        view = f"{self.left - PAD:.3f} {-self.ascent - PAD:.3f} {width:.3f} {height:.3f}"
        shapes = self.shapes.replace(f'"{INK}"', f'"{ink}"')
        return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}">{shapes}</svg>'.encode()


def drawing_from(shapes: str) -> Drawing:
    """The drawing that these shapes make; it is as large as what is drawn, whatever room was left around it."""
    across: list[float] = []
    down: list[float] = []
    for path in _PATH.findall(shapes):
        numbers = [float(number) for number in _NUMBER.findall(path)]
        across += numbers[::2]
        down += numbers[1::2]
    for left, top, width, height in _RECT.findall(shapes):
        across += (float(left), float(left) + float(width))
        down += (float(top), float(top) + float(height))
    if not across:
        return Drawing(0, 0, 0, 0, "")
    return Drawing(min(across), max(across) - min(across), -min(down), max(down), shapes)


def shape(name: str, attributes: dict[str, str], ink: str) -> str | None:
    """An element of SVG as a shape of a drawing; None when it is more than a shape.

    `ink` is what the element calls the colour of the text.
    """
    allowed = _ALLOWED.get(name)
    if allowed is None or not allowed.issuperset(attributes):
        return None
    values = {key: INK if value == ink else value for key, value in attributes.items()}
    if not values.keys() & {"fill", "stroke"}:
        values["fill"] = INK
    if not all(map(_VALUE.fullmatch, values.values())):
        return None
    written = "".join(f' {key}="{value}"' for key, value in values.items())
    return f"<{name}{written}/>"


def encoded(drawing: Drawing) -> bytes:
    """The drawing as the content of a file."""
    return msgspec.json.encode(drawing)


def decoded(content: bytes) -> Drawing | None:
    """The drawing that a file holds; None for anything else that it may hold."""
    try:
        found: Any = msgspec.json.decode(content, type=Drawing)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    return found if found.is_sound else None

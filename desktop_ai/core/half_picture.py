"""Where a text that still grows ends in a picture that is written into its own address, and not complete."""

from __future__ import annotations

import re
from typing import NamedTuple

# The beginning of an image at the end of a text; it may be cut anywhere, also in the first letters of its address.
_HALF = re.compile(
    r"!\[[^\[\]\n]{0,300}(?:\](?:\(<?(?:d(?:a(?:t(?:a(?P<data>:[^)\s>]*)?)?)?)?)?)?)?\Z", re.IGNORECASE
)


class Half(NamedTuple):
    """How much of a text is there for reading, and whether a picture follows that is not complete."""

    length: int
    is_picture: bool


def readable(text: str) -> Half:
    """All of a text but half an image at its end: nobody can read its letters, and there may be a million."""
    half = _HALF.match(text, max(0, text.rfind("![")))
    return Half(len(text), False) if half is None else Half(half.start(), half["data"] is not None)

"""What the chip of an attachment says."""

from __future__ import annotations

from typing import NamedTuple

THUMBNAIL = 36  # pixels of a side


class ChipText(NamedTuple):
    """What a chip says: a name, how large it is, and in a few letters of what kind, in the place of a thumbnail.

    `id` tells whose thumbnail it gets, when that has been made.
    """

    id: str
    name: str
    detail: str
    kind: str

"""Finding: what verification tells of a file."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Finding(NamedTuple):
    """Something that is wrong with a file, and how to mend it where that can be done."""

    place: str
    problem: str
    mend: Callable[[], None] | None = None

"""Mark: tells one state of a file from another."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from desktop_ai.core.errors import StoreError, StoreErrorKind
from desktop_ai.storage.atomic_file import place_of


class Mark(NamedTuple):
    """Tells one state of a file from another."""

    mtime: int
    size: int
    inode: int = 0

    @classmethod
    def of(cls, found: os.stat_result) -> Mark:
        """The mark of a file, from what the system says of it."""
        return cls(found.st_mtime_ns, found.st_size, found.st_ino)


def read_marked(path: Path) -> tuple[bytes, Mark] | None:
    """What is in a file and its mark, None where there is none. Raises OSError."""
    try:
        with path.open("rb") as file:
            mark = Mark.of(os.fstat(file.fileno()))
            return file.read(), mark
    except FileNotFoundError:
        return None


def mark_of(path: Path) -> Mark | None:
    """The mark of a file, None where there is none to be seen."""
    try:
        return Mark.of(path.stat())
    except OSError:
        return None


def not_read(error: OSError, path: Path) -> StoreError:
    """What to tell the user of a file that could not be read."""
    return StoreError(StoreErrorKind.NOT_READ, place_of(path), error.strerror or str(error))

"""Set files aside that cannot be read: moved, never deleted, never over one another."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from desktop_ai.core.errors import StoreError, StoreErrorKind
from desktop_ai.storage.atomic_file import place_of


def free_path(directory: Path, name: str) -> Path:
    """A path in `directory` where nothing is yet: `name`, or with a number before its ending."""
    wanted = Path(name)
    for number in count(1):
        path = directory / (name if number == 1 else f"{wanted.stem}.{number}{wanted.suffix}")
        if not path.exists() and not path.is_symlink():
            return path
    raise AssertionError


def set_aside(path: Path, directory: Path, detail: str) -> StoreError:
    """Move a file to `directory`; what to tell the user, also when it could not be moved."""
    try:
        directory.mkdir(parents=True, exist_ok=True)
        path.rename(free_path(directory, path.name))
    except OSError:
        return StoreError(StoreErrorKind.NOT_READ, place_of(path), detail)
    return StoreError(StoreErrorKind.UNREADABLE, place_of(path), detail)

"""Where deleted conversations lie until they are restored; a file's date there is when it was deleted."""

from __future__ import annotations

import os
from pathlib import Path

from desktop_ai.core.errors import StoreError, StoreErrorKind
from desktop_ai.storage.atomic_file import place_of, store_error
from desktop_ai.storage.data_directory import DataDirectory, is_id
from desktop_ai.storage.quarantine import free_path

_ENDINGS = (".json", ".journal")


def put_into_trash(places: DataDirectory, id: str) -> None:
    """Move a conversation's files to the trash; what has its name there goes aside.

    Raises StoreError; then what had been moved is where it was.
    """
    moved: list[Path] = []
    for path in (places.journal(id), places.attachments(id), places.document(id)):
        if not path.exists():
            continue
        try:
            _move(path, places.trash / path.name, places.trash)
        except StoreError:
            _move_back(moved, places.trash)
            raise
        _touch(places.trash / path.name)
        moved.append(path)


def take_from_trash(places: DataDirectory, id: str) -> None:
    """Move a conversation's files back to where they were. Raises StoreError."""
    paths = (places.attachments(id), places.document(id), places.journal(id))
    found = [path for path in (places.trash / path.name for path in paths) if path.exists()]
    if not any(path.suffix in _ENDINGS for path in found):
        raise StoreError(StoreErrorKind.GONE, place_of(places.trash / f"{id}.json"))
    for path in found:
        _move(path, places.conversations / path.name, places.trash)


def halves(places: DataDirectory) -> set[str]:
    """The conversations of which something lies in the trash while their document is where it was.

    That is what a program leaves that is killed in the middle of moving them.
    """
    try:
        names = {path.stem for path in places.trash.iterdir() if path.suffix in (".journal", ".attachments")}
    except OSError:
        return set()
    return {
        id
        for id in names
        if is_id(id) and places.document(id).exists() and not (places.trash / f"{id}.json").exists()
    }


def bring_halves_back(places: DataDirectory) -> None:
    """Put back what belongs to conversations that are not in the trash. Raises StoreError."""
    for id in halves(places):
        for path in (places.attachments(id), places.journal(id)):
            if (places.trash / path.name).exists() and not path.exists():
                _move(places.trash / path.name, path, places.trash)


def _move(source: Path, target: Path, aside: Path) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists():
            target.rename(free_path(aside, target.name))
        source.rename(target)
    except OSError as error:
        raise store_error(error, source) from error


def _move_back(paths: list[Path], trash: Path) -> None:
    for path in paths:
        try:
            (trash / path.name).rename(path)
        except OSError:
            pass  # the disk that failed a moment ago fails again: it stays in the trash, and nothing is lost


def _touch(path: Path) -> None:
    try:
        os.utime(path)
    except OSError:
        pass  # its date only says how long it stays

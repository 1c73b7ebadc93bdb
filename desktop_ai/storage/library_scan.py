"""Look at the files of all conversations: what each is called, and which changed since the index saw them."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from desktop_ai.core.errors import StoreError, StoreErrorKind
from desktop_ai.storage import journal
from desktop_ai.storage.backing import Backing
from desktop_ai.storage.conflict_copies import copies_among, merge_copy
from desktop_ai.storage.conversation_schema import FORMAT, Head, quick_head, read_head
from desktop_ai.storage.data_directory import DataDirectory, is_id
from desktop_ai.storage.library_index import Row
from desktop_ai.storage.marked_file import Mark
from desktop_ai.storage.migrations import VERSION

# Where a head ends, unless its instructions are long.
_START = 4096
_LONG_START = 65_536
FRESH_SECONDS = 0.25
_ENDINGS = (".json", ".journal")


class Scan(NamedTuple):
    """What differs from the index, and what could not be read."""

    changed: list[Row]
    gone: list[str]
    problems: list[StoreError]


def scan(places: DataDirectory, known: Mapping[str, Row]) -> Scan:
    """Compare the directory with what the index knows, opening only files that differ. Raises StoreError."""
    result = Scan([], [], [])
    stamps = stamps_of(places)
    if _merge_copies(places, stamps, known):
        stamps = stamps_of(places)
    for id, stamp in stamps.items():
        if id in known and known[id].stamp == stamp:
            continue
        if _is_being_written(places, id):
            continue
        try:
            result.changed.append(read_row(places, id, stamp))
        except StoreError as error:
            result.problems.append(error)
            result.gone.append(id)
    result.gone.extend(known.keys() - stamps.keys())
    return result


def _merge_copies(places: DataDirectory, stamps: Mapping[str, str], known: Mapping[str, Row]) -> bool:
    """Merge what sync programs left beside conversations; whether there was anything."""
    news = [copy for copy in copies_among(stamps) if copy.copy not in known]
    is_any = False
    for copy in news:
        if _is_being_written(places, copy.copy):
            continue
        try:
            is_any = merge_copy(places, copy) or is_any
        except StoreError:
            continue  # where nothing can be written it is a conversation like the others
    return is_any


def stamp_of(document: Mark | None, journal_mark: Mark | None) -> str:
    """One word for the state of a conversation's two files."""
    return "|".join(f"{mark.mtime}:{mark.size}" if mark else "" for mark in (document, journal_mark))


def read_row(places: DataDirectory, id: str, stamp: str) -> Row:
    """What the index is to know of a conversation. Raises StoreError; sets aside what cannot be read."""
    head = head_at_a_glance(places, id)
    if head is not None:
        return Row(id, head.title, head.updated, stamp, head.filing)
    summary = Backing(places, id).load().summary
    return Row(id, summary.title, summary.updated, stamp, summary.filing)


def stamps_of(places: DataDirectory) -> dict[str, str]:
    """One word for the state of each conversation's files, by id. Raises StoreError."""
    marks: dict[str, dict[str, Mark]] = {}
    try:
        with os.scandir(places.conversations) as entries:
            for entry in entries:
                id, ending = os.path.splitext(entry.name)  # noqa: PTH122 - Path is slow
                if ending in _ENDINGS and is_id(id):
                    marks.setdefault(id, {})[ending] = Mark.of(entry.stat())
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise StoreError(StoreErrorKind.NOT_READ, places.conversations.name, str(error.strerror)) from error
    return {id: stamp_of(*(found.get(ending) for ending in _ENDINGS)) for id, found in marks.items()}


def _is_being_written(places: DataDirectory, id: str) -> bool:
    """Whether a file that is not complete may be about to be: other programs do not replace files at once."""
    path = places.document(id)
    try:
        before = path.stat()
        if (
            not path.is_file()
            or abs(time.time() - before.st_mtime) > FRESH_SECONDS
            or _ends(path, before.st_size)
        ):
            return False
        time.sleep(FRESH_SECONDS)
        return Mark.of(path.stat()) != Mark.of(before)
    except OSError:
        return False


def _ends(path: Path, size: int) -> bool:
    with path.open("rb") as file:
        file.seek(max(0, size - 8))
        return file.read().rstrip().endswith(b"}")


def head_at_a_glance(places: DataDirectory, id: str) -> Head | None:
    """The head without reading all of the document, None where that takes a closer look."""
    try:
        with places.document(id).open("rb", buffering=0) as file:
            start = file.read(_START)
            head = quick_head(start) or quick_head(start + file.read(_LONG_START))
        replay = journal.read_journal(places.journal(id))
    except OSError:
        return None
    if head is None or head.get("format") != FORMAT:
        return None
    if replay is not None:
        if replay.version > VERSION:
            return None
        for entry in replay.entries:
            if isinstance(entry.get("head"), dict):
                head.update(entry["head"])
    found = read_head(head)
    return found if found.title and found.updated else None

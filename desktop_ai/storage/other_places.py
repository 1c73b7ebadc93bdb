"""Verification of what lies beside the conversations: files on drafts, backups, the list of folders."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from desktop_ai.core.folder_path import folder_path
from desktop_ai.storage.atomic_file import place_of, replace_file
from desktop_ai.storage.attachment_files import holds, is_hash
from desktop_ai.storage.conflict_copies import read_conversation
from desktop_ai.storage.data_directory import DataDirectory, is_id
from desktop_ai.storage.finding import Finding
from desktop_ai.storage.json_object import MalformedError, decode_object, encode
from desktop_ai.storage.mending import keep_aside
from desktop_ai.storage.overlay import JsonObject
from desktop_ai.storage.quarantine import set_aside

_BOM = b"\xef\xbb\xbf"


def object_findings(places: DataDirectory, path: Path) -> Iterator[Finding]:
    """Whether a file of settings holds an object; the list of folders one of folders."""
    try:
        found = decode_object(path.read_bytes().removeprefix(_BOM))
    except OSError as error:
        yield Finding(place_of(path), f"it cannot be read: {error.strerror or error}")
    except (MalformedError, RecursionError) as error:
        yield Finding(place_of(path), str(error), partial(put_aside, places, path))
    else:
        if path == places.folders:
            yield from _folders(places, path, found)


def draft_findings(places: DataDirectory) -> Iterator[Finding]:
    """Whether what hangs on drafts is what it was: such a file is called by its hash."""
    for path in sorted(places.drafts.glob("*.*")):
        if is_hash(path.stem) and not holds(path, path.stem):
            yield Finding(place_of(path), "it is damaged", partial(put_aside, places, path))


def backup_findings(places: DataDirectory) -> Iterator[Finding]:
    """Whether every conversation in the backups can be read; one that several of them have is looked at once."""
    seen: set[tuple[int, ...]] = set()
    for kept in map(DataDirectory, sorted(path for path in places.backups.glob("*") if path.is_dir())):
        for path in sorted(kept.conversations.glob("*.json")):
            files = (path, path.with_suffix(".journal"))
            marks = tuple(part for file in files for part in _mark(file))
            if not is_id(path.stem) or marks in seen:
                continue
            seen.add(marks)
            if read_conversation(kept, path.stem) is None:
                place = f"{places.backups.name}/{kept.path.name}/{path.name}"
                yield Finding(place, "it cannot be understood", partial(put_aside, places, path))


def put_aside(places: DataDirectory, path: Path) -> None:
    """Move a file to the quarantine."""
    set_aside(path, places.quarantine, "")


def _folders(places: DataDirectory, path: Path, found: JsonObject) -> Iterator[Finding]:
    entries = found.get("folders", [])
    good = [entry for entry in entries if _is_folder(entry)] if isinstance(entries, list) else []
    if good != entries:
        mend = partial(_keep_folders, places, path, {**found, "folders": good})
        yield Finding(place_of(path), "not everything in its list is a folder", mend)


def _is_folder(entry: object) -> bool:
    path = entry.get("path") if isinstance(entry, dict) else None
    return isinstance(path, str) and folder_path(path) == path != ""


def _keep_folders(places: DataDirectory, path: Path, folders: JsonObject) -> None:
    keep_aside(places, path)
    replace_file(path, (encode(folders), b"\n"))


def _mark(path: Path) -> tuple[int, ...]:
    try:
        found = path.stat()
    except OSError:
        return (0,)
    return found.st_dev, found.st_ino

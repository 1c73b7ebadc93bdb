"""Verification: every file against its form, the tree, the attachments, the index; and mending what can be."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

import msgspec

from desktop_ai.core.errors import StoreError
from desktop_ai.core.message import ImagePart
from desktop_ai.core.usage_record import UsageRecord
from desktop_ai.storage import journal
from desktop_ai.storage.atomic_file import place_of, replace_file
from desktop_ai.storage.attachment_files import attachment_path, holds
from desktop_ai.storage.conversation_schema import (
    Document,
    conversation_from,
    new_head,
    read_document,
    upgraded,
)
from desktop_ai.storage.data_directory import DataDirectory, is_id
from desktop_ai.storage.directory_lock import writing_turn
from desktop_ai.storage.finding import Finding
from desktop_ai.storage.index_check import database_problem, drop_index, index_problem
from desktop_ai.storage.json_object import MalformedError, decode_object, whole_characters
from desktop_ai.storage.library_scan import stamps_of
from desktop_ai.storage.mending import (
    keep_aside,
    mend_head,
    mended,
    salvaged,
    violation,
    without_loose_ends,
    write_anew,
)
from desktop_ai.storage.migrations import VERSION
from desktop_ai.storage.other_places import backup_findings, draft_findings, object_findings
from desktop_ai.storage.trash import halves


class Checked(NamedTuple):
    """A conversation as it should be, and what is wrong with its files."""

    document: Document | None
    problems: list[str]


def verify(places: DataDirectory, settings: Path) -> Iterator[Finding]:
    """Look at everything below a data directory, and at the settings in the folder of `settings`."""
    titles: dict[str, str] = {}
    for id in ids_in(places):
        with writing_turn(places.turn):
            yield from _conversation(places, id, titles)
    # What a program left in the middle of deleting is put right by the next start.
    for id in sorted(set(ids_in(places.in_trash())) - halves(places)):
        yield from _conversation(places.in_trash(), id, {})
    for path in sorted({*settings.parent.glob("*.json"), *places.path.glob("*.json")}):
        yield from object_findings(places, path)
    for path in sorted((places.path / "usage").glob("*.jsonl")):
        yield from _usage(places, path)
    yield from draft_findings(places)
    yield from backup_findings(places)
    if problem := index_problem(places.index, stamps_of(places), titles):
        yield Finding(places.index.name, problem, partial(drop_index, places.index))
    if problem := database_problem(places.search):
        yield Finding(places.search.name, problem, partial(drop_index, places.search))


def ids_in(places: DataDirectory) -> list[str]:
    """The conversations of which there is a file."""
    found = {path.stem for ending in ("json", "journal") for path in places.conversations.glob(f"*.{ending}")}
    return sorted(id for id in found if is_id(id))


def checked(places: DataDirectory, id: str) -> Checked:
    """What a conversation's two files say. Raises OSError."""
    problems: list[str] = []
    document: Document | None = Document(new_head(id), {})
    path = places.document(id)
    if path.exists():
        data = path.read_bytes()
        try:
            document = read_document(data)
            problems += _doubles(data)
        except (MalformedError, RecursionError) as error:
            problems.append(str(error))
            document = salvaged(id, data)
    if document is None or document.version > VERSION:
        return Checked(None, problems)
    replay = journal.read_journal(places.journal(id))
    if replay is not None and replay.version <= VERSION:
        document = upgraded(document, replay.version)
        is_understood = journal.replay(document, replay.entries)
        if replay.is_damaged or not is_understood:
            problems.append("some lines of its journal are damaged")
    document = upgraded(document)
    problems += _form(document)
    problems += [f"message {id} {what}" for id, what in without_loose_ends(document.kept)]
    return Checked(document, problems)


def _conversation(places: DataDirectory, id: str, titles: dict[str, str]) -> Iterator[Finding]:
    place = place_of(places.document(id))
    try:
        document, problems = checked(places, id)
    except OSError as error:
        yield Finding(place, f"it cannot be read: {error.strerror or error}")
        return
    except (MalformedError, RecursionError) as error:
        document, problems = None, [str(error)]
    if problems:
        mend = partial(write_anew, places, id, document) if document is not None and document.kept else None
        yield Finding(place, "; ".join(problems), mend)
    if document is not None:
        titles[id] = whole_characters(conversation_from(id, document).title)
        yield from _attachments(places, id, document)


def _doubles(data: bytes) -> list[str]:
    messages = decode_object(data.removeprefix(b"\xef\xbb\xbf")).get("messages", [])
    ids = Counter(message.get("id") for message in messages if isinstance(message, dict))
    return [f"{count} messages are called {id}" for id, count in ids.items() if count > 1]


def _form(document: Document) -> list[str]:
    """What does not keep to the schema; it does on return."""
    problems = []
    for id, kept in document.kept.items():
        if problem := violation(kept.as_raw()):
            problems.append(f"message {id}: {problem}")
            document.kept[id] = mended(kept)
    problems += mend_head(document.head)
    leaf = document.head.get("leaf")
    if leaf is not None and leaf not in document.kept:
        problems.append(f"the message that it shows last, {leaf}, is not there")
        del document.head["leaf"]
    return problems


def _attachments(places: DataDirectory, id: str, document: Document) -> Iterator[Finding]:
    parts = {
        part.hash: part
        for kept in document.kept.values()
        for part in kept.message.parts
        if isinstance(part, ImagePart)
    }
    for hash, part in sorted(parts.items()):
        try:
            path = attachment_path(places.attachments(id), hash, part.media_type)
        except StoreError:
            continue  # it names no file of this program: nothing is kept of it
        if not holds(path, hash):
            problem = "it is damaged" if path.exists() else "it is not there, but a message shows it"
            found = _elsewhere(places, path, hash)
            yield Finding(place_of(path), problem, partial(_bring, places, found, path) if found else None)


def _elsewhere(places: DataDirectory, path: Path, hash: str) -> Path | None:
    """The same file among those of other conversations, of the trash or of drafts."""
    found = (*places.path.glob(f"*/*.attachments/{path.name}"), places.drafts / path.name)
    return next((other for other in found if other != path and holds(other, hash)), None)


def _bring(places: DataDirectory, found: Path, path: Path) -> None:
    keep_aside(places, path)
    replace_file(path, (found.read_bytes(),))
    shutil.copystat(found, path)


def _usage(places: DataDirectory, path: Path) -> Iterator[Finding]:
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError as error:
        yield Finding(place_of(path), f"it cannot be read: {error.strerror or error}")
        return
    good = [line for line in lines if _is_record(line)]
    bad = sum(1 for line in lines[:-1] if line.strip()) - sum(1 for line in good if line is not lines[-1])
    if bad > 0:
        mend = partial(_keep_lines, places, path, good)
        yield Finding(place_of(path), f"{bad} of its lines are damaged", mend)


def _is_record(line: bytes) -> bool:
    try:
        msgspec.json.decode(line, type=UsageRecord)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
    return True


def _keep_lines(places: DataDirectory, path: Path, lines: list[bytes]) -> None:
    keep_aside(places, path)
    replace_file(path, (line + b"\n" for line in lines))

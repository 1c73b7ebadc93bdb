"""What changed since a document was written: append-only JSON lines, replayed after a crash."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from desktop_ai.core.message import Message, Status
from desktop_ai.storage.atomic_file import store_error, sync_directory
from desktop_ai.storage.conversation_schema import Document, version_of
from desktop_ai.storage.json_object import MalformedError, decode_object, encode
from desktop_ai.storage.message_schema import Kept, read_message, write_message
from desktop_ai.storage.migrations import VERSION
from desktop_ai.storage.overlay import JsonObject

FORMAT = "desktop-ai-journal"
_BINARY = getattr(os, "O_BINARY", 0)


class Replay(NamedTuple):
    """The entries of a journal, and whether a line other than a torn last one could not be read.

    `end` is where in the file the last whole line ends, in bytes.
    """

    version: int
    entries: list[JsonObject]
    is_damaged: bool
    end: int = 0


def append_lines(path: Path, lines: Iterable[bytes], *, durable: bool) -> os.stat_result:
    """Add entries; all or none of them. With `durable`, they are on disk on return. Raises StoreError."""
    try:
        return _append(path, b"".join(line + b"\n" for line in lines), durable)
    except OSError as error:
        raise store_error(error, path) from error


def read_journal(path: Path, start: int = 0) -> Replay | None:
    """What a journal holds from the byte `start` on, None where there is none. Raises OSError."""
    try:
        with path.open("rb") as file:
            file.seek(start)
            data = file.read()
    except FileNotFoundError:
        return None
    *lines, last = data.split(b"\n")
    entries, is_damaged = [], False
    for line in lines:
        try:
            entries.append(decode_object(line))
        except MalformedError:
            is_damaged = is_damaged or bool(line.strip())
    if last.strip():  # the power went while it was written: it was never confirmed, but may be whole
        entries.extend(_whole(last))
    return Replay(_journal_version(entries), entries, is_damaged, start + len(data) - len(last))


def message_line(message: Message, known: dict[str, Kept]) -> bytes:
    """The entry for a new message or a newer state of one; `known` is what it is laid over."""
    line, known[message.id] = write_message(message, known.get(message.id))
    return b'{"message":' + line + b"}"


def removed_line(ids: Iterable[str]) -> bytes:
    """The entry for messages that were removed; they may come back in a later one."""
    return encode({"removed": list(ids)})


def head_line(fields: JsonObject) -> bytes:
    """The entry for fields of the document's head that changed."""
    return encode({"head": fields})


def text_line(id: str, content: tuple[int, str], reasoning: tuple[int, str]) -> bytes:
    """The entry for what a reply gained: how many characters it had before, and what came."""
    entry: JsonObject = {"reply": id}
    if content[1]:
        entry["content"] = content
    if reasoning[1]:
        entry["reasoning"] = reasoning
    return encode(entry)


def saving_line(revision: str) -> bytes:
    """The entry that says: a document with this revision holds everything above."""
    return encode({"saving": revision})


def replay(document: Document, entries: Sequence[JsonObject]) -> bool:
    """Apply what a document does not hold yet; whether every entry could be understood.

    Applying an entry twice changes nothing.
    """
    changed: dict[str, JsonObject] = {}
    is_understood = True
    for entry in _not_yet_held(document.revision, entries):
        try:
            _apply(document, changed, entry)
        except MalformedError:
            is_understood = False
    for id, raw in changed.items():
        try:
            document.kept[id] = read_message(raw)
        except MalformedError:
            is_understood = False
    return is_understood


def interrupt(document: Document) -> None:
    """Mark replies that nothing is writing any more, keeping what arrived."""
    for id, kept in document.kept.items():
        if is_waiting(kept.message):
            document.kept[id] = interrupted(kept)


def is_waiting(message: Message) -> bool:
    """Whether a message is a reply that is not finished."""
    return message.reply is not None and message.reply.status is Status.WAITING


def interrupted(kept: Kept) -> Kept:
    """An unfinished reply with what arrived, as one that nobody writes any more."""
    raw = kept.as_raw()
    return read_message({**raw, "reply": {**raw["reply"], "status": Status.INTERRUPTED.value}})


def _append(path: Path, data: bytes, durable: bool) -> os.stat_result:
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | _BINARY, 0o600)
    try:
        size = os.fstat(descriptor).st_size
        if size == 0:
            data = encode({"format": FORMAT, "version": VERSION}) + b"\n" + data
        elif _is_torn(descriptor, size):
            data = b"\n" + data
        _write_all(descriptor, data, size)
        if durable:
            os.fsync(descriptor)
            if size == 0:
                sync_directory(path.parent)
        return os.fstat(descriptor)
    finally:
        os.close(descriptor)


def _is_torn(descriptor: int, size: int) -> bool:
    os.lseek(descriptor, size - 1, os.SEEK_SET)
    return os.read(descriptor, 1) != b"\n"


def _write_all(descriptor: int, data: bytes, size: int) -> None:
    view = memoryview(data)
    try:
        while view:
            view = view[os.write(descriptor, view) :]
    except OSError:
        os.ftruncate(descriptor, size)  # half a line would hide the next
        raise


def _whole(line: bytes) -> list[JsonObject]:
    try:
        return [decode_object(line)]
    except MalformedError:
        return []


def _journal_version(entries: Sequence[JsonObject]) -> int:
    first = entries[0] if entries else {}
    try:
        return version_of(first) if first.get("format") == FORMAT else VERSION
    except MalformedError:
        return VERSION


def _not_yet_held(revision: str, entries: Sequence[JsonObject]) -> Sequence[JsonObject]:
    for index in reversed(range(len(entries))):
        if revision and entries[index].get("saving") == revision:
            return entries[index + 1 :]
    return entries


def _apply(document: Document, changed: dict[str, JsonObject], entry: JsonObject) -> None:
    if "message" in entry:
        kept = read_message(entry["message"])
        changed[kept.message.id] = kept.as_raw()
    if "removed" in entry:
        _remove(document, changed, entry["removed"])
    if isinstance(entry.get("head"), dict):
        document.head.update(entry["head"])
    if "reply" in entry:
        _add_text(document, changed, entry)


def _remove(document: Document, changed: dict[str, JsonObject], ids: Any) -> None:
    if not isinstance(ids, list) or not all(isinstance(id, str) for id in ids):
        raise MalformedError("what was removed is not a list of ids")
    for id in ids:
        changed.pop(id, None)
        document.kept.pop(id, None)


def _add_text(document: Document, changed: dict[str, JsonObject], entry: JsonObject) -> None:
    id = entry["reply"]
    if not isinstance(id, str) or (id not in changed and id not in document.kept):
        raise MalformedError("text for a message that is not there")
    raw = changed.get(id) or document.kept[id].as_raw()
    parts = list(raw.get("parts", []))
    for name, kind in (("reasoning", "reasoning"), ("content", "text")):
        if name in entry:
            _put_text(parts, kind, *_place_and_text(entry[name]))
    changed[id] = {**raw, "parts": parts}


def _place_and_text(value: Any) -> tuple[int, str]:
    match value:
        case [int() as place, str() as text] if 0 <= place < 2**40:
            return place, text
    raise MalformedError("text without its place")


def _put_text(parts: list[Any], kind: str, place: int, text: str) -> None:
    """Make the texts of one kind, joined, `place` characters long, and add `text`."""
    mine = [
        index
        for index, part in enumerate(parts)
        if isinstance(part, dict) and part.get("type") == kind and isinstance(part.get("text"), str)
    ]
    if not mine:
        parts.insert(0 if kind == "reasoning" else len(parts), {"type": kind, "text": text})
        return
    before = sum(len(parts[index]["text"]) for index in mine[:-1])
    last = parts[mine[-1]]
    parts[mine[-1]] = {**last, "text": last["text"][: max(0, place - before)] + text}

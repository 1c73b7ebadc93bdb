"""The copies that sync programs make when two computers changed a conversation: what they say becomes versions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import msgspec

from desktop_ai.core.message import Message, Status
from desktop_ai.storage import journal
from desktop_ai.storage.conversation_schema import Document, new_head, read_document, upgraded
from desktop_ai.storage.data_directory import DataDirectory
from desktop_ai.storage.directory_lock import writing_turn
from desktop_ai.storage.json_object import MalformedError, encode
from desktop_ai.storage.message_schema import Kept, read_message
from desktop_ai.storage.migrations import VERSION
from desktop_ai.storage.trash import put_into_trash


class Copy(NamedTuple):
    """A conversation's id, and that of a copy of it: the same name with something behind it."""

    original: str
    copy: str


def copies_among(ids: Iterable[str]) -> list[Copy]:
    """Of these conversations those whose name goes on where that of another one ends.

    "x (conflicted copy 2026-11-25)", "x.sync-conflict-20261125-…", "x (1)", "x-LAPTOP": each program has its way.
    """
    found, original = [], ""
    for id in sorted(ids):
        if not original or not id.startswith(original):
            original = id
        elif not id[len(original)].isalnum():
            found.append(Copy(original, id))
    return found


def merge_copy(places: DataDirectory, copy: Copy) -> bool:
    """Add what a copy says to the journal of its original and put it into the trash; whether it was a copy.

    Doing it twice adds nothing. Raises StoreError; then the copy lies where it lay.
    """
    theirs = read_conversation(places, copy.copy)
    if theirs is None or theirs.head.get("id", copy.original) not in (copy.original, copy.copy):
        return False
    if theirs.head.get("id") == copy.copy and places.document(copy.copy).exists():
        return False  # it says itself that it is a conversation of its own
    with writing_turn(places.turn):
        ours = read_conversation(places, copy.original)
        if ours is None:
            return False
        lines = [encode({"message": kept.as_raw()}) for kept in additions(ours, theirs)]
        if lines:
            journal.append_lines(places.journal(copy.original), lines, durable=True)
    put_into_trash(places, copy.copy)
    return True


def read_conversation(places: DataDirectory, id: str) -> Document | None:
    """Document and journal as they lie there, None when they cannot be understood or are not there."""
    document = Document(new_head(id), {})
    try:
        if places.document(id).exists():
            document = read_document(places.document(id).read_bytes())
        replay = journal.read_journal(places.journal(id))
        if replay is not None:
            document = upgraded(document, min(replay.version, VERSION))
            journal.replay(document, replay.entries)
        document = upgraded(document)
    except (OSError, MalformedError, RecursionError):
        return None
    return document if document.kept and document.version <= VERSION else None


def additions(ours: Document, theirs: Document) -> Iterator[Kept]:
    """What `theirs` says that `ours` does not: new messages, and other states of messages as versions of them.

    A reply that was still written where the other one is complete is no version.
    """
    renamed: dict[str, str] = {}
    for id, their in theirs.kept.items():
        raw = their.as_raw()
        if raw.get("parent") in renamed:
            raw["parent"] = renamed[raw["parent"]]
        our = ours.kept.get(id)
        if our is None:
            yield read_message(raw)
        elif _says_the_same(our.message, their.message) or _goes_on(our.message, their.message):
            continue
        elif _goes_on(their.message, our.message):
            yield read_message(raw)
        else:
            renamed[id] = raw["id"] = f"{id}-{_mark_of(their.message)}"
            if raw["id"] not in ours.kept:
                yield read_message(raw)


def _says_the_same(one: Message, other: Message) -> bool:
    return (one.role, one.parts) == (other.role, other.parts)


def _goes_on(longer: Message, shorter: Message) -> bool:
    """Whether one is the same reply as the other, written further."""
    reply = shorter.reply
    return (
        reply is not None
        and reply.status in (Status.WAITING, Status.INTERRUPTED)
        and longer.text.startswith(shorter.text)
    )


def _mark_of(message: Message) -> str:
    import hashlib  # its library takes milliseconds to load, and most starts find no copy

    return hashlib.sha256(msgspec.json.encode(message.parts)).hexdigest()[:8]

"""This program's own documents on their way out and in: as the library has them, their attachments with them."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Mapping

from desktop_ai.core.attachment import LONGEST_PICTURE_FILE, hash_of
from desktop_ai.core.conversation import Conversation
from desktop_ai.core.imports.imported import NOT_UNDERSTOOD, NOTHING_IN_IT, Bytes, Found, Imported, Skipped
from desktop_ai.core.imports.luggage import MISSING, MISSING_ONE
from desktop_ai.core.message import ImagePart, new_id
from desktop_ai.core.one_line import one_line
from desktop_ai.core.picture_file import picture_kind
from desktop_ai.core.texts import N_
from desktop_ai.storage.conversation_schema import (
    FORMAT,
    Document,
    changed_head,
    conversation_from,
    document_from,
    head_of,
    new_head,
    upgraded,
    write_pieces,
)
from desktop_ai.storage.data_directory import is_id
from desktop_ai.storage.json_object import MalformedError
from desktop_ai.storage.migrations import VERSION
from desktop_ai.storage.overlay import JsonObject

# In a document that stands alone: its attachments, by their hashes.
FILES = "attached_files"
NEWER = N_("it was written by a newer version of this program")


class ImportedDocument(Imported, frozen=True):
    """A conversation with everything its document says, also what this version does not know."""

    document: Document | None = None


def is_own(raw: object) -> bool:
    """Whether an object is a document of this program."""
    return isinstance(raw, dict) and raw.get("format") == FORMAT


def read_own(raw: JsonObject, find: Callable[[str], bytes | None]) -> Found:
    """The conversation in a document; its attachments are in it or are found by their hashes. Never raises."""
    title = one_line(raw["title"]) if isinstance(raw.get("title"), str) else ""
    try:
        document = document_from({key: value for key, value in raw.items() if key != FILES})
        if document.version > VERSION:
            return Skipped(title, NEWER)
        document = upgraded(document)
        id = document.head.get("id")
        conversation = conversation_from(id if isinstance(id, str) and is_id(id) else new_id(), document)
    except (MalformedError, RecursionError):
        return Skipped(title, NOT_UNDERSTOOD)
    if not document.kept:
        return Skipped(title, NOTHING_IN_IT)
    wanted = _hashes(conversation)
    files = _files(wanted, raw.get(FILES), find)
    missing = len(wanted) - len(files)
    notes = () if not missing else (MISSING_ONE if missing == 1 else MISSING.fill(count=missing),)
    return ImportedDocument(conversation, files, notes, document)


def written(document: Document, conversation: Conversation, files: Mapping[str, Bytes]) -> bytes:
    """A document as a file of its own, its attachments in it."""
    head = dict(document.head)
    if files:
        head[FILES] = {hash: _as_json(file) for hash, file in files.items()}
    return b"".join(write_pieces(head, conversation.messages, dict(document.kept)))


def written_first(conversation: Conversation, files: Mapping[str, Bytes]) -> bytes:
    """The same for a conversation that was never written."""
    head = changed_head(new_head(conversation.id), None, head_of(conversation))
    return written(Document(head, {}), conversation, files)


def pieces_for(imported: Imported, id: str) -> Iterable[bytes]:
    """The document of a conversation that comes in, under an id that is free."""
    conversation = imported.conversation
    document = imported.document if isinstance(imported, ImportedDocument) else None
    if document is None:
        head = changed_head(new_head(id), None, head_of(conversation))
        return write_pieces(head, conversation.messages, {})
    return write_pieces({**document.head, "id": id}, conversation.messages, dict(document.kept))


def pictures_in(conversation: Conversation) -> dict[str, ImagePart]:
    """The pictures of every branch, by their hashes."""
    return {
        part.hash: part
        for message in conversation.messages
        for part in message.parts
        if isinstance(part, ImagePart)
    }


def _hashes(conversation: Conversation) -> list[str]:
    return list(pictures_in(conversation))


def _files(wanted: Iterable[str], given: object, find: Callable[[str], bytes | None]) -> dict[str, Bytes]:
    files: dict[str, Bytes] = {}
    inside = given if isinstance(given, dict) else {}
    for hash in wanted:
        data = _from_json(inside.get(hash)) or find(hash)
        # What has another hash is not what the message shows.
        if data and len(data) <= LONGEST_PICTURE_FILE and hash_of(data) == hash and picture_kind(data):
            files[hash] = Bytes(picture_kind(data), data)
    return files


def _as_json(file: Bytes) -> JsonObject:
    return {"media_type": file.media_type, "data": b64encode(file.data).decode("ascii")}


def _from_json(raw: object) -> bytes | None:
    data = raw.get("data") if isinstance(raw, dict) else None
    try:
        return b64decode(data, validate=True) if isinstance(data, str) else None
    except ValueError:
        return None

"""The messages of a conversation as its files have them, without taking part in its life."""

from __future__ import annotations

from desktop_ai.core.conversation import Conversation
from desktop_ai.storage import journal
from desktop_ai.storage.conversation_schema import (
    Document,
    conversation_from,
    new_head,
    read_document,
    upgraded,
)
from desktop_ai.storage.data_directory import DataDirectory
from desktop_ai.storage.json_object import MalformedError
from desktop_ai.storage.migrations import VERSION


def stored_conversation(places: DataDirectory, id: str) -> Conversation | None:
    """The conversation, None when its files are not there or cannot be understood, now; nothing is set aside."""
    try:
        document = _document(places, id)
        return conversation_from(id, document) if document is not None else None
    except (MalformedError, RecursionError, OSError):
        return None


def _document(places: DataDirectory, id: str) -> Document | None:
    path = places.document(id)
    data = path.read_bytes() if path.exists() else b""
    replay = journal.read_journal(places.journal(id))
    if not data and replay is None:
        return None
    document = read_document(data) if data else Document(new_head(id), {})
    if replay is not None:
        document = upgraded(document, min(replay.version, VERSION))
        journal.replay(document, replay.entries)
    return upgraded(document)

"""Conversations that come from elsewhere and go elsewhere, beside those that are open. In the storage thread only."""

from __future__ import annotations

import shutil

from desktop_ai.core.content_hash import content_hash
from desktop_ai.core.errors import ProgramError, StoreError
from desktop_ai.core.imports.imported import Bytes, Imported
from desktop_ai.core.message import new_id
from desktop_ai.storage.atomic_file import replace_file, store_error
from desktop_ai.storage.attachment_files import attachment_path, read_attachment
from desktop_ai.storage.backing import Backing
from desktop_ai.storage.data_directory import DataDirectory, is_id
from desktop_ai.storage.own_documents import pictures_in, pieces_for, written


def put(places: DataDirectory, imported: Imported) -> str:
    """Write a conversation and its pictures; its id, which is its own where nothing has that. Raises StoreError."""
    id = imported.conversation.id
    if not is_id(id) or _is_taken(places, id):
        id = new_id()
    folder = places.attachments(id)
    try:
        for hash, file in imported.files.items():
            replace_file(attachment_path(folder, hash, file.media_type), (file.data,))
        replace_file(places.document(id), pieces_for(imported, id))
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)  # nothing else is in it: the id was free
        raise
    return id


def take_away(places: DataDirectory, id: str) -> None:
    """Remove what `put` has just written, because the rest of it could not come. Raises StoreError."""
    try:
        places.document(id).unlink(missing_ok=True)
    except OSError as error:
        raise store_error(error, places.document(id)) from error
    shutil.rmtree(places.attachments(id), ignore_errors=True)


def document_of(places: DataDirectory, id: str, *, with_files: bool) -> bytes:
    """A conversation as a document of its own, what is in its journal too. Raises StoreError."""
    backing = Backing(places, id)
    conversation = backing.load()
    files: dict[str, Bytes] = {}
    for part in pictures_in(conversation).values() if with_files else ():
        try:
            data = read_attachment(places.attachments(id), part.hash, part.media_type)
        except StoreError:
            continue  # a picture that is gone cannot go out; the conversation says which it was
        files[part.hash] = Bytes(part.media_type, data)
    return written(backing.document, conversation, files)


def hash_of_document(places: DataDirectory, id: str) -> str:
    """The hash of what a conversation says; empty where it cannot be read."""
    try:
        return content_hash(Backing(places, id).load().messages)
    except ProgramError:
        return ""


def _is_taken(places: DataDirectory, id: str) -> bool:
    paths = (places.document(id), places.journal(id), places.attachments(id))
    return any(path.exists() or (places.trash / path.name).exists() for path in paths)

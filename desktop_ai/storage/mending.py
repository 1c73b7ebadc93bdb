"""Mending: what can still be told from a damaged document, and writing it anew beside the original."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import msgspec

from desktop_ai.core.message import Message, Part, Role
from desktop_ai.storage.atomic_file import replace_file, store_error
from desktop_ai.storage.conversation_schema import (
    FORMAT,
    Document,
    conversation_from,
    new_head,
    read_head,
    write_pieces,
)
from desktop_ai.storage.data_directory import DataDirectory
from desktop_ai.storage.document_shape import ConversationDocument
from desktop_ai.storage.json_object import MalformedError, decode_object
from desktop_ai.storage.message_schema import Kept, read_message
from desktop_ai.storage.migrations import VERSION
from desktop_ai.storage.overlay import JsonObject
from desktop_ai.storage.quarantine import free_path

_KNOWN_PARTS = frozenset(str(kind.__struct_config__.tag) for kind in get_args(Part))


def salvaged(id: str, data: bytes) -> Document | None:
    """What stands in the lines of a document that is none any more; None when there is no message among them."""
    document = Document(new_head(id), {})
    for line in data.replace(b"\r", b"").split(b"\n"):
        word = line.strip().removesuffix(b",")
        found = _object(word)
        if found is not None and "id" in found and "role" in found:
            _add(document, found)
        elif word.startswith(b'"') and (field := _object(b"{" + word + b"}")) is not None:
            document.head.update({key: value for key, value in field.items() if key != "messages"})
    document.head |= {"format": FORMAT, "version": VERSION, "id": id}
    return document if document.kept else None


def violation(raw: JsonObject) -> str:
    """How a message breaks the schema, empty when it keeps to it; kinds that came later are allowed."""
    parts = raw.get("parts")
    if isinstance(parts, list):
        raw = {**raw, "parts": [part for part in parts if _is_known(part)]}
    if isinstance(raw.get("role"), str):
        raw = {**raw, "role": Role.USER}
    try:
        msgspec.convert({**raw, "reply": _with_known_status(raw.get("reply"))}, Message)
    except (msgspec.ValidationError, RecursionError) as error:
        return str(error)
    return ""


def mend_head(head: JsonObject) -> Iterator[str]:
    """Make what does not keep to the schema as it was understood, or nothing at all; what was wrong."""
    known = msgspec.to_builtins(read_head(head))
    for key in [key for key in ConversationDocument.__struct_fields__ if key in head and key != "messages"]:
        try:
            msgspec.convert({"format": FORMAT, "version": VERSION, key: head[key]}, ConversationDocument)
        except (msgspec.ValidationError, RecursionError) as error:
            yield f"its {key} does not keep to the schema: {error}"
            if key in known:
                head[key] = known[key]
            else:
                del head[key]
    if "version" not in head:
        yield "it does not say its version"
        head["version"] = VERSION


def mended(kept: Kept) -> Kept:
    """A message that keeps to the schema: what breaks it is as it was understood, what nobody knows stays."""
    raw = kept.as_raw()
    message = msgspec.to_builtins(kept.message)
    unknown = {key: value for key, value in raw.items() if key not in Message.__struct_fields__}
    parts = [part for part in raw.get("parts", []) if not violation({**message, "parts": [part]})]
    return read_message({**unknown, **message, "parts": parts})


def without_loose_ends(kept: dict[str, Kept]) -> Iterator[tuple[str, str]]:
    """Make first ones of messages whose parent is not there or hangs on them; which, and what was wrong."""
    safe: set[str] = set()
    for id in list(kept):
        way: set[str] = set()
        step: str | None = id
        while step is not None and step not in safe:
            way.add(step)
            parent = kept[step].message.parent
            if parent is not None and (parent not in kept or parent in way):
                kept[step] = read_message({**kept[step].as_raw(), "parent": None})
                yield step, "hangs on itself" if parent in way else f"hangs on {parent}, which is not there"
                break
            step = parent
        safe |= way


def write_anew(places: DataDirectory, id: str, document: Document) -> None:
    """Put a mended document in the place of a damaged one; copies of document and journal stay in the quarantine.

    Raises StoreError; then everything is as it was.
    """
    document.head |= {"revision": os.urandom(4).hex()}
    messages = conversation_from(id, document).messages
    keep_aside(places, places.document(id))
    keep_aside(places, places.journal(id))
    replace_file(places.document(id), write_pieces(document.head, messages, dict(document.kept)))
    places.journal(id).unlink(missing_ok=True)


def keep_aside(places: DataDirectory, path: Path) -> None:
    """Copy a file to the quarantine. Raises StoreError."""
    if not path.is_file():
        return
    try:
        places.quarantine.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, free_path(places.quarantine, path.name))
    except OSError as error:
        raise store_error(error, path) from error


def _object(line: bytes) -> JsonObject | None:
    try:
        return decode_object(line)
    except (MalformedError, RecursionError):
        return None


def _add(document: Document, raw: JsonObject) -> None:
    try:
        kept = read_message(raw)
    except (MalformedError, RecursionError):
        return
    document.kept.setdefault(kept.message.id, kept)


def _is_known(part: Any) -> bool:
    return not isinstance(part, dict) or not isinstance(part.get("type"), str) or part["type"] in _KNOWN_PARTS


def _with_known_status(reply: Any) -> Any:
    if isinstance(reply, dict) and isinstance(reply.get("status"), str):
        return {**reply, "status": "done"}
    return reply

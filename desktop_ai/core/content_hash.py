"""What a conversation says, as a hash: the same for every copy of it, whatever its ids, dates and title are."""

from __future__ import annotations

import json
from collections.abc import Iterable

from desktop_ai.core.attachment import hash_of
from desktop_ai.core.message import (
    FilePart,
    ImagePart,
    Message,
    Part,
    ReasoningPart,
    RefusalPart,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from desktop_ai.core.utf16 import without_lone_surrogates


def content_hash(messages: Iterable[Message]) -> str:
    """The SHA-256, in hexadecimal, of who says what after what, in every branch."""
    known = {message.id: message for message in messages}
    hashes: dict[str, str] = {}
    for id in known:
        way: dict[str, None] = {}
        step: str | None = id
        while step is not None and step in known and step not in hashes and step not in way:
            way[step] = None
            step = known[step].parent
        for each in reversed(way):
            message = known[each]
            said = [hashes.get(message.parent or "", ""), message.role, *map(_said, message.parts)]
            # Half a character is kept as U+FFFD: what comes must be known again as what is here.
            hashes[each] = hash_of(without_lone_surrogates(json.dumps(said, ensure_ascii=False)).encode())
    return hash_of("\n".join(sorted(hashes.values())).encode())


def _said(part: Part) -> list[str]:
    match part:
        case TextPart() | ReasoningPart() | RefusalPart():
            return [type(part).__name__, part.text.strip()]
        case ImagePart():
            return ["picture", part.hash]
        case FilePart():
            return ["file", part.name, part.text]
        case ToolCallPart():
            return ["call", part.name, part.arguments]
        case ToolResultPart():
            return ["result", part.text]
    return ["unknown", part.kind]

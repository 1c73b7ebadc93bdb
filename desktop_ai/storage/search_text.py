"""What of a message can be searched for: its words, and what it is."""

from __future__ import annotations

import re
import zlib
from typing import NamedTuple

from desktop_ai.core.message import FilePart, ImagePart, Message, UnknownPart
from desktop_ai.core.search_query import KINDS
from desktop_ai.storage.json_object import whole_characters

_FENCE = re.compile(r"^ {0,3}(?:```|~~~)|(?<!`)`[^`\n]+`(?!`)", re.MULTILINE)


class Searchable(NamedTuple):
    """A message as the index keeps it; `mark` is another one when any of it is."""

    id: str
    role: str
    model: str
    created: str
    kinds: int
    text: str
    mark: int


def searchable(message: Message) -> Searchable:
    """The message for the index; `kinds` has the bit of each of `KINDS` that it has."""
    text = whole_characters("\n".join(filter(None, map(_words, message.parts)))).replace("\0", " ")
    model = whole_characters(message.reply.model if message.reply is not None else "")
    id, role, kinds = whole_characters(message.id), message.role.value, _kinds(message)
    created = whole_characters(message.created)
    mark = zlib.crc32(f"{role}\n{model}\n{created}\n{kinds}\n{text}".encode())
    return Searchable(id, role, model, created, kinds, text, mark)


def kind_bits(kinds: tuple[str, ...]) -> int:
    """The bits of some of `KINDS`."""
    return sum(1 << KINDS.index(kind) for kind in kinds)


def _words(part: object) -> str:
    match part:
        case ImagePart():
            return part.name
        case FilePart():
            return f"{part.name}\n{part.text}"
        case UnknownPart():
            return ""
    return " ".join(filter(None, (getattr(part, name, "") for name in ("name", "arguments", "text"))))


def _has_code(text: str) -> bool:
    """Whether there is a listing or a piece of code in a text; most have no sign of one, which is soon seen."""
    return ("`" in text or "~~~" in text) and _FENCE.search(text) is not None


def _kinds(message: Message) -> int:
    found = [
        ("code", _has_code(message.text)),
        ("picture", any(isinstance(part, ImagePart) for part in message.parts)),
        ("file", any(isinstance(part, FilePart) for part in message.parts)),
    ]
    return kind_bits(tuple(kind for kind, holds in found if holds))

"""One message of a file <-> Message: lenient in reading, and nothing it does not know is lost in writing."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from desktop_ai.core.lenient import lenient_struct
from desktop_ai.core.message import (
    Citation,
    Message,
    Part,
    ReasoningPart,
    Reply,
    Role,
    Status,
    TextPart,
    UnknownPart,
)
from desktop_ai.storage.json_object import MalformedError, decode_object, encode
from desktop_ai.storage.overlay import JsonObject, laid_over

_decode_message = msgspec.json.Decoder(Message).decode
_decode_any = msgspec.json.Decoder().decode
_encode = msgspec.json.Encoder().encode


class Kept(NamedTuple):
    """A message, and what the file said of it; `raw` is None where the message says all of that."""

    message: Message
    raw: JsonObject | None

    def as_raw(self) -> JsonObject:
        """What the file said, to be changed by the caller."""
        return dict(self.raw) if self.raw is not None else _decode_any(_encode(self.message))


def read_line(line: bytes) -> Kept:
    """The message in one line of a document. Raises MalformedError."""
    try:
        message = _decode_message(line)
        if message.id and _encode(message) == line:
            return Kept(message, None)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        pass  # read again below, leniently
    return read_message(decode_object(line))


def read_message(raw: object) -> Kept:
    """The message in an object of a document. Raises MalformedError where it is none or has no id."""
    if not isinstance(raw, dict) or not isinstance(raw.get("id"), str) or not raw["id"]:
        raise MalformedError("a message has no id")
    if not isinstance(raw.get("parent"), str | None):
        raise MalformedError(f"the parent of message {raw['id']} is not an id")
    message = _strict(raw) or _lenient(raw)
    return Kept(message, raw if _says_less(message, raw) else None)


def write_message(message: Message, kept: Kept | None) -> tuple[bytes, Kept]:
    """The line for a message, and how it is kept from now on."""
    if kept is None or kept.raw is None:
        return encode(message), Kept(message, None)
    if kept.message is not message and kept.message != message:
        before, after = msgspec.to_builtins(kept.message), msgspec.to_builtins(message)
        kept = Kept(message, laid_over(kept.raw, before, after))
    return encode(kept.raw), kept


def with_more(message: Message, content: str, reasoning: str) -> Message:
    """A message that is still written, with words added to its end."""
    parts = list(message.parts)
    _extend(parts, ReasoningPart, reasoning)
    _extend(parts, TextPart, content)
    return msgspec.structs.replace(message, parts=tuple(parts))


def _strict(raw: JsonObject) -> Message | None:
    try:
        return msgspec.convert(raw, Message)
    except (msgspec.ValidationError, RecursionError):
        return None


def _lenient(raw: JsonObject) -> Message:
    created = raw.get("created")
    reply = raw.get("reply")
    return Message(
        id=raw["id"],
        parent=raw.get("parent"),
        role=_role(raw),
        created=created if isinstance(created, str) else "",
        parts=_parts(raw.get("parts", [])),
        citations=_citations(raw.get("citations")),
        reply=lenient_struct(Reply, reply, status=Status.INCOMPLETE) if isinstance(reply, dict) else None,
        is_excluded=raw.get("is_excluded") is True,
    )


def _role(raw: JsonObject) -> Role:
    role = raw.get("role")
    if isinstance(role, str) and role in set(Role):
        return Role(role)
    return Role.ASSISTANT if isinstance(raw.get("reply"), dict) else Role.USER


def _parts(raw: object) -> tuple[Part, ...]:
    if not isinstance(raw, list):
        raise MalformedError("the parts of a message are not a list")
    return tuple(_part(item) for item in raw)


def _part(raw: object) -> Part:
    try:
        part: Part = msgspec.convert(raw, Part)
    except (msgspec.ValidationError, RecursionError):
        kind = raw.get("type") if isinstance(raw, dict) else None
        return UnknownPart(kind if isinstance(kind, str) else "")
    return part


def _citations(raw: object) -> tuple[Citation, ...]:
    try:
        return msgspec.convert(raw, tuple[Citation, ...])
    except (msgspec.ValidationError, RecursionError):
        return ()


def _says_less(message: Message, raw: JsonObject) -> bool:
    try:
        return bool(_decode_any(_encode(message)) != raw)
    except (RecursionError, UnicodeError, msgspec.DecodeError):
        return True


def _extend(parts: list[Part], kind: type[TextPart] | type[ReasoningPart], text: str) -> None:
    if not text:
        return
    for index in reversed(range(len(parts))):
        part = parts[index]
        if isinstance(part, kind):
            parts[index] = msgspec.structs.replace(part, text=part.text + text)
            return
    parts.insert(0 if kind is ReasoningPart else len(parts), kind(text))

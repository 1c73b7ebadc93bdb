"""A conversation's document: its layout, what is read from it, what is written to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from desktop_ai.core.conversation import Conversation, Setup, Summary, title_from
from desktop_ai.core.filing import NOWHERE, Filing, readable
from desktop_ai.core.lenient import lenient_struct
from desktop_ai.core.message import Message, Role
from desktop_ai.core.moment import utc_moment
from desktop_ai.core.one_line import one_line
from desktop_ai.storage.atomic_file import PIECE_SIZE
from desktop_ai.storage.json_object import MalformedError, decode_object, encode
from desktop_ai.storage.message_schema import Kept, read_line, read_message, write_message
from desktop_ai.storage.migrations import VERSION, migrated
from desktop_ai.storage.overlay import JsonObject, laid_over

FORMAT = "desktop-ai-conversation"
FIRST_KEYS = ("format", "version", "id", "title", "created", "updated", "revision", "filing", "leaf", "setup")
_BOM = b"\xef\xbb\xbf"
_MESSAGES = b'"messages": ['


class Head(msgspec.Struct, frozen=True):
    """What a document says besides its messages, as far as this version knows."""

    title: str = ""
    created: str = ""
    updated: str = ""
    leaf: str | None = None
    setup: Setup = Setup()
    filing: Filing = NOWHERE


class Document:
    """What is on disk of a conversation: the fields of its head as they stand there, and each message.

    `kept` is in the order of the file.
    """

    def __init__(self, head: JsonObject, kept: dict[str, Kept]) -> None:
        self.head = head
        self.kept = kept

    @property
    def version(self) -> int:
        """Version of the format it was written in."""
        return version_of(self.head)

    @property
    def revision(self) -> str:
        """A mark that is another one after every rewriting."""
        revision = self.head.get("revision")
        return revision if isinstance(revision, str) else ""


def head_of(conversation: Conversation) -> Head:
    """The head of a conversation as it is now."""
    return Head(
        conversation.title,
        conversation.created,
        conversation.updated,
        conversation.leaf,
        conversation.setup,
        conversation.filing,
    )


def version_of(head: JsonObject) -> int:
    """The version a document says it has; 1 where it says none. Raises MalformedError."""
    version = head.get("version", 1)
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise MalformedError("its version is not a number")
    return version


def read_head(raw: JsonObject) -> Head:
    """The known fields of a head; what does not fit is left at its default.

    Title, date and filing are made fit for a list, whoever wrote them: here, because every list comes from here.
    """
    head = lenient_struct(Head, {key: value for key, value in raw.items() if key not in ("setup", "filing")})
    setup = lenient_struct(Setup, raw.get("setup"))
    return msgspec.structs.replace(
        head,
        title=one_line(head.title),
        updated=utc_moment(head.updated),
        setup=msgspec.structs.replace(setup, sampling=setup.sampling.without_strangers()),
        filing=readable(lenient_struct(Filing, raw["filing"])) if "filing" in raw else NOWHERE,
    )


def new_head(id: str) -> JsonObject:
    """The head of a document that was never written."""
    return {"format": FORMAT, "version": VERSION, "id": id}


def changed_head(raw: JsonObject, seen: Head | None, head: Head) -> JsonObject:
    """A head with what changed between `seen`, which was read from it, and `head` laid over it.

    What is filed nowhere does not say so.
    """
    before = {"filing": {}} if seen is None else msgspec.to_builtins(seen)
    return laid_over(raw, before, msgspec.to_builtins(head))


def read_document(data: bytes) -> Document:
    """The document in a file's bytes, of whatever version. Raises MalformedError."""
    data = data.removeprefix(_BOM)
    return _read_lines(data) or _read_whole(data)


def upgraded(document: Document, to: int = VERSION) -> Document:
    """A document of an earlier version brought to the version `to`. Raises MalformedError."""
    if document.version >= to:
        return document
    raw = {**document.head, "messages": [kept.as_raw() for kept in document.kept.values()]}
    return document_from(migrated(raw, document.version, to))


def document_from(raw: JsonObject) -> Document:
    """The document in a decoded file. Raises MalformedError."""
    head = {key: value for key, value in raw.items() if key != "messages"}
    _check_head(head)
    messages = raw.get("messages", [])
    if not isinstance(messages, list):
        raise MalformedError("its messages are not a list")
    return Document(head, _by_id(map(read_message, messages)))


def conversation_from(id: str, document: Document) -> Conversation:
    """The conversation that a document holds.

    A message whose parent is not there, or whose ancestors run in a circle, becomes a first one.
    """
    _mend_tree(document.kept)
    head = read_head(document.head)
    messages = [kept.message for kept in document.kept.values()]
    last = messages[-1].created if messages else ""
    updated = head.updated or utc_moment(head.created) or utc_moment(last)
    summary = Summary(id, head.title or _first_words(messages), updated, head.filing)
    return Conversation.restored(
        summary,
        created=head.created or updated,
        setup=head.setup,
        messages=messages,
        leaf=_leaf(document, head, messages),
    )


def write_pieces(head: JsonObject, messages: Sequence[Message], known: dict[str, Kept]) -> Iterator[bytes]:
    """A document in pieces of at most `PIECE_SIZE` bytes and its end: `messages`, then what else is in `known`.

    `known` is what the messages are laid over; on the way it becomes what the new file says.
    """
    piece = bytearray(_head_text(head))
    separator = b"\n"
    for line in _lines(messages, known):
        piece += separator
        piece += line
        separator = b",\n"
        while len(piece) >= PIECE_SIZE:
            yield bytes(piece[:PIECE_SIZE])
            del piece[:PIECE_SIZE]
    piece += b"\n]\n}\n"
    yield bytes(piece)


def quick_head(start: bytes) -> JsonObject | None:
    """The head, from the first bytes of a file that is laid out as this program does it and has all of it there.

    None for any other.
    """
    data = start.removeprefix(_BOM)
    end = data.find(b"\n" + _MESSAGES)
    if end < 0 or not data.startswith(b"{\n"):
        return None
    try:
        return decode_object(data[:end].rstrip(b",") + b"}")
    except MalformedError:
        return None


def _lines(messages: Sequence[Message], known: dict[str, Kept]) -> Iterator[bytes]:
    ours = set()
    for message in messages:
        ours.add(message.id)
        line, known[message.id] = write_message(message, known.get(message.id))
        yield line
    for id, kept in known.items():
        if id not in ours:
            yield encode(kept.as_raw())


def _head_text(head: JsonObject) -> bytes:
    keys = [*(key for key in FIRST_KEYS if key in head), *(key for key in head if key not in FIRST_KEYS)]
    fields = b"".join(encode(key) + b": " + encode(head[key]) + b",\n" for key in keys)
    return b"{\n" + fields + _MESSAGES


def _read_lines(data: bytes) -> Document | None:
    """A document in this program's own layout, without building all of it at once."""
    start = data.find(b"\n" + _MESSAGES + b"\n")
    if start < 0 or not data.endswith(b"\n]\n}\n"):
        return None
    try:
        head = decode_object(data[:start].rstrip(b",") + b"}")
        _check_head(head)
        return Document(head, _by_id(map(read_line, _message_lines(data, start + len(_MESSAGES) + 2))))
    except MalformedError:
        return None  # laid out by someone else after all


def _message_lines(data: bytes, position: int) -> Iterator[bytes]:
    end = len(data) - len(b"\n]\n}\n")
    while position < end:
        stop = data.find(b"\n", position, end)
        stop = end if stop < 0 else stop
        yield data[position:stop].removesuffix(b",")
        position = stop + 1


def _read_whole(data: bytes) -> Document:
    if not data.strip():
        raise MalformedError("it is empty")
    return document_from(decode_object(data))


def _check_head(head: JsonObject) -> None:
    if head.get("format") != FORMAT:
        raise MalformedError("it is not a conversation of this program")
    version_of(head)


def _by_id(found: Iterator[Kept]) -> dict[str, Kept]:
    kept: dict[str, Kept] = {}
    for item in found:
        known = kept.get(item.message.id)
        if known is None:
            kept[item.message.id] = item
        elif known != item:
            renamed = _renamed(item, kept)
            kept[renamed.message.id] = renamed
    return kept


def _renamed(item: Kept, taken: Mapping[str, Kept]) -> Kept:
    number = 2
    while f"{item.message.id}-{number}" in taken:
        number += 1
    return read_message({**item.as_raw(), "id": f"{item.message.id}-{number}"})


def _mend_tree(kept: dict[str, Kept]) -> None:
    safe: set[str] = set()
    for id in kept:
        way: dict[str, None] = {}
        step: str | None = id
        while step is not None and step not in safe:
            way[step] = None
            parent = kept[step].message.parent
            if parent is not None and (parent not in kept or parent in way):
                _make_first(kept, step)
                break
            step = parent
        safe.update(way)


def _make_first(kept: dict[str, Kept], id: str) -> None:
    item = kept[id]
    kept[id] = Kept(msgspec.structs.replace(item.message, parent=None), item.as_raw())


def _leaf(document: Document, head: Head, messages: Sequence[Message]) -> str | None:
    if head.leaf in document.kept or (head.leaf is None and document.head.get("leaf", "") is None):
        return head.leaf
    parents = {message.parent for message in messages}
    return next((message.id for message in reversed(messages) if message.id not in parents), None)


def _first_words(messages: Sequence[Message]) -> str:
    first = next((message for message in messages if message.role is Role.USER), None)
    return title_from(first.caption) if first is not None else ""

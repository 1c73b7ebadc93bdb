"""What the store knows of one open conversation's two files, and reading and writing them."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import NamedTuple

from desktop_ai.core.conversation import Conversation
from desktop_ai.core.errors import StoreError, StoreErrorKind
from desktop_ai.core.message import Message, Status
from desktop_ai.storage import journal
from desktop_ai.storage.atomic_file import place_of, replace_file
from desktop_ai.storage.conversation_schema import (
    Document,
    Head,
    changed_head,
    conversation_from,
    head_of,
    new_head,
    read_document,
    read_head,
    upgraded,
    write_pieces,
)
from desktop_ai.storage.data_directory import DataDirectory
from desktop_ai.storage.message_schema import Kept, MalformedError, read_message, with_more
from desktop_ai.storage.migrations import VERSION
from desktop_ai.storage.overlay import JsonObject
from desktop_ai.storage.quarantine import set_aside

Report = Callable[[StoreError], None]


class Mark(NamedTuple):
    """Tells one state of a file from another."""

    mtime: int
    size: int

    @classmethod
    def of(cls, found: os.stat_result) -> Mark:
        """The mark of a file, from what the system says of it."""
        return cls(found.st_mtime_ns, found.st_size)


class Snapshot(NamedTuple):
    """A conversation at one moment; cheap to take, because messages do not change."""

    head: Head
    messages: tuple[Message, ...]

    @classmethod
    def of(cls, conversation: Conversation) -> Snapshot:
        """The conversation as it is now."""
        return cls(head_of(conversation), conversation.messages)


class Flight:
    """What a reply that is still written has gained, on top of the message it began with."""

    def __init__(self, message: Message) -> None:
        self.message = message
        self.content: list[str] = []
        self.reasoning: list[str] = []
        self.content_length = len(message.text)
        self.reasoning_length = len(message.reasoning)

    def line(self, content: str, reasoning: str) -> bytes:
        """The journal's line for more words."""
        return journal.text_line(
            self.message.id, (self.content_length, content), (self.reasoning_length, reasoning)
        )

    def add(self, content: str, reasoning: str) -> None:
        """Note more words, when the journal has them: what could not be written comes again."""
        self.content.append(content)
        self.reasoning.append(reasoning)
        self.content_length += len(content)
        self.reasoning_length += len(reasoning)

    def grown(self, message: Message) -> Message:
        """`message`, or, while it says less than has come, what has come."""
        if message.reply is None or message.reply.status is not Status.WAITING:
            return message
        if len(message.text) >= self.content_length and len(message.reasoning) >= self.reasoning_length:
            return message
        return with_more(self.message, "".join(self.content), "".join(self.reasoning))


class Backing:
    """The document and the journal of one conversation. Used from the storage thread only.

    `kept` is what messages are laid over when they are written. What only the file has, because another
    program put it there, is `foreign`, and stays; what was `removed` here does not come back from there. `base`
    and `base_head` are the document as this program last read or wrote it: the common ancestor when another
    program changed it meanwhile.
    """

    def __init__(self, places: DataDirectory, id: str) -> None:
        self.id = id
        self.document_path = places.document(id)
        self.journal_path = places.journal(id)
        self.document_mark: Mark | None = None
        self.journal_mark: Mark | None = None
        self._quarantine = places.quarantine
        self._head: JsonObject = new_head(id)
        self._seen: Head | None = None
        self._kept: dict[str, Kept] = {}
        self._base: dict[str, Kept] = {}
        self._base_head: Head | None = None
        self._foreign: set[str] = set()
        self._removed: dict[str, str | None] = {}  # with what each hung on
        self._flights: dict[str, Flight] = {}
        self._is_newer = False
        self._has_odd_journal = False

    def load(self) -> Conversation:
        """Read both files. Raises StoreError; a document that cannot be understood is set aside."""
        try:
            found = _read(self.document_path)
            replay = journal.read_journal(self.journal_path)
        except IsADirectoryError as error:
            raise self._set_aside("it is a directory") from error
        except OSError as error:
            raise _not_read(error, self.document_path) from error
        if found is None and replay is None:
            raise StoreError(StoreErrorKind.GONE, place_of(self.document_path))
        try:
            return self._take(found, replay)
        except (MalformedError, RecursionError) as error:
            raise self._set_aside(str(error)) from error

    def append(self, head: Head, messages: Sequence[Message], removed: Collection[str] = ()) -> None:
        """Add to the journal messages, which were removed, and what changed in the head; on disk on return."""
        self._check_version()
        lines = [journal.message_line(message, self._kept) for message in messages]
        if removed:
            lines.append(journal.removed_line(removed))
        new = self._new_head(head)
        fields = {key: value for key, value in new.items() if self._head.get(key, ...) != value}
        if fields:
            lines.append(journal.head_line(fields))
        self._journal(lines, durable=True)
        self._head, self._seen = new, head
        self._note_removed(messages, removed)
        for message in messages:
            self._flights.pop(message.id, None)

    def append_text(self, message: Message, content: str, reasoning: str) -> None:
        """Add to the journal what a reply gained, as long as it is not finished."""
        if message.reply is None or message.reply.status is not Status.WAITING:
            return
        self._check_version()
        flight = self._flights.setdefault(message.id, Flight(message))
        self._journal([flight.line(content, reasoning)], durable=False)
        flight.add(content, reasoning)

    def save(self, snapshot: Snapshot, report: Report) -> bool:
        """Rewrite the document, merged with what another program wrote there, and drop the journal.

        Whether anything was to be written.
        """
        self._check_version()
        messages = [self._grown(message) for message in snapshot.messages]
        self._forget_removed(messages)
        is_changed_outside = self._merge(snapshot.head, messages, report)
        if not is_changed_outside and self._is_current(snapshot.head, messages):
            return False
        revision = os.urandom(4).hex()
        head = {**self._new_head(snapshot.head), "id": self.id, "version": VERSION, "revision": revision}
        if self.journal_mark is not None:
            self._journal([journal.saving_line(revision)], durable=False)
        written = replace_file(self.document_path, write_pieces(head, messages, self._kept))
        self.document_mark = Mark.of(written)
        self._head, self._seen, self._base_head = head, snapshot.head, snapshot.head
        self._base = dict(self._kept)
        self._drop_journal(report)
        return True

    def _take(self, found: tuple[bytes, Mark] | None, replay: journal.Replay | None) -> Conversation:
        document = Document(new_head(self.id), {})
        if found is not None:
            data, self.document_mark = found
            document = read_document(data)
            self._base, self._base_head = dict(document.kept), read_head(document.head)
        if replay is not None:
            document = upgraded(document, min(replay.version, VERSION))
            is_understood = journal.replay(document, replay.entries)
            self._has_odd_journal = replay.is_damaged or not is_understood
            self.journal_mark = _mark(self.journal_path)
        document = upgraded(document)
        self._is_newer = max(document.version, replay.version if replay else 1) > VERSION
        journal.interrupt(document)
        conversation = conversation_from(self.id, document)
        self._head, self._seen, self._kept = document.head, head_of(conversation), document.kept
        return conversation

    def _merge(self, head: Head, messages: Sequence[Message], report: Report) -> bool:
        """Take in what another program did to the document since; whether there was anything."""
        if _mark(self.document_path) == self.document_mark:
            return False
        theirs = self._read_theirs(report)
        if theirs is None:
            return True
        if theirs.version > VERSION:
            raise StoreError(StoreErrorKind.NEWER, place_of(self.document_path))
        theirs = upgraded(theirs)
        ours = {message.id: message for message in messages}
        for id, read in theirs.kept.items():
            their = self._moved_up(read)
            if id not in ours:
                self._take_foreign(id, their)
            elif self._base.get(id) != their:
                self._take_changed(ours[id], their)
        self._head = changed_head(theirs.head, self._base_head, head)
        self._seen = head
        return True

    def _moved_up(self, their: Kept) -> Kept:
        """What hangs on a message that was removed here hangs on what that hung on."""
        parent = their.message.parent
        while parent in self._removed:
            parent = self._removed[parent]
        if parent == their.message.parent:
            return their
        return read_message({**their.as_raw(), "parent": parent})

    def _take_foreign(self, id: str, their: Kept) -> None:
        if id in self._removed:
            return
        if id in self._foreign or id not in self._base:  # else it was removed here
            self._foreign.add(id)
            self._kept[id] = their

    def _take_changed(self, our: Message, their: Kept) -> None:
        base = self._base.get(our.id)
        is_ours_unchanged = base is not None and base.message == our
        self._kept[our.id] = Kept(our if is_ours_unchanged else their.message, their.as_raw())

    def _read_theirs(self, report: Report) -> Document | None:
        try:
            found = _read(self.document_path)
            return read_document(found[0]) if found is not None else None
        except (MalformedError, RecursionError, IsADirectoryError) as error:
            report(set_aside(self.document_path, self._quarantine, str(error)))
        except OSError as error:
            raise _not_read(error, self.document_path) from error
        return None

    def _new_head(self, head: Head) -> JsonObject:
        return changed_head(self._head, self._seen, head)

    def _note_removed(self, messages: Sequence[Message], removed: Collection[str]) -> None:
        """Remember what was removed: a program that still has it writes it again, and means nothing by it."""
        for message in messages:
            self._removed.pop(message.id, None)
        for id in removed:
            kept = self._kept.pop(id, None)
            self._removed[id] = kept.message.parent if kept is not None else None
            self._flights.pop(id, None)

    def _forget_removed(self, messages: Sequence[Message]) -> None:
        ours = {message.id for message in messages}
        for id in [id for id in self._kept if id not in ours and id not in self._foreign]:
            del self._kept[id]

    def _is_current(self, head: Head, messages: Sequence[Message]) -> bool:
        return (
            self.document_mark is not None
            and self.journal_mark is None
            and self._seen == head
            and len(self._base) == len(self._kept)
            and all(
                (kept := self._base.get(message.id)) is not None and kept.message is message
                for message in messages
            )
        )

    def _grown(self, message: Message) -> Message:
        flight = self._flights.get(message.id)
        return message if flight is None else flight.grown(message)

    def _journal(self, lines: Sequence[bytes], *, durable: bool) -> None:
        self.journal_mark = Mark.of(journal.append_lines(self.journal_path, lines, durable=durable))

    def _drop_journal(self, report: Report) -> None:
        try:
            if self._has_odd_journal:
                report(set_aside(self.journal_path, self._quarantine, "some of its lines are damaged"))
            else:
                self.journal_path.unlink(missing_ok=True)
        except OSError:
            return  # the document names the journal's last line: it will not be applied again
        self._has_odd_journal = False
        self.journal_mark = None

    def _check_version(self) -> None:
        if self._is_newer:
            raise StoreError(StoreErrorKind.NEWER, place_of(self.document_path))

    def _set_aside(self, detail: str) -> StoreError:
        error = set_aside(self.document_path, self._quarantine, detail)
        if error.kind is StoreErrorKind.UNREADABLE and self.journal_path.exists():
            set_aside(self.journal_path, self._quarantine, detail)
        return error


def _read(path: Path) -> tuple[bytes, Mark] | None:
    try:
        with path.open("rb") as file:
            mark = Mark.of(os.fstat(file.fileno()))
            return file.read(), mark
    except FileNotFoundError:
        return None


def _mark(path: Path) -> Mark | None:
    try:
        return Mark.of(path.stat())
    except OSError:
        return None


def _not_read(error: OSError, path: Path) -> StoreError:
    return StoreError(StoreErrorKind.NOT_READ, place_of(path), error.strerror or str(error))

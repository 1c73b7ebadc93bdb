"""What the store knows of one open conversation's two files, and reading and writing them."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from desktop_ai.core.conversation import Conversation
from desktop_ai.core.errors import StoreError, StoreErrorKind
from desktop_ai.core.filing import Filing
from desktop_ai.core.message import Message, Status
from desktop_ai.core.news import Difference, News
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
from desktop_ai.storage.directory_lock import writing_turn
from desktop_ai.storage.flight import Flight
from desktop_ai.storage.json_object import MalformedError
from desktop_ai.storage.marked_file import Mark, mark_of, not_read, read_marked
from desktop_ai.storage.message_schema import Kept, read_message
from desktop_ai.storage.migrations import VERSION
from desktop_ai.storage.overlay import JsonObject
from desktop_ai.storage.quarantine import set_aside

Report = Callable[[StoreError], None]


class Snapshot(NamedTuple):
    """A conversation at one moment; cheap to take, because messages do not change."""

    head: Head
    messages: tuple[Message, ...]

    @classmethod
    def of(cls, conversation: Conversation) -> Snapshot:
        """The conversation as it is now."""
        return cls(head_of(conversation), conversation.messages)


class Backing:
    """The document and the journal of one conversation. Used from the storage thread only.

    `kept` is what messages are laid over when they are written. What only the file has, because another
    program put it there, is `foreign`, and stays; what was `removed` here does not come back from there. `base`
    and `base_head` are the document as this program last read or wrote it: the common ancestor when another
    program changed it meanwhile. `versions` are the states that a message had here before another program gave it
    the last of them. `awaited` are replies that another program began and has not finished.

    A guest only adds to the journal: another program has the conversation open and writes the document.
    """

    is_guest = False

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
        self.awaited: set[str] = set()
        self._removed: dict[str, str | None] = {}  # with what each hung on
        self._flights: dict[str, Flight] = {}
        self._versions: dict[str, list[Message]] = {}
        self._news: dict[str, Difference] = {}
        self._title_news = self._updated_news = ""
        self._filing_news: Filing | None = None
        self._journal_end = 0
        self._turn = places.turn
        self._is_newer = False
        self._has_odd_journal = False

    def messages(self) -> tuple[Message, ...]:
        """Every message that the files hold, as far as this program has read or written them."""
        return tuple(kept.message for kept in self._kept.values())

    def load(self) -> Conversation:
        """Read both files. Raises StoreError; a document that cannot be understood is set aside."""
        try:
            with writing_turn(self._turn):
                found = read_marked(self.document_path)
                self.journal_mark = mark_of(self.journal_path)
                replay = journal.read_journal(self.journal_path)
        except IsADirectoryError as error:
            raise self._set_aside("it is a directory") from error
        except OSError as error:
            raise not_read(error, self.document_path) from error
        if found is None and replay is None:
            raise StoreError(StoreErrorKind.GONE, place_of(self.document_path))
        try:
            return self._take(found, replay)
        except (MalformedError, RecursionError) as error:
            raise self._set_aside(str(error)) from error

    @property
    def document(self) -> Document:
        """What was read or written last, the journal in it; the caller does not change it."""
        return Document(self._head, self._kept)

    def append(self, head: Head, messages: Sequence[Message], removed: Collection[str] = ()) -> None:
        """Add to the journal messages, which were removed, and what changed in the head; on disk on return."""
        self._check_version()
        with writing_turn(self._turn):
            self._catch_up()
            for message in messages:
                self._settle(message)
            lines = [journal.message_line(message, self._kept) for message in messages]
            if removed:
                lines.append(journal.removed_line(removed))
            new = self._new_head(head)
            fields = {key: value for key, value in new.items() if self._head.get(key, ...) != value}
            if self.is_guest:
                fields.pop("setup", None)  # what its next request is made with is for those who have it open
            if fields:
                lines.append(journal.head_line(fields))
            self._journal(lines, durable=True)
        self._head, self._seen = new, head
        self._note_removed(messages, removed)
        for message in messages:
            self._flights.pop(message.id, None)
            self.awaited.discard(message.id)

    def append_text(self, message: Message, content: str, reasoning: str) -> None:
        """Add to the journal what a reply gained, as long as it is not finished."""
        if message.reply is None or message.reply.status is not Status.WAITING:
            return
        self._check_version()
        flight = self._flights.setdefault(message.id, Flight(message))
        with writing_turn(self._turn):
            self._catch_up()
            self._journal([flight.line(content, reasoning)], durable=False)
        flight.add(content, reasoning)

    def save(self, snapshot: Snapshot, report: Report) -> bool:
        """Rewrite the document, merged with what another program wrote there, and drop the journal.

        Whether anything was to be written. A guest adds to the journal what is nowhere yet.
        """
        self._check_version()
        if self.is_guest:
            return self._add(snapshot)
        with writing_turn(self._turn):
            return self._save(snapshot, report)

    def news(self, dead: Collection[str] = ()) -> News | None:
        """What other programs did since the last call; None for nothing. Raises StoreError.

        Of the replies in `dead` it was known before this call that nobody writes them any more.
        """
        with writing_turn(self._turn):
            self._catch_up()
        for id in self.awaited & set(dead):
            self._take_message(id, journal.interrupted(self._kept[id]))
        if self.document_mark is None and self.journal_mark is None:
            return News(is_gone=True)
        news = News(
            tuple(self._news.values()),
            self._title_news,
            self._updated_news,
            self._filing_news,
            is_to_be_saved=self.journal_mark is not None,
        )
        self._news, self._title_news, self._updated_news, self._filing_news = {}, "", "", None
        return news if news != News(is_to_be_saved=news.is_to_be_saved) else None

    def _add(self, snapshot: Snapshot) -> bool:
        messages = [message for message in snapshot.messages if not self._is_kept(message)]
        is_new = bool(messages) or self._seen != snapshot.head
        if is_new:
            self.append(snapshot.head, messages)
        return is_new

    def _is_kept(self, message: Message) -> bool:
        kept = self._kept.get(message.id)
        return kept is not None and (kept.message == message or message in self._versions.get(message.id, ()))

    def _save(self, snapshot: Snapshot, report: Report) -> bool:
        is_changed_outside = self._catch_up(report)
        messages = [self._grown(message) for message in snapshot.messages]
        for message in messages:
            self._settle(message)
        self._forget_removed(messages)
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
            self._journal_end = replay.end
        document = upgraded(document)
        self._is_newer = max(document.version, replay.version if replay else 1) > VERSION
        journal.interrupt(document)
        conversation = conversation_from(self.id, document)
        self._head, self._seen, self._kept = document.head, head_of(conversation), document.kept
        return conversation

    def _catch_up(self, report: Report | None = None) -> bool:
        """Take in what other programs did to both files; whether they did anything to the document.

        What cannot be read is passed over, as it may be about to be written, but with a `report` it is set aside.
        """
        is_changed = mark_of(self.document_path) != self.document_mark
        if is_changed:
            theirs = self._read_theirs(report)
            if theirs is not None:
                self._take_document(theirs)
        if (mark := mark_of(self.journal_path)) != self.journal_mark:
            self._take_journal(mark)
        return is_changed

    def _take_document(self, theirs: Document) -> None:
        if theirs.version > VERSION:
            raise StoreError(StoreErrorKind.NEWER, place_of(self.document_path))
        theirs = upgraded(theirs)
        for id, read in theirs.kept.items():
            their = self._moved_up(read)
            if id not in self._removed and self._base.get(id) != read and self._kept.get(id) != their:
                self._take_message(id, their)
        head = theirs.head
        self._take_head(head if self._seen is None else changed_head(head, self._base_head, self._seen))
        self._base, self._base_head = theirs.kept, read_head(head)

    def _moved_up(self, their: Kept) -> Kept:
        """What hangs on a message that was removed here hangs on what that hung on."""
        parent = their.message.parent
        while parent in self._removed:
            parent = self._removed[parent]
        if parent == their.message.parent:
            return their
        return read_message({**their.as_raw(), "parent": parent})

    def _take_journal(self, mark: Mark | None) -> None:
        known = self.journal_mark
        is_same = known is not None and mark is not None and known.inode == mark.inode
        start = self._journal_end if is_same and mark is not None and mark.size >= self._journal_end else 0
        try:
            replay = journal.read_journal(self.journal_path, start)
        except OSError:
            return
        self.journal_mark, self._journal_end = mark, replay.end if replay is not None else 0
        if replay is None:
            return
        document = Document(dict(self._head), dict(self._kept))
        is_understood = journal.replay(document, replay.entries)
        self._has_odd_journal = self._has_odd_journal or replay.is_damaged or not is_understood
        self._take_head(document.head)
        for id, kept in document.kept.items():
            if id not in self._removed and self._kept.get(id) != kept:
                self._take_message(id, kept)

    def _take_head(self, head: JsonObject) -> None:
        before, after = read_head(self._head), read_head(head)
        self._title_news = after.title if after.title != before.title else self._title_news
        self._updated_news = after.updated if after.updated != before.updated else self._updated_news
        self._filing_news = after.filing if after.filing != before.filing else self._filing_news
        self._head = head

    def _take_message(self, id: str, their: Kept) -> None:
        """Note what another program made of a message, or added."""
        ours = self._kept.get(id)
        if ours is None:
            self._foreign.add(id)
        else:
            self._versions.setdefault(id, [ours.message]).append(their.message)
        told = self._news.get(id)
        before = told.before if told is not None else ours.message if ours is not None else None
        self._news[id] = Difference(before, their.message)
        self._kept[id] = their
        if journal.is_waiting(their.message):
            self.awaited.add(id)
        else:
            self.awaited.discard(id)

    def _settle(self, message: Message) -> None:
        """Before a message is written: where it did not change here, what another program made of it stays."""
        self._foreign.discard(message.id)
        versions = self._versions.pop(message.id, None)
        if versions is None:
            return
        if message in versions:
            self._kept[message.id] = Kept(message, self._kept[message.id].as_raw())
            self._versions[message.id] = versions[versions.index(message) :]

    def _read_theirs(self, report: Report | None) -> Document | None:
        try:
            found = read_marked(self.document_path)
            if found is None:
                self.document_mark = None
                return None
            theirs = read_document(found[0])
            self.document_mark = found[1]
            return theirs
        except (MalformedError, RecursionError, IsADirectoryError) as error:
            if report is not None:
                report(set_aside(self.document_path, self._quarantine, str(error)))
        except OSError as error:
            if report is not None:
                raise not_read(error, self.document_path) from error
        return None

    def _new_head(self, head: Head) -> JsonObject:
        return changed_head(self._head, self._seen, head)

    def _note_removed(self, messages: Sequence[Message], removed: Collection[str]) -> None:
        """Remember what was removed: a program that still has it writes it again, and means nothing by it."""
        for message in messages:
            self._removed.pop(message.id, None)
        for id in removed:
            kept = self._kept.pop(id, None)
            self.awaited.discard(id)
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
        written = journal.append_lines(self.journal_path, lines, durable=durable)
        self.journal_mark, self._journal_end = Mark.of(written), written.st_size

    def _drop_journal(self, report: Report) -> None:
        try:
            if self._has_odd_journal:
                report(set_aside(self.journal_path, self._quarantine, "some of its lines are damaged"))
            else:
                self.journal_path.unlink(missing_ok=True)
        except OSError:
            return  # the document names the journal's last line: it will not be applied again
        self._has_odd_journal = False
        self.journal_mark, self._journal_end = None, 0

    def _check_version(self) -> None:
        if self._is_newer:
            raise StoreError(StoreErrorKind.NEWER, place_of(self.document_path))

    def _set_aside(self, detail: str) -> StoreError:
        error = set_aside(self.document_path, self._quarantine, detail)
        if error.kind is StoreErrorKind.UNREADABLE and self.journal_path.exists():
            set_aside(self.journal_path, self._quarantine, detail)
        return error

"""FileWork: what is done to the files of conversations, the index and the search, in the storage thread."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop_ai.core.conversation import Conversation, Summary
from desktop_ai.core.errors import ProgramError, StoreError, StoreErrorKind
from desktop_ai.core.message import Message, new_id
from desktop_ai.core.news import News
from desktop_ai.storage import library_scan, trash
from desktop_ai.storage.atomic_file import remove_leftovers
from desktop_ai.storage.backing import Backing, Snapshot
from desktop_ai.storage.conversation_locks import ConversationLocks
from desktop_ai.storage.conversation_schema import Head, head_of
from desktop_ai.storage.data_directory import DataDirectory
from desktop_ai.storage.directory_lock import writing_turn
from desktop_ai.storage.duplicate import duplicate as duplicated
from desktop_ai.storage.journal import is_waiting
from desktop_ai.storage.library_index import LibraryIndex, Row
from desktop_ai.storage.message_search import MessageSearch
from desktop_ai.storage.search_index import Heading

if TYPE_CHECKING:
    from desktop_ai.core.imports.imported import Imported


class FileWork:
    """Does the work; keeps nothing but what it works with. Reports what stops nothing to `report`."""

    def __init__(
        self,
        places: DataDirectory,
        index: LibraryIndex,
        locks: ConversationLocks,
        search: MessageSearch | None,
        report: Callable[[ProgramError], None],
    ) -> None:
        self._places = places
        self._index = index
        self._locks = locks
        self._search = search
        self._report = report
        self._losses = 0

    def backing(self, id: str) -> Backing:
        """What backs a conversation that was not read from its files. From any thread."""
        return Backing(self._places, id)

    def snapshot(self, conversation: Conversation) -> Snapshot:
        """A conversation as it is now. From the thread that changes it."""
        return Snapshot.of(conversation)

    def rescan(self) -> list[Summary] | None:
        self._tidy()
        known = self._index.rows()
        found = self._scan(known)
        if found.changed or found.gone:
            self._change(found.changed, found.gone)
        if self._search is not None:
            self._search.compare({id: heading_of(row) for id, row in self._index.rows().items()})
        is_different = (
            self._is_lost()
            or any(row.id not in known or known[row.id].summary != row.summary for row in found.changed)
            or any(id in known for id in found.gone)
        )
        return self._index.summaries() if is_different else None

    def _tidy(self) -> None:
        """Complete what programs that were killed left half done."""
        remove_leftovers(self._places.conversations)
        if trash.halves(self._places):
            with suppress(StoreError), writing_turn(self._places.turn):
                trash.bring_halves_back(self._places)

    def _change(self, put: Sequence[Row], remove: Collection[str] = ()) -> None:
        """Change the index; where that cost it what it knew of other conversations, it is filled again."""
        losses = self._index.losses
        self._index.change(put, remove)
        if self._index.losses != losses:
            with suppress(StoreError):  # what was to be done is done; the next look at the files says this
                self._index.change(self._scan(self._index.rows()).changed)

    def _scan(self, known: Mapping[str, Row]) -> library_scan.Scan:
        found = library_scan.scan(self._places, known)
        for problem in found.problems:
            self._report(problem)
        return found

    def _is_lost(self) -> bool:
        """Whether the index lost what it knew since this was asked last: what was listed from it may be less."""
        before, self._losses = self._losses, self._index.losses
        return self._losses != before

    def load(self, id: str) -> tuple[Backing, Conversation]:
        """A conversation and what backs it. Raises StoreError."""
        backing = self.backing(id)
        try:
            backing.is_guest = not self._locks.take(id)
            return backing, backing.load()
        except StoreError as error:
            if error.kind in (StoreErrorKind.UNREADABLE, StoreErrorKind.GONE):
                self._change((), [backing.id])
            raise

    def news(self, backing: Backing) -> News | None:
        """What other programs did to a conversation. Raises StoreError."""
        dead = [id for id in backing.awaited if not self._locks.is_written(id)]
        return backing.news(dead)

    def append(
        self, backing: Backing, head: Head, messages: Sequence[Message], removed: Collection[str]
    ) -> None:
        self._lock(backing)
        for message in messages:
            if is_waiting(message):
                self._locks.begin_reply(message.id)
        backing.append(head, messages, removed)
        for message in messages:
            if not is_waiting(message):
                self._locks.end_reply(message.id)
        self._note(backing, head, backing.messages() if removed else messages, is_all=bool(removed))

    def save(self, backing: Backing, snapshot: Snapshot) -> None:
        self._lock(backing)
        if backing.save(snapshot, self._report):
            self._note(backing, snapshot.head, backing.messages(), is_all=True)

    def keep_head(self, backing: Backing, snapshot: Snapshot) -> None:
        """Keep what changed in the head: in the journal where there is one, as somebody may be writing there."""
        if backing.journal_path.exists():
            self.append(backing, snapshot.head, (), ())
        else:
            self.save(backing, snapshot)

    def duplicate(self, id: str, title: str) -> Summary:
        backing, conversation = duplicated(self._places, id, new_id(), title, self._report)
        self._note(backing, head_of(conversation), conversation.messages, is_all=True)
        return conversation.summary

    def _lock(self, backing: Backing) -> None:
        """Have the conversation for this program alone, as soon as no other has it open."""
        backing.is_guest = not self._locks.take(backing.id)

    def _note(
        self, backing: Backing, head: Head, messages: Sequence[Message], *, is_all: bool = False
    ) -> None:
        stamp = library_scan.stamp_of(backing.document_mark, backing.journal_mark)
        row = Row(backing.id, head.title, head.updated, stamp, head.filing)
        self._change([row])
        if self._search is not None:
            self._search.note(heading_of(row), messages, is_all=is_all)

    def add(self, imported: Imported) -> Summary:
        from desktop_ai.storage.arrivals import put

        id = put(self._places, imported)
        row = library_scan.read_row(self._places, id, library_scan.stamp_of(None, None))
        self._change([row])  # the next look at the files corrects its stamp
        if self._search is not None:
            self._search.note(heading_of(row), imported.conversation.messages, is_all=True)
        return row.summary

    def take_away(self, id: str) -> None:
        from desktop_ai.storage.arrivals import take_away

        take_away(self._places, id)
        self._forget(id)

    def delete(self, id: str) -> None:
        with writing_turn(self._places.turn):
            trash.put_into_trash(self._places, id)
        self._forget(id)

    def _forget(self, id: str) -> None:
        self._change((), [id])
        if self._search is not None:
            self._search.remove(id)

    def restore(self, id: str) -> Summary:
        with writing_turn(self._places.turn):
            trash.take_from_trash(self._places, id)
        stamp = library_scan.stamp_of(None, None)  # the next look at the files corrects it
        row = library_scan.read_row(self._places, id, stamp)
        self._change([row])
        if self._search is not None:
            self._search.reread(heading_of(row))
        return row.summary


def heading_of(row: Row) -> Heading:
    """What the index of messages is to know of a conversation."""
    return Heading(row.id, row.title, row.updated, row.stamp, row.filing.folder, row.filing.tags)

"""ConversationStore: one JSON document per conversation, and beside it a journal of what changed since."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary, finalize

from desktop_ai.core.conversation import Conversation, Summary
from desktop_ai.core.errors import ProgramError, StoreError, StoreErrorKind
from desktop_ai.core.filing import Filing
from desktop_ai.core.message import Message
from desktop_ai.core.news import News
from desktop_ai.storage.atomic_file import place_of
from desktop_ai.storage.conversation_locks import ConversationLocks
from desktop_ai.storage.data_directory import DataDirectory
from desktop_ai.storage.library_index import LibraryIndex
from desktop_ai.storage.message_search import MessageSearch
from desktop_ai.storage.worker import StorageWorker

if TYPE_CHECKING:
    from desktop_ai.core.imports.imported import Imported
    from desktop_ai.storage.backing import Backing
    from desktop_ai.storage.file_work import FileWork


class ConversationFiles:
    """The conversations of one data directory. Everything it does to files, it does in the worker.

    Closing it finishes what is waiting there, also what others had the same worker do.

    It locks each conversation that it has open. One that another program has open, it only adds to: that program
    finds what is new in the journal, and writes the document.
    """

    def __init__(
        self, directory: Path, worker: StorageWorker | None = None, search: MessageSearch | None = None
    ) -> None:
        self._places = DataDirectory(directory)
        self._worker = worker or StorageWorker()
        self._search = search
        self._index = LibraryIndex(self._places.index)
        self._backings: WeakKeyDictionary[Conversation, Backing] = WeakKeyDictionary()
        self._locks = ConversationLocks(self._places)
        self._deleted: set[str] = set()
        self._problems: list[ProgramError] = []
        self._worker.at_close(self._index.close)
        self._worker.at_close(self._locks.close)

    @cached_property
    def _work(self) -> FileWork:
        # Only now: the list is seen sooner without what reads and writes documents.
        from desktop_ai.storage.file_work import FileWork

        return FileWork(self._places, self._index, self._locks, self._search, self._problems.append)

    async def summaries(self) -> list[Summary]:
        """All conversations, newest first, from the index."""
        return await self._worker.run(self._index.summaries)

    async def rescan(self) -> list[Summary] | None:
        """Look at the files themselves; all conversations when anything differs from the index, else None.

        Raises StoreError when the directory cannot be read.
        """
        return await self._worker.run(self._rescan)

    async def load(self, id: str) -> Conversation:
        """One conversation, with what a crash left in its journal. Raises StoreError."""
        backing, conversation = await self._worker.run(lambda: self._work.load(id))
        self._keep(conversation, backing)
        return conversation

    async def news(self, conversation: Conversation) -> News | None:
        """What others did to an open conversation since the last call, None for nothing. Raises StoreError."""
        if conversation.id in self._deleted or conversation not in self._backings:
            return None
        backing = self._backings[conversation]
        return await self._worker.run(lambda: self._work.news(backing))

    def is_written_elsewhere(self, conversation: Conversation) -> bool:
        """Whether a reply in a conversation is not finished, as far as is known, that another program writes."""
        backing = self._backings.get(conversation)
        return backing is not None and bool(backing.awaited)

    async def append(
        self, conversation: Conversation, messages: Sequence[Message], removed: Collection[str] = ()
    ) -> None:
        """Keep new messages, or newer states of messages, and that others were removed, by their ids.

        On disk on return. Raises StoreError.
        """
        self._check_not_deleted(conversation)
        backing, now = self._backing(conversation), self._work.snapshot(conversation)
        work = partial(self._work.append, backing, now.head, tuple(messages), tuple(removed))
        await self._worker.run(work)

    async def append_text(
        self, conversation: Conversation, message: str, content: str, reasoning: str
    ) -> None:
        """Keep what a reply in flight has gained since the last call. Raises StoreError."""
        if conversation.id in self._deleted:
            return
        backing, began = self._backing(conversation), conversation.message(message)
        await self._worker.run(partial(backing.append_text, began, content, reasoning))

    async def save(self, conversation: Conversation) -> None:
        """Rewrite the document and drop the journal; what another program wrote meanwhile stays.

        Does nothing when nothing changed or the conversation is in the trash. Raises StoreError.
        """
        if conversation.id in self._deleted:
            return
        work = partial(self._work.save, self._backing(conversation), self._work.snapshot(conversation))
        await self._worker.run(work)

    async def file(self, id: str, filing: Filing) -> Summary:
        """File a conversation, whether or not it is open; on disk on return. Raises StoreError."""
        opened = self._opened(id)
        conversation = opened[-1] if opened else await self.load(id)
        self._check_not_deleted(conversation)
        before = conversation.filing
        for other in (conversation, *opened):
            other.filing = filing
        backing, now = self._backing(conversation), self._work.snapshot(conversation)
        try:
            await self._worker.run(partial(self._work.keep_head, backing, now))
        except StoreError:
            for other in (conversation, *opened):
                other.filing = before
            raise
        return conversation.summary

    async def duplicate(self, id: str, title: str) -> Summary:
        """A second conversation like one, with all that hangs on it. Raises StoreError."""
        for conversation in self._opened(id):
            await self.append(conversation, ())
        return await self._worker.run(partial(self._work.duplicate, id, title))

    async def delete(self, id: str) -> None:
        """Move a conversation to the trash. Raises StoreError."""
        self._deleted.add(id)
        try:
            await self._worker.run(partial(self._work.delete, id))
        except StoreError:
            self._deleted.discard(id)
            raise

    async def restore(self, id: str) -> Summary:
        """Bring a conversation back from the trash. Raises StoreError."""
        summary = await self._worker.run(partial(self._work.restore, id))
        self._deleted.discard(id)
        return summary

    async def add(self, imported: Imported) -> Summary:
        """Keep a conversation that comes from elsewhere, with its pictures, under an id that is free.

        Its document is written last, so it is there as a whole or not at all. Raises StoreError.
        """
        return await self._worker.run(partial(self._work.add, imported))

    async def take_away(self, id: str) -> None:
        """Remove what `add` has just brought, as if it had never come. Raises StoreError."""
        await self._worker.run(partial(self._work.take_away, id))

    async def document(self, id: str, *, with_files: bool) -> bytes:
        """A conversation as a document that can be added again, with its pictures in it. Raises StoreError."""
        from desktop_ai.storage.arrivals import document_of  # most runs never need it

        return await self._worker.run(partial(document_of, self._places, id, with_files=with_files))

    async def content_hash(self, id: str) -> str:
        """The hash of what a conversation says, empty for one that cannot be read. Raises nothing."""
        from desktop_ai.storage.arrivals import hash_of_document

        return await self._worker.run(partial(hash_of_document, self._places, id))

    def problems(self) -> list[ProgramError]:
        """What went wrong since the last call without stopping anything."""
        found = list(self._problems)
        del self._problems[: len(found)]
        return found

    async def close(self, deadline: float = 5.0) -> bool:
        """Finish what is waiting; whether that took less than `deadline` seconds. Nothing may follow."""
        return await self._worker.close(deadline)

    def _rescan(self) -> list[Summary] | None:
        return self._work.rescan()  # made in the worker, where loading it holds nobody up

    def _backing(self, conversation: Conversation) -> Backing:
        if conversation not in self._backings:
            self._keep(conversation, self._work.backing(conversation.id))
        return self._backings[conversation]

    def _opened(self, id: str) -> list[Conversation]:
        """What is in memory of a conversation, the oldest first."""
        return [conversation for conversation in list(self._backings) if conversation.id == id]

    def _keep(self, conversation: Conversation, backing: Backing) -> None:
        self._backings[conversation] = backing
        finalize(backing, self._let_go, conversation.id)

    def _let_go(self, id: str) -> None:
        if all(backing.id != id for backing in self._backings.values()):
            self._locks.let_go(id)

    def _check_not_deleted(self, conversation: Conversation) -> None:
        if conversation.id in self._deleted:
            raise StoreError(StoreErrorKind.GONE, place_of(self._places.document(conversation.id)))

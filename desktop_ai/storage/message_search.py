"""MessageSearch: looks for words in all conversations, and keeps the index of them true beside everything else."""

from __future__ import annotations

import logging
import os
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_ai.core.errors import StoreError, StoreErrorKind
from desktop_ai.storage.data_directory import DataDirectory
from desktop_ai.storage.worker import StorageWorker

if TYPE_CHECKING:
    import sqlite3

    from desktop_ai.core.message import Message
    from desktop_ai.core.search_query import SearchQuery
    from desktop_ai.core.search_results import SearchResults
    from desktop_ai.storage.search_index import Heading, SearchIndex

# How much is read from files and written at once; what was said meanwhile comes between.
MOST_AT_ONCE = 2000
MOST_CHARACTERS_AT_ONCE = 2_000_000
_log = logging.getLogger(__name__)


class MessageSearch:
    """Owns two threads: one writes the index, one asks it. Neither keeps loading and saving waiting.

    The index is a cache: what is missing in it is read from the conversations' files, the newest first, in the
    background; `progress` says how far that is. What goes wrong in writing is logged, and made good by the next
    look at the files. What it works with is loaded there, because the window is seen sooner without it.
    """

    def __init__(self, directory: Path) -> None:
        self._places = DataDirectory(directory)
        self._writer = StorageWorker("index")
        self._reader = StorageWorker("search")
        self._connection: sqlite3.Connection | None = None
        self._opened: tuple[int, int] | None = None
        self._waiting: dict[str, Heading] = {}
        self._done = 0
        self._is_closing = self._is_compared = False
        self._latest = 0
        # Of these something could not be written: only their files tell.
        self._stale: set[str] = set()
        self._known: Mapping[str, Heading] = {}
        self._writer.at_close(self._close_writer)
        self._reader.at_close(self._close_reader)

    @cached_property
    def _index(self) -> SearchIndex:
        """What is written; for the writing thread."""
        from desktop_ai.storage.search_index import SearchIndex

        return SearchIndex(self._places.search)

    @property
    def progress(self) -> float | None:
        """How much of what is missing in the index is there by now, from 0 to 1; None when nothing is missing.

        Nothing is known before the files have been looked at once.
        """
        return self._share_done() if self._is_compared else 0.0

    def compare(self, headings: Mapping[str, Heading]) -> None:
        """Make the index hold what these conversations' files do, and no others. From any thread, at once."""
        self._post(partial(self._compare, headings))

    def note(self, heading: Heading, messages: Sequence[Message], *, is_all: bool) -> None:
        """A conversation has these new messages, or with `is_all` these and no others. From any thread, at once."""
        self._post(partial(self._note, heading, tuple(messages), is_all))

    def remove(self, id: str) -> None:
        """A conversation is not to be found any more. From any thread, at once."""
        self._post(partial(self._remove, id))

    def reread(self, heading: Heading) -> None:
        """Make the index hold what this conversation's files do. From any thread, at once."""
        self._post(partial(self._reread, heading))

    async def advanced(self) -> float | None:
        """Wait until what was said before this call, and a part of what is missing, is written; the progress."""
        await self._writer.run(lambda: None)
        return self._share_done()

    async def search(self, query: SearchQuery, depth: int = 1) -> SearchResults:
        """What fits, with a greater depth more of it; what was asked before ends early. Raises StoreError."""
        self._latest += 1
        if self._connection is not None:
            self._connection.interrupt()
        return await self._reader.run(partial(self._search, query, self._latest, depth))

    async def models(self) -> list[str]:
        """The names of the models that wrote messages, those with the most first. Raises StoreError."""
        return await self._reader.run(self._models)

    async def close(self, deadline: float = 5.0) -> bool:
        """Stop reading files, write what was said; whether that took less than `deadline` seconds."""
        self._is_closing = True
        self._latest += 1
        return all([await worker.close(deadline) for worker in (self._reader, self._writer)])

    def _share_done(self) -> float | None:
        waiting = len(self._waiting)
        return self._done / (self._done + waiting) if waiting else None

    def _post(self, work: partial[None]) -> None:
        if not self._is_closing:
            self._writer.post(partial(self._attempt, work))

    def _attempt(self, work: partial[None]) -> bool:
        import sqlite3

        try:
            work()
        except (sqlite3.Error, UnicodeError, OSError) as error:
            _log.info("the index of messages could not be written: %s", error)
            return False
        return True

    def _compare(self, headings: Mapping[str, Heading]) -> None:
        self._known = headings
        if not self._places.search.exists():
            self._index.close()
        stamps = self._index.stamps()
        self._index.remove(stamps.keys() - headings.keys())
        missing = [
            heading
            for id, heading in headings.items()
            if stamps.get(id) != heading.stamp or id in self._stale
        ]
        self._wait_for(missing)
        self._is_compared = True

    def _wait_for(self, missing: Collection[Heading]) -> None:
        is_running = bool(self._waiting)
        newest_first = sorted(missing, key=lambda heading: heading.updated, reverse=True)
        self._waiting = {heading.id: heading for heading in newest_first}
        self._done = self._done if is_running else 0
        if self._waiting and not is_running:
            self._writer.post(self._go_on)

    def _go_on(self) -> None:
        """Write a part of what is missing, and ask for the next one behind what was said meanwhile."""
        ids, conversations = self._next_part()
        is_written = self._attempt(partial(self._index.put, conversations))
        self._stale.difference_update(ids if is_written else ())
        for id in ids:
            self._waiting.pop(id, None)
        self._done = self._done + len(ids) if self._waiting else 0
        if not is_written:
            self._waiting = {}
        elif self._waiting and not self._is_closing:
            self._writer.post(self._go_on)

    def _next_part(self) -> tuple[list[str], list[tuple[Heading, Sequence[Message]]]]:
        from desktop_ai.storage.stored_messages import stored_conversation

        ids: list[str] = []
        found: list[tuple[Heading, Sequence[Message]]] = []
        messages = characters = 0
        for id, heading in self._waiting.items():
            ids.append(id)
            conversation = stored_conversation(self._places, id)
            if conversation is not None:
                found.append((heading, conversation.messages))
                messages += len(conversation.messages)
                characters += sum(len(message.text) for message in conversation.messages)
            if messages >= MOST_AT_ONCE or characters >= MOST_CHARACTERS_AT_ONCE or self._is_closing:
                break
        return ids, found[::-1]

    def _note(self, heading: Heading, messages: tuple[Message, ...], is_all: bool) -> None:
        if is_all:
            work = partial(self._index.put, [(heading, messages)])
        elif heading.id in self._stale or heading.id in self._waiting:
            return
        else:
            work = partial(self._index.add, heading, messages)
        if not self._attempt(work):
            self._stale.add(heading.id)
        elif is_all:
            self._stale.discard(heading.id)
            self._waiting.pop(heading.id, None)

    def _reread(self, heading: Heading) -> None:
        self._wait_for([*self._waiting.values(), heading])

    def _remove(self, id: str) -> None:
        self._waiting.pop(id, None)
        self._index.remove([id])

    def _search(self, query: SearchQuery, number: int, depth: int) -> SearchResults:
        import sqlite3

        from desktop_ai.core.search_results import SearchResults
        from desktop_ai.storage import search_reader

        if number != self._latest or not query:
            return SearchResults()
        try:
            connection = self._open_reader()
            if connection is None:
                return SearchResults()
            return search_reader.search(connection, query, lambda: number != self._latest, depth)
        except (sqlite3.Error, UnicodeError) as error:
            if number != self._latest:
                return SearchResults()
            raise self._failure(error) from error

    def _models(self) -> list[str]:
        import sqlite3

        from desktop_ai.storage import search_reader

        try:
            connection = self._open_reader()
            return search_reader.models(connection) if connection is not None else []
        except (sqlite3.Error, UnicodeError) as error:
            raise self._failure(error) from error

    def _failure(self, error: sqlite3.Error | UnicodeError) -> StoreError:
        """What is wrong; an index that is damaged is made anew."""
        self._close_reader()
        name = getattr(error, "sqlite_errorname", "")  # without one it is Python that cannot read the text
        if not name or name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_ERROR")):
            self._post(partial(self._start_anew))
        return StoreError(StoreErrorKind.NOT_READ, self._places.search.name, str(error))

    def _start_anew(self) -> None:
        self._index.forget()
        self._compare(self._known)

    def _open_reader(self) -> sqlite3.Connection | None:
        """The connection to the file that lies there now."""
        try:
            found = os.stat(self._places.search)  # noqa: PTH116 - with every letter typed
        except OSError:
            self._close_reader()
            return None
        if self._connection is None or self._opened != (found.st_dev, found.st_ino):
            from desktop_ai.storage.search_tables import open_to_read

            self._close_reader()
            self._connection = open_to_read(self._places.search)
            self._opened = (found.st_dev, found.st_ino)
        return self._connection

    def _close_writer(self) -> None:
        if "_index" in self.__dict__:
            self._index.close()

    def _close_reader(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

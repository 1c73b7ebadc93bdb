"""The index of all messages: what is written into it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from desktop_ai.core.message import Message
from desktop_ai.core.search_query import folded
from desktop_ai.storage.json_object import whole_characters
from desktop_ai.storage.search_tables import FIRST_NUMBER, open_to_write, throw_away
from desktop_ai.storage.search_text import Searchable, searchable

if TYPE_CHECKING:
    import sqlite3

Result = TypeVar("Result")
# A conversation's number and a message of it.
Entry = tuple[int, Searchable]
KEPT_SEEN = 4
# Three letters are found by their beginning; so are the last two of a text with these behind them.
TEXT_END = "\n\n"
_log = logging.getLogger(__name__)


class Heading(NamedTuple):
    """What the index knows of a conversation besides its messages; `stamp` is that of its files."""

    id: str
    title: str
    updated: str
    stamp: str
    folder: str = ""
    tags: tuple[str, ...] = ()


class SearchIndex:
    """Owns the connection that writes; used from one thread only.

    A database that cannot be used is thrown away and made anew once; what then fails raises sqlite3.Error or OSError.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        # Of the conversations written last, what the index holds: messages do not change, other ones come.
        self._seen: dict[str, dict[str, Message]] = {}

    def stamps(self) -> dict[str, str]:
        """The state of each conversation's files that is in the index, by id."""
        query = "SELECT id, stamp FROM conversations"
        return self._do(lambda connection: dict(connection.execute(query).fetchall()))

    def put(self, conversations: Sequence[tuple[Heading, Sequence[Message]]]) -> None:
        """Make the index hold exactly these messages of these conversations, in one transaction.

        The newest conversation stands last.
        """

        def work(connection: sqlite3.Connection) -> None:
            below: list[Entry] = []
            above: list[Entry] = []
            for heading, messages in conversations:
                number = _number_of(connection, heading.id)
                is_older = number is None and _is_older(connection, heading)
                entries = self._changed(
                    connection, _write_heading(connection, number, heading), heading, messages
                )
                (below if is_older else above).extend(entries)
            _insert(connection, below, is_older=True)
            _insert(connection, above)

        self._write(work)

    def add(self, heading: Heading, messages: Sequence[Message]) -> None:
        """Make it hold these messages of a conversation that it knows, beside the others. Others are left alone."""

        def work(connection: sqlite3.Connection) -> None:
            number = _number_of(connection, heading.id)
            if number is None:
                return  # what else is in it will be read from its files
            _write_heading(connection, number, heading)
            known = _marks_of(connection, number, {message.id for message in messages})
            _insert(connection, _replaced(connection, number, messages, known))

        self._write(work)
        if heading.id in self._seen:
            self._seen[heading.id].update((message.id, message) for message in messages)

    def remove(self, ids: Iterable[str]) -> None:
        """Take conversations out."""

        def work(connection: sqlite3.Connection) -> None:
            for id in ids:
                self._seen.pop(id, None)
                number = _number_of(connection, id)
                if number is not None:
                    _take_out(connection, [known for known, _ in _marks(connection, number).values()])
                    connection.execute("DELETE FROM conversations WHERE number = ?", (number,))

        self._write(work)

    def forget(self) -> None:
        """Throw all of it away. Raises OSError."""
        self.close()
        throw_away(self._path)

    def close(self) -> None:
        """Let go of the file."""
        self._seen.clear()
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _changed(
        self, connection: sqlite3.Connection, number: int, heading: Heading, messages: Sequence[Message]
    ) -> list[Entry]:
        """What is to be written of a conversation; what is no longer in it is taken out."""
        now = {message.id: message for message in messages}
        seen = self._seen.pop(heading.id, None)
        changed = list(messages)
        if seen is None:
            known = _marks(connection, number)
        else:
            changed = [message for message in messages if seen.get(message.id) is not message]
            gone = seen.keys() - now.keys()
            known = _marks_of(connection, number, gone | {message.id for message in changed})
        ids = {whole_characters(id) for id in now}
        _take_out(connection, [entry for id, (entry, _) in known.items() if id not in ids])
        self._seen[heading.id] = now
        while len(self._seen) > KEPT_SEEN:
            del self._seen[next(iter(self._seen))]
        return _replaced(connection, number, changed, known)

    def _write(self, work: Callable[[sqlite3.Connection], None]) -> None:
        def transaction(connection: sqlite3.Connection) -> None:
            connection.execute("BEGIN IMMEDIATE")
            try:
                work(connection)
            except BaseException:
                self._seen.clear()
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")

        self._do(transaction)

    def _do(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        import sqlite3

        try:
            return work(self._open())
        except (sqlite3.Error, UnicodeError) as error:
            if getattr(error, "sqlite_errorname", "").startswith(
                ("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_FULL")
            ):
                raise
            _log.info("the index of messages is made anew: %s", error)
        self.forget()
        return work(self._open())

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = open_to_write(self._path)
        return self._connection


def _number_of(connection: sqlite3.Connection, id: str) -> int | None:
    row = connection.execute("SELECT number FROM conversations WHERE id = ?", (id,)).fetchone()
    return int(row[0]) if row is not None else None


def _is_older(connection: sqlite3.Connection, heading: Heading) -> bool:
    query = "SELECT 1 FROM conversations WHERE updated > ? LIMIT 1"
    return connection.execute(query, (heading.updated,)).fetchone() is not None


def _write_heading(connection: sqlite3.Connection, number: int | None, heading: Heading) -> int:
    """Write what is known of a conversation; its number."""
    title, tags = whole_characters(heading.title), "\n".join(["", *map(folded, heading.tags), ""])
    folder = whole_characters(heading.folder)
    fields = (title, folded(title), heading.updated, folder, folded(folder), tags, heading.stamp)
    if number is not None:
        statement = (
            "UPDATE conversations SET title = ?, folded = ?, updated = ?, folder = ?, place = ?, tags = ?, stamp = ?"
            " WHERE number = ?"
        )
        connection.execute(statement, (*fields, number))
        return number
    statement = (
        "INSERT INTO conversations (title, folded, updated, folder, place, tags, stamp, id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    )
    return int(connection.execute(statement, (*fields, heading.id)).lastrowid or 0)


def _marks(connection: sqlite3.Connection, conversation: int) -> dict[str, tuple[int, int]]:
    """Of the messages of a conversation number and mark, by id."""
    query = "SELECT id, number, mark FROM messages WHERE conversation = ?"
    return {id: (number, mark) for id, number, mark in connection.execute(query, (conversation,))}


def _marks_of(connection: sqlite3.Connection, conversation: int, ids: set[str]) -> dict[str, tuple[int, int]]:
    """The same of the messages with those ids."""
    if not ids:
        return {}
    wanted = set(map(whole_characters, ids))
    return {id: mark for id, mark in _marks(connection, conversation).items() if id in wanted}


def _replaced(
    connection: sqlite3.Connection,
    conversation: int,
    messages: Sequence[Message],
    known: Mapping[str, tuple[int, int]],
) -> list[Entry]:
    """Those messages that are new or another than the index has, each once; what it has of them is taken out."""
    found = {entry.id: entry for entry in map(searchable, messages)}
    changed = [entry for entry in found.values() if entry.id not in known or known[entry.id][1] != entry.mark]
    _take_out(connection, [known[entry.id][0] for entry in changed if entry.id in known])
    return [(conversation, entry) for entry in changed]


def _insert(connection: sqlite3.Connection, entries: Sequence[Entry], *, is_older: bool = False) -> None:
    """Write messages, in ascending numbers: then `words` is written in one go."""
    rows = list(enumerate(entries, _first_number(connection, len(entries), is_older=is_older)))
    connection.executemany(
        "INSERT INTO messages VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (number, conversation, one.id, one.role, one.model, one.created, one.kinds, one.mark)
            for number, (conversation, one) in rows
        ),
    )
    connection.executemany(
        "INSERT INTO texts VALUES (?, ?)", ((number, one.text) for number, (_, one) in rows)
    )
    connection.executemany(
        "INSERT INTO words (rowid, text) VALUES (?, ?)",
        ((number, folded(one.text) + TEXT_END) for number, (_, one) in rows),
    )


def _first_number(connection: sqlite3.Connection, count: int, *, is_older: bool) -> int:
    lowest, highest = connection.execute("SELECT min(number), max(number) FROM messages").fetchone()
    if highest is None:
        return FIRST_NUMBER
    return int(lowest) - count if is_older else int(highest) + 1


def _take_out(connection: sqlite3.Connection, numbers: Sequence[int]) -> None:
    for number in numbers:
        row = connection.execute("SELECT text FROM texts WHERE number = ?", (number,)).fetchone()
        if row is not None:
            connection.execute(
                "INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)",
                (number, folded(row[0]) + TEXT_END),
            )
        connection.execute("DELETE FROM texts WHERE number = ?", (number,))
        connection.execute("DELETE FROM messages WHERE number = ?", (number,))

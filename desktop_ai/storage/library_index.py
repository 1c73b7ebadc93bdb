"""SQLite beside the files: a cache that can be thrown away and rebuilt."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from contextlib import closing
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar
from zlib import crc32

from desktop_ai.core.conversation import Summary
from desktop_ai.core.filing import NOWHERE, Filing
from desktop_ai.core.utf16 import without_lone_surrogates

if TYPE_CHECKING:
    import sqlite3

INDEX_VERSION = 4
Result = TypeVar("Result")
_log = logging.getLogger(__name__)
_TABLE = (
    "CREATE TABLE IF NOT EXISTS conversations"
    " (id TEXT PRIMARY KEY, title TEXT NOT NULL, updated TEXT NOT NULL, stamp TEXT NOT NULL,"
    " folder TEXT NOT NULL, tags TEXT NOT NULL, pinned INT NOT NULL, archived INT NOT NULL, position REAL,"
    " mark INT NOT NULL)"
    " WITHOUT ROWID"
)
_SUMMARIES = "SELECT id, title, updated FROM conversations ORDER BY updated DESC, id DESC"
# Most are filed nowhere: asked for apart, they cost a start next to nothing.
_FILED = (
    "SELECT id, folder, tags, pinned, archived, position FROM conversations"
    " WHERE folder != '' OR tags != '' OR pinned OR archived OR position IS NOT NULL"
)
_ROWS = "SELECT id, title, updated, stamp, folder, tags, pinned, archived, position, mark FROM conversations"
_PUT = "INSERT OR REPLACE INTO conversations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_UNFILED = ["", "", 0, 0, None]


def sqlite_report() -> dict[str, str | bool]:
    """What the SQLite of this installation is and can do: its version, and whether it searches text."""
    import sqlite3

    with closing(sqlite3.connect(":memory:")) as connection:
        return {
            "version": sqlite3.sqlite_version,
            "fts5": _can(connection, "CREATE VIRTUAL TABLE words USING fts5(text)"),
            "trigram": _can(connection, "CREATE VIRTUAL TABLE parts USING fts5(text, tokenize = 'trigram')"),
        }


class Row(NamedTuple):
    """What the index knows of one conversation; `stamp` is another one when its files changed."""

    id: str
    title: str
    updated: str
    stamp: str
    filing: Filing = NOWHERE

    @property
    def summary(self) -> Summary:
        """What a list shows."""
        return Summary(self.id, self.title, self.updated, self.filing)


class DamagedIndexError(ValueError):
    """The database answers, but with what nobody wrote into it."""


class LibraryIndex:
    """Owns the cache; used from one thread only.

    Never fails: a file that cannot be used is thrown away, and where none can be made it lives in memory. `losses`
    counts how often what it knew was lost that way: whoever fills it has to do so again.
    """

    def __init__(self, path: Path) -> None:
        self.losses = 0
        self._path = path
        self._connection: sqlite3.Connection | None = None

    def summaries(self) -> list[Summary]:
        """Every conversation it knows, newest first."""

        def work(connection: sqlite3.Connection) -> list[Summary]:
            filed = {id: _filing(columns) for id, *columns in connection.execute(_FILED)}
            found = connection.execute(_SUMMARIES).fetchall()
            _check_texts(found)
            return [Summary(id, title, updated, filed.get(id, NOWHERE)) for id, title, updated in found]

        return self._do(work)

    def rows(self) -> dict[str, Row]:
        """Everything it knows, by id; each row as it was written, or none at all."""

        def work(connection: sqlite3.Connection) -> dict[str, Row]:
            found = connection.execute(_ROWS).fetchall()
            if any(_mark(values) != mark for *values, mark in found):
                raise DamagedIndexError("a row is not what was written")
            return {
                id: Row(id, title, updated, stamp, _filing(filing))
                for id, title, updated, stamp, *filing, _ in found
            }

        return self._do(work)

    def change(self, put: Iterable[Row], remove: Iterable[str] = ()) -> None:
        """Put rows in, in the place of older ones, and take others out."""
        rows = [_values(row) for row in put]
        gone = [(id,) for id in remove]

        def work(connection: sqlite3.Connection) -> None:
            with connection:
                connection.executemany(_PUT, rows)
                connection.executemany("DELETE FROM conversations WHERE id = ?", gone)

        self._do(work)

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _do(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        import sqlite3

        try:
            return work(self._open())
        except (sqlite3.Error, ValueError, OSError) as error:
            _log.info("the library index cannot be used: %s", error)
            self.losses += 1
            is_busy = getattr(error, "sqlite_errorname", "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))
        try:
            if not is_busy:  # another program is at work in it: it is sound
                self._throw_away()
                return work(self._open())
        except (sqlite3.Error, ValueError, OSError) as error:
            _log.info("the library index is kept in memory: %s", error)
        self.close()
        self._connection = _prepared(sqlite3.connect(":memory:"))
        return work(self._connection)

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            import sqlite3

            self._path.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(self._path, timeout=2.0)
            try:
                self._connection = _prepared(connection)
            except BaseException:
                connection.close()
                raise
        return self._connection

    def _throw_away(self) -> None:
        self.close()
        for ending in ("", "-wal", "-shm", "-journal"):
            self._path.with_name(self._path.name + ending).unlink(missing_ok=True)


def _values(row: Row) -> list[Any]:
    """A row as it stands in the table; tags stand on a line each."""
    filing = row.filing
    values = [
        row.id,
        without_lone_surrogates(row.title),
        row.updated,
        row.stamp,
        without_lone_surrogates(filing.folder),
        without_lone_surrogates("\n".join(filing.tags)),
        int(filing.is_pinned),
        int(filing.is_archived),
        filing.position,
    ]
    return [*values, _mark(values)]


def _mark(values: list[Any]) -> int:
    """What tells whether a row is still as it was written; SQLite itself does not notice another letter."""
    return crc32(repr(values).encode("utf-8", "surrogatepass"))


def _check_texts(rows: Iterable[tuple[Any, ...]]) -> None:
    """Raise DamagedIndexError when anything in the rows is no text."""
    try:
        "".join(chain.from_iterable(rows))
    except TypeError as error:
        raise DamagedIndexError(str(error)) from error


def _filing(columns: list[Any]) -> Filing:
    if columns == _UNFILED:
        return NOWHERE
    folder, tags, pinned, archived, position = columns
    _check_texts([(folder, tags)])
    return Filing(folder, tuple(tags.split("\n")) if tags else (), bool(pinned), bool(archived), position)


def _can(connection: sqlite3.Connection, statement: str) -> bool:
    import sqlite3

    try:
        connection.execute(statement)
    except sqlite3.Error:
        return False
    return True


def _prepared(connection: sqlite3.Connection) -> sqlite3.Connection:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version == INDEX_VERSION:
        connection.execute("PRAGMA synchronous = NORMAL")
        return connection
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    with connection:
        connection.execute("DROP TABLE IF EXISTS conversations")
        connection.execute(_TABLE)
        connection.execute(f"PRAGMA user_version = {INDEX_VERSION}")
    return connection

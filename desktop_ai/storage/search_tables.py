"""The database of the search: its tables, and opening it."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

VERSION = 1
# Numbers stand in the order in which messages came: what is older goes below, what is newer above.
FIRST_NUMBER = 1 << 32
_CACHE_KIB = 32_768
_BUSY_SECONDS = 5.0
_ENDINGS = ("", "-wal", "-shm", "-journal")
# `words` keeps for each three letters the messages that have them, not where: whatever it finds is looked at again.
# It holds no texts either; to take a message out, it is told its text once more.
_TABLES = """
CREATE TABLE conversations (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, folded TEXT NOT NULL,
    updated TEXT NOT NULL, folder TEXT NOT NULL, place TEXT NOT NULL,
    tags TEXT NOT NULL, stamp TEXT NOT NULL
);
CREATE TABLE messages (
    number INTEGER PRIMARY KEY, conversation INTEGER NOT NULL, id TEXT NOT NULL, role TEXT NOT NULL,
    model TEXT NOT NULL, created TEXT NOT NULL, kinds INTEGER NOT NULL, mark INTEGER NOT NULL
);
CREATE INDEX messages_by_conversation ON messages (conversation);
CREATE TABLE texts (number INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE VIRTUAL TABLE words USING fts5(text, content='', tokenize='trigram', detail='none', columnsize=0);
CREATE VIRTUAL TABLE pieces USING fts5vocab(words, row);
"""


def open_to_write(path: Path) -> sqlite3.Connection:
    """The database, made when it is not there or is of another version. Raises sqlite3.Error and OSError."""
    import sqlite3

    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
    try:
        if connection.execute("PRAGMA user_version").fetchone()[0] != _version():
            connection.close()
            throw_away(path)
            connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
            _make(connection)
        connection.execute("PRAGMA synchronous = OFF")  # it can be made again
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    except BaseException:
        connection.close()
        raise
    return connection


def open_to_read(path: Path) -> sqlite3.Connection | None:
    """The database for reading beside whoever writes, None when there is none yet. Raises sqlite3.Error."""
    import sqlite3

    if not path.exists():
        return None
    # Used by one thread at a time; another one interrupts it.
    connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA query_only = ON")
        is_current = connection.execute("PRAGMA user_version").fetchone()[0] == _version()
    except BaseException:
        connection.close()
        raise
    if is_current:
        return connection
    connection.close()
    return None


def throw_away(path: Path) -> None:
    """Remove the database's files. Raises OSError."""
    for ending in _ENDINGS:
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _make(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.executescript(f"BEGIN;{_TABLES}PRAGMA user_version = {_version()};COMMIT;")


def _version() -> int:
    """Of the tables, and of the letters: which are the same but for their size depends on Python's Unicode."""
    major, minor, *_ = unicodedata.unidata_version.split(".")
    return VERSION * 10_000 + int(major) * 10 + int(minor)

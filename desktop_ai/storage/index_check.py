"""Whether the indexes are sound, and the one of the library says what the files say, without changing it."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from pathlib import Path


def index_problem(path: Path, stamps: Mapping[str, str], titles: Mapping[str, str]) -> str:
    """What is wrong with the index of the library, empty when nothing is.

    That it is not there, or older than the files, is nothing wrong with a cache. What it says of files in the state
    that it knows must be true.
    """
    problem, rows = _read(path, "SELECT id, title, stamp FROM conversations")
    wrong = [id for id, title, stamp in rows if stamps.get(id) == stamp and titles.get(id, title) != title]
    return problem or (f"it has another title than the file for {', '.join(wrong[:3])}" if wrong else "")


def database_problem(path: Path) -> str:
    """What is wrong with a database as such, empty when nothing is or it is not there."""
    return _read(path, "SELECT 1")[0]


def _read(path: Path, query: str) -> tuple[str, list[tuple[str, ...]]]:
    """What is wrong with a database, and what it answers where nothing is."""
    if not path.exists():
        return "", []
    import sqlite3

    place = f"{path.absolute().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(place, uri=True, timeout=2.0)) as connection:
            told = [str(row[0]) for row in connection.execute("PRAGMA quick_check")]
            rows = connection.execute(query).fetchall()
    except (sqlite3.Error, UnicodeError) as error:
        return str(error), []
    return ("", rows) if told == ["ok"] else ("; ".join(told[:3]), [])


def drop_index(path: Path) -> None:
    """Throw the index away: it is made again from the files."""
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)

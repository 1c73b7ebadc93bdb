"""Whether the library index says what the files say, without changing it."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from pathlib import Path


def index_problem(path: Path, stamps: Mapping[str, str], titles: Mapping[str, str]) -> str:
    """What is wrong with the index, empty when nothing is.

    That it is not there, or older than the files, is nothing wrong with a cache. What it says of files in the state
    that it knows must be true.
    """
    if not path.exists():
        return ""
    import sqlite3

    try:
        with closing(
            sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=2.0)
        ) as connection:
            told = [row[0] for row in connection.execute("PRAGMA quick_check")]
            rows = connection.execute("SELECT id, title, stamp FROM conversations").fetchall()
    except sqlite3.Error as error:
        return str(error)
    if told != ["ok"]:
        return "; ".join(map(str, told[:3]))
    wrong = [id for id, title, stamp in rows if stamps.get(id) == stamp and titles.get(id, title) != title]
    return f"it has another title than the file for {', '.join(wrong[:3])}" if wrong else ""


def drop_index(path: Path) -> None:
    """Throw the index away: it is made again from the files."""
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)

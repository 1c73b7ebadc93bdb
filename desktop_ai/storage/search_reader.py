"""What the index of all messages is asked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from desktop_ai.core.message import Role
from desktop_ai.core.search_query import SearchQuery, folded
from desktop_ai.core.search_results import (
    FoundConversation,
    SearchHit,
    SearchResults,
    Span,
    excerpt,
    spans_in,
)
from desktop_ai.storage.search_text import kind_bits

if TYPE_CHECKING:
    import sqlite3

# With every letter; what is older comes when it is asked for.
MOST_SHOWN = 48
MOST_OF_ONE = 6
MOST_LOOKED_AT = 200
MOST_TITLES = 20
TRIGRAM = 3
# Words of fewer letters stand in this many groups of three, or are so frequent that they are soon found by looking.
MOST_PIECES = 400
_MESSAGES = (
    "SELECT m.conversation, m.id, m.role, m.model, m.created, t.text FROM {source} CROSS JOIN texts t"
    " ON t.number = m.number JOIN conversations c ON c.number = m.conversation"
    " WHERE {conditions} ORDER BY {order} DESC"
)
_INDEXED = "words CROSS JOIN messages m ON m.number = words.rowid"


class _Row(NamedTuple):
    """A message that fits."""

    id: str
    role: str
    model: str
    created: str
    text: str
    folded: str


class _Group:
    """What fits of one conversation."""

    def __init__(self) -> None:
        self.rows: list[_Row] = []
        self.count = 0


def search(
    connection: sqlite3.Connection, query: SearchQuery, is_outdated: Callable[[], bool], depth: int = 1
) -> SearchResults:
    """What fits, the best first, the newest among equals; ends early once it is outdated. Raises sqlite3.Error.

    `depth` times as much is looked at and shown.
    """
    groups: dict[int, _Group] = {}
    is_cut = _collect(_rows(connection, query), query, groups, is_outdated, depth)
    found = _titled(connection, query) if not query.is_about_messages else {}
    found = {**_headings(connection, groups.keys() - found.keys()), **found}
    scored = [_conversation(found[number], groups.get(number), query) for number in found]
    scored.sort(key=lambda pair: pair[0], reverse=True)
    count = sum(group.count for group in groups.values())
    return SearchResults(tuple(conversation for _, conversation in scored), count, is_cut)


def models(connection: sqlite3.Connection) -> list[str]:
    """The names of all models that wrote a message. Raises sqlite3.Error."""
    rows = connection.execute(
        "SELECT model FROM messages WHERE model != '' GROUP BY model ORDER BY count(*) DESC"
    )
    return [row[0] for row in rows]


def _collect(
    rows: Iterator[tuple[int, _Row]],
    query: SearchQuery,
    groups: dict[int, _Group],
    is_outdated: Callable[[], bool],
    depth: int,
) -> bool:
    """Sort what fits by conversation; whether there may be more."""
    shown = 0
    for looked_at, (number, row) in enumerate(rows):
        if looked_at >= MOST_LOOKED_AT * depth or shown >= MOST_SHOWN * depth or is_outdated():
            return True
        if not query.fits(row.folded):
            continue
        group = groups.setdefault(number, _Group())
        group.count += 1
        if len(group.rows) < MOST_OF_ONE * depth:
            group.rows.append(row)
            shown += 1
    return False


def _rows(connection: sqlite3.Connection, query: SearchQuery) -> Iterator[tuple[int, _Row]]:
    """Messages that may fit, the newest first."""
    conditions, values = _conditions(query)
    expression = _expression(connection, query.words)
    if expression is None:
        return
    if expression:
        statement = _MESSAGES.format(
            source=_INDEXED, conditions=" AND ".join(["words MATCH ?", *conditions]), order="words.rowid"
        )
        values = [expression, *values]
    else:
        statement = _MESSAGES.format(
            source="messages m", conditions=" AND ".join([*conditions, "1"]), order="m.number"
        )
    for number, id, role, model, created, text in connection.execute(statement, values):
        yield number, _Row(id, role, model, created, text, folded(text))


def _conditions(query: SearchQuery) -> tuple[list[str], list[str | int]]:
    """What a message and its conversation must be, in SQL."""
    conditions, values = _filing_conditions(query)
    _add_any(conditions, values, "instr(lower(m.model), ?) > 0", query.models)
    _add_any(conditions, values, "m.role = ?", [role.value for role in query.roles])
    if query.kinds:
        bits = kind_bits(query.kinds)
        conditions.append("m.kinds & ? = ?")
        values += [bits, bits]
    _add_none(conditions, values, "instr(lower(m.model), ?) > 0", query.barred.models)
    _add_none(conditions, values, "m.role = ?", [role.value for role in query.barred.roles])
    _add_none(conditions, values, "m.kinds & ?", [kind_bits((kind,)) for kind in query.barred.kinds])
    _add_period(conditions, values, "m.created", query)
    return conditions, values


def _filing_conditions(query: SearchQuery) -> tuple[list[str], list[str | int]]:
    conditions: list[str] = []
    values: list[str | int] = []
    for add, wanted in ((_add_any, query), (_add_none, query.barred)):
        add(conditions, values, "instr('/' || c.place, '/' || ?) > 0", wanted.folders)
        add(conditions, values, "instr(c.tags, char(10) || ?) > 0", wanted.tags)
    return conditions, values


def _add_any(
    conditions: list[str], values: list[str | int], condition: str, wanted: Sequence[str | int]
) -> None:
    if wanted:
        conditions.append(f"({' OR '.join([condition] * len(wanted))})")
        values += wanted


def _add_none(
    conditions: list[str], values: list[str | int], condition: str, barred: Sequence[str | int]
) -> None:
    conditions += [f"NOT ({condition})"] * len(barred)
    values += barred


def _add_period(conditions: list[str], values: list[str | int], column: str, query: SearchQuery) -> None:
    for sign, moment in ((">=", query.after), ("<", query.before)):
        if moment:
            conditions.append(f"{column} {sign} ?")
            values.append(moment)


def _expression(connection: sqlite3.Connection, words: Sequence[str]) -> str | None:
    """What a message must have in the index of three letters to have the words; None when none has.

    Empty when the index cannot tell.
    """
    parts: list[str] = []
    for word in words:
        if len(word) >= TRIGRAM:
            pieces = dict.fromkeys(word[place : place + TRIGRAM] for place in range(len(word) - TRIGRAM + 1))
            parts.append(" AND ".join(map(_quoted, pieces)))
            continue
        longer = _pieces_beginning(connection, word)
        if longer is None:
            continue
        if not longer:
            return None
        parts.append(f"({' OR '.join(map(_quoted, longer))})")
    return " AND ".join(parts)


def _pieces_beginning(connection: sqlite3.Connection, word: str) -> list[str] | None:
    """The groups of three letters that begin with a shorter word; None when it stands nearly everywhere."""
    if len(word) == 1 and word.isascii():
        return None
    query = "SELECT term FROM pieces WHERE term >= ? AND term < ? LIMIT ?"
    found = [row[0] for row in connection.execute(query, (word, word + "\U0010ffff", MOST_PIECES + 1))]
    return found if len(found) <= MOST_PIECES else None


def _quoted(piece: str) -> str:
    return '"' + piece.replace('"', '""') + '"'


_HEADING = "SELECT number, id, title, updated, folder FROM conversations c WHERE "


def _titled(connection: sqlite3.Connection, query: SearchQuery) -> dict[int, FoundConversation]:
    """The conversations whose title has the words, the newest."""
    conditions, values = _filing_conditions(query)
    _add_period(conditions, values, "c.updated", query)
    conditions += ["instr(c.folded, ?) > 0"] * len(query.words)
    conditions += ["instr(c.folded, ?) = 0"] * len(query.without)
    values += [*query.words, *query.without]
    statement = f"{_HEADING}{' AND '.join(conditions)} ORDER BY c.updated DESC LIMIT {MOST_TITLES}"
    return {
        row[0]: _heading(row, spans_in(row[2], query.words)) for row in connection.execute(statement, values)
    }


def _headings(connection: sqlite3.Connection, numbers: set[int]) -> dict[int, FoundConversation]:
    places = ", ".join("?" * len(numbers))
    rows = connection.execute(f"{_HEADING}number IN ({places})", list(numbers))
    return {row[0]: _heading(row) for row in rows}


def _heading(row: tuple[int, str, str, str, str], marks: tuple[Span, ...] = ()) -> FoundConversation:
    _, id, title, updated, folder = row
    return FoundConversation(id, title, updated, folder, marks)


def _conversation(
    heading: FoundConversation, group: _Group | None, query: SearchQuery
) -> tuple[tuple[int, str], FoundConversation]:
    """A conversation with its hits, and what it is sorted by."""
    rows = group.rows if group is not None else []
    ranked = sorted(
        ((_closeness(row, query.words), row.created, row) for row in rows),
        key=lambda entry: entry[:2],
        reverse=True,
    )
    best = max((closeness for closeness, _, _ in ranked), default=0)
    newest = max((created for _, created, _ in ranked), default=heading.updated)
    found = msgspec.structs.replace(
        heading,
        hits=tuple(_hit(row, query.words) for _, _, row in ranked),
        count=group.count if group is not None else 0,
    )
    return (best + 4 * bool(heading.marks), newest), found


def _closeness(row: _Row, words: Sequence[str]) -> int:
    """2 for a message that has every word as a whole, and 1 more when they stand there one after the other."""
    whole = all(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", row.folded) for word in words)
    return 2 * whole + (len(words) > 1 and " ".join(words) in row.folded)


def _hit(row: _Row, words: Sequence[str]) -> SearchHit:
    together = " ".join(words)
    shown = [together] if len(words) > 1 and together in row.folded else words
    piece, marks, found = excerpt(row.text, shown, row.folded)
    return SearchHit(row.id, Role(row.role), row.model, row.created, piece, marks, found)

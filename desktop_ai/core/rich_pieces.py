"""Pieces of running text, and how their marks are nested when they are written down."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from desktop_ai.core.block import Mark
from desktop_ai.core.utf16 import utf16_length, utf16_slice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from desktop_ai.core.block import RichText

NESTED_MARKS = (Mark.STRONG, Mark.EMPHASIS, Mark.STRIKE)
ANY_MARK = sum(NESTED_MARKS)


class Piece(NamedTuple):
    """Text with the same marks throughout."""

    text: str
    marks: int = 0
    url: str = ""


class Writing(NamedTuple):
    """How pieces are written: what stands around a link and around a mark, and how a piece itself is written."""

    link: Callable[[str, str], str]
    mark: Callable[[int, str], str]
    piece: Callable[[Piece], str]


def pieces_of(content: RichText, start: int, end: int) -> Iterator[Piece]:
    """The text between two offsets, cut where its marks change."""
    place = start
    for span in content.spans:
        first, last = max(start, span.start), min(end, span.start + span.length)
        if first >= last:
            continue
        if place < first:
            yield Piece(utf16_slice(content.text, place, first))
        yield Piece(utf16_slice(content.text, first, last), span.marks, span.url)
        place = last
    if place < end:
        yield Piece(utf16_slice(content.text, place, end))


def written(content: RichText, start: int, end: int, writing: Writing) -> str:
    """A part of a text with its links and marks around it."""
    if not content.spans:
        return writing.piece(Piece(utf16_slice(content.text, start, end)))
    groups = groupby(pieces_of(content, start, end), key=lambda piece: piece.url)
    parts = ((url, _runs(pieces, writing)) for url, pieces in groups)
    return "".join(writing.link(url, inner) if url else inner for url, inner in parts)


def _runs(pieces: Iterable[Piece], writing: Writing) -> str:
    runs = groupby(pieces, key=lambda piece: bool(piece.marks & ANY_MARK))
    return "".join(
        _marked(list(run), writing) if is_marked else "".join(map(writing.piece, run))
        for is_marked, run in runs
    )


def _marked(pieces: Sequence[Piece], writing: Writing, marks: Sequence[int] = NESTED_MARKS) -> str:
    """Pieces with their marks around them, outermost the one that most of them have."""
    if len(pieces) == 1:
        return _alone(pieces[0], writing, marks)
    if not marks:
        return "".join(map(writing.piece, pieces))
    outer = max(marks, key=lambda mark: sum(bool(piece.marks & mark) for piece in pieces))
    inner_marks = [mark for mark in marks if mark != outer]
    parts: list[str] = []
    for is_set, group in groupby(pieces, key=lambda piece: bool(piece.marks & outer)):
        inner = _marked(list(group), writing, inner_marks)
        parts.append(writing.mark(outer, inner) if is_set else inner)
    return "".join(parts)


def _alone(piece: Piece, writing: Writing, marks: Sequence[int]) -> str:
    inner = writing.piece(piece)
    for mark in reversed(marks):
        if piece.marks & mark:
            inner = writing.mark(mark, inner)
    return inner


def cells_of(
    rows: Sequence[Sequence[RichText]], start: int, end: int
) -> Iterator[list[tuple[RichText, int, int]]]:
    """What of each row of a table lies between two offsets: its cells, each with the part of it."""
    place = 0
    for row in rows:
        parts: list[tuple[RichText, int, int]] = []
        row_start = place
        for cell in row:
            length = utf16_length(cell.text)
            first, last = max(0, start - place), min(length, end - place)
            parts.append((cell, first, last) if first <= last else (cell, 0, 0))
            place += length + 1
        if row_start < end and place - 1 > start:
            yield parts

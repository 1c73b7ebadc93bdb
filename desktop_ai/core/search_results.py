"""SearchResults: what was found in all conversations, by conversation."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from desktop_ai.core.message import Role
from desktop_ai.core.search_query import folded

Span = tuple[int, int]
EXCERPT_BEFORE, EXCERPT_LENGTH = 48, 180
_GAPS = re.compile(r"\s")


class SearchHit(msgspec.Struct, frozen=True):
    """A message that fits: a piece of it on one line, and where in that the words stand, in characters.

    `words` is what to look for in the message itself, empty where nothing was asked but what the message is.
    """

    message: str
    role: Role
    model: str
    created: str
    excerpt: str
    marks: tuple[Span, ...] = ()
    words: str = ""


class FoundConversation(msgspec.Struct, frozen=True):
    """A conversation with what was found in it, the best first; `count` is how many messages fit, at least."""

    id: str
    title: str
    updated: str
    folder: str = ""
    marks: tuple[Span, ...] = ()
    hits: tuple[SearchHit, ...] = ()
    count: int = 0


class SearchResults(msgspec.Struct, frozen=True):
    """What was found, the best first. With `is_cut` there is more than that, older than what was looked at."""

    conversations: tuple[FoundConversation, ...] = ()
    count: int = 0
    is_cut: bool = False


def excerpt(text: str, words: Sequence[str], lower: str = "") -> tuple[str, tuple[Span, ...], str]:
    """A piece of a text around the first of the words, where they stand in it, and the first of them.

    `lower` is the text folded, where that is known already.
    """
    lower = lower or folded(text)
    places = [(place, len(word)) for word in words if (place := lower.find(word)) >= 0]
    first, length = min(places, default=(0, 0))
    start = _start(text, first)
    piece = text[start : start + EXCERPT_LENGTH]
    before, after = "…" if start else "", "…" if start + EXCERPT_LENGTH < len(text) else ""
    shown = f"{before}{_shown(piece)}{after}"
    spans = spans_in(shown, [_shown(word) for word in words])
    return shown, spans, _shown(lower[first : first + length])


def spans_in(text: str, words: Sequence[str]) -> tuple[Span, ...]:
    """Where any of the words stand in a text, in order, those that touch made one."""
    lower = folded(text)
    found = sorted(match.span() for word in words if word for match in re.finditer(re.escape(word), lower))
    joined: list[Span] = []
    for low, high in found:
        if joined and low <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(high, joined[-1][1]))
        else:
            joined.append((low, high))
    return tuple(joined)


def _start(text: str, first: int) -> int:
    """Where a piece begins: some words before `first`, at the start of a word where one is near."""
    if first <= EXCERPT_BEFORE:
        return 0
    start = first - EXCERPT_BEFORE
    gap = _GAPS.search(text, start, first)
    return gap.end() if gap is not None else start


def _shown(piece: str) -> str:
    """On one line and printable."""
    if not piece.isprintable():
        piece = "".join(letter if letter.isprintable() else " " for letter in piece)
    return " ".join(piece.split())

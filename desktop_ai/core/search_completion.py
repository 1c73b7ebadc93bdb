"""How the filters of a search complete themselves while they are typed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from desktop_ai.core.search_query import FIELDS, KINDS, ROLES, folded

MOST = 8
SHORTEST_FIELD = 2
FIXED: dict[str, tuple[str, ...]] = {
    "role": tuple(ROLES),
    "has": KINDS,
    "before": ("today", "yesterday"),
    "after": ("today", "yesterday"),
}


class Completion(NamedTuple):
    """What can stand in the place of what is being typed, from `start` on."""

    start: int
    words: tuple[str, ...]


def completion(text: str, known: Mapping[str, Sequence[str]]) -> Completion:
    """How the last word of a text can go on; `known` has the models, folders and tags there are, by field."""
    start = _start_of_last(text)
    sign = "-" * text.startswith("-", start)
    word = text[start + len(sign) :]
    name, colon, value = word.partition(":")
    if not colon:
        fields = [f"{sign}{field}:" for field in FIELDS if field.startswith(word.lower()) and word]
        return Completion(start, tuple(fields if len(word) >= SHORTEST_FIELD else ()))
    field = name.lower()
    choices = FIXED.get(field) or known.get(field, ())
    fitting = _fitting(value.strip('"'), choices)
    return Completion(start, tuple(f"{sign}{field}:{_quoted(choice)} " for choice in fitting))


def _fitting(letters: str, choices: Iterable[str]) -> list[str]:
    """Those that begin so, then those with a part that does; not the one that stands there already."""
    wanted = folded(letters)
    first = [choice for choice in choices if folded(choice).startswith(wanted)]
    others = [choice for choice in choices if choice not in first and wanted in folded(choice)]
    return [choice for choice in [*first, *others] if folded(choice) != wanted][:MOST]


def _quoted(value: str) -> str:
    return f'"{value}"' if any(letter.isspace() for letter in value) else value


def _start_of_last(text: str) -> int:
    """Where the last word begins; spaces between quotes are part of it."""
    start, is_quoted = 0, False
    for place, letter in enumerate(text):
        if letter == '"':
            is_quoted = not is_quoted
        elif letter.isspace() and not is_quoted:
            start = place + 1
    return start

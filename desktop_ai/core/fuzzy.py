"""Fuzzy matching: how well a few letters fit a name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")

NO_MATCH = -1
IN_WORDS = 1500  # better than scattered in a title, worse than a whole word of it


def score(letters: str, name: str) -> int:
    """How well `letters` fit `name`; `NO_MATCH` when a letter is missing.

    Every word of `letters` must be found: best at the start of a word, then anywhere, then scattered in order.
    """
    name = name.casefold()
    total = 0
    for word in letters.casefold().split():
        points = _word_score(word, name)
        if points == NO_MATCH:
            return NO_MATCH
        total += points
    return total


def ranked(letters: str, items: Iterable[T], name_of: Callable[[T], str]) -> list[T]:
    """The items that fit, the best first; among equals the order stays."""
    return _best_first((score(letters, name_of(item)), item) for item in items)


def found(letters: str, items: Iterable[T], words_of: Callable[[T], tuple[str, str]]) -> list[T]:
    """The items that fit by their title, or have every word in what is said about them, the best first."""

    def points(item: T) -> int:
        title, about = words_of(item)
        has_words = all(word in about.casefold() for word in letters.casefold().split())
        return max(score(letters, title), IN_WORDS if has_words else NO_MATCH)

    return _best_first((points(item), item) for item in items)


def _best_first(scored: Iterable[tuple[int, T]]) -> list[T]:
    fitting = [pair for pair in scored if pair[0] != NO_MATCH]
    return [item for _points, item in sorted(fitting, key=lambda pair: -pair[0])]


def _word_score(word: str, name: str) -> int:
    place = name.find(word)
    if place == 0:
        return 4000 - len(name)
    if place > 0:
        starts_word = f" {word}" in name or f"/{word}" in name or f"-{word}" in name
        return (3000 if starts_word else 2000) - len(name)
    return _scattered_score(word, name)


def _scattered_score(word: str, name: str) -> int:
    place, gaps = -1, 0
    for letter in word:
        found = name.find(letter, place + 1)
        if found < 0:
            return NO_MATCH
        gaps += found - place - 1
        place = found
    return max(0, 1000 - gaps)

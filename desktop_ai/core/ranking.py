"""Ranking: which of some texts answer a question, by BM25 in memory."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence

import msgspec

from desktop_ai.core.english import SYNONYM_WORDS, term, terms, words

SATURATION = 1.2
LENGTH_WEIGHT = 0.6
TITLE_WEIGHT = 3.0
# How much a title that the question says as a whole adds to its score.
TITLE_BONUS = 0.6
# A word that is nowhere is taken for a misspelt one that is, at this discount.
GUESSED = 0.7
SHORTEST_GUESS, SHORTEST_LOOSE_GUESS = 5, 10


class Entry(msgspec.Struct, frozen=True):
    """A text to be found, and what it is called."""

    title: str
    text: str


class Hit(msgspec.Struct, frozen=True):
    """An entry that was found: its place in the row of entries, its score, and how well it covers the question.

    `coverage` is the share of what the question says, weighed by how telling each word is, that the entry has:
    from 0 to 1. A word that no entry has tells most.
    """

    index: int
    score: float
    coverage: float


class Ranking:
    """An index over entries; never changes."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._size = len(entries)
        self._titles = [frozenset(terms(entry.title)) for entry in entries]
        self._places: dict[str, list[tuple[int, float]]] = {}
        # Words as they are written, by their first letter: what a misspelt one may be meant for.
        self._known: dict[str, set[str]] = {}
        for word in SYNONYM_WORDS:
            self._known.setdefault(word[0], set()).add(word)
        counts = [self._counted(entry) for entry in entries]
        average = sum(map(sum, map(dict.values, counts))) / max(1, self._size)
        for index, counted in enumerate(counts):
            length = sum(counted.values()) / average
            weight = SATURATION * (1 - LENGTH_WEIGHT + LENGTH_WEIGHT * length)
            for found, count in counted.items():
                self._places.setdefault(found, []).append((index, count / (count + weight)))

    def find(self, question: str) -> list[Hit]:
        """The entries that share anything with a question, the best first."""
        asked = self._asked(question)
        whole = sum(self._telling(found) for found in asked)
        scores: defaultdict[int, float] = defaultdict(float)
        covered: defaultdict[int, float] = defaultdict(float)
        for found, weight in asked.items():
            telling = self._telling(found) * weight
            for index, strength in self._places.get(found, ()):
                scores[index] += telling * strength
                covered[index] += telling
        hits = [
            Hit(index, score * (1 + TITLE_BONUS * self._title_share(index, asked)), covered[index] / whole)
            for index, score in scores.items()
        ]
        return sorted(hits, key=lambda hit: (-hit.score, hit.index))

    def _counted(self, entry: Entry) -> dict[str, float]:
        counted: dict[str, float] = {}
        for text, weight in ((entry.title, TITLE_WEIGHT), (entry.text, 1.0)):
            for word in words(text):
                if found := term(word):
                    self._known.setdefault(word[0], set()).add(word)
                    counted[found] = counted.get(found, 0.0) + weight
        return counted

    def _asked(self, question: str) -> dict[str, float]:
        """The terms of a question and how much each counts."""
        asked: dict[str, float] = {}
        for word in words(question):
            found, weight = term(word), 1.0
            if found and found not in self._places and (meant := self._guess(word)):
                found, weight = term(meant), GUESSED
            if found:
                asked[found] = max(weight, asked.get(found, 0.0))
        return asked

    def _guess(self, word: str) -> str:
        """The known word that a misspelt one is meant for, empty when none is close."""
        if len(word) < SHORTEST_GUESS:
            return ""
        most = 2 if len(word) >= SHORTEST_LOOSE_GUESS else 1
        near = [
            (distance, known)
            for known in self._known.get(word[0], ())
            if abs(len(known) - len(word)) <= most and (distance := edits(word, known)) <= most
        ]
        return min(near)[1] if near else ""

    def _title_share(self, index: int, asked: dict[str, float]) -> float:
        """How much of a title the question says, from 0 to 1."""
        title = self._titles[index]
        whole = sum(map(self._telling, title))
        said = sum(self._telling(found) * asked[found] for found in title if found in asked)
        return said / whole if whole else 0.0

    def _telling(self, found: str) -> float:
        """How much a term tells: the rarer, the more."""
        count = len(self._places.get(found, ()))
        return math.log(1 + (self._size - count + 0.5) / (count + 0.5))


def edits(one: str, other: str) -> int:
    """How many letters were left out, added, replaced, or changed places with the next."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, 1):
        previous, before, row = before, row, [number]
        for place, wanted in enumerate(other, 1):
            cost = min(before[place] + 1, row[-1] + 1, before[place - 1] + (letter != wanted))
            is_swap = number > 1 and place > 1 and letter == other[place - 2] and wanted == one[number - 2]
            row.append(min(cost, previous[place - 2] + 1) if is_swap else cost)
    return row[-1]

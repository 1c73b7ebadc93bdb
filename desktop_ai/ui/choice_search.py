"""ChoiceSearch: finds choices by a few letters, fast enough for thousands at every key."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from math import log2

from desktop_ai.core.fuzzy import NO_MATCH, score
from desktop_ai.core.one_line import one_line
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.choice_pool import ChoicePool

# What a fitting title is ahead of letters that fit only together with the context: a menu's name is said by
# each of its lines, and must not bring the shortest of them to the top.
BY_TITLE = 1000
# What use is worth: much of it lifts a line over those that fit as well, never over those that fit better.
ONCE_USED, MOST_USED = 200, 900
MOST_UNASKED = 50  # of a pool, while nothing is typed

Named = tuple[str, str, Choice]


class ChoiceSearch:
    """Owns the choices of one question, and remembers which fitted last: more letters never fit more of them.

    `pool` has very many more of one kind. `weights` say by id how much a choice is used. What begins with the sign of
    choices looks among those only.
    """

    def __init__(
        self,
        choices: Sequence[Choice] = (),
        pool: ChoicePool | None = None,
        weights: Mapping[str, float] | None = None,
    ) -> None:
        self.choices = list(choices)
        self._pool = pool
        self._weights = weights or {}
        self._letters = ""
        self._fitting: list[Named] | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to choose from, whatever is typed."""
        return not self.choices and not self._pool

    @cached_property
    def by_typed(self) -> dict[str, Choice]:
        """The choices by what means each when it is typed as a whole; of several the first."""
        return {choice.typed or choice.id: choice for choice in reversed(self.choices)}

    def letters_of(self, typed: str) -> str:
        """What is typed, without a sign that it begins with."""
        return typed[typed[:1] in self._signs :].strip()

    def found(self, typed: str, most: int) -> list[Choice]:
        """The choices that fit, the best first; among equals the order stays."""
        sign = typed[:1] if typed[:1] in self._signs else ""
        letters = self.letters_of(typed)
        pool = self._pool if self._pool and sign in ("", self._pool.sign) else None
        if not letters:
            shown = [choice for choice in self.choices if not sign or choice.sign == sign]
            unasked = most if sign else MOST_UNASKED
            return _each_once([*shown, *(pool.first(unasked) if pool else ())], most)
        scored = self._scored(sign, letters, typed)
        scored += (
            self._lifted([(points + BY_TITLE, choice) for points, choice in pool.found(letters, most)])
            if pool
            else []
        )
        scored.sort(key=lambda entry: entry[0], reverse=True)
        return _each_once((choice for _, choice in scored), most)

    def _scored(self, sign: str, letters: str, typed: str) -> list[tuple[int, Choice]]:
        is_longer = self._fitting is not None and typed.startswith(self._letters)
        among = self._fitting if is_longer and self._fitting is not None else self._named
        among = [named for named in among if not sign or named[2].sign == sign]
        fitting = [(points, named) for named in among if (points := _points(letters, named)) != NO_MATCH]
        self._letters, self._fitting = typed, [named for _, named in fitting]
        return self._lifted([(points, named[2]) for points, named in fitting])

    def _lifted(self, scored: Sequence[tuple[int, Choice]]) -> list[tuple[int, Choice]]:
        """Points with what use adds to them."""
        weights = self._weights
        if not weights:
            return list(scored)
        return [(points + _worth(weights.get(choice.id, 0.0)), choice) for points, choice in scored]

    @cached_property
    def _signs(self) -> frozenset[str]:
        signs = {choice.sign for choice in self.choices} | ({self._pool.sign} if self._pool else set())
        return frozenset(signs - {""})

    @cached_property
    def _named(self) -> list[Named]:
        return [
            (one_line(choice.title).casefold(), choice.searched.casefold(), choice) for choice in self.choices
        ]


def _each_once(choices: Iterable[Choice], most: int) -> list[Choice]:
    """The first of those that have the same id."""
    found: dict[str, Choice] = {}
    for choice in choices:
        found.setdefault(choice.id, choice)
        if len(found) == most:
            break
    return list(found.values())


def _worth(weight: float) -> int:
    return min(MOST_USED, int(ONCE_USED * log2(1 + weight)))


def _points(letters: str, named: Named) -> int:
    title, searched, _choice = named
    points = score(letters, title)
    return score(letters, searched) if points == NO_MATCH else points + BY_TITLE

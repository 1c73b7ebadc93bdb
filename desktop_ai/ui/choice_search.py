"""ChoiceSearch: finds choices by a few letters, fast enough for thousands at every key."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from desktop_ai.core.fuzzy import NO_MATCH, score
from desktop_ai.core.one_line import one_line
from desktop_ai.ui.choice import Choice

# What a fitting title is ahead of letters that fit only together with the context: a menu's name is said by
# each of its lines, and must not bring the shortest of them to the top.
BY_TITLE = 1000

Named = tuple[str, str, Choice]


class ChoiceSearch:
    """Owns the choices of one question, and remembers which fitted last: more letters never fit more of them."""

    def __init__(self, choices: Sequence[Choice] = ()) -> None:
        self.choices = list(choices)
        self._letters = ""
        self._fitting: list[Named] | None = None

    @cached_property
    def by_typed(self) -> dict[str, Choice]:
        """The choices by what means each when it is typed as a whole; of several the first."""
        return {choice.typed or choice.id: choice for choice in reversed(self.choices)}

    def found(self, letters: str, most: int) -> list[Choice]:
        """The choices that fit, the best first; among equals the order stays."""
        if not letters.strip():
            return self.choices[:most]
        is_longer = self._fitting is not None and letters.startswith(self._letters)
        among = self._fitting if is_longer and self._fitting is not None else self._named
        scored = [(points, named) for named in among if (points := _points(letters, named)) != NO_MATCH]
        self._letters, self._fitting = letters, [named for _, named in scored]
        scored.sort(key=lambda entry: entry[0], reverse=True)
        return [named[2] for _, named in scored[:most]]

    @cached_property
    def _named(self) -> list[Named]:
        return [
            (one_line(choice.title).casefold(), choice.searched.casefold(), choice) for choice in self.choices
        ]


def _points(letters: str, named: Named) -> int:
    title, searched, _choice = named
    points = score(letters, title)
    return score(letters, searched) if points == NO_MATCH else points + BY_TITLE

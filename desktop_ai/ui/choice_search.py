"""ChoiceSearch: finds choices by a few letters, fast enough for thousands at every key."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from desktop_ai.core.fuzzy import NO_MATCH, score
from desktop_ai.ui.choice import Choice


class ChoiceSearch:
    """Owns the choices of one question, and remembers which fitted last: more letters never fit more of them."""

    def __init__(self, choices: Sequence[Choice] = ()) -> None:
        self.choices = list(choices)
        self._letters = ""
        self._fitting: list[tuple[str, Choice]] | None = None

    @cached_property
    def by_id(self) -> dict[str, Choice]:
        """The choices by what comes back."""
        return {choice.id: choice for choice in self.choices}

    def found(self, letters: str, most: int) -> list[Choice]:
        """The choices that fit, the best first; among equals the order stays."""
        if not letters.strip():
            return self.choices[:most]
        is_longer = self._fitting is not None and letters.startswith(self._letters)
        among = self._fitting if is_longer and self._fitting is not None else self._named
        scored = [(points, pair) for pair in among if (points := score(letters, pair[0])) != NO_MATCH]
        self._letters, self._fitting = letters, [pair for _points, pair in scored]
        scored.sort(key=lambda entry: entry[0], reverse=True)
        return [choice for _points, (_name, choice) in scored[:most]]

    @cached_property
    def _named(self) -> list[tuple[str, Choice]]:
        return [(choice.searched.casefold(), choice) for choice in self.choices]

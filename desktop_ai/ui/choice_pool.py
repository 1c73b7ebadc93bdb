"""ChoicePool: very many lines of one kind, of which only those that are shown become choices."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property

from desktop_ai.core.one_line import one_line
from desktop_ai.ui.choice import Choice

# As good as `fuzzy.score` has a name of middling length: all of it, its start, the start of a word, anywhere.
WHOLE, AT_START, AT_WORD, ANYWHERE, SCATTERED = 3999, 3970, 2970, 1970, 900
_WORD_BEGINS = " /-"


class ChoicePool:
    """Owns the titles, in the order in which equals are shown, and finds in all of them at once.

    `make` makes the choice of a place, and `ids` are those of the choices. All titles stand in one text: to look
    through ten thousand of them one by one would take longer than a key press may.
    """

    def __init__(
        self, ids: Sequence[str], titles: Sequence[str], make: Callable[[int], Choice], sign: str = ""
    ) -> None:
        self._ids = ids
        self._titles = titles
        self._make = make
        self.sign = sign

    def __len__(self) -> int:
        return len(self._titles)

    def of(self, id: str) -> Choice | None:
        """The choice with an id, None where there is none."""
        return self._make(self._ids.index(id)) if id in self._ids else None

    def first(self, most: int) -> list[Choice]:
        """The first of them."""
        return [self._make(place) for place in range(min(most, len(self._titles)))]

    def found(self, letters: str, most: int) -> list[tuple[int, Choice]]:
        """At most so many that fit, the best first, with how well they do."""
        words = letters.casefold().split()
        if not words or not self._titles:
            return []
        places: dict[int, int] = {}
        for place, points in self._fitting(words):
            if places.setdefault(place, points) and len(places) >= most:
                break
        return [(points, self._make(place)) for place, points in places.items()]

    def _fitting(self, words: list[str]) -> Iterator[tuple[int, int]]:
        """Places with their points, by the first word and then by the others; each may come several times."""
        first, others = words[0], words[1:]
        for place in self._places("\n" + " ".join(words) + "\n"):
            yield place, WHOLE
        for points, beginnings in ((AT_START, "\n"), (AT_WORD, _WORD_BEGINS), (ANYWHERE, ("",))):
            for beginning in beginnings:
                for place in self._places(beginning + first):
                    if all(word in self._lines[place] for word in others):
                        yield place, points
        scattered = re.compile("[^\n]*?".join(map(re.escape, "".join(words))))
        if not others:
            for place in self._lines_at(match.start() for match in scattered.finditer(self._text)):
                yield place, SCATTERED

    def _places(self, looked_for: str) -> Iterator[int]:
        text = self._text

        def offsets() -> Iterator[int]:
            at = text.find(looked_for)
            while at >= 0:
                yield at
                at = text.find(looked_for, at + 1)

        return self._lines_at(offsets())

    def _lines_at(self, offsets: Iterable[int]) -> Iterator[int]:
        """The places of ascending offsets; a line's own break stands before it."""
        place, before = -1, 0
        for offset in offsets:
            place += self._text.count("\n", before, offset + 1)
            before = offset + 1
            yield place

    @cached_property
    def _text(self) -> str:
        joined = "\n".join(self._titles)
        if not joined.replace("\n", "").isprintable() or joined.count("\n") != len(self._titles) - 1:
            joined = "\n".join(map(one_line, self._titles))
        return f"\n{joined.casefold()}\n"

    @cached_property
    def _lines(self) -> list[str]:
        return self._text[1:-1].split("\n")

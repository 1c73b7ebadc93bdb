"""Thought that may come by several ways at once -> thought, once."""

from __future__ import annotations

from desktop_ai.core.growing_text import GrowingText

# How much blank space one way may have where another has none.
BLANK = 64


class Thought:
    """The thought of one choice.

    Some providers send it under several names, a little later under the second, or once more with the words.
    Each way has a place up to which it has told what is known; only what goes beyond is new.
    """

    def __init__(self) -> None:
        self.text = GrowingText()
        self._reached: dict[str, int] = {}
        self._last = ""
        self._one_with: dict[str, str] = {}
        self._blank: dict[str, str] = {}

    def __bool__(self) -> bool:
        return bool(self._last)

    def begin_again(self, source: str) -> None:
        """What comes next by `source` is all of it from the start."""
        self._reached[source] = 0

    def new_in(self, source: str, text: str, *others: str) -> str:
        """What is new in a text that came by `source`; `others` say it at the same time, and are one with it."""
        ways = [self._one(way) for way in (source, *others)]
        source = self._last if self._last in ways else ways[0]
        is_level = source == self._last and self._reached[source] == len(self.text)
        new = text if is_level else self._beyond(text, source)
        if new:
            self.text.append(new)
            self._last = source
            self._reached[source] = len(self.text)
        for other in ways:
            if other != source:
                self._one_with[other] = source
        return new

    def _one(self, source: str) -> str:
        while source in self._one_with:
            source = self._one_with[source]
        return source

    def _beyond(self, text: str, source: str) -> str:
        """The end of a text that is not known yet; blank space before either does not count in the comparison."""
        place = self._reached.get(source, 0)
        known = self.text.between(place, place + len(text) + BLANK)
        if not known:
            return self._at_the_end(text, source)
        text = self._blank.pop(source, "") + text
        bare = known.lstrip()
        for wanted, there in ((text, known), (text.lstrip(), bare)):
            start = place + len(known) - len(there)
            if there.startswith(wanted):
                self._reached[source] = start + len(wanted) if wanted else place
                return ""
            if wanted.startswith(there) and start + len(there) == len(self.text):
                self._reached[source] = len(self.text)
                return self._at_the_end(wanted[len(there) :], source)
        return text

    def _at_the_end(self, text: str, source: str) -> str:
        """What is new in a text that goes on where all that is known ends: blank space only with what follows it."""
        text = self._blank.pop(source, "") + text
        if text.strip() or not self._last:
            return text
        self._blank[source] = text
        return ""

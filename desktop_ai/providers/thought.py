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

    def __bool__(self) -> bool:
        return bool(self._last)

    def begin_again(self, source: str) -> None:
        """What comes next by `source` is all of it from the start."""
        self._reached[source] = 0

    def new_in(self, source: str, text: str, *others: str) -> str:
        """What is new in a text that came by `source`; `others` have said the same at the same time."""
        is_level = source == self._last and self._reached[source] == len(self.text)
        new = text if is_level else self._beyond(text, source)
        if new:
            self.text.append(new)
            self._last = source
            self._reached[source] = len(self.text)
        for other in others:
            self._reached[other] = len(self.text)
        return new

    def _beyond(self, text: str, source: str) -> str:
        """The end of a text that is not known yet; blank space does not count in the comparison."""
        place = self._reached.get(source, 0)
        known = self.text.between(place, place + len(text) + BLANK)
        wanted, rest = text.lstrip(), known.lstrip()
        place += len(known) - len(rest)
        if not known:
            return text if text.strip() or not self._last else ""
        if rest.startswith(wanted):
            self._reached[source] = place + len(wanted) if wanted else self._reached.get(source, 0)
            return ""
        if wanted.startswith(rest) and place + len(rest) == len(self.text):
            new = wanted[len(rest) :]
            self._reached[source] = len(self.text)
            return new if new.strip() else ""
        return text

"""FindQuery: what is looked for in a conversation, and where it stands in a text."""

from __future__ import annotations

import re
import string
from typing import NamedTuple

from desktop_ai.core.utf16 import utf16_length

# Letters that count as others: what a program sets where a person types something plain. Lengths stay the same.
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("\n\t\r\u00a0\u2007\u2009\u202f\u2028\u2029", " "),
        **dict.fromkeys("\u2018\u2019\u201b\u2032", "'"),
        **dict.fromkeys("\u201c\u201d\u201f\u2033", '"'),
        **dict.fromkeys("\u2010\u2011\u2212", "-"),
        "\u03c2": "\u03c3",  # a sigma at the end of a word
    }
)
_MARKS = (string.punctuation + string.whitespace).encode()
# What puts words between two words of the source that are read one after the other, or one for another.
_INTERRUPTIONS = re.compile(r"\]\(|\]\[|\]:|\[\^|&[#\w]|<[/!?a-zA-Z]")


class Comparable(NamedTuple):
    """A text as it is compared: with its capitals, and without."""

    exact: str
    lower: str


def comparable(text: str) -> Comparable:
    """The text for comparing; every letter keeps its place."""
    exact = text.translate(_PLAIN)
    lower = exact.lower()
    if len(lower) != len(exact):
        lower = "".join(each if len(each.lower()) != 1 else each.lower() for each in exact)
    return Comparable(exact, lower.translate(_PLAIN) if not lower.isascii() else lower)


def letters_of(source: str) -> bytes | None:
    """The letters of a Markdown source one after the other; None when that cannot say what is read."""
    if _INTERRUPTIONS.search(source):
        return None
    return _letters(source)


def _letters(text: str) -> bytes:
    return comparable(text).lower.encode("utf-8", "surrogatepass").translate(None, _MARKS)


class FindQuery:
    """Words that are looked for as they stand; a capital letter among them makes capitals count."""

    def __init__(self, words: str) -> None:
        self.words = words.replace("\0", "")
        compared = comparable(self.words)
        self._is_exact = self.words != self.words.lower()
        self._needle = compared.exact if self._is_exact else compared.lower
        self._letters = _letters(self.words)

    def __bool__(self) -> bool:
        return bool(self._needle)

    def may_be_read_in(self, letters: bytes | None) -> bool:
        """Whether a text could hold it, judged by the letters of its source; if not, it does not."""
        return letters is None or self._letters in letters

    def count(self, text: Comparable) -> int:
        """How often it stands in a text."""
        return (text.exact if self._is_exact else text.lower).count(self._needle)

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where it stands in a text, in UTF-16 units."""
        compared = comparable(text)
        haystack = compared.exact if self._is_exact else compared.lower
        found: list[tuple[int, int]] = []
        seen = units = 0
        place = haystack.find(self._needle)
        while place >= 0:
            end = place + len(self._needle)
            start = units + utf16_length(text[seen:place])
            units = start + utf16_length(text[place:end])
            found.append((start, units))
            seen = end
            place = haystack.find(self._needle, end)
        return found

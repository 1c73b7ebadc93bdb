"""The words of a paragraph whose spelling can be looked at: not what is code, an address, a name with digits."""

from __future__ import annotations

import re
from typing import NamedTuple

LONGEST_WORD = 40
# What is passed over: code between backticks, addresses of the web and of mail, paths, {{places}}.
_OTHER = re.compile(r"`[^`]*`?|\b\w+://\S+|\bwww\.\S+|\S+@\S+|\S*[/\\]\S*|\{\{[^{}]*\}\}?|[#@]\w+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_FENCE = re.compile(r"\s{0,3}(```|~~~)")


class SpelledWord(NamedTuple):
    """A word, and where it stands in its paragraph, in characters."""

    start: int
    end: int
    text: str


def words_in(paragraph: str) -> list[SpelledWord]:
    """The words to look at, in their order."""
    plain = _OTHER.sub(lambda other: " " * len(other[0]), paragraph)
    return [
        SpelledWord(found.start(), found.end(), found[0].replace("’", "'"))
        for found in _WORD.finditer(plain)
        if _is_word(found[0]) and not _touches_sign(plain, found)
    ]


def is_fence(paragraph: str) -> bool:
    """Whether a block of code begins or ends with this line."""
    return _FENCE.match(paragraph) is not None


def _is_word(text: str) -> bool:
    """Whether it is written as a word is: not in capitals, and without capitals inside."""
    return 1 < len(text) <= LONGEST_WORD and text[1:] == text[1:].lower()


def _touches_sign(text: str, found: re.Match[str]) -> bool:
    """Whether digits or signs of a program stand right beside it."""
    before, after = text[max(0, found.start() - 1) : found.start()], text[found.end() : found.end() + 1]
    return any(sign.isdigit() or sign in "_<>$" for sign in before + after)

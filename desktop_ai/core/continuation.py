"""Continuation: what a model adds to words that are there already, without what it repeats of them."""

from __future__ import annotations

# How far back what is repeated may begin, unless it is all of the words.
LONGEST_OVERLAP = 200
# Fewer letters are no repetition but chance: in the middle of a word, and where one begins.
FEWEST_WITHIN_A_WORD = 12
FEWEST_FROM_A_WORD_ON = 3
# Blank space that a model may put before what it repeats.
MOST_BLANK = 16
# From here on are the scripts that set no space between words.
FIRST_SPACELESS = "\u2e80"


class Continuation:
    """Reads what comes after `begun`, piece by piece. Feed it and `end` it once; it gives what is new.

    What may still turn out to be a repetition is held back.
    """

    def __init__(self, begun: str) -> None:
        self._begun = begun
        self._held = ""
        self._is_certain = not begun

    def feed(self, text: str) -> str:
        """What is certainly new with this text."""
        if self._is_certain:
            return text
        self._held += text
        return "" if _may_repeat_more(self._begun, self._held) else self.end()

    def end(self) -> str:
        """What is new in what was held back."""
        held, self._held = self._held, ""
        self._is_certain = True
        return held[overlap(self._begun, held) :]


def overlap(begun: str, more: str) -> int:
    """How many characters at the start of `more` repeat the end of `begun`, or all of it."""
    blank = len(more) - len(more.lstrip())
    for start in (0, blank) if 0 < blank <= MOST_BLANK else (0,):
        said = more[start:]
        if said.startswith(begun) and _is_repetition("", begun):
            return start + len(begun)
        if found := _repeated(begun, said):
            return start + found
    return 0


def _repeated(begun: str, more: str) -> int:
    """The length of the longest start of `more` that `begun` ends in and that is no chance."""
    for length in range(min(LONGEST_OVERLAP, len(begun), len(more)), 0, -1):
        if begun.endswith(more[:length]) and _is_repetition(begun[:-length][-1:], more[:length]):
            return length
    return 0


def _is_repetition(before: str, text: str) -> bool:
    """Whether it is more than chance that a text stands twice; `before` is the letter before the first one."""
    letters = text.strip()
    if len(set(letters)) < 2 or not any(map(str.isalnum, letters)):
        return False
    is_within = before.isalnum() and text[0].isalnum() and text[0] < FIRST_SPACELESS
    return len(letters) >= (FEWEST_WITHIN_A_WORD if is_within else FEWEST_FROM_A_WORD_ON)


def _may_repeat_more(begun: str, held: str) -> bool:
    """Whether with more text more of what is held could be a repetition."""
    said = held.lstrip()
    if not said:
        return len(held) <= MOST_BLANK
    if len(held) - len(said) > MOST_BLANK:
        said = held
    tail = begun[-LONGEST_OVERLAP:][:-1]
    return any(text in tail or (len(text) < len(begun) and begun.startswith(text)) for text in {held, said})

"""Sentences: where one ends and the next begins, also in a text that still grows.

Whoever listens hears two sentences at once as well as one after the other, but not half of one. So whatever
may be an abbreviation, an initial or an ordinal ends nothing.
"""

from __future__ import annotations

import re

from desktop_ai.core.block import LINE_BREAK

_STOPS = ".!?…؟।॥۔"  # end a sentence before a space
_WIDE_STOPS = "。！？｡．"  # end one wherever they stand
_CLOSERS = "\"'”’»›)\\]}」』）】》〉*_"
_BREAKS = f"\n{LINE_BREAK}"
# A run of stops is looked at from its beginning only: a text of nothing but dots takes no longer than others.
_END = re.compile(
    f"(?<![{_STOPS}{_WIDE_STOPS}])"
    f"(?:[{_STOPS}]++[{_CLOSERS}]*+(?=\\s)|[{_STOPS}]*+[{_WIDE_STOPS}]++[{_STOPS}{_WIDE_STOPS}]*+[{_CLOSERS}]*+)"
    f"|[{_BREAKS}]"
)
_WORD_BEFORE = re.compile(r"[^\W_]+(?:\.[^\W_]+)*\Z")
_LONGEST_WORD = 24
_ORDINAL_DIGITS = 2
ABBREVIATIONS = frozenset(
    """
    mr mrs ms messrs dr prof st sr sra srta mt ft gen col lt capt sgt rev hon pres gov sen rep jr
    vs cf etc al approx ca incl excl esp resp est dept inc ltd corp co bros univ assn
    no nr vol ed eds fig figs eq eqs sec ch pp pg par art op cit ibid viz max min avg temp tel ext
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    bzw usw evtl ggf inkl vgl bspw zb str hr fr mme mlle mgr
    """.split()  # noqa: SIM905 - a list of words reads best as words
)


def sentences(text: str, *, is_complete: bool = True) -> list[str]:
    """The sentences of a text, without the space around them.

    Of a text that is not complete only those that have ended, whatever comes after them.
    """
    found: list[str] = []
    start = 0
    for match in _END.finditer(text):
        if _ends(text, start, match, is_complete=is_complete):
            found.append(text[start : match.end()].strip())
            start = match.end()
    if is_complete:
        found.append(text[start:].strip())
    return [sentence for sentence in found if sentence]


def _ends(text: str, start: int, match: re.Match[str], *, is_complete: bool) -> bool:
    """Whether a sentence that begins at `start` ends with this match."""
    mark = match.group()
    if mark in _BREAKS:
        return True
    following = _following(text, match.end())
    if not following:
        return is_complete
    if any(stop in mark for stop in _WIDE_STOPS):
        return True
    return not (
        following.islower() or (mark.startswith(".") and _may_go_on(text, start, match.start(), mark))
    )


def _following(text: str, end: int) -> str:
    """What comes behind the space at `end`; empty when that is not known yet."""
    while end < len(text) and text[end].isspace():
        end += 1
    return text[end : end + 1]


def _may_go_on(text: str, start: int, dot: int, mark: str) -> bool:
    """Whether the full stop may belong to the word before it."""
    found = _WORD_BEFORE.search(text, max(start, dot - _LONGEST_WORD), dot)
    word = found.group() if found else ""
    if len(mark.rstrip(_CLOSERS)) > 1 or not word:
        return False
    if word.isdigit():
        return len(word) <= _ORDINAL_DIGITS
    is_initial = len(word) == 1 and word.isupper() and word != "I"
    return is_initial or word.casefold() in ABBREVIATIONS or _is_dotted(word)


def _is_dotted(word: str) -> bool:
    """Whether it is an abbreviation like "e.g" or "U.S"; a version or an address is none."""
    letters = word.split(".")
    return len(letters) > 1 and all(len(letter) == 1 and letter.isalpha() for letter in letters)

"""What a kept failure says, as the texts that it was made of: the file holds English, for whoever reads it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from string import Formatter

from desktop_ai.core.errors import (
    EXPLANATION,
    NO_KEY,
    NO_KEY_REMEDIES,
    OFFLINE_SENTENCE,
    READING_FAILED,
    TRY_AGAIN,
)
from desktop_ai.core.texts import Text
from desktop_ai.core.waits import ASK_LATER, DAYS, HOURS, MINUTES

# What the provider said stands behind the sentence.
WITH_DETAIL = Text("{sentence} {detail}")
SENTENCES = (*(row[0] for row in EXPLANATION.values()), *OFFLINE_SENTENCE.values(), NO_KEY, READING_FAILED)
REMEDIES = (*(row[1] for row in EXPLANATION.values()), *NO_KEY_REMEDIES, ASK_LATER, TRY_AGAIN)
SPANS = (MINUTES, HOURS, DAYS)


def sentence_of(words: str) -> Text | str:
    """What went wrong; as it stands in the file where no known sentence begins it."""
    return _recognised(words, SENTENCES)


def remedy_of(words: str) -> Text | str:
    """What to do about it."""
    return _recognised(words, REMEDIES)


def _recognised(words: str, known: Iterable[Text]) -> Text | str:
    """The text that was filled to say `words`, with what was said behind it; the longest that fits."""
    for text in sorted(known, key=lambda each: -len(each.source)):
        found = _pattern(text.source).fullmatch(words)
        if found is None:
            continue
        args = found.groupdict()
        detail = args.pop("detail_behind") or ""
        wait = args.get("wait")
        filled = text.fill(**{**args, **({"wait": _span(wait)} if wait else {})}) if args else text
        return WITH_DETAIL.fill(sentence=filled, detail=detail) if detail else filled
    return words


def _span(words: str) -> Text | str:
    for unit in SPANS:
        found = _pattern(unit.source).fullmatch(words)
        if found is not None and found["count"].replace(",", "").isdecimal():
            return unit.fill(count=int(found["count"].replace(",", "")))
    return words


@cache
def _pattern(source: str) -> re.Pattern[str]:
    places = (
        re.escape(words) + (f"(?P<{name}>.+?)" if name else "")
        for words, name, _, _ in Formatter().parse(source)
    )
    return re.compile("".join(places) + r"(?: (?P<detail_behind>.+))?", re.DOTALL)

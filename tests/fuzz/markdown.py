"""Looks for a text that the Markdown of a reply cannot cope with.

Every prefix of every example of the CommonMark specification, then texts made up from a seed: spoiled examples,
spoiled replies, and rows of them. None may raise, lose a letter, or come out differently when it comes in
pieces; and what makes parsers slow must stay cheap.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator

from tests.fuzz.slow_markdown import findings
from tests.support.markdown_checks import check_stream, check_text, smallest, spoiled
from tests.support.replies import realistic_reply
from tests.support.specification import commonmark_examples

REPLIES = 100
MOST_FOUND = 10
SPOILED_SHARE = 0.7


def search(seed: int, turns: Iterator[int]) -> list[str]:
    """A line for each text for which something does not hold."""
    random_ = random.Random(seed)
    texts = [*commonmark_examples(), *(realistic_reply(random_) for _ in range(REPLIES))]
    found: list[str] = []
    _report("prefixes of the examples", _prefixes(), found)
    _report("texts made up", (_made_up(texts, random_) for _ in turns), found)
    slow = findings()
    print(f"{len(slow)} kinds of text took too long", flush=True)
    return found + slow


def _prefixes() -> Iterator[str]:
    for example in commonmark_examples():
        yield from (example[:length] for length in range(len(example) + 1))


def _made_up(texts: list[str], random_: random.Random) -> str:
    if random_.random() < SPOILED_SHARE:
        return spoiled(random_.choice(texts), random_)
    return random_.choice(["\n", "\n\n", ""]).join(random_.choices(texts, k=random_.randint(2, 5)))


def _report(kind: str, texts: Iterator[str], found: list[str]) -> None:
    began = time.monotonic()
    count = 0
    for text in texts:
        count += 1
        if not _holds(text) and len(found) < MOST_FOUND:
            found.append(repr(smallest(text, lambda tried: not _holds(tried))))
    print(f"{count} {kind} in {time.monotonic() - began:.0f} s; {len(found)} findings", flush=True)


def _holds(text: str) -> bool:
    """Whether all is well; the pieces are the same each time for a text."""
    try:
        check_text(text)
        check_stream(text, random.Random(text))
    except Exception:  # noqa: BLE001 - whatever it is, it is what is looked for
        return False
    return True

"""What is spent on the texts that make Markdown parsers slow: no more than twice as much for twice the length."""

from __future__ import annotations

from desktop_ai.core.blocks import MarkdownStream, parse
from tests.support.growth import too_slow
from tests.support.slow_texts import MAKERS

SIZE = 100_000
FLUSHES = 50
GROWTH = 4.0


def findings(size: int = SIZE) -> list[str]:
    """A line for each kind of text whose cost grows faster than its length, read at once or in pieces."""
    return [
        f"{name}, {way.__name__}: {slow}"
        for name, make in MAKERS.items()
        for way in (read_at_once, read_in_pieces)
        if (slow := too_slow(way, make(size // 2), make(size), GROWTH))
    ]


def read_at_once(text: str) -> None:
    """Parse the whole text."""
    parse(text)


def read_in_pieces(text: str) -> None:
    """Parse it as it comes, in as many pieces whatever its length."""
    stream = MarkdownStream()
    step = len(text) // FLUSHES + 1
    for start in range(0, len(text), step):
        stream.feed(text[start : start + step])
        stream.flush()
    stream.flush(is_final=True)

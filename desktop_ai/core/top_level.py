"""Where the blocks at the top level of a text end, of those that nothing that follows can change."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop_ai.core.markdown_events import Reading
from desktop_ai.core.markdown_parser import Ranged, started, tag_name

_CONTAINERS = frozenset({"List", "Item", "BlockQuote", "FootnoteDefinition"})
_BLANK_LINES = re.compile(rb"\A(?:[ \t]*\n)+")


class _Stretch:
    """The bytes of a block at the top level; it is certain to be one when its line at `sure` is complete."""

    __slots__ = ("end", "start", "sure")

    def __init__(self, start: int, end: int, sure: int) -> None:
        self.start = start
        self.end = end
        self.sure = sure


def final_ends(reading: Reading, *, is_final: bool) -> Iterator[int]:
    """Where the blocks at the start of a text end that will not change; there are no gaps between them.

    Those are final that stand before the last one that is certain to have begun, and before a formula that may
    yet go on.
    """
    if not is_final and is_one_block(reading.events):
        return
    text, stretches = reading.source, _stretches(reading)
    count = len(stretches) if is_final else _final_count(text, stretches)
    open_from = len(text) if is_final or reading.unclosed is None else reading.unclosed
    position = 0
    for index in range(count):
        end = len(text) if is_final and index == count - 1 else _end(text, stretches, index, position)
        if end > open_from:
            return
        if end > position:
            yield end
            position = end
    if is_final and position < len(text):
        yield len(text)


def is_one_block(events: Sequence[Ranged]) -> bool:
    """Whether the first block reaches as far as the last event, told without looking at all of them."""
    if not events:
        return True
    first, last = events[0], events[-1]
    return started(first[0]) is not None and "End" in last[0] and first[1:] == last[1:]


def _stretches(reading: Reading) -> list[_Stretch]:
    """The parser's range of a container runs on to the next block, so its end is taken from what it holds."""
    found: list[_Stretch] = []
    depth = 0
    for event, start, end in reading.events:
        tag = started(event)
        if tag is not None:
            name = tag_name(tag)
            reach = start + 1 if name in _CONTAINERS else end
            if depth == 0:
                found.append(_Stretch(start, reach, _sure(reading.source, name, start)))
            else:
                found[-1].end = max(found[-1].end, reach)
            depth += 1
        elif type(event) is dict and "End" in event:
            depth -= 1
        elif depth == 0:
            found.append(_Stretch(start, end, start))
        else:
            found[-1].end = max(found[-1].end, end)
    return found


def _sure(source: bytes, name: str, start: int) -> int:
    """A table begins with its first line, but is one only with its second."""
    return source.find(b"\n", start) + 1 if name == "Table" else start


def _final_count(text: bytes, stretches: Sequence[_Stretch]) -> int:
    """How many of the blocks are final: those before the last one that begins on a complete line."""
    last_line_end = text.rfind(b"\n")
    for index in range(len(stretches) - 1, 0, -1):
        if stretches[index].sure <= last_line_end:
            return index
    return 0


def _end(text: bytes, stretches: Sequence[_Stretch], index: int, position: int) -> int:
    line_end = text.find(b"\n", max(stretches[index].end - 1, position, 0))
    end = len(text) if line_end < 0 else line_end + 1
    if index + 1 == len(stretches):
        return end
    next_start = text.rfind(b"\n", 0, stretches[index + 1].start) + 1
    gap = _BLANK_LINES.sub(b"", text[end:next_start], count=1)
    belongs_here = bool(gap.strip()) and gap[:1] in (b" ", b"\t", b">")  # the indented rest of a container
    return next_start if end > next_start or belongs_here else end

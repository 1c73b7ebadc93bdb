"""What there is to show in a source: what the parser reads, formulas that it does not know, cells that it drops."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from desktop_ai.core.markdown_parser import Event, Ranged, Resolve, ranged_events
from desktop_ai.core.tex_spans import (
    TexSpans,
    covered,
    find_formulas,
    may_have_formulas,
    uncovered,
)

_ROW_END: Event = {"End": "TableRow"}
_SHORTEST_SURPLUS = 2  # the sign at the end of a row, and the end of its line


class Reading(NamedTuple):
    """The events of a source, the source in which formulas are covered, and where an unfinished one begins."""

    events: list[Ranged]
    source: bytes
    unclosed: int | None = None


def read(text: str, resolve: Resolve | None = None, prefix: str = "") -> Reading:
    """Read a text behind a prefix, of which nothing is to be seen."""
    skipped = len(prefix.encode())

    def read_again(source: bytes) -> list[Ranged]:
        return _after(ranged_events(prefix + source.decode(), resolve), skipped)

    written = text.encode()
    events = _after(ranged_events(prefix + text, resolve), skipped)
    if not may_have_formulas(text):
        return Reading(_mended(events, text, written), written)
    source = written
    formulas = find_formulas(events, source)
    across = [span for span in formulas.spans if span.is_across]
    if across:
        source = covered(source, across)
        events = read_again(source)
        others = find_formulas(events, source)
        formulas = TexSpans(sorted([*across, *others.spans]), others.unclosed)
    if formulas.spans:
        source = covered(source, formulas.spans)
        events = list(uncovered(read_again(source), written, formulas.spans))
    return Reading(_mended(events, text, source), source, formulas.unclosed)


def _after(events: list[Ranged], skipped: int) -> list[Ranged]:
    if not skipped:
        return events
    return [(event, start - skipped, end - skipped) for event, start, end in events if start >= skipped]


def _mended(events: list[Ranged], text: str, source: bytes) -> list[Ranged]:
    if "|" in text:
        events = _with_surplus_cells(events, source)
    if "$" in text:
        events = list(_with_plain_dollars(events))
    return events


def _with_surplus_cells(events: list[Ranged], source: bytes) -> list[Ranged]:
    """What a row has more than the head, which the parser drops, as text of its last cell."""
    mended: list[Ranged] = []
    done = 0
    for index, (event, _, end) in enumerate(events):
        if event == _ROW_END and (rest := _surplus(source[events[index - 1][2] : end])):
            mended += events[done : index - 1]
            mended.append(({"Text": f" | {rest}"}, events[index - 1][2], end))
            done = index - 1
    return mended + events[done:] if mended else events


def _surplus(row_end: bytes) -> str:
    if len(row_end) <= _SHORTEST_SURPLUS:
        return ""
    return row_end.strip().removeprefix(b"|").removesuffix(b"|").strip().decode()


def _with_plain_dollars(events: Iterable[Ranged]) -> Iterator[Ranged]:
    """Pandoc's rule: a closing dollar sign before a digit closes nothing, so that "$5-$10" stays text."""
    held: Ranged | None = None
    for ranged in events:
        event = ranged[0]
        if held is not None:
            yield _as_text(held) if _text(event)[:1].isdigit() else held
            held = None
        if type(event) is dict and "InlineMath" in event:
            held = ranged
        else:
            yield ranged


def _text(event: Event) -> str:
    return event.get("Text", "") if type(event) is dict else ""


def _as_text(formula: Ranged) -> Ranged:
    event, start, end = formula
    return {"Text": f"${event['InlineMath']}$"}, start, end  # type: ignore[index]

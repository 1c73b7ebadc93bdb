"""What the Markdown parser reads in a text, with what it would leave out; the only module that knows the parser.

An event is a name ("SoftBreak") or a pair of name and value ({"Text": "words"}). Ranges are offsets in UTF-8.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, cast

import pyromark

Event = str | dict[str, Any]
Ranged = tuple[Event, int, int]
Target = tuple[str, str]

OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
    | pyromark.Options.ENABLE_MATH
)
_CELL_END: Event = {"End": "TableCell"}
_ROW_END: Event = {"End": "TableRow"}


def ranged_events(
    source: str, resolve: Callable[[str], Target | None] | None = None, skipped: int = 0
) -> list[Ranged]:
    """The events of a source whose first bytes are skipped; `resolve` is asked for labels it does not define."""
    callback = None if resolve is None else lambda link: resolve(link["reference"])
    found = pyromark.events_with_range(source, options=OPTIONS, broken_link_callback=callback)
    events: Iterable[Ranged] = (
        (cast("Event", event), span["start"] - skipped, span["end"] - skipped)
        for event, span in found
        if span["start"] >= skipped
    )
    if "|" in source:
        events = _with_surplus_cells(events, source.encode()[skipped:])
    if "$" in source:
        events = _with_plain_dollars(events)
    return list(events)


def link_definitions(source: str) -> dict[str, Target]:
    """Where the labels lead that a source defines, by label as it is written; and their titles."""
    found = pyromark.reference_definitions(source, options=OPTIONS)
    return {label: (definition["dest"], definition["title"] or "") for label, definition in found.items()}


def defined_notes(source: str) -> Iterator[str]:
    """The labels of the footnotes that a source defines."""
    for event in pyromark.events(source, options=OPTIONS):
        tag = started(cast("Event", event))
        if type(tag) is dict and "FootnoteDefinition" in tag:
            yield tag["FootnoteDefinition"]


def started(event: Event) -> Any:
    """The tag that the event starts, or None."""
    return event.get("Start") if type(event) is dict else None


def _with_surplus_cells(events: Iterable[Ranged], source: bytes) -> Iterator[Ranged]:
    """What a row has more than the head, which the parser drops, as text of its last cell."""
    held: Ranged | None = None
    for ranged in events:
        event, _, end = ranged
        if held is not None:
            if event == _ROW_END:
                yield from _surplus(source, held[2], end)
            yield held
            held = None
        if event == _CELL_END:
            held = ranged
        else:
            yield ranged


def _surplus(source: bytes, start: int, end: int) -> Iterator[Ranged]:
    rest = source[start:end].strip().removeprefix(b"|").removesuffix(b"|").strip()
    if rest:
        yield {"Text": f" | {rest.decode()}"}, start, end


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

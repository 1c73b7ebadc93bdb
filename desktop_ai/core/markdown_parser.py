"""What the Markdown parser reads in a text; the only module that knows the parser.

An event is a name ("SoftBreak") or a pair of name and value ({"Text": "words"}). Ranges are offsets in UTF-8.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, cast

import pyromark

Event = str | dict[str, Any]
Ranged = tuple[Event, int, int]
Target = tuple[str, str]
Resolve = Callable[[str], Target | None]

OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
    | pyromark.Options.ENABLE_MATH
)


def ranged_events(source: str, resolve: Resolve | None = None) -> list[Ranged]:
    """The events of a source; `resolve` is asked for labels that it does not define."""
    callback = None if resolve is None else lambda link: resolve(link["reference"])
    found = pyromark.events_with_range(source, options=OPTIONS, broken_link_callback=callback)
    return [(cast("Event", event), span["start"], span["end"]) for event, span in found]


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


def name_and_value(event: Event) -> tuple[str, Any]:
    """The name of an event, and its value or None."""
    if type(event) is dict:
        ((name, value),) = event.items()
        return name, value
    return str(event), None


def tag_name(tag: Any) -> str:
    """The name of a tag that starts or ends."""
    return tag if type(tag) is str else str(next(iter(tag)))

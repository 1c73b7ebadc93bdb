"""Filing: where a conversation stands in the library."""

from __future__ import annotations

import math

import msgspec

from desktop_ai.core.folder_path import folder_path
from desktop_ai.core.one_line import one_line

LONGEST_TAG = 40
MOST_TAGS = 40


class Filing(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where a conversation stands in the library.

    `folder` is the path of a folder, empty for none. `position` is the place the user gave it among those beside
    it, the smallest first; without one it goes by its date, after those that have one.
    """

    folder: str = ""
    tags: tuple[str, ...] = ()
    is_pinned: bool = msgspec.field(default=False, name="pinned")
    is_archived: bool = msgspec.field(default=False, name="archived")
    position: float | None = None


# Most conversations are filed nowhere: they share this one.
NOWHERE = Filing()


def readable(filing: Filing) -> Filing:
    """A filing that anybody may have written, made fit for a list."""
    if filing == NOWHERE:
        return NOWHERE
    position = filing.position
    return msgspec.structs.replace(
        filing,
        folder=folder_path(filing.folder),
        tags=tags_from(filing.tags),
        position=position if position is not None and math.isfinite(position) else None,
    )


def tags_from(words: tuple[str, ...]) -> tuple[str, ...]:
    """Words made fit to be tags: on one line, without the sign before them, each once, whatever its case."""
    found: dict[str, str] = {}
    for word in words:
        tag = one_line(word).lstrip("#").replace(",", " ").strip()[:LONGEST_TAG]
        if tag:
            found.setdefault(tag.casefold(), tag)
    return tuple(found.values())[:MOST_TAGS]


def carried(now: Filing, before: Filing, after: Filing) -> Filing:
    """`now` with what is another in `after` than in `before`: what was changed by others meanwhile stays."""
    changes = {
        name: getattr(after, name)
        for name in Filing.__struct_fields__
        if name != "tags" and getattr(before, name) != getattr(after, name)
    }
    kept = [tag for tag in now.tags if tag in after.tags or tag not in before.tags]
    new = [tag for tag in after.tags if tag not in before.tags and tag not in kept]
    return msgspec.structs.replace(now, tags=(*kept, *new), **changes)

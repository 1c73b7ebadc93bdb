"""Bring documents of earlier versions up to this one's; append only."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop_ai.storage.overlay import JsonObject

Migration = Callable[[JsonObject], JsonObject]

# The first turns a document of version 1 into one of version 2, and is called m001_what_it_does.
MIGRATIONS: tuple[Migration, ...] = ()
VERSION = len(MIGRATIONS) + 1


def migrated(
    raw: JsonObject, version: int, to: int | None = None, steps: Sequence[Migration] = MIGRATIONS
) -> JsonObject:
    """A whole document, brought from `version` to the version `to`, by default the newest."""
    last = len(steps) + 1 if to is None else to
    for step in steps[version - 1 : last - 1]:
        raw = step(raw)
    if raw.get("version") != last:
        raw = {**raw, "version": last}
    return raw

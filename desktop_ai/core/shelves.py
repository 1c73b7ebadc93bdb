"""Shelves: the conversations of the library as someone looks through them, from top to bottom."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import msgspec

from desktop_ai.core.conversation import Summary
from desktop_ai.core.filing import NOWHERE
from desktop_ai.core.folder_path import parent_of, with_parents


class ShelfKind(StrEnum):
    """What the conversations of a shelf have in common."""

    PINNED = "pinned"
    FOLDER = "folder"
    ARRANGED = "arranged"
    DATED = "dated"
    ARCHIVE = "archive"


class Shelf(msgspec.Struct, frozen=True):
    """Conversations that stand together; `folder` is the path of their folder, empty for other kinds."""

    kind: ShelfKind
    summaries: list[Summary]
    folder: str = ""


def shelves(summaries: list[Summary], folders: Iterable[str]) -> list[Shelf]:
    """All of `summaries`, which stand newest first: pinned ones, folders, those in no folder, the archive.

    Those in no folder stand on two shelves: what the user gave a place, and the rest by date. A folder has a shelf
    even when it is empty, any other shelf only when it is not. `folders` has every folder there is, as `folder_tree`.
    """
    filed: dict[tuple[ShelfKind, str], list[Summary]] = {}
    for summary in summaries:
        if summary.filing is not NOWHERE:
            filed.setdefault(_shelf_of(summary), []).append(summary)
    # Nearly all of a long list stands here: in one go.
    dated = [summary for summary in summaries if summary.filing is NOWHERE or _is_dated(summary)]
    found = [
        Shelf(ShelfKind.PINNED, _in_order(filed.get((ShelfKind.PINNED, ""), []))),
        *(
            Shelf(ShelfKind.FOLDER, _in_order(filed.get((ShelfKind.FOLDER, path), [])), path)
            for path in folders
        ),
        Shelf(ShelfKind.ARRANGED, _in_order(filed.get((ShelfKind.ARRANGED, ""), []))),
        Shelf(ShelfKind.DATED, dated),
        Shelf(ShelfKind.ARCHIVE, filed.get((ShelfKind.ARCHIVE, ""), [])),
    ]
    return [shelf for shelf in found if shelf.summaries or shelf.kind is ShelfKind.FOLDER]


def folder_tree(kept: Iterable[str], used: Iterable[str]) -> list[str]:
    """Every folder: each after the one it lies in, those beside each other in the order of `kept`, then by name."""
    known = dict.fromkeys(path for kept_path in kept for path in with_parents(kept_path))
    new = {path for used_path in used for path in with_parents(used_path)} - known.keys()
    within: dict[str, list[str]] = {}
    for path in (*known, *sorted(new, key=str.casefold)):
        within.setdefault(parent_of(path), []).append(path)
    found: list[str] = []
    waiting = within.get("", [])[::-1]
    while waiting:
        path = waiting.pop()
        found.append(path)
        waiting += within.get(path, [])[::-1]
    return found


def _shelf_of(summary: Summary) -> tuple[ShelfKind, str]:
    filing = summary.filing
    if filing.is_archived:
        return ShelfKind.ARCHIVE, ""
    if filing.is_pinned:
        return ShelfKind.PINNED, ""
    if filing.folder:
        return ShelfKind.FOLDER, filing.folder
    return (ShelfKind.DATED if filing.position is None else ShelfKind.ARRANGED), ""


def _is_dated(summary: Summary) -> bool:
    return _shelf_of(summary)[0] is ShelfKind.DATED


def _in_order(summaries: list[Summary]) -> list[Summary]:
    """Those with a place first, by it; the others as they come."""
    placed = [summary for summary in summaries if summary.filing.position is not None]
    placed.sort(key=lambda summary: (summary.filing.position, summary.id))
    return [*placed, *(summary for summary in summaries if summary.filing.position is None)]

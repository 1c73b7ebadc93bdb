"""Folders: make, rename, move and delete them, in a way that can be taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from desktop_ai.core.errors import BadInput
from desktop_ai.core.filing import Filing
from desktop_ai.core.folder_path import (
    DEEPEST,
    depth_of,
    folder_path,
    is_within,
    joined,
    moved,
    name_of,
    parent_of,
    with_parents,
)
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.filings import Filings
from desktop_ai.services.history import Change, History
from desktop_ai.services.library import Library

MADE = N_("Made the folder “{folder}”")
RENAMED = N_("Renamed the folder “{before}” to “{after}”")
MOVED = N_("Moved the folder “{folder}”")
DELETED = N_("Deleted the folder “{folder}”")
NO_NAME = N_("A folder needs a name.")
NAME_TAKEN = N_("There is a folder “{folder}” already.")
INSIDE_ITSELF = N_("A folder cannot be moved into itself.")
TOO_DEEP = N_("Folders can lie in each other {count} deep, and not deeper.")
GONE = N_("There is no folder “{folder}” any more.")

# Of each conversation how it was filed and how it is now.
Filed = Mapping[str, tuple[Filing, Filing]]


class Folders:
    """What can be done with folders; conversations are never lost by it.

    All raise StoreError, and BadInput for what cannot be a folder.
    """

    def __init__(self, library: Library, filings: Filings, history: History) -> None:
        self._library = library
        self._filings = filings
        self._history = history

    async def make(self, path: str) -> str:
        """Make a folder, and those around it; its path."""
        path = folder_path(path)
        await self._library.folder_list.refresh()
        self._check_new(path)
        before = self._library.folders()
        after = list(dict.fromkeys((*before, *with_parents(path))))
        await self._apply(MADE.fill(folder=path), {}, before, after)
        return path

    def check_new(self, path: str) -> None:
        """Raise BadInput when a folder cannot be called so, or is there."""
        self._check_new(folder_path(path))

    def check_name(self, path: str, name: str) -> None:
        """Raise BadInput when a folder cannot be called so."""
        self._check_target(path, joined(parent_of(path), _one_name(name)))

    async def rename(self, path: str, name: str) -> str:
        """Give a folder another name; its path."""
        target = joined(parent_of(path), _one_name(name))
        if target != path:
            await self._move(path, target, RENAMED.fill(before=name_of(path), after=name_of(target)))
        return target

    async def move(self, path: str, parent: str) -> str:
        """Put a folder into another one, or to the top where `parent` is empty; its path."""
        target = joined(parent, name_of(path))
        if target != path:
            await self._move(path, target, MOVED.fill(folder=name_of(path)))
        return target

    async def delete(self, path: str) -> None:
        """Take a folder away; what is in it, folders too, moves to where the folder was."""
        await self._library.folder_list.refresh()
        self._check_there(path)
        paths = self._library.folders()
        after = [_lifted(other, path) for other in paths if other != path]
        filed = self._refiled(path, parent_of(path))
        await self._apply(DELETED.fill(folder=name_of(path)), filed, paths, list(dict.fromkeys(after)))

    async def move_by(self, path: str, step: int) -> None:
        """Bring a folder one place up (-1) or down (1) among those beside it."""
        await self._library.folder_list.refresh()
        paths = self._library.folders()
        beside = [other for other in paths if parent_of(other) == parent_of(path)]
        if path not in beside or not 0 <= beside.index(path) + step < len(beside):
            return
        here, there = sorted((beside.index(path), beside.index(path) + step))
        first, second = beside[here], beside[there]
        lower = [other for other in paths if is_within(other, second)]
        others = [other for other in paths if other not in lower]
        at = others.index(first)
        await self._apply(MOVED.fill(folder=name_of(path)), {}, paths, [*others[:at], *lower, *others[at:]])

    async def _move(self, path: str, target: str, title: Text) -> None:
        await self._library.folder_list.refresh()
        self._check_there(path)
        self._check_target(path, target)
        paths = self._library.folders()
        after = [moved(other, path, target) if is_within(other, path) else other for other in paths]
        former = {moved(other, path, target): other for other in paths if is_within(other, path)}
        await self._apply(title, self._refiled(path, target), paths, after, former)

    async def _apply(
        self,
        title: Text,
        filed: Filed,
        before: Sequence[str],
        after: Sequence[str],
        former: Mapping[str, str] = {},
    ) -> None:
        """Do it, and note how to take it back. What conversations say is done first: they name their folders."""
        library, filings = self._library, self._filings
        later = {old: new for new, old in former.items()}

        async def undo() -> None:
            if filed:
                await filings.carry(filed, is_back=True)
            await library.folder_list.keep(merged(library.folders(), after, before), later)

        async def redo() -> None:
            if filed:
                await filings.carry(filed)
            await library.folder_list.keep(merged(library.folders(), before, after), former)

        try:
            await redo()
        finally:
            self._history.note(Change(title, undo, redo))

    def _refiled(self, path: str, target: str) -> dict[str, tuple[Filing, Filing]]:
        """Of every conversation within a folder how it is filed when that is called `target`."""
        return {
            summary.id: (
                summary.filing,
                msgspec.structs.replace(summary.filing, folder=moved(summary.filing.folder, path, target)),
            )
            for summary in self._library.summaries()
            if is_within(summary.filing.folder, path)
        }

    def _check_new(self, path: str) -> None:
        if not path:
            raise BadInput(NO_NAME)
        if path.casefold() in {other.casefold() for other in self._library.folders()}:
            raise BadInput(NAME_TAKEN.fill(folder=path))

    def _check_there(self, path: str) -> None:
        if path not in self._library.folders():
            raise BadInput(GONE.fill(folder=name_of(path)))

    def _check_target(self, path: str, target: str) -> None:
        if not name_of(target):
            raise BadInput(NO_NAME)
        if target != path and is_within(target, path):
            raise BadInput(INSIDE_ITSELF)
        folders = [other for other in self._library.folders() if other != path]
        if target.casefold() in {other.casefold() for other in folders}:
            raise BadInput(NAME_TAKEN.fill(folder=target))
        below = max(
            (depth_of(other) - depth_of(path) for other in folders if is_within(other, path)), default=0
        )
        if depth_of(target) + below >= DEEPEST:
            raise BadInput(TOO_DEEP.fill(count=DEEPEST))


def merged(now: Sequence[str], before: Sequence[str], after: Sequence[str]) -> list[str]:
    """`now` with what is another in `after` than in `before`; what others added or took meanwhile counts."""
    gone = {path for path in before if path not in now}
    new = [path for path in now if path not in before]
    kept = [path for path in after if path not in gone or path not in before]
    return [*kept, *(path for path in new if path not in kept)]


def _one_name(name: str) -> str:
    """A name without slashes, which would make several of it."""
    return folder_path(name.replace("/", " "))


def _lifted(path: str, folder: str) -> str:
    """Where a path is when a folder that may be around it is gone."""
    return moved(path, folder, parent_of(folder)) if is_within(path, folder) else path

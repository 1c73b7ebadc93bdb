"""Backups: what is kept of each day, and bringing back what is missing."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial

from desktop_ai.core.backup import Backup, Missing
from desktop_ai.core.texts import N_
from desktop_ai.services.history import Change, History
from desktop_ai.services.library import Library
from desktop_ai.services.ports import BackupStore
from desktop_ai.services.workspace import Workspace

# Seconds after which a new day is noticed.
BETWEEN_LOOKS = 3600.0
BROUGHT_BACK = N_("Brought back {count} conversations from the backup of {name}")


class Backups:
    """Makes a backup of each day on which the program runs, and brings back what is missing."""

    def __init__(self, store: BackupStore, library: Library, workspace: Workspace, history: History) -> None:
        self._store = store
        self._library = library
        self._workspace = workspace
        self._history = history

    async def keep_daily(self) -> None:
        """Make a backup of today, and of every day that comes. Raises StoreError."""
        while True:
            await self._store.make(is_daily=True)
            await asyncio.sleep(BETWEEN_LOOKS)

    async def all(self) -> list[Backup]:
        """Every backup, the newest first. Raises StoreError."""
        return await self._store.all()

    async def make(self) -> Backup | None:
        """Make one now. Raises StoreError."""
        return await self._store.make()

    async def missing(self, name: str) -> list[Missing]:
        """What a backup has that is not here. Raises StoreError."""
        return await self._store.missing(name)

    async def restore(self, name: str, missing: Sequence[Missing]) -> None:
        """Bring back what is missing. Nothing that is here changes; conversations that come back can be taken back.

        Raises StoreError.
        """
        bring = partial(self._bring, name, [each.id for each in missing])
        await bring()
        new = [each.id for each in missing if each.is_new]
        if new:
            title = BROUGHT_BACK.fill(count=len(new), name=name)
            self._history.note(Change(title, partial(self._take_back, new), bring))

    async def _bring(self, name: str, ids: Sequence[str]) -> None:
        await self._store.restore(name, ids)
        await self._library.rescan()

    async def _take_back(self, ids: Sequence[str]) -> None:
        for id in ids:
            await self._workspace.delete(id)

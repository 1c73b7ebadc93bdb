"""Trash: what was deleted, until it is brought back, deleted for good, or 30 days are over."""

from __future__ import annotations

from collections.abc import Callable
from time import time
from typing import Protocol

from desktop_ai.core.trashed import DAYS_KEPT, SECONDS_OF_DAY, Trashed


class TrashStore(Protocol):
    """Where deleted conversations lie. Every method raises StoreError."""

    async def contents(self) -> list[Trashed]:
        """What lies there, in no order."""
        ...

    async def delete_for_good(self, id: str) -> None:
        """Delete one of them."""
        ...

    async def delete_older(self, moment: float) -> None:
        """Delete everything that came there before a moment, in seconds since 1970 (UTC)."""
        ...


class Trash:
    """Knows what lies in the trash; `now` gives seconds since 1970 (UTC)."""

    def __init__(self, store: TrashStore, now: Callable[[], float] = time) -> None:
        self._store = store
        self.now = now

    async def contents(self) -> list[Trashed]:
        """What lies there, what was deleted last first. Raises StoreError."""
        found = await self._store.contents()
        return sorted(found, key=lambda trashed: (trashed.deleted, trashed.id), reverse=True)

    async def delete_for_good(self, id: str) -> None:
        """Delete a conversation that lies there; nothing brings it back. Raises StoreError."""
        await self._store.delete_for_good(id)

    async def let_go(self) -> None:
        """Delete what has lain there for `DAYS_KEPT` days. Raises StoreError."""
        await self._store.delete_older(self.now() - DAYS_KEPT * SECONDS_OF_DAY)

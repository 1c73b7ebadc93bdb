"""PriceBook: the table of what models cost, loaded when it is first needed and renewed when the user asks."""

from __future__ import annotations

import asyncio
import logging
from functools import partial

from desktop_ai.core.errors import ProgramError
from desktop_ai.core.message import now_iso
from desktop_ai.core.model_info import ModelInfo
from desktop_ai.core.signal import Signal
from desktop_ai.core.texts import N_
from desktop_ai.services.ports import KeptFile, PriceTable

log = logging.getLogger(__name__)

NO_TABLE = N_("What was fetched is no table of prices. The one from {day} is still used.")
LATER = N_("Try again later.")


class PriceBook:
    """Owns the table. Emits `changed` when it is there, and when a newer one has taken its place."""

    def __init__(self, table: PriceTable, kept: KeptFile) -> None:
        self.changed: Signal[[]] = Signal()
        self._table = table
        self._kept = kept
        self._loading: asyncio.Future[None] | None = None

    @property
    def day(self) -> str:
        """The day from which the table is, in ISO 8601; empty while there is none."""
        return self._table.day

    def find(self, base_url: str, model: str) -> ModelInfo | None:
        """What the table says of a model at a service; None where it says nothing, or is not loaded."""
        return self._table.find(base_url, model)

    async def load(self) -> None:
        """Load the table in a worker, once."""
        if self._loading is None:
            self._loading = asyncio.get_running_loop().run_in_executor(None, self._load)
            await asyncio.shield(self._loading)
            self.changed.emit()
        await asyncio.shield(self._loading)

    async def update(self) -> str:
        """Fetch the newest table and keep it; its day. Raises ProgramError; what was known stays."""
        await self.load()
        known = self.day
        content = await self._table.fetch()
        taking = partial(self._table.load, content, now_iso()[:10])
        try:
            await asyncio.get_running_loop().run_in_executor(None, taking)
        except ValueError:
            raise ProgramError(NO_TABLE.fill(day=known), LATER) from None
        await self._kept.write(content)
        self.changed.emit()
        return self.day

    async def close(self) -> None:
        """Wait for the worker that loads the table: what it imports must not be cut off."""
        if self._loading is not None:
            await asyncio.wait([self._loading])

    def _load(self) -> None:
        content, day = self._kept.read()
        try:
            self._table.load(content, day)
        except ValueError:
            log.info("the table of prices that was fetched on %s is damaged; the shipped one is used", day)

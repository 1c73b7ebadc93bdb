"""Clock: what time it is and waiting for a time, so that a test can let an hour pass at once."""

from __future__ import annotations

import asyncio
from time import monotonic
from typing import Protocol


class Clock(Protocol):
    """Counts seconds from any moment, and never backwards."""

    def now(self) -> float:
        """The present moment."""
        ...

    async def wait(self, seconds: float, until: asyncio.Event) -> None:
        """Return after that many seconds, or as soon as something is so."""
        ...


class SystemClock:
    """The clock of this computer."""

    def now(self) -> float:
        """Seconds, as the system counts them."""
        return monotonic()

    async def wait(self, seconds: float, until: asyncio.Event) -> None:
        """Wait for real."""
        try:
            async with asyncio.timeout(seconds):
                await until.wait()
        except TimeoutError:
            pass


SYSTEM_CLOCK = SystemClock()

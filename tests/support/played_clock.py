"""A clock whose time the test lets pass."""

from __future__ import annotations

import asyncio


class PlayedClock:
    """Stands still until the test moves it; `waits` are the times that were waited for, in seconds."""

    def __init__(self) -> None:
        self.waits: list[float] = []
        self._now = 1000.0
        self._wakings: list[tuple[float, asyncio.Event]] = []
        self._news = asyncio.Event()

    def now(self) -> float:
        """The present moment."""
        return self._now

    async def wait(self, seconds: float, until: asyncio.Event) -> None:
        """Return when the test has let that much pass, or as soon as something is so."""
        self.waits.append(seconds)
        self._wakings.append((self._now + seconds, until))
        self._news.set()
        await until.wait()

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._now += seconds
        for due, waking in self._wakings:
            if due <= self._now:
                waking.set()
        self._wakings = [each for each in self._wakings if each[0] > self._now]

    async def waited_for(self, count: int = 1) -> float:
        """The seconds of the wait with that number, counted from one, when it has begun."""
        async with asyncio.timeout(10):
            while len(self.waits) < count:
                self._news.clear()
                await self._news.wait()
        return self.waits[count - 1]

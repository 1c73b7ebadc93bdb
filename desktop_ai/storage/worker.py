"""A thread in which storage works: one for the files, and one for each side of the search."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from desktop_ai.services.daemon_executor import DaemonExecutor

Result = TypeVar("Result")


class StorageWorker:
    """Owns the thread, in which work runs in the order in which it came.

    It runs also when nobody waits for it any more: a cancelled task does not lose what it wanted kept. A disk that
    does not answer does not keep the process from ending.
    """

    def __init__(self, name: str = "storage") -> None:
        self._executor = DaemonExecutor(1, name)
        self._endings: list[Callable[[], None]] = []

    async def run(self, work: Callable[[], Result]) -> Result:
        """Do `work` in the thread and give back, or raise, what came of it."""
        return await self.begin(work)

    def begin(self, work: Callable[[], Result]) -> asyncio.Future[Result]:
        """Begin `work` in the thread at once, whether or not anybody will wait for it."""
        doing = asyncio.wrap_future(self._executor.submit(work))
        # When nobody waits any more, nobody takes the failure either; asyncio would log it as lost.
        doing.add_done_callback(lambda done: done.cancelled() or done.exception())
        return asyncio.shield(doing)

    def post(self, work: Callable[[], object]) -> None:
        """Do `work` in the thread, whichever thread asks; nobody waits for it, and it fails for nobody."""
        self._executor.submit(work)

    def at_close(self, ending: Callable[[], None]) -> None:
        """Have `ending` called in the thread as the last thing."""
        self._endings.append(ending)

    async def close(self, deadline: float = 5.0) -> bool:
        """Finish what is waiting; whether that took less than `deadline` seconds. Nothing may follow."""
        try:
            await asyncio.wait_for(self.run(self._end), deadline)
        except TimeoutError:
            return False
        finally:
            self._executor.shutdown()
        return True

    def _end(self) -> None:
        for ending in self._endings:
            ending()

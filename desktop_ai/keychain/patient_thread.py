"""A thread for calls that may never come back, and a deadline for whoever asked."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any, TypeVar

Result = TypeVar("Result")


class PatientThread:
    """Makes calls one after the other in a daemon thread, so that one that hangs cannot hold the program's end.

    While a call hangs, later ones fail at once with TimeoutError instead of piling up behind it. A call whose
    deadline passed while it waited for its turn is never made: whoever asked was told that it was not.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._calls: SimpleQueue[_Call] = SimpleQueue()
        self._thread: threading.Thread | None = None
        # The first is set in the thread alone and the second in the loop alone, so neither needs a lock.
        self._running: _Call | None = None
        self._overdue: _Call | None = None

    @property
    def is_hung(self) -> bool:
        """Whether a call that held somebody up beyond a deadline is not back yet."""
        return self._overdue is not None and self._overdue is self._running

    async def run(self, call: Callable[[], Result], deadline: float) -> Result:
        """What `call` returns or raises; TimeoutError after `deadline` seconds.

        A call that began goes on then, and so does one whose asker was cancelled.
        """
        if self.is_hung:
            raise TimeoutError
        asked = _Call(call, asyncio.get_running_loop())
        self._calls.put(asked)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
            self._thread.start()
        try:
            result: Result = await asyncio.wait_for(asyncio.shield(asked.done), deadline)
        except TimeoutError:
            if not asked.done.done():
                asked.is_dropped = True
                self._overdue = self._running
            raise
        return result

    def _work(self) -> None:
        while True:
            call = self._calls.get()
            self._running = call
            if not call.is_dropped:
                call.make()
            self._running = None


async def run_aside(call: Callable[[], Result], deadline: float, name: str) -> Result:
    """What `call` returns or raises in a daemon thread of its own; TimeoutError after `deadline` seconds."""
    asked = _Call(call, asyncio.get_running_loop())
    threading.Thread(target=asked.make, name=name, daemon=True).start()
    result: Result = await asyncio.wait_for(asyncio.shield(asked.done), deadline)
    return result


class _Call:
    """One call, and the future of whoever asked for it."""

    def __init__(self, call: Callable[[], Any], loop: asyncio.AbstractEventLoop) -> None:
        self.done: asyncio.Future[Any] = loop.create_future()
        # When nobody waits any more, nobody takes the failure either; asyncio would log it as lost.
        self.done.add_done_callback(lambda done: done.cancelled() or done.exception())
        self.is_dropped = False
        self._call = call
        self._loop = loop

    def make(self) -> None:
        """Make it; the answer goes to the loop."""
        try:
            result = self._call()
        except BaseException as error:  # noqa: BLE001 - it is raised where it was asked for
            self._answer(self.done.set_exception, error)
        else:
            self._answer(self.done.set_result, result)

    def _answer(self, give: Callable[[Any], None], what: object) -> None:
        try:
            self._loop.call_soon_threadsafe(lambda: None if self.done.done() else give(what))
        except RuntimeError:
            # The loop has ended meanwhile: nobody waits for the answer any more.
            return

"""A thread for calls that may never come back, and a deadline for whoever asked."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import TypeVar

Result = TypeVar("Result")


class PatientThread:
    """Makes calls one after the other in a daemon thread, so that one that hangs cannot hold the program's end.

    While a call hangs, later ones fail at once with TimeoutError instead of piling up behind it.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._calls: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._is_hung = False

    @property
    def is_hung(self) -> bool:
        """Whether a call has passed its deadline and is not back yet."""
        return self._is_hung

    async def run(self, call: Callable[[], Result], deadline: float) -> Result:
        """What `call` returns or raises; TimeoutError after `deadline` seconds, while it goes on."""
        if self._is_hung:
            raise TimeoutError
        loop = asyncio.get_running_loop()
        done: asyncio.Future[Result] = loop.create_future()
        self._calls.put(lambda: self._make(call, done, loop))
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
            self._thread.start()
        try:
            return await asyncio.wait_for(asyncio.shield(done), deadline)
        except TimeoutError:
            self._is_hung = not done.done()
            done.add_done_callback(_look_at)
            raise

    def _work(self) -> None:
        while True:
            self._calls.get()()

    def _make(
        self, call: Callable[[], Result], done: asyncio.Future[Result], loop: asyncio.AbstractEventLoop
    ) -> None:
        try:
            result = call()
        except BaseException as error:  # noqa: BLE001 - it is raised where it was asked for
            failed = error
            answer: Callable[[], None] = lambda: None if done.done() else done.set_exception(failed)  # noqa: E731
        else:
            answer = lambda: None if done.done() else done.set_result(result)  # noqa: E731
        self._is_hung = False
        try:
            loop.call_soon_threadsafe(answer)
        except RuntimeError:
            # The loop has ended meanwhile: nobody waits for the answer any more.
            return


def _look_at(done: asyncio.Future[Result]) -> None:
    """A late failure was told as a time-out already."""
    if not done.cancelled():
        done.exception()

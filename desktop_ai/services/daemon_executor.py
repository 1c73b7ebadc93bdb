"""Threads that do work, and that the end of the program does not wait for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future
from queue import SimpleQueue
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
Result = TypeVar("Result")


class DaemonExecutor(Executor):
    """Owns up to `size` threads, each made when all before it have work.

    The standard library's own executor joins its threads when the process ends: one that waits for a dead disk
    or a dead name server would keep the process, and with it the lock of the data directory.
    """

    def __init__(self, size: int, name: str) -> None:
        self._size = size
        self._name = name
        self._work: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._unfinished = 0
        self._lock = threading.Lock()
        self._is_shut_down = False

    def submit(self, fn: Callable[P, Result], /, *args: P.args, **kwargs: P.kwargs) -> Future[Result]:
        """Do the work in a thread, in the order of submission. Raises RuntimeError after `shutdown`."""
        future: Future[Result] = Future()

        def work() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                result = fn(*args, **kwargs)
            except BaseException as error:  # noqa: BLE001 - whoever waits for the future gets it
                future.set_exception(error)
            else:
                future.set_result(result)

        with self._lock:
            if self._is_shut_down:
                raise RuntimeError("no work is taken any more")
            self._unfinished += 1
            self._work.put(work)
            if self._unfinished > len(self._threads) and len(self._threads) < self._size:
                self._start_thread()
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002, RUF100
        """Take no more work; what is waiting is still done, as long as the process lives."""
        with self._lock:
            if not self._is_shut_down:
                self._is_shut_down = True
                for _ in self._threads:
                    self._work.put(None)

    def _start_thread(self) -> None:
        thread = threading.Thread(target=self._run, name=f"{self._name}_{len(self._threads)}", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _run(self, *_: Any) -> None:
        while (work := self._work.get()) is not None:
            work()
            del work
            with self._lock:
                self._unfinished -= 1

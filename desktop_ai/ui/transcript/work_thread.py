"""WorkThread: does jobs one after the other in a thread that lives while there are some; Breath: lets it rest."""

from __future__ import annotations

import logging
import threading
from collections import deque
from time import sleep, thread_time
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

LONGEST_WORK = 1.0  # seconds; what takes more is left as it is
SLICE = 0.002  # seconds of work between rests
REST = 4  # times its work the thread rests, so that the interpreter is free for the window

Job = TypeVar("Job")


class TookTooLong(Exception):
    """A job that no more time is spent on."""


class Breath:
    """Counts the work on one job, rests after every slice of it, and ends it when it takes too long."""

    def __init__(self) -> None:
        self._worked = 0.0
        self._began = thread_time()

    def __call__(self) -> None:
        """Rest if it is time to. Raises TookTooLong."""
        worked = thread_time() - self._began
        if worked >= SLICE:
            self._worked += worked
            if self._worked > LONGEST_WORK:
                raise TookTooLong
            sleep(REST * worked)
            self._began = thread_time()


class WorkThread(Generic[Job]):
    """Owns the thread, and the jobs that wait for it."""

    def __init__(self, name: str, work: Callable[[Job], bool]) -> None:
        """`work` does a job, in the thread, and says whether more is wanted."""
        self._name = name
        self._work = work
        self._waiting: deque[Job] = deque()
        self._lock = threading.Lock()
        self._is_working = False

    def add(self, job: Job) -> None:
        """Have a job done, unless it waits already."""
        with self._lock:
            if job not in self._waiting:
                self._waiting.append(job)
            if self._is_working:
                return
            self._is_working = True
        threading.Thread(target=self._run, name=self._name, daemon=True).start()

    def _next(self) -> Job | None:
        with self._lock:
            if self._waiting:
                return self._waiting.popleft()
            self._is_working = False
            return None

    def _run(self) -> None:
        while (job := self._next()) is not None:
            if not self._is_more_wanted_after(job):
                return

    def _is_more_wanted_after(self, job: Job) -> bool:
        try:
            return self._work(job)
        except Exception:
            log.exception("A job of the thread %s failed", self._name)
            return True

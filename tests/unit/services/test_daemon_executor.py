from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from desktop_ai.services.daemon_executor import DaemonExecutor

# Ends while its thread waits for ever.
STUCK = """
import threading
from desktop_ai.services.daemon_executor import DaemonExecutor
executor, began = DaemonExecutor(1, "stuck"), threading.Event()
executor.submit(lambda: (began.set(), threading.Event().wait()))
began.wait()
executor.shutdown()
"""


def fail() -> None:
    raise ZeroDivisionError


def test_one_thread_works_in_the_order_of_submission() -> None:
    executor, done = DaemonExecutor(1, "work"), list[int]()
    last = [executor.submit(done.append, number) for number in range(100)][-1]
    last.result(5)
    assert done == list(range(100))


def test_results_and_failures_come_back() -> None:
    executor = DaemonExecutor(2, "work")
    assert executor.submit(divmod, 7, 2).result(5) == (3, 1)
    with pytest.raises(ZeroDivisionError):
        executor.submit(fail).result(5)
    assert executor.submit(threading.current_thread).result(5).name.startswith("work_")


def test_work_that_waits_holds_up_no_other_while_there_are_threads() -> None:
    executor, release = DaemonExecutor(3, "work"), threading.Event()
    waiting = [executor.submit(release.wait, 5) for _ in range(2)]
    assert executor.submit(len, "abc").result(5) == 3
    release.set()
    assert all(one.result(5) for one in waiting)


def test_what_was_submitted_before_the_end_is_done_and_nothing_after_it() -> None:
    executor, done = DaemonExecutor(1, "work"), list[int]()
    last = [executor.submit(done.append, number) for number in range(10)][-1]
    executor.shutdown()
    last.result(5)
    assert len(done) == 10
    with pytest.raises(RuntimeError):
        executor.submit(len, "")


def test_what_was_cancelled_is_not_done() -> None:
    executor, release, done = DaemonExecutor(1, "work"), threading.Event(), list[int]()
    executor.submit(release.wait, 5)
    executor.submit(done.append, 1).cancel()
    last = executor.submit(done.append, 2)
    release.set()
    last.result(5)
    assert done == [2]


def test_the_process_does_not_wait_for_a_thread_that_is_stuck() -> None:
    subprocess.run([sys.executable, "-c", STUCK], timeout=20, check=True)

"""Runs coroutines in the loop of the program, and gives them a window and a server."""

import gc
from collections.abc import Iterator

import pytest

from tests.support.window_fixtures import server, start
from tests.support.window_loop import run_coroutine_test

__all__ = ["server", "start"]


def pytest_sessionfinish() -> None:
    """Let what is left of windows go while there is still an application."""
    gc.collect()


@pytest.fixture(autouse=True)
def garbage_dies_here() -> Iterator[None]:
    """Collects as the program does, on Qt's thread only: a view that dies in a worker takes its timers there."""
    gc.disable()
    yield
    is_oldest_due = gc.get_count()[2] > gc.get_threshold()[2]
    gc.collect(2 if is_oldest_due else 1)


def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run coroutines in the loop of the program."""
    return run_coroutine_test(pyfuncitem)

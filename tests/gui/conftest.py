"""Runs coroutines in the loop of the program, and gives them a window and a server."""

import pytest

from tests.support.window_fixtures import qtbot, server, start
from tests.support.window_loop import run_coroutine_test

__all__ = ["qtbot", "server", "start"]


def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run coroutines in the loop of the program."""
    return run_coroutine_test(pyfuncitem)

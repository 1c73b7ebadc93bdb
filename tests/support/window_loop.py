"""Runs tests that are coroutines in the loop that the program runs in, and looks for what they leave behind."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from desktop_ai.boot.qt_features import import_plainly
from desktop_ai.boot.start_request import StartRequest
from tests.support.window_driver import WindowDriver

LONGEST_TEST = 60.0


class Programs:
    """Starts the program, one window at a time on each directory; what a test leaves open is closed after it."""

    def __init__(self, application: QApplication, directory: Path) -> None:
        self._application = application
        self._directory = directory
        self._started: list[WindowDriver] = []

    async def __call__(
        self, directory: Path | None = None, request: StartRequest | None = None
    ) -> WindowDriver:
        """Start the program, on the test's own directory unless told otherwise."""
        driver = WindowDriver(directory or self._directory, self._application)
        self._started.append(driver)
        return await driver.start(request)

    async def to_write(self) -> WindowDriver:
        """Start the program where something is written at once."""
        driver = WindowDriver(self._directory, self._application)
        self._started.append(driver)
        return await driver.start_writing()

    async def close(self) -> None:
        """Close what is open."""
        for driver in self._started:
            await driver.close()


def run_coroutine_test(function: pytest.Function) -> bool | None:
    """For the hook `pytest_pyfunc_call`: run a test that is a coroutine, leave any other to pytest."""
    if not inspect.iscoroutinefunction(function.obj):
        return None
    import_plainly()
    names = function._fixtureinfo.argnames
    arguments = {name: function.funcargs[name] for name in names}
    programs = [value for value in arguments.values() if isinstance(value, Programs)]
    application = QApplication.instance() or QApplication([])
    loop = QEventLoop(application)
    with loop:
        loop.set_default_executor(ThreadPoolExecutor(max_workers=2, thread_name_prefix="worker"))
        loop.run_until_complete(_run(function.obj(**arguments), programs))
    return True


async def _run(test: Coroutine[Any, Any, None], programs: list[Programs]) -> None:
    try:
        async with asyncio.timeout(LONGEST_TEST):
            await test
    finally:
        for each in programs:
            await each.close()
    left = [task.get_name() for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    assert not left, f"still running after the end of the program: {left}"

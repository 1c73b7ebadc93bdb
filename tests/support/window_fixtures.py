"""Fixtures of tests with a window: the program to drive, and a model server for it to talk to."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import PATIENCE
from tests.support.window_loop import Programs


class PatientBot(QtBot):
    """Waits for what it is told to wait for as long as the driver does: tests run beside each other."""

    def waitUntil(
        self, callback: Callable[[], bool | None], *, timeout: int = round(1000 * PATIENCE)
    ) -> None:
        """Return as soon as the callback says so; an error after `timeout` milliseconds."""
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """The bot of pytest-qt with more patience."""
    return PatientBot(request)


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path) -> Programs:
    """Starts the program on a directory of the test's own."""
    return Programs(qapp, tmp_path / "data")


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    """A model server that plays what it is told."""
    with ScriptedServer() as started:
        yield started

"""Fixtures of tests with a window: the program to drive, and a model server for it to talk to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.scripted_server import ScriptedServer
from tests.support.window_loop import Programs


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path) -> Programs:
    """Starts the program on a directory of the test's own."""
    return Programs(qapp, tmp_path / "data")


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    """A model server that plays what it is told."""
    with ScriptedServer() as started:
        yield started

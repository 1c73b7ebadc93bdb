"""The key for a quick question on a real X server, while another program has the keys."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.grabbed_key import is_taken
from tests.support.real_keys import real_program, wait_until
from tests.support.xserver import XServer, end, x_server

pytestmark = pytest.mark.xserver

QUICK = "Quick question — Desktop AI"
# Another program: a line to write in, which prints what is written.
OTHER = """
from PySide6.QtWidgets import QApplication, QLineEdit
application = QApplication([])
line = QLineEdit()
line.setWindowTitle("Another program")
line.textChanged.connect(lambda text: print(text, flush=True))
line.show()
application.exec()
"""


@contextmanager
def another_program(screen: XServer) -> Iterator[subprocess.Popen[str]]:
    """A program that has the keys."""
    with subprocess.Popen(
        [sys.executable, "-c", OTHER], env=screen.environment, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            wait_until(lambda: front(screen) == "Another program", "the other program did not come")
            yield process
        finally:
            end(process)  # type: ignore[arg-type]


def front(screen: XServer) -> str:
    """The name of the window that has the keys."""
    command = ["xdotool", "getwindowfocus", "getwindowname"]
    return subprocess.run(
        command, env=screen.environment, capture_output=True, text=True, check=False
    ).stdout.strip()


def with_key(directory: Path, key: str) -> Path:
    """A data directory in which that key was chosen."""
    directory.mkdir()
    (directory / "settings.json").write_text(json.dumps({"quick.system_key": key}))
    return directory


def test_the_small_window_comes_while_another_program_has_the_keys(tmp_path: Path) -> None:
    directory = with_key(tmp_path / "data", "Ctrl+Alt+Space")
    with x_server() as screen, real_program(screen, directory) as program, another_program(screen) as other:
        wait_until(lambda: is_taken(screen.display), "the key was not taken")
        program.press("x")
        program.press("ctrl+alt+space")
        wait_until(lambda: front(screen) == QUICK, "it did not come")
        program.type("Hello")
        program.press("Escape")
        wait_until(lambda: front(screen) != QUICK, "it did not go")
        # Numbers may be locked: the key is the same.
        program.press("Num_Lock", "ctrl+alt+space")
        wait_until(lambda: front(screen) == QUICK, "it did not come again")
        end(other)  # type: ignore[arg-type]
        assert other.stdout is not None
        assert other.stdout.read() == "x\n"  # nothing of the key, and nothing that was written for us

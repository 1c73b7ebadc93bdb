"""The program as a process of its own on a private X server, used with real key presses."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.support.xserver import XServer, end

PATIENCE = 20.0
BETWEEN_LOOKS = 0.02
BETWEEN_KEYS = "8"  # milliseconds


def wait_until(condition: Callable[[], object], what: str, within: float = PATIENCE) -> None:
    """Wait until the condition holds; an AssertionError that says `what` when it never does."""
    deadline = time.monotonic() + within
    while not condition():
        if time.monotonic() > deadline:
            raise AssertionError(what)
        time.sleep(BETWEEN_LOOKS)


class RealProgram:
    """The running program; what it does is seen in its files and in pictures of its screen."""

    def __init__(self, process: subprocess.Popen[str], server: XServer, directory: Path) -> None:
        self.process = process
        self._environment = server.environment
        self._directory = directory

    def is_in_front(self) -> bool:
        """Whether its window has the keys."""
        return "Desktop AI" in self._run("xdotool", "getactivewindow", "getwindowname", is_checked=False)

    def is_seen(self) -> bool:
        """Whether any window of it is on the screen."""
        return bool(self._run("xdotool", "search", "--onlyvisible", "--name", "Desktop AI", is_checked=False))

    def press(self, *keys: str) -> None:
        """Press keys one after the other, as xdotool names them."""
        self._run("xdotool", "key", "--clearmodifiers", "--delay", BETWEEN_KEYS, *keys)

    def type(self, text: str) -> None:
        """Type a text wherever the focus is."""
        self._run("xdotool", "type", "--delay", BETWEEN_KEYS, text)

    def picture(self, path: Path) -> int:
        """Take a picture of the screen; how many colours it has."""
        self._run("import", "-window", "root", str(path))
        return int(self._run("identify", "-format", "%k", str(path)))

    def choose_server(self, url: str) -> None:
        """Talk to a server of llama.cpp at an address."""
        self.press("ctrl+shift+a")
        self.type("llama")
        self.press("Return")
        wait_until(
            lambda: self.settings().get("conversation.account") == "llama_cpp", "the account was not chosen"
        )
        self.press("alt+shift+l")
        self.type(url)
        self.press("Return")
        wait_until(
            lambda: url in [account.get("base_url") for account in self.settings().get("accounts.list", [])],
            "the address was not taken",
        )

    def settings(self) -> dict[str, Any]:
        """What the file of settings says."""
        return _object_in(self._directory / "settings.json")

    def conversations(self) -> list[dict[str, Any]]:
        """The documents of the conversations, in the order in which they were begun."""
        return [_object_in(path) for path in sorted((self._directory / "conversations").glob("*.json"))]

    def written(self) -> str:
        """Everything that documents and journals of conversations hold."""
        folder = self._directory / "conversations"
        files = sorted(folder.iterdir()) if folder.is_dir() else []
        return "\n".join(path.read_text(encoding="utf-8") for path in files if not path.name.startswith("."))

    def ended(self) -> int:
        """Wait for its end; its exit code."""
        return self.process.wait(PATIENCE)

    def _run(self, *command: str, is_checked: bool = True) -> str:
        done = subprocess.run(
            command, env=self._environment, capture_output=True, text=True, check=False, timeout=PATIENCE
        )
        assert not is_checked or done.returncode == 0, done.stderr
        return done.stdout.strip()


def _object_in(path: Path) -> dict[str, Any]:
    """The object in a file; empty while there is none."""
    try:
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    return found


@contextmanager
def real_program(server: XServer, directory: Path) -> Iterator[RealProgram]:
    """Start the program and wait until its window has the keys."""
    command = [sys.executable, "-m", "desktop_ai", "--data-dir", str(directory)]
    process = subprocess.Popen(command, env=server.environment, text=True, stderr=subprocess.PIPE)
    program = RealProgram(process, server, directory)
    try:
        wait_until(program.is_in_front, "the window did not come to the front")
        yield program
    finally:
        if process.poll() is None:
            end(process)  # type: ignore[arg-type]
        assert process.stderr is not None
        said = process.stderr.read()
        process.stderr.close()
    assert said == "", said

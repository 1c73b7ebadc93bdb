"""A screen reader of our own: a process that finds the program over AT-SPI, as Orca does, and hears its events."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from tests.support.real_keys import wait_until
from tests.support.session_bus import session_bus
from tests.support.xserver import XServer, end

SYSTEM_PYTHON = "/usr/bin/python3"  # Debian's, for which alone there is pyatspi
SCRIPT = Path(__file__).with_name("at_spi_reader.py")
PROGRAM = "desktop-ai"
QUIET = {"QT_LOGGING_RULES": "qt.accessibility.atspi.warning=false"}


class Part(NamedTuple):
    """Something on the screen, as a screen reader knows it."""

    role: str
    name: str
    description: str
    states: list[str]


class Told(NamedTuple):
    """Something that the program told by itself; `number` is the politeness of what is to be said."""

    kind: str
    role: str
    name: str
    text: str
    number: int


class ScreenReader:
    """Asks about the program's window. Names are given by how they begin."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.heard: list[Told] = []

    def tree(self) -> list[Part]:
        """Everything in the window, from above."""
        return [Part(*part) for part in self._ask("tree", PROGRAM)]

    def all(self, role: str) -> list[Part]:
        """The parts with a role."""
        return [part for part in self.tree() if part.role == role]

    def inside(self, role: str, name: str) -> list[Part]:
        """What is in a part."""
        return [Part(*part) for part in self._ask("inside", PROGRAM, role, name)]

    def press(self, role: str, name: str) -> None:
        """Do what a part is there for, as soon as it is there."""
        wait_until(lambda: self._ask("press", PROGRAM, role, name), f"no {role} {name!r}")

    def place(self, role: str, name: str) -> tuple[list[int], str]:
        """Where a part is on the screen, and the name of what is found in its middle."""
        found = self._ask("place", PROGRAM, role, name)
        return found[:4], found[4]

    def listen(self) -> list[Told]:
        """Everything that has been told so far."""
        self.heard += [Told(*told) for told in self._ask("told")]
        return self.heard

    def said(self) -> list[str]:
        """What was to be said."""
        return [told.text for told in self.listen() if told.kind.startswith("object:announcement")]

    def focused(self) -> list[tuple[str, str]]:
        """Where the focus went."""
        return [(told.role, told.name) for told in self.listen() if "focused" in told.kind]

    def hears(self, role: str, name: str) -> None:
        """Wait until the focus is told to be on a part."""
        wait_until(
            lambda: any(part[0] == role and part[1].startswith(name) for part in self.focused()[-3:]),
            f"the focus never came to {role} {name!r}",
        )

    def _ask(self, *command: str) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(command) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        return [] if isinstance(answer, dict) else answer


@contextmanager
def accessible(server: XServer) -> Iterator[XServer]:
    """The same screen with a bus for assistive technology, which is not in use yet."""
    environ = server.environment
    with session_bus(environ):
        yield server._replace(
            extra={**QUIET, "DBUS_SESSION_BUS_ADDRESS": environ["DBUS_SESSION_BUS_ADDRESS"]}
        )


@contextmanager
def screen_reader(server: XServer) -> Iterator[ScreenReader]:
    """Start reading."""
    process = subprocess.Popen(
        [SYSTEM_PYTHON, "-E", "-s", str(SCRIPT)],
        env=server.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == '"ready"\n', "the screen reader did not start"
        yield ScreenReader(process)
    finally:
        end(process)  # type: ignore[arg-type]
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()

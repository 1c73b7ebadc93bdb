"""OutsideWatch: notices what a stretch of the program reaches outside: files, connections, other programs.

Python's audit hooks see what Python code does. What Qt does in C++ they do not see: for that there is bait, a
file that is watched by the kernel, and a server that only waits for somebody to connect.
"""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

IN_ACCESS, IN_OPEN = 0x1, 0x20
_PROGRAMS = frozenset(
    {"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.startfile", "webbrowser.open"}
)
_watches: list[OutsideWatch] = []


class OutsideWatch:
    """What was opened, where connections went, and which programs were started, while it watched."""

    def __init__(self) -> None:
        self.opened: set[Path] = set()
        self.addresses: set[tuple[str, int]] = set()
        self.names: set[str] = set()
        self.programs: list[str] = []

    def take(self, event: str, arguments: tuple[Any, ...]) -> None:
        """What an audit hook is told."""
        if event == "open" and isinstance(arguments[0], str | bytes):
            self.opened.add(Path(os.fsdecode(arguments[0])).resolve())
        elif event == "socket.connect" and isinstance(arguments[1], tuple):
            self.addresses.add(tuple(arguments[1][:2]))
        elif event == "socket.getaddrinfo":
            self.names.add(str(arguments[0]))
        elif event in _PROGRAMS:
            self.programs.append(f"{event} {arguments[0]}")

    def opened_outside(self, allowed: Sequence[Path]) -> list[Path]:
        """The files that were opened anywhere else."""
        resolved = [path.resolve() for path in allowed]
        return sorted(path for path in self.opened if not any(path.is_relative_to(each) for each in resolved))


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    for watch in _watches:
        watch.take(event, arguments)


@contextmanager
def watching() -> Iterator[OutsideWatch]:
    """Watch as long as this lasts; an audit hook cannot be taken away, so there is one for all."""
    if not _hooked:
        sys.addaudithook(_hook)
        _hooked.append(True)
    watch = OutsideWatch()
    _watches.append(watch)
    try:
        yield watch
    finally:
        _watches.remove(watch)


_hooked: list[bool] = []


class BaitFile:
    """A file, and whether anybody opened it since."""

    def __init__(self, path: Path, content: bytes) -> None:
        self.path = path
        path.write_bytes(content)
        self._library = ctypes.CDLL(None, use_errno=True)
        self._inotify = self._library.inotify_init1(os.O_NONBLOCK)
        added = self._library.inotify_add_watch(self._inotify, os.fsencode(path), IN_ACCESS | IN_OPEN)
        assert added >= 0, os.strerror(ctypes.get_errno())

    def was_opened(self) -> bool:
        """Whether it was opened since this was asked last."""
        try:
            return bool(os.read(self._inotify, 4096))
        except BlockingIOError:
            return False

    def close(self) -> None:
        """Stop watching."""
        os.close(self._inotify)


class BaitServer:
    """An address on loopback that nobody should connect to."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.setblocking(False)
        self.port: int = self._socket.getsockname()[1]

    def was_reached(self) -> bool:
        """Whether somebody connected since this was asked last."""
        try:
            connection, _ = self._socket.accept()
        except BlockingIOError:
            return False
        connection.close()
        return True

    def close(self) -> None:
        """Free the address."""
        self._socket.close()

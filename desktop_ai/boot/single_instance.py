"""One window per data directory: a second start hands over to the first."""

from __future__ import annotations

import hashlib
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

RAISE = b"raise\n"
PATIENCE = 5.0
LONGEST_MESSAGE = 1024


def hand_over(directory: Path) -> bool:
    """Ask the window that holds `directory` to come to the front; whether it answered.

    A window that is only just starting does not listen yet: wait for it.
    """
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        socket = QLocalSocket()
        socket.connectToServer(_address(directory))
        if socket.waitForConnected(500):
            socket.write(RAISE)
            is_sent = socket.waitForBytesWritten(1000)
            socket.disconnectFromServer()
            return is_sent
        time.sleep(0.1)
    return False


class Reception(QObject):
    """Listens for second starts, for as long as it lives; `on_raise` brings the window to the front."""

    def __init__(self, directory: Path, on_raise: Callable[[], None]) -> None:
        super().__init__()
        self._on_raise = on_raise
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # What an earlier run that was killed left behind; safe, because we hold the directory's lock.
        QLocalServer.removeServer(_address(directory))
        self._server.listen(_address(directory))
        self._server.newConnection.connect(self._on_server_new_connection)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _on_server_new_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if bytes(socket.read(LONGEST_MESSAGE).data()).startswith(RAISE):
            self._on_raise()


def _address(directory: Path) -> str:
    """The socket's name: its own for each directory and user, in the private run-time directory on Linux."""
    name = "desktop-ai-" + hashlib.sha256(os.fsencode(directory.resolve())).hexdigest()[:16]
    private = os.environ.get("XDG_RUNTIME_DIR", "")
    if sys.platform.startswith("linux") and private and Path(private).is_dir():
        return str(Path(private) / name)
    return name

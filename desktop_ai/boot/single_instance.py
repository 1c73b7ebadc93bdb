"""One window per data directory: a second start hands over to the first."""

from __future__ import annotations

import hashlib
import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

RAISE = b"raise\n"
RAISED = b"raised\n"
# Milliseconds: a window that is just being drawn answers later.
CONNECT_TIME, ANSWER_TIME = 500, 2000
LONGEST_MESSAGE = 1024


def hand_over(directory: Path) -> bool:
    """Ask the window that holds `directory` to come to the front; whether it has answered.

    One that is only just starting, or already ending, does not listen.
    """
    socket = QLocalSocket()
    socket.connectToServer(_address(directory))
    if not socket.waitForConnected(CONNECT_TIME):
        return False
    socket.write(RAISE)
    socket.flush()
    # That it was sent says nothing: what was never accepted is thrown away with the window.
    return socket.waitForReadyRead(ANSWER_TIME)


class Reception(QObject):
    """Listens for second starts, for as long as it lives; `on_raise` brings the window to the front."""

    def __init__(self, directory: Path, on_raise: Callable[[], None]) -> None:
        super().__init__()
        self._on_raise = on_raise
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # What an earlier run that was killed left behind; safe, because we hold the directory's lock.
        QLocalServer.removeServer(_address(directory))
        if not self._server.listen(_address(directory)):
            log.warning("a second start will not find this window: %s", self._server.errorString())
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
            socket.write(RAISED)
            socket.flush()


def _address(directory: Path) -> str:
    """The socket's name: its own for each directory and user, in the private run-time directory on Linux."""
    name = "desktop-ai-" + hashlib.sha256(os.fsencode(directory.resolve())).hexdigest()[:16]
    private = os.environ.get("XDG_RUNTIME_DIR", "")
    if sys.platform.startswith("linux") and private and Path(private).is_dir():
        return str(Path(private) / name)
    return name

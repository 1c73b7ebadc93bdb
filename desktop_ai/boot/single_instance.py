"""One window per data directory: a second start hands over to the first what it was asked for."""

from __future__ import annotations

import hashlib
import logging
import os
import socket
import struct
import sys
from collections import deque
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop_ai.boot.start_request import (
    LONGEST_MESSAGE,
    StartAnswer,
    StartRequest,
    answer_in,
    message_of,
    request_in,
)

log = logging.getLogger(__name__)

# Milliseconds: a window that is just being drawn answers later.
CONNECT_TIME, ANSWER_TIME = 500, 2000
# Who connects and says nothing is let go of.
LONGEST_SILENCE = 5000
REMEMBERED = 32


def hand_over(directory: Path, request: StartRequest) -> bool | None:
    """Ask the window that holds `directory` to do this; whether it does, None when there was no answer.

    One that is only just starting, or already ending, does not listen.
    """
    connection = QLocalSocket()
    connection.connectToServer(_address(directory))
    if not connection.waitForConnected(CONNECT_TIME) or not _is_ours(connection):
        return None
    _let_it_come_to_the_front()
    connection.write(message_of(request))
    # That it was sent says nothing: what was never accepted is thrown away with the window.
    answer, until = b"", monotonic() + ANSWER_TIME / 1000
    while not answer.endswith(b"\n") and (left := until - monotonic()) > 0:
        if not connection.waitForReadyRead(round(1000 * left) + 1):
            break
        answer += bytes(connection.readAll().data())
    read = answer_in(answer)
    return None if read is None else read.is_taken


class Reception(QObject):
    """Listens for second starts, for as long as it lives; `on_request` does what they ask for.

    A start that heard no answer asks again with the same id: that is done once, and answered again.
    """

    def __init__(self, directory: Path, on_request: Callable[[StartRequest], None]) -> None:
        super().__init__()
        self._on_request = on_request
        self._done: deque[str] = deque(maxlen=REMEMBERED)
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
        while (connection := self._server.nextPendingConnection()) is not None:
            if not _is_ours(connection):
                connection.abort()
                connection.deleteLater()
                continue
            # One byte more than a message may have tells that it is too long.
            connection.setReadBufferSize(LONGEST_MESSAGE + 1)
            connection.readyRead.connect(lambda connection=connection: self._read(connection))
            connection.disconnected.connect(connection.deleteLater)
            QTimer.singleShot(LONGEST_SILENCE, connection, connection.abort)

    def _read(self, connection: QLocalSocket) -> None:
        """Take a request when all of it is there."""
        if not connection.canReadLine() and connection.bytesAvailable() <= LONGEST_MESSAGE:
            return
        request = request_in(bytes(connection.readLine(LONGEST_MESSAGE + 1).data()))
        if request is not None and request.id not in self._done:
            self._done.append(request.id)
            self._on_request(request)
        connection.write(message_of(StartAnswer(is_taken=request is not None)))
        connection.disconnectFromServer()


def _is_ours(connected: QLocalSocket) -> bool:
    """Whether the other end belongs to the same user; elsewhere than on Linux the system sees to that."""
    if sys.platform != "linux":
        return True
    with socket.socket(fileno=os.dup(connected.socketDescriptor())) as end:
        credentials = end.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    return bool(struct.unpack("3i", credentials)[1] == os.getuid())


def _let_it_come_to_the_front() -> None:
    """Windows lets only the program in front give the front away, and that is this one."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)


def _address(directory: Path) -> str:
    """The socket's name: its own for each directory and user, in the private run-time directory on Linux."""
    name = "desktop-ai-" + hashlib.sha256(os.fsencode(directory.resolve())).hexdigest()[:16]
    private = os.environ.get("XDG_RUNTIME_DIR", "")
    if sys.platform.startswith("linux") and private and Path(private).is_dir():
        return str(Path(private) / name)
    return name

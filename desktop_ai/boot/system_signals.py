"""Signals of the operating system that ask the program to end."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier

# Ctrl+C, a polite kill or the end of the session, a closed terminal; Ctrl+Break on Windows.
NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


class SystemSignals(QObject):
    """Calls `on_signal` in Qt's loop when one of them comes, until it is closed.

    Python's own handlers run only between two of its instructions, and while Qt waits there are none. So the
    interpreter writes to a socket from which Qt wakes up. One that whoever started the program ignores, as
    nohup does, stays ignored.
    """

    def __init__(self, on_signal: Callable[[], object]) -> None:
        super().__init__()
        self._on_signal = on_signal
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_notifier_activated)
        self._former_descriptor = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        numbers = [signal.Signals[name] for name in NAMES if name in signal.Signals.__members__]
        self._former = {
            number: signal.signal(number, _do_nothing)
            for number in numbers
            if signal.getsignal(number) is not signal.SIG_IGN
        }

    def close(self) -> None:
        """Leave signals to whoever had them before."""
        for number, former in self._former.items():
            signal.signal(number, former)
        signal.set_wakeup_fd(self._former_descriptor)
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()

    def _on_notifier_activated(self) -> None:
        received = self._reader.recv(4096)
        if any(number in self._former for number in received):
            self._on_signal()


def _do_nothing(_number: int, _frame: FrameType | None) -> None:
    """Keep the signal from ending the process; the socket has it."""

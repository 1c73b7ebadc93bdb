"""Starts the program, or the bare floor, and prints what it took until the first paint was on the screen."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import re
import resource
import sys
from pathlib import Path

HEAVY = ("openai", "keyring", "pygments", "PySide6.QtMultimedia", "PySide6.QtTextToSpeech")


def _report() -> None:
    used = resource.getrusage(resource.RUSAGE_SELF)
    rollup = Path("/proc/self/smaps_rollup").read_text()
    pss = re.search(r"^Pss:\s+(\d+)", rollup, re.MULTILINE)
    print(
        json.dumps(
            {
                "cpu": used.ru_utime + used.ru_stime,
                "pss": int(pss[1]) / 1024 if pss else 0.0,
                "heavy": [name for name in HEAVY if name in sys.modules],
            }
        ),
        flush=True,
    )
    # The figures are taken; ending in order would only take time.
    os._exit(0)


def watch_main_windows() -> None:
    """Have every main window print the figures and end the process when its first paint is done.

    The children paint in the same go, so the next turn of the loop comes after all of it.
    """
    from PySide6 import QtCore, QtGui, QtWidgets

    class WatchedWindow(QtWidgets.QMainWindow):
        def paintEvent(self, event: QtGui.QPaintEvent) -> None:
            super().paintEvent(event)
            QtCore.QTimer.singleShot(0, _report)

    QtWidgets.QMainWindow = WatchedWindow  # type: ignore[misc]


def floor() -> None:
    """A window with a label under a running loop: what every program of this kind pays."""
    watch_main_windows()
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
    from qasync import QEventLoop

    application = QApplication(["floor"])
    loop = QEventLoop(application)
    window = QMainWindow()
    window.setCentralWidget(QLabel("floor"))
    window.resize(1360, 860)
    with loop:
        window.show()
        loop.run_until_complete(asyncio.Event().wait())


def program(data_directory: str) -> None:
    """The program itself, as its command starts it."""
    from desktop_ai.__main__ import main

    # The program's first step too, before it imports Qt; here Qt comes earlier, to be watched.
    gc.disable()
    watch_main_windows()
    sys.argv = ["desktop-ai", "--data-dir", data_directory]
    main()


if __name__ == "__main__":
    program(sys.argv[1]) if len(sys.argv) > 1 else floor()

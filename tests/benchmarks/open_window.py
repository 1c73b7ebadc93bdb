"""A scenario in the window of the program, over a library: what it found is printed as JSON."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from desktop_ai.boot.compose_core import Core
from desktop_ai.boot.compose_window import Window
from desktop_ai.boot.paths import paths
from desktop_ai.boot.run import SWITCH_INTERVAL, live
from desktop_ai.services.daemon_executor import DaemonExecutor

Figures = dict[str, float]
Scenario = Callable[[Core, Window, list[str]], Awaitable[Figures]]


class Paints(QObject):
    """Waits for the next paint of a widget."""

    def __init__(self, widget: Any) -> None:
        super().__init__(widget)
        self.painted = asyncio.Event()
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note when it is painted; that it is done is seen in the next turn of the loop."""
        if event.type() is QEvent.Type.Paint:
            asyncio.get_running_loop().call_soon(self.painted.set)
        return False


def run_scenario(scenario: Scenario, directory: Path, words: list[str]) -> None:
    """Open the window, measure, print, and end without more ado."""
    application = QApplication(["probe", "-style", "fusion"])
    application.setQuitOnLastWindowClosed(False)
    sys.setswitchinterval(SWITCH_INTERVAL)
    loop = QEventLoop(application)
    opened: asyncio.Future[tuple[Core, Window]] = loop.create_future()

    async def measure() -> None:
        core, window = await opened
        print(json.dumps(await scenario(core, window, words)), flush=True)
        os._exit(0)

    with loop:
        loop.set_default_executor(DaemonExecutor(8, "worker"))
        life = live(paths(directory), application, lambda core, window: opened.set_result((core, window)))
        loop.run_until_complete(asyncio.wait([loop.create_task(life), loop.create_task(measure())]))

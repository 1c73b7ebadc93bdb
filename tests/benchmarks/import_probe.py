"""Opens the window, types the first key, and prints how a 4 ms tick of the window fares beside the import."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from time import perf_counter

from tests.benchmarks.ticks import Ticks, percentile

IDLE_FOR = 1.5
FIRST_IDLE = 1.0


def main() -> None:
    """Idle, type, wait for the import, report."""
    from desktop_ai.boot import compose_window
    from desktop_ai.boot.arguments import parsed
    from desktop_ai.boot.start import start_window

    class Watched(compose_window.Window):
        """The window, which is typed into; it is made after the first paint."""

        def __init__(self, *arguments: object) -> None:
            super().__init__(*arguments)  # type: ignore[arg-type]
            _schedule(self)

    compose_window.Window = Watched  # type: ignore[misc]
    with tempfile.TemporaryDirectory() as directory:
        start_window(parsed(["--data-dir", directory]))


def _schedule(window: object) -> None:
    from PySide6.QtCore import QTimer

    ticks = Ticks()
    QTimer.singleShot(int(FIRST_IDLE * 1000), ticks.take)
    QTimer.singleShot(int((FIRST_IDLE + IDLE_FOR) * 1000), lambda: _type(window, ticks))


def _type(window: object, ticks: Ticks) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest

    idle = ticks.take()
    began = perf_counter()
    QTest.keyClicks(window.main.pane.composer.edit, "h")  # type: ignore[attr-defined]
    poll = QTimer(interval=20)
    poll.timeout.connect(lambda: _report(idle, ticks, began) if _is_loaded() else None)
    poll.start()
    ticks.poll = poll  # type: ignore[attr-defined]


def _is_loaded() -> bool:
    module = sys.modules.get("openai")
    return module is not None and not getattr(module.__spec__, "_initializing", False)


def _report(idle: list[float], ticks: Ticks, began: float) -> None:
    gaps = ticks.take()
    figures = {
        "idle_p99": percentile(idle, 0.99),
        "p99": percentile(gaps, 0.99),
        "longest": max(gaps),
        "duration": (perf_counter() - began) * 1000,
    }
    print(json.dumps(figures), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()

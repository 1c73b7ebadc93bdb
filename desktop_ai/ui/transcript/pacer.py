"""Pacer: calls for a frame every 16 ms while something runs, less often when frames are slow."""

from __future__ import annotations

from contextlib import contextmanager
from time import thread_time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FRAME = 16  # milliseconds
SLOW_FRAME = 8.0  # milliseconds of work from which on frames come less often
LONGEST_INTERVAL = 100


class Pacer:
    """Owns the timer. A frame's work is what `on_frame` and what is painted inside `measure` take."""

    def __init__(self, on_frame: Callable[[], None], parent: QObject) -> None:
        self._on_frame = on_frame
        self._work = 0.0
        self._is_measuring = False
        self._timer = QTimer(parent)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self._tick)
        self._once = QTimer(parent)
        self._once.setSingleShot(True)
        self._once.timeout.connect(self._tick)

    @property
    def is_running(self) -> bool:
        """Whether frames are called for."""
        return self._timer.isActive()

    def call_once(self) -> None:
        """Call for one frame, soon; further calls until then are one with it."""
        if not self._once.isActive():
            self._once.start(FRAME)

    def start(self) -> None:
        """Call for frames."""
        if not self.is_running:
            self._timer.start()

    def stop(self) -> None:
        """Call for no more frames."""
        self._timer.stop()

    @contextmanager
    def measure(self) -> Iterator[None]:
        """Count what is done inside as work of this frame, once."""
        was_measuring, self._is_measuring = self._is_measuring, True
        began = thread_time()
        yield
        self._is_measuring = was_measuring
        if not was_measuring:
            self._work += (thread_time() - began) * 1000

    def _tick(self) -> None:
        self._adapt()
        with self.measure():
            self._on_frame()

    def _adapt(self) -> None:
        wanted = min(LONGEST_INTERVAL, round(2 * self._work)) if self._work > SLOW_FRAME else FRAME
        self._work = 0.0
        if wanted != self._timer.interval():
            self._timer.setInterval(max(FRAME, wanted))

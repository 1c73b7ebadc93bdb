"""Python's garbage, collected on Qt's thread only."""

from __future__ import annotations

import gc
from time import monotonic

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 250
# The oldest generation holds everything that lives long: looking through it takes longest and finds least.
OLDEST_INTERVAL = 60.0
# At most this share of the time goes to the oldest generation.
OLDEST_SHARE = 0.001


class Collector(QObject):
    """Owns the collecting, for as long as it lives.

    Python collects on whatever thread happens to allocate. A Qt object that dies on another thread than its own
    takes its timers and sockets with it there, which Qt forbids. So the automatic collection stays off, and a
    timer of Qt's thread does what it would do, by the same thresholds.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._oldest_due = monotonic() + OLDEST_INTERVAL
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect what is due."""
        generation = due(gc.get_count(), gc.get_threshold(), is_oldest_due=monotonic() >= self._oldest_due)
        if generation is None:
            return
        began = monotonic()
        gc.collect(generation)
        if generation == 2:
            now = monotonic()
            self._oldest_due = now + max(OLDEST_INTERVAL, (now - began) / OLDEST_SHARE)


def due(counts: tuple[int, int, int], thresholds: tuple[int, int, int], *, is_oldest_due: bool) -> int | None:
    """The oldest generation that is to be collected now, which takes the younger ones with it; None for none.

    The two younger ones always go together: else what stays alive gathers between them, and is looked through at
    once, ten times later, in a stop that is seen.
    """
    if thresholds[0] == 0 or counts[0] <= thresholds[0]:
        return None
    return 2 if is_oldest_due and counts[2] > thresholds[2] else 1

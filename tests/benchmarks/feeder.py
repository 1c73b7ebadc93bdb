"""Feeder: tokens that arrive at a rate, on the window's thread, as those of a server do."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QTimer

from desktop_ai.core.reply import ContentDelta
from desktop_ai.services.reply_run import ReplyRun

BURST = 5  # milliseconds between what comes from the network


class Feeder:
    """Owns the timer that adds to a reply what has arrived since the last time."""

    def __init__(self, run: ReplyRun, tokens: list[str], rate: float) -> None:
        self._run = run
        self._tokens = tokens
        self._rate = rate
        self._sent = 0
        self._began = 0.0
        self._timer = QTimer(interval=BURST)
        self._timer.timeout.connect(self._feed)

    @property
    def is_done(self) -> bool:
        """Whether all has arrived."""
        return self._sent == len(self._tokens)

    def start(self) -> None:
        """Let the first token arrive."""
        self._began = perf_counter()
        self._timer.start()

    def _feed(self) -> None:
        due = min(len(self._tokens), int((perf_counter() - self._began) * self._rate))
        for token in self._tokens[self._sent : due]:
            self._run.add(ContentDelta(token))
        self._sent = due
        if self.is_done:
            self._timer.stop()

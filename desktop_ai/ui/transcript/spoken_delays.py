"""SpokenDelays: what is said of a reply that does not come, once for each time that it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_ai.ui.transcript import words

if TYPE_CHECKING:
    from desktop_ai.services.reply_run import ReplyRun


class SpokenDelays:
    """Follows the pauses and silences of one run."""

    def __init__(self, run: ReplyRun) -> None:
        self._run = run
        self._attempt = 0
        self._is_stalled = False

    def take(self) -> list[str]:
        """What is to be said now: a pause or a silence that has begun since the last call."""
        run, said = self._run, []
        if run.pause is not None and run.pause.attempt != self._attempt:
            self._attempt = run.pause.attempt
            said.append(f"{words.again_in(run.pause, run.seconds_left)}.")
        if run.is_stalled and not self._is_stalled:
            said.append(f"{words.stalled(run.silence)}.")
        self._is_stalled = run.is_stalled
        return said

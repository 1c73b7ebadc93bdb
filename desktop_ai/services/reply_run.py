"""One reply in flight: connecting -> waiting -> thinking -> writing -> done | stopped | failed | incomplete."""

from __future__ import annotations

from enum import StrEnum
from time import monotonic

from desktop_ai.core.message import Message, Status, Timings
from desktop_ai.core.reply import (
    Connected,
    ContentDelta,
    ReasoningDelta,
    ReplyDraft,
    ReplyEvent,
    is_first_token,
)
from desktop_ai.core.signal import Signal


class Phase(StrEnum):
    """What a reply in flight is doing."""

    CONNECTING = "connecting"
    WAITING = "waiting"
    THINKING = "thinking"
    WRITING = "writing"
    ENDED = "ended"


class ReplyRun:
    """The state of one reply while it runs.

    Owns the draft; a view pulls from it when it paints. Emits `phase_changed` on every change of `phase`, and
    never anything per token.
    """

    def __init__(self, message: Message) -> None:
        self.message = message
        self.draft = ReplyDraft()
        self.phase = Phase.CONNECTING
        self.phase_changed: Signal[[]] = Signal()
        self.event_count = 0
        self._started = monotonic()
        self._connected: float | None = None
        self._first_token: float | None = None

    @property
    def message_id(self) -> str:
        """Id of the message that the reply becomes."""
        return self.message.id

    @property
    def elapsed(self) -> float:
        """Seconds since the request left."""
        return monotonic() - self._started

    @property
    def timings(self) -> Timings:
        """What has been measured so far."""
        return Timings(self._connected, self._first_token, round(self.elapsed, 3))

    def add(self, event: ReplyEvent) -> None:
        """Fold one event in and follow the phase."""
        self.draft.add(event)
        if isinstance(event, Connected):
            self._connected = round(self.elapsed, 3)
            self._enter(Phase.WAITING)
        elif is_first_token(event):
            self._note_token(event)

    def end(self) -> None:
        """Nothing more will come."""
        self._enter(Phase.ENDED)

    def _note_token(self, event: ReplyEvent) -> None:
        self.event_count += 1
        if self._first_token is None:
            self._first_token = round(self.elapsed, 3)
        if isinstance(event, ReasoningDelta):
            self._enter(Phase.THINKING)
        elif isinstance(event, ContentDelta):
            self._enter(Phase.WRITING)

    def _enter(self, phase: Phase) -> None:
        if phase is not self.phase:
            self.phase = phase
            self.phase_changed.emit()


def status_of(draft: ReplyDraft) -> Status:
    """How a stream that ended without an error is to be called."""
    return Status.DONE if draft.is_complete else Status.INCOMPLETE

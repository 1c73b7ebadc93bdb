"""One reply in flight: connecting -> waiting -> thinking -> writing -> done | stopped | failed | incomplete."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from enum import StrEnum
from typing import Any

import msgspec

from desktop_ai.core.continued_draft import draft_of
from desktop_ai.core.errors import LONGEST_WAIT, ReplyError
from desktop_ai.core.message import Failure, Message, Reply, Status, Timings
from desktop_ai.core.reply import (
    Connected,
    ContentDelta,
    ContentWasReasoning,
    ReasoningDelta,
    ReplyDraft,
    ReplyEvent,
    is_first_token,
)
from desktop_ai.core.signal import Signal
from desktop_ai.services.clock import SYSTEM_CLOCK, Clock
from desktop_ai.services.other_answers import OtherAnswers
from desktop_ai.services.ports import ChatRequest

# Seconds without a token after which one is told, and asked whether to wait.
PATIENCE = 10.0
# How often a request is sent again by itself.
RETRIES = 3


class Phase(StrEnum):
    """What a reply in flight is doing."""

    CONNECTING = "connecting"
    WAITING = "waiting"
    THINKING = "thinking"
    WRITING = "writing"
    ENDED = "ended"


class Pause(msgspec.Struct, frozen=True):
    """A wait before the request is sent again: after which error, for which of how many times.

    It takes `seconds`, and `due` is the moment in which it ends, by the clock of the run.
    """

    error: ReplyError
    attempt: int
    attempts: int
    seconds: float
    due: float


class ReplyRun:
    """The state of one reply while it runs.

    Owns the draft; a view pulls from it when it paints. `others` are the answers beside the first. Emits
    `phase_changed` on every change of `phase`, `pause_changed` with the pause that begins, or with None when one is
    over, and never anything per token. `request` is what was sent last, None while nothing was.
    """

    def __init__(self, message: Message, clock: Clock = SYSTEM_CLOCK) -> None:
        self.message = message
        self.draft = draft_of(message)
        self.others = OtherAnswers(message, self.draft)
        self.request: ChatRequest | None = None
        self.phase = Phase.CONNECTING
        self.phase_changed: Signal[[]] = Signal()
        self.pause: Pause | None = None
        self.pause_changed: Signal[[Pause | None]] = Signal()
        self.event_count = 0
        self._clock = clock
        self._hurry = asyncio.Event()
        self._patience = PATIENCE
        self._started = self._last_token = clock.now()
        self._connected: float | None = None
        self._first_token: float | None = None
        self._thinking_began: float | None = None
        self._thinking: float | None = None
        self._final: Timings | None = None

    @property
    def message_id(self) -> str:
        """Id of the message that the reply becomes."""
        return self.message.id

    @property
    def elapsed(self) -> float:
        """Seconds since the request left; since it left for the last time, when it was sent again."""
        return self._clock.now() - self._started

    @property
    def silence(self) -> float:
        """Seconds since the last token, or since the request left; none during a pause."""
        if self.pause is not None or self.phase is Phase.ENDED:
            return 0.0
        return self._clock.now() - self._last_token

    @property
    def is_stalled(self) -> bool:
        """Whether no token has come for longer than one waits without being told."""
        return self.silence >= self._patience

    @property
    def seconds_left(self) -> float:
        """How long the pause still takes."""
        return 0.0 if self.pause is None else max(0.0, self.pause.due - self._clock.now())

    @property
    def timings(self) -> Timings:
        """What has been measured so far."""
        return self._final or Timings(
            self._connected, self._first_token, round(self.elapsed, 3), self._thinking_so_far
        )

    @property
    def _thinking_so_far(self) -> float | None:
        if self._thinking is not None or self._thinking_began is None:
            return self._thinking
        return round(self.elapsed - self._thinking_began, 3)

    def add(self, event: ReplyEvent) -> None:
        """Fold one event in and follow the phase."""
        self.draft.add(event)
        if isinstance(event, Connected):
            self._connected = round(self.elapsed, 3)
            self._enter(Phase.WAITING)
        elif is_first_token(event):
            self._note_token(event)
        elif isinstance(event, ContentWasReasoning) and self._first_token is not None:
            self._thinking = round(self.elapsed - self._first_token, 3)

    def name_model(self, model: str) -> None:
        """Note which model is asked, when it was chosen after the message was made."""
        self._note(model=model)

    def note_changes(self, changes: dict[str, str]) -> None:
        """Note which parameters go by another name, or not at all."""
        self._note(changes=changes)

    def _note(self, **known: Any) -> None:
        if self.message.reply is not None:
            reply = msgspec.structs.replace(self.message.reply, **known)
            self.message = self.others.message = msgspec.structs.replace(self.message, reply=reply)

    def keep_waiting(self) -> None:
        """Tell of no silence any more that is not twice as long as the present one."""
        if self.is_stalled:
            self._patience = 2 * self.silence

    def hurry(self) -> None:
        """Send the request again now instead of at the end of the pause."""
        self._hurry.set()

    async def wait_to_try_again(self, error: ReplyError, seconds: float, attempt: int, attempts: int) -> None:
        """Pause; afterwards the request leaves anew, and times count from there."""
        self._hurry.clear()
        self._set_pause(Pause(error, attempt, attempts, seconds, self._clock.now() + seconds))
        try:
            await self._clock.wait(seconds, self._hurry)
        finally:
            self._started = self._last_token = self._clock.now()
            self._connected = None
            self._set_pause(None)
        self._enter(Phase.CONNECTING)

    def _set_pause(self, pause: Pause | None) -> None:
        self.pause = pause
        self.pause_changed.emit(pause)

    def end(self) -> None:
        """Nothing more will come."""
        self.draft.end()
        self._final = self.timings
        self._enter(Phase.ENDED)

    def finished(self, status: Status, error: Failure | None = None) -> Message:
        """The message with everything that arrived."""
        asked = self.message.reply or Reply(status)
        first = self.draft.first
        reply = msgspec.structs.replace(
            asked,
            status=status,
            model=self.draft.model or asked.model,
            usage=self.draft.usage,
            timings=self.timings,
            pieces=self.event_count,
            finish_reason=first.finish_reason,
            error=error,
        )
        return msgspec.structs.replace(
            self.message, parts=first.parts(), citations=tuple(first.citations.values()), reply=reply
        )

    def _note_token(self, event: ReplyEvent) -> None:
        self.event_count += 1
        self._last_token = self._clock.now()
        if self._first_token is None:
            self._first_token = round(self.elapsed, 3)
        if isinstance(event, ReasoningDelta):
            if self._thinking_began is None:
                self._thinking_began = self.elapsed
            self._enter(Phase.THINKING)
        elif isinstance(event, ContentDelta):
            self._thinking = self._thinking_so_far
            self._enter(Phase.WRITING)

    def _enter(self, phase: Phase) -> None:
        if phase is not self.phase:
            self.phase = phase
            self.phase_changed.emit()


def status_of(draft: ReplyDraft) -> Status:
    """How a stream that ended without an error is to be called."""
    return Status.DONE if draft.is_complete else Status.INCOMPLETE


def status_of_stop(run: ReplyRun) -> Status:
    """What a stop makes of a reply: one that was complete has nothing left to be stopped."""
    return Status.DONE if run.draft.is_complete else Status.STOPPED


FIRST_DELAY, LONGEST_DELAY = 0.5, 8.0
JITTER = 0.25


async def receive(
    run: ReplyRun,
    open_stream: Callable[[], Awaitable[AsyncGenerator[ReplyEvent, None]]],
    retries: int = 0,
    learn: Callable[[ReplyError], bool] = lambda _: False,
) -> None:
    """Fold the whole stream into `run`; try again up to `retries` times while nothing has come.

    What `learn` has learnt from an error is tried at once, and counts as no try. Raises what the stream raises.
    """
    attempt = 0
    while True:
        try:
            async with aclosing(await open_stream()) as events:
                async for event in events:
                    run.add(event)
            return
        except ReplyError as error:
            if run.event_count == 0 and learn(error):
                continue
            is_last = attempt == retries or run.event_count > 0 or not error.is_curable_by_retry
            if is_last or (error.retry_after or 0) > LONGEST_WAIT:
                raise
            failure = error
        attempt += 1
        await run.wait_to_try_again(failure, _delay(attempt, failure), attempt, retries)


def _delay(attempt: int, error: ReplyError) -> float:
    """Seconds before an attempt: what the provider asks for, else 0.5, 1, 2, ... with jitter."""
    if error.retry_after is not None:
        return error.retry_after
    jitter = random.uniform(1 - JITTER, 1 + JITTER)  # noqa: S311 - spreads load, guards nothing
    return min(LONGEST_DELAY, FIRST_DELAY * 2.0 ** (attempt - 1)) * jitter

"""The one channel to the user for what has no place of its own."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

import msgspec

from desktop_ai.core.errors import ProgramError, Remedy
from desktop_ai.core.signal import Signal
from desktop_ai.core.texts import Text


class Weight(StrEnum):
    """How much a notice matters."""

    INFO = "info"
    ERROR = "error"


class Notice(msgspec.Struct, frozen=True):
    """A sentence, perhaps what to do about it and the action that does it, perhaps details to copy."""

    sentence: Text
    weight: Weight = Weight.INFO
    remedy: Text | None = None
    action: str = Remedy.NONE
    details: str = ""


class Notices:
    """Collects notices; those that come before anybody listens are kept until somebody does.

    Emits `posted` with each notice.
    """

    def __init__(self) -> None:
        self._posted: Signal[[Notice]] = Signal()
        self._waiting: list[Notice] = []
        self._is_heard = False

    def listen(self, receiver: Callable[[Notice], object]) -> None:
        """Give `receiver` everything said so far and from now on."""
        self._posted.connect(receiver)
        self._is_heard = True
        waiting, self._waiting = self._waiting, []
        for notice in waiting:
            self._posted.emit(notice)

    def post(self, notice: Notice) -> None:
        """Tell the user."""
        if self._is_heard:
            self._posted.emit(notice)
        else:
            self._waiting.append(notice)

    def info(self, sentence: Text, *, remedy: Text | None = None, action: str = Remedy.NONE) -> None:
        """Say something that is no failure."""
        self.post(Notice(sentence, Weight.INFO, remedy, action))

    def error(self, error: ProgramError) -> None:
        """Say that something expected went wrong.

        A notice belongs to no reply, so it offers no other try: that button stands below the reply that failed.
        """
        action = Remedy.NONE if error.action == Remedy.TRY_AGAIN else error.action
        self.post(Notice(error.sentence, Weight.ERROR, error.remedy, action))

    def waiting(self) -> tuple[Notice, ...]:
        """What nobody has heard yet."""
        return tuple(self._waiting)

"""Typed signals with weak receivers."""

from __future__ import annotations

import logging
import weakref
from collections.abc import Callable
from typing import Any, Generic, ParamSpec

P = ParamSpec("P")
log = logging.getLogger(__name__)


class Signal(Generic[P]):
    """Calls its receivers in the order in which they were connected, at once, on the caller's thread.

    Bound methods are held weakly: a receiver that is gone is forgotten. Functions and lambdas are held
    strongly, because nobody else would hold them.

    A receiver that fails is logged, and the others are called: the state that changed is right whether or not
    a view could show it, and the owner of the signal must get to its next line.
    """

    def __init__(self) -> None:
        self._receivers: list[Callable[[], Callable[P, Any] | None]] = []

    def connect(self, receiver: Callable[P, Any]) -> None:
        """Call `receiver` whenever the signal is emitted."""
        self._receivers.append(_reference(receiver))

    def disconnect(self, receiver: Callable[P, Any]) -> None:
        """Forget `receiver`; nothing happens when it is not connected."""
        self._receivers = [held for held in self._receivers if held() not in (None, receiver)]

    def emit(self, *args: P.args, **kwargs: P.kwargs) -> None:
        """Call every receiver that still lives."""
        gone = False
        for held in tuple(self._receivers):
            receiver = held()
            if receiver is None:
                gone = True
                continue
            try:
                receiver(*args, **kwargs)
            except Exception:
                log.exception("a receiver failed: %r", receiver)
        if gone:
            self._receivers = [held for held in self._receivers if held() is not None]


def _reference(receiver: Callable[P, Any]) -> Callable[[], Callable[P, Any] | None]:
    if hasattr(receiver, "__self__") and hasattr(receiver, "__func__"):
        return weakref.WeakMethod(receiver)
    return lambda: receiver

"""Python, asyncio and Qt failures, to the log and to the user."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
import traceback
from collections.abc import Callable, Iterable
from types import TracebackType
from typing import Any

from desktop_ai.boot.logs import without_keys
from desktop_ai.core.texts import N_
from desktop_ai.services.notices import Notice, Notices, Weight

log = logging.getLogger(__name__)

DEFECT = N_("Something went wrong inside the program; it goes on. The log has the details.")


def catch_failures(notices: Notices) -> None:
    """Log every exception that nobody caught, in any thread, and tell the user once per kind."""
    told: set[str] = set()

    def report(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        if kind.__name__ not in told:
            told.add(kind.__name__)
            notices.post(Notice(DEFECT, Weight.ERROR, details=kind.__name__))
        log.error("uncaught", exc_info=(kind, error or kind(), trace))

    sys.excepthook = report
    threading.excepthook = _log_thread


def catch_terminal_failures(known_keys: Callable[[], Iterable[str]]) -> None:
    """Log every exception that nobody caught, in any thread, and print it, without keys."""

    def report(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        log.error("uncaught", exc_info=(kind, error or kind(), trace))
        text = "".join(traceback.format_exception(kind, error, trace))
        print(without_keys(text, known_keys()), end="", file=sys.stderr)

    sys.excepthook = report
    threading.excepthook = _log_thread


def _log_thread(caught: threading.ExceptHookArgs) -> None:
    # The notice bar belongs to the main thread: a failure elsewhere only goes to the log.
    log.error("uncaught in a thread", exc_info=(caught.exc_type, caught.exc_value, caught.exc_traceback))  # type: ignore[arg-type]


def catch_loop_failures(loop: asyncio.AbstractEventLoop) -> None:
    """Log what asyncio could give to nobody."""

    def report(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        log.error("in the event loop: %s", context.get("message"), exc_info=context.get("exception"))

    loop.set_exception_handler(report)

"""A start with a window: the first one opens it, a later one hands over and ends, before it has loaded a window."""

from __future__ import annotations

import argparse
import sys
from time import monotonic, sleep
from typing import TYPE_CHECKING

from desktop_ai.boot.arguments import asks_for_something
from desktop_ai.boot.paths import Paths, paths
from desktop_ai.boot.qt_features import import_plainly
from desktop_ai.core.errors import BadInput
from desktop_ai.core.texts import N_
from desktop_ai.storage.data_directory import DataDirectory
from desktop_ai.storage.directory_lock import DirectoryLock

if TYPE_CHECKING:
    from desktop_ai.boot.start_request import StartRequest

NO_ANSWER = (
    "Another Desktop AI uses {data} and does not answer. End it, or start with --data-dir and another folder."
)
REFUSED = N_("The window that is open does not understand what this start asks for.")
REFUSED_REMEDY = N_("It may be of another version: quit it, and start again.")
# How long a second start waits for a first one that is starting or ending: longer than quitting may take.
PATIENCE = 30.0
BETWEEN_ATTEMPTS = 0.1


def start_window(arguments: argparse.Namespace) -> int:
    """Open the window and stay until it is closed, or hand over to the one that is open; the exit code."""
    import_plainly()
    places = paths(arguments.data_dir, arguments.env_file)
    try:
        lock = lock_of(places) or _hand_over(places, arguments)
        if lock is None:
            return 0
        try:
            return _run(places, arguments)
        finally:
            lock.release()
    except BadInput as error:
        print(f"{error} {error.remedy or ''}".strip(), file=sys.stderr)
        return 2
    except TimeoutError:
        print(NO_ANSWER.format(data=places.data), file=sys.stderr)
        return 1


def lock_of(places: Paths) -> DirectoryLock | None:
    """What keeps a second window off the same directory; None when another program has it.

    Where nothing can be written there is nothing to keep others from: then it is not held, the window opens,
    and saving says what is wrong.
    """
    lock = DirectoryLock(DataDirectory(places.data).lock)
    try:
        return lock if lock.acquire() else None
    except OSError:
        return lock


def _hand_over(places: Paths, arguments: argparse.Namespace) -> DirectoryLock | None:
    """Have the window that is there do what this start is for; the directory's lock where it has gone meanwhile.

    Raises BadInput when it refuses, TimeoutError when it does not answer.
    """
    from desktop_ai.boot.single_instance import hand_over
    from desktop_ai.boot.start_request import request_of

    request = request_of(arguments)
    until = monotonic() + PATIENCE
    while True:
        is_taken = hand_over(places.data, request)
        if is_taken is not None:
            if not is_taken:
                raise BadInput(REFUSED, REFUSED_REMEDY)
            return None
        if (lock := lock_of(places)) is not None:
            return lock
        if monotonic() > until:
            raise TimeoutError
        sleep(BETWEEN_ATTEMPTS)


def _run(places: Paths, arguments: argparse.Namespace) -> int:
    request = _request_of(arguments)
    from desktop_ai.boot.run import run

    return run(places, request)


def _request_of(arguments: argparse.Namespace) -> StartRequest | None:
    """What this start is for, besides being there. Raises BadInput."""
    if not asks_for_something(arguments):
        return None
    from desktop_ai.boot.start_request import request_of

    return request_of(arguments)

"""One writer per data directory and per conversation, without Qt; the system lets go when the process dies."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_ai.core.errors import StoreError, StoreErrorKind

TURN_SECONDS = 5.0
_BETWEEN_ATTEMPTS = 0.005


class DirectoryLock:
    """Owns one file, held locked. The terminal may add conversations without it, and rewrites none.

    With `is_passing`, the file goes when it is let go of: who comes after makes another one.
    """

    def __init__(self, path: Path, *, is_passing: bool = False) -> None:
        self._path = path
        self._is_passing = is_passing
        self._descriptor: int | None = None

    @property
    def is_held(self) -> bool:
        """Whether this object holds it."""
        return self._descriptor is not None

    def acquire(self) -> bool:
        """Take it; whether nobody else has it. Raises OSError where no file can be made."""
        while self._descriptor is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _lock(descriptor)
            except OSError:
                os.close(descriptor)
                return False
            if self._is_passing and not _is_there(self._path, descriptor):
                os.close(descriptor)  # whoever had it took the file away meanwhile
                continue
            self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Let go. A file that is not passing stays: removing it would let two others each lock another file."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is None:
            return
        if self._is_passing:
            try:
                self._path.unlink(missing_ok=True)
            except OSError:
                pass  # some systems keep files that are open: it lies there empty until the next one takes it
        os.close(descriptor)


@contextmanager
def writing_turn(path: Path) -> Iterator[None]:
    """Be the only program that adds to journals or drops one, as long as it lasts; `path` is the file to lock.

    Where no such file can be made, nothing else can be written either. Raises StoreError when another program does
    not let go of it.
    """
    lock = DirectoryLock(path)
    end = time.monotonic() + TURN_SECONDS
    try:
        while not lock.acquire():
            if time.monotonic() > end:
                raise StoreError(StoreErrorKind.FAILED, path.name, "another program is writing there")
            time.sleep(_BETWEEN_ATTEMPTS)
    except OSError:
        pass
    try:
        yield
    finally:
        lock.release()


def _is_there(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except OSError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

"""Replace a file so that a crash leaves the old or the new one, never half."""

from __future__ import annotations

import errno
import os
import re
import time
from collections.abc import Iterable
from pathlib import Path

from desktop_ai.core.errors import StoreError, StoreErrorKind

PIECE_SIZE = 256 * 1024
REPLACE_SECONDS = 2.0
LEFTOVER_SECONDS = 24 * 3600
_LEFTOVER = re.compile(r"\..+\.[0-9a-f]{8}\.tmp")
_BINARY = getattr(os, "O_BINARY", 0)
_KINDS = {
    errno.ENOSPC: StoreErrorKind.FULL,
    errno.EDQUOT: StoreErrorKind.FULL,
    errno.EFBIG: StoreErrorKind.FULL,
    errno.EROFS: StoreErrorKind.READ_ONLY,
    errno.EACCES: StoreErrorKind.READ_ONLY,
    errno.EPERM: StoreErrorKind.READ_ONLY,
}


def store_error(error: OSError, path: Path) -> StoreError:
    """What an error of the operating system means for the user who wanted `path` written."""
    kind = _KINDS.get(error.errno or 0, StoreErrorKind.FAILED)
    return StoreError(kind, place_of(path), error.strerror or str(error))


def place_of(path: Path) -> str:
    """A file as the user is told of it: its folder and its name."""
    return f"{path.parent.name}/{path.name}"


def replace_file(path: Path, pieces: Iterable[bytes]) -> os.stat_result:
    """Put a file made of `pieces` in the place of `path`; what is there stays until all of it is on disk.

    A link keeps pointing where it did: the file behind it is replaced. Raises StoreError.
    """
    try:
        return _replace(Path(os.path.realpath(path)), pieces)
    except OSError as error:
        raise store_error(error, path) from error


def remove_leftovers(directory: Path, older_than: float = LEFTOVER_SECONDS) -> int:
    """Delete temporary files that a killed program left, `older_than` in seconds; how many there were."""
    limit, count = time.time() - older_than, 0
    try:
        found = [entry for entry in os.scandir(directory) if _LEFTOVER.fullmatch(entry.name)]
    except OSError:
        return 0
    for entry in found:
        try:
            if entry.stat().st_mtime < limit:
                os.unlink(entry.path)  # noqa: PTH108 - scandir gives names
                count += 1
        except OSError:
            continue  # another program is at it; the next start looks again
    return count


def sync_directory(directory: Path) -> None:
    """Make names in a directory last through a power failure, where the system can."""
    if os.name != "posix":
        return
    try:
        descriptor = os.open(directory, os.O_RDONLY)
    except OSError:
        return  # some network file systems do not open directories; the file itself is safe
    try:
        os.fsync(descriptor)
    except OSError:
        pass  # the same file systems refuse here
    finally:
        os.close(descriptor)


def _replace(path: Path, pieces: Iterable[bytes]) -> os.stat_result:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name[:180]}.{os.urandom(4).hex()}.tmp")
    try:
        written = _write(temporary, pieces)
        _rename(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_directory(path.parent)
    return written


def _write(path: Path, pieces: Iterable[bytes]) -> os.stat_result:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        for piece in pieces:
            file.write(piece)
        file.flush()
        os.fsync(descriptor)
        return os.fstat(descriptor)


def _rename(source: Path, target: Path) -> None:
    end = time.monotonic() + REPLACE_SECONDS
    while True:
        try:
            source.replace(target)
            return
        except PermissionError:  # a virus scanner or a sync program holds the file for a moment
            if time.monotonic() >= end:
                raise
        time.sleep(0.05)

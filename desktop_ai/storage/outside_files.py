"""FileReader: files that the user names, wherever they lie, read within bounds."""

from __future__ import annotations

import asyncio
import os
import stat
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from desktop_ai.core.attachment import AttachmentError, AttachmentErrorKind, clean_name
from desktop_ai.core.errors import StoreError
from desktop_ai.services.daemon_executor import DaemonExecutor

# A pipe without a writer does not keep the thread.
_READ_ONLY = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class OutsideFiles:
    """Owns threads of its own: a network drive that does not answer holds up nothing but what lies on it."""

    def __init__(self) -> None:
        self._executor = DaemonExecutor(2, "outside files")

    async def read(self, path: str, longest: int) -> bytes:
        """At most one byte more than `longest` of an ordinary file. Raises AttachmentError."""
        return await asyncio.wrap_future(self._executor.submit(partial(_read, path, longest)))

    async def write(self, path: str, pieces: Iterable[bytes]) -> None:
        """Put a file made of `pieces` there; what is there stays until all of it is on disk. Raises TransferError."""
        await asyncio.wrap_future(self._executor.submit(partial(_write, Path(path), pieces)))


def _write(path: Path, pieces: Iterable[bytes]) -> None:
    from desktop_ai.core.transfer import NO_PLACE, NOT_WRITTEN, TransferError  # most runs never export
    from desktop_ai.storage.atomic_file import replace_file

    # A device, a pipe or a folder must not be replaced by a file of its name.
    if path.exists() and not path.is_file():
        raise TransferError(NO_PLACE.fill(name=path.name))
    try:
        replace_file(path, pieces)
    except StoreError as error:
        detail = error.sentence.args.get("detail", "")
        raise TransferError(NOT_WRITTEN.fill(name=path.name, detail=detail)) from error


def _read(path: str, longest: int) -> bytes:
    name = clean_name(path) or "?"
    try:
        if Path(path).is_dir():
            raise AttachmentError(AttachmentErrorKind.FOLDER, name)
        descriptor = os.open(path, _READ_ONLY)
        with os.fdopen(descriptor, "rb") as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise AttachmentError(AttachmentErrorKind.NO_FILE, name)
            return file.read(longest + 1)
    except (OSError, ValueError) as error:
        detail = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise AttachmentError(AttachmentErrorKind.NOT_READ, name, detail) from error

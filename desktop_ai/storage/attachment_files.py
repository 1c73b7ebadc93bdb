"""AttachmentStore: files named by the hash of what is in them, beside the conversation they belong to."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path

from desktop_ai.core.attachment import LONGEST_PICTURE_FILE, hash_of
from desktop_ai.core.errors import StoreError, StoreErrorKind
from desktop_ai.core.picture_file import GIF, JPEG, PNG, WEBP
from desktop_ai.storage.atomic_file import place_of, remove_leftovers, replace_file, store_error
from desktop_ai.storage.data_directory import DataDirectory
from desktop_ai.storage.worker import StorageWorker

_ENDINGS = {PNG: "png", JPEG: "jpg", WEBP: "webp", GIF: "gif", "text/plain": "txt"}
_HASH = re.compile("[0-9a-f]{64}")
# A link in the place of a file is not followed: nothing but what the program put there is read.
_READ_ONLY = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_BINARY = getattr(os, "O_BINARY", 0)
UNSENT_SECONDS = 7 * 24 * 3600
DAMAGED = "something else has changed it"


class AttachmentFiles:
    """The attachments of one data directory. Everything it does to files, it does in the worker.

    A file never changes: several programs can put the same one there, and none can put another under its name.
    """

    def __init__(self, directory: Path, worker: StorageWorker) -> None:
        self._places = DataDirectory(directory)
        self._worker = worker

    async def keep(self, data: bytes, media_type: str) -> str:
        """Keep what hangs on an unsent message; its hash. Raises StoreError."""
        return await self._worker.run(partial(self._keep, data, media_type))

    async def unsent(self, hash: str, media_type: str) -> bytes:
        """What was kept of an unsent message. Raises StoreError."""
        return await self._worker.run(partial(read_attachment, self._places.drafts, hash, media_type))

    async def adopt(self, conversation: str, kept: Sequence[tuple[str, str]]) -> None:
        """Make what was kept the conversation's own. Raises StoreError."""
        await self._worker.run(partial(self._adopt, conversation, tuple(kept)))

    async def read(self, conversation: str, hash: str, media_type: str) -> bytes:
        """What hangs on a message of a conversation. Raises StoreError."""
        return await self._worker.run(partial(self._read, conversation, hash, media_type))

    async def forget_unsent(self, others: Collection[str]) -> None:
        """Let go of what was kept long ago of unsent messages, but for these hashes. Raises nothing."""
        await self._worker.run(partial(self._forget_unsent, frozenset(others)))

    def path(self, conversation: str, hash: str, media_type: str) -> Path:
        """The file of an attachment of a conversation. Raises StoreError for what is no hash."""
        return attachment_path(self._places.attachments(conversation), hash, media_type)

    def _keep(self, data: bytes, media_type: str) -> str:
        hash = hash_of(data)
        path = attachment_path(self._places.drafts, hash, media_type)
        if holds(path, hash):
            _touch(path)
        else:
            _write(path, data)
        return hash

    def _adopt(self, conversation: str, kept: Sequence[tuple[str, str]]) -> None:
        for hash, media_type in kept:
            path = self.path(conversation, hash, media_type)
            if not holds(path, hash):
                _write(path, read_attachment(self._places.drafts, hash, media_type))

    def _read(self, conversation: str, hash: str, media_type: str) -> bytes:
        return read_attachment(self._places.attachments(conversation), hash, media_type)

    def _forget_unsent(self, others: frozenset[str]) -> None:
        remove_leftovers(self._places.drafts)
        limit = time.time() - UNSENT_SECONDS
        try:
            found = list(self._places.drafts.iterdir())
        except OSError:
            return
        for path in found:
            if _HASH.fullmatch(path.stem) and path.stem not in others:
                _remove(path, limit)


def attachment_path(directory: Path, hash: str, media_type: str) -> Path:
    """Where a file lies; what names no file of this program has no place. Raises StoreError."""
    ending = _ENDINGS.get(media_type)
    if ending is None or not _HASH.fullmatch(hash):
        raise StoreError(StoreErrorKind.GONE, directory.name)
    return directory / f"{hash}.{ending}"


def read_attachment(directory: Path, hash: str, media_type: str) -> bytes:
    """The bytes of that hash. Raises StoreError, also for a file that holds others."""
    path = attachment_path(directory, hash, media_type)
    try:
        descriptor = os.open(path, _READ_ONLY | _BINARY)
        with os.fdopen(descriptor, "rb") as file:
            data = file.read(LONGEST_PICTURE_FILE + 1)
    except FileNotFoundError:
        raise StoreError(StoreErrorKind.GONE, place_of(path)) from None
    except OSError as error:
        raise StoreError(StoreErrorKind.NOT_READ, place_of(path), error.strerror or str(error)) from error
    if hash_of(data) != hash:
        raise StoreError(StoreErrorKind.NOT_READ, place_of(path), DAMAGED)
    return data


def _write(path: Path, data: bytes) -> None:
    """Raises StoreError."""
    try:
        if path.is_symlink():  # what it leads to is not ours
            path.unlink()
    except OSError as error:
        raise store_error(error, path) from error
    replace_file(path, (data,))


def is_hash(name: str) -> bool:
    """Whether a file with that name is called by what is in it."""
    return _HASH.fullmatch(name) is not None


def holds(path: Path, hash: str) -> bool:
    """Whether a file is there and whole."""
    try:
        return path.is_file() and not path.is_symlink() and _digest(path) == hash
    except OSError:
        return False


def _digest(path: Path) -> str:
    import hashlib

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _touch(path: Path) -> None:
    try:
        os.utime(path)
    except OSError as error:
        raise store_error(error, path) from error


def _remove(path: Path, older_than: float) -> None:
    try:
        if path.stat().st_mtime < older_than:
            path.unlink()
    except OSError:
        pass  # the next start tries again

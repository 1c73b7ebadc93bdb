"""UsageStore: one file of JSON lines per month, which only grows."""

from __future__ import annotations

import os
import re
from collections.abc import Awaitable
from functools import partial
from pathlib import Path
from time import sleep

import msgspec

from desktop_ai.core.usage_record import UsageRecord
from desktop_ai.storage.atomic_file import store_error
from desktop_ai.storage.directory_lock import DirectoryLock
from desktop_ai.storage.json_object import encode
from desktop_ai.storage.worker import StorageWorker

MONTH = re.compile(r"\d{4}-\d\d")
ATTEMPTS = 50
BETWEEN_ATTEMPTS = 0.01
_decode = msgspec.json.Decoder(UsageRecord).decode


class UsageFiles:
    """Owns the files below one directory; several programs may add to them at the same time."""

    def __init__(self, directory: Path, worker: StorageWorker) -> None:
        self._directory = directory
        self._worker = worker

    def append(self, record: UsageRecord) -> Awaitable[None]:
        """Add a line. It is on its way on return; waiting tells how it went, and raises StoreError."""
        return self._worker.begin(partial(self._append, record))

    async def months(self) -> list[str]:
        """The months of which something is kept, as "2026-11", the newest first. Raises StoreError."""
        return await self._worker.run(self._months)

    async def records(self, month: str) -> list[UsageRecord]:
        """What was recorded in a month, in its order, without lines that make no sense. Raises StoreError."""
        return await self._worker.run(partial(self._records, month))

    def _append(self, record: UsageRecord) -> None:
        path = self._path(record.when[:7])
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            lock = DirectoryLock(path.parent / "writer.lock")
            _acquire_patiently(lock)
            try:
                _add_line(path, encode(record))
            finally:
                lock.release()
        except OSError as error:
            raise store_error(error, path) from error

    def _months(self) -> list[str]:
        try:
            names = [path.stem for path in self._directory.glob("*.jsonl")]
        except OSError as error:
            raise store_error(error, self._directory) from error
        return sorted((name for name in names if MONTH.fullmatch(name)), reverse=True)

    def _records(self, month: str) -> list[UsageRecord]:
        path = self._path(month)
        try:
            lines = path.read_bytes().splitlines()
        except FileNotFoundError:
            return []
        except OSError as error:
            raise store_error(error, path) from error
        return [record for line in lines if (record := _record(line)) is not None]

    def _path(self, month: str) -> Path:
        return self._directory / f"{month if MONTH.fullmatch(month) else 'undated'}.jsonl"


def _acquire_patiently(lock: DirectoryLock) -> None:
    """Wait for others a little; a line that is added without the lock is still a whole one almost always."""
    for _ in range(ATTEMPTS):
        if lock.acquire():
            return
        sleep(BETWEEN_ATTEMPTS)


def _add_line(path: Path, line: bytes) -> None:
    """Add a line in one piece, behind the end of one that a crash cut off."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600)
    try:
        size = os.fstat(descriptor).st_size
        if size:
            os.lseek(descriptor, size - 1, os.SEEK_SET)
            if os.read(descriptor, 1) != b"\n":
                line = b"\n" + line
        os.write(descriptor, line + b"\n")
    finally:
        os.close(descriptor)


def _record(line: bytes) -> UsageRecord | None:
    try:
        return _decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None

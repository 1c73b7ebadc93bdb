"""CachedFile: one file that was fetched and can be fetched again."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from desktop_ai.storage.atomic_file import replace_file
from desktop_ai.storage.worker import StorageWorker


class CachedFile:
    """Owns one file in the cache, replaced as a whole."""

    def __init__(self, path: Path, worker: StorageWorker) -> None:
        self._path = path
        self._worker = worker

    def read(self) -> tuple[bytes, str]:
        """What is in it and the day it was written; both empty when it cannot be read. Blocks."""
        try:
            content = self._path.read_bytes()
            written = self._path.stat().st_mtime
        except OSError:
            return b"", ""
        return content, datetime.fromtimestamp(written, UTC).date().isoformat()

    async def write(self, content: bytes) -> None:
        """Replace it. Raises StoreError."""
        await self._worker.run(partial(replace_file, self._path, [content]))

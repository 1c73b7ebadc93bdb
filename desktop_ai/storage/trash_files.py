"""TrashStore: looks into the folder of deleted conversations, and empties it."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

from desktop_ai.core.errors import StoreError, StoreErrorKind
from desktop_ai.core.trashed import Trashed
from desktop_ai.storage.atomic_file import store_error
from desktop_ai.storage.data_directory import DataDirectory, checked_id, is_id
from desktop_ai.storage.worker import StorageWorker

_ENDINGS = (".json", ".journal")


class TrashFiles:
    """Owns the folder; a file's date there is when it was deleted. Everything it does, it does in the worker."""

    def __init__(self, directory: Path, worker: StorageWorker) -> None:
        # The folder has the shape of that of conversations, and is read as such.
        self._places = DataDirectory(directory)
        self._places.conversations = self._places.trash
        self._worker = worker

    async def contents(self) -> list[Trashed]:
        """What lies there, in no order. Raises StoreError."""
        return await self._worker.run(self._contents)

    async def delete_for_good(self, id: str) -> None:
        """Delete a conversation's files. Raises StoreError; what could not be deleted is still there."""
        await self._worker.run(partial(self._delete_for_good, checked_id(id)))

    async def delete_older(self, moment: float) -> None:
        """Delete everything that came there before a moment. Raises StoreError when it cannot be looked at."""
        await self._worker.run(partial(self._delete_older, moment))

    def _contents(self) -> list[Trashed]:
        found: dict[str, float] = {}
        for entry in _entries(self._places.trash):
            id, ending = os.path.splitext(entry.name)  # noqa: PTH122 - Path is slow
            if ending in _ENDINGS and is_id(id):
                found[id] = max(found.get(id, 0.0), entry.stat(follow_symlinks=False).st_mtime)
        return [Trashed(id, _title(self._places, id), deleted) for id, deleted in found.items()]

    def _delete_for_good(self, id: str) -> None:
        places = self._places
        # The document goes last: as long as anything is left, the conversation is still in the list.
        for path in (places.attachments(id), places.journal(id), places.document(id)):
            try:
                _remove(path)
            except OSError as error:
                raise store_error(error, path) from error

    def _delete_older(self, moment: float) -> None:
        for entry in _entries(self._places.trash):
            try:
                if entry.stat(follow_symlinks=False).st_mtime < moment:
                    _remove(Path(entry.path))
            except OSError:
                pass  # it can go the next time


def _entries(directory: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(directory) as entries:
            return list(entries)
    except FileNotFoundError:
        return []
    except OSError as error:
        raise StoreError(StoreErrorKind.NOT_READ, directory.name, str(error.strerror)) from error


def _title(places: DataDirectory, id: str) -> str:
    """The title, empty where it cannot be read: then it can be brought back all the same."""
    # Only now: the window is seen sooner without what reads documents.
    from desktop_ai.storage.conversation_schema import read_document, read_head
    from desktop_ai.storage.json_object import MalformedError
    from desktop_ai.storage.library_scan import head_at_a_glance

    head = head_at_a_glance(places, id)
    if head is not None:
        return head.title
    try:
        return read_head(read_document(places.document(id).read_bytes()).head).title
    except (MalformedError, RecursionError, OSError):
        return ""


def _remove(path: Path) -> None:
    """Delete a file, a link, or a folder with all that is in it; nothing happens when it is not there."""
    if path.is_dir() and not path.is_symlink():
        # Loaded with the first folder that goes: a start needs none of it.
        from shutil import rmtree

        rmtree(path)
    else:
        path.unlink(missing_ok=True)

"""BackupStore: a folder per day that holds every file, of which those that did not change are there only once."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import time
from collections.abc import Callable, Collection, Iterator
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TypeVar

from desktop_ai.core.backup import Backup, Missing
from desktop_ai.core.errors import StoreError, StoreErrorKind
from desktop_ai.services.daemon_executor import DaemonExecutor
from desktop_ai.storage import journal
from desktop_ai.storage.atomic_file import replace_file, store_error
from desktop_ai.storage.conflict_copies import additions, read_conversation
from desktop_ai.storage.conversation_schema import conversation_from
from desktop_ai.storage.data_directory import DataDirectory
from desktop_ai.storage.directory_lock import writing_turn
from desktop_ai.storage.json_object import encode
from desktop_ai.storage.verification import ids_in

Result = TypeVar("Result")
KEPT_DAYS = 14
_NAME = re.compile(r"\d{4}-\d\d-\d\d(-\d{6})?")
_UNFINISHED = ".unfinished"


class BackupFiles:
    """The backups of one data directory. They are made in a thread of their own: writing does not wait for it.

    A file that is as it was in the backup before is a hard link to that, where the file system has such.
    """

    def __init__(self, directory: Path, settings: Path) -> None:
        self._places = DataDirectory(directory)
        self._settings = settings.parent
        self._executor = DaemonExecutor(1, "backups")

    async def all(self) -> list[Backup]:
        """Every backup, the newest first. Raises StoreError."""
        return await self._do(self._all)

    async def make(self, *, is_daily: bool = False) -> Backup | None:
        """Make a backup, and let go of those of more than `KEPT_DAYS` days; None when today has one already.

        Raises StoreError.
        """
        return await self._do(partial(self._make, is_daily))

    async def missing(self, name: str) -> list[Missing]:
        """What a backup has that is not here. Raises StoreError."""
        return await self._do(partial(self._missing, name))

    async def restore(self, name: str, ids: Collection[str]) -> None:
        """Bring what is missing of these conversations back; nothing that is here is changed. Raises StoreError."""
        await self._do(partial(self._restore, name, frozenset(ids)))

    async def _do(self, work: Callable[[], Result]) -> Result:
        return await asyncio.wrap_future(self._executor.submit(partial(_told, self._places.backups, work)))

    def _all(self) -> list[Backup]:
        return [Backup(name, len(ids_in(self._of(name)))) for name in self._names()]

    def _names(self) -> list[str]:
        try:
            names = [path.name for path in self._places.backups.iterdir() if path.is_dir()]
        except FileNotFoundError:
            return []
        return sorted((name for name in names if _NAME.fullmatch(name)), reverse=True)

    def _of(self, name: str) -> DataDirectory:
        """The places in a backup. Raises StoreError when there is none of that name."""
        path = self._places.backups / name
        if not _NAME.fullmatch(name) or not path.is_dir():
            raise StoreError(StoreErrorKind.GONE, f"{self._places.backups.name}/{name[:40]}")
        return DataDirectory(path)

    def _make(self, is_daily: bool) -> Backup | None:
        names, today = self._names(), time.strftime("%Y-%m-%d")
        has_today = any(name.startswith(today) for name in names)
        if is_daily and has_today:
            return None
        name = time.strftime("%Y-%m-%d-%H%M%S") if has_today else today
        unfinished = self._places.backups / _UNFINISHED
        shutil.rmtree(unfinished, ignore_errors=True)
        before = self._places.backups / names[0] if names else None
        for part, source in self._sources():
            _copy(source, unfinished / part, before / part if before else None)
        (unfinished / "conversations").mkdir(parents=True, exist_ok=True)
        if not (self._places.backups / name).exists():
            unfinished.rename(self._places.backups / name)
        self._let_go(today)
        return Backup(name, len(ids_in(self._of(name))))

    def _sources(self) -> Iterator[tuple[Path, Path]]:
        """Every file that belongs into a backup, and where it stands there; a conversation's at one moment."""
        for id in ids_in(self._places):
            with writing_turn(self._places.turn):
                for path in (self._places.journal(id), self._places.document(id)):
                    yield path.relative_to(self._places.path), path
        for pattern in ("conversations/*.attachments/*", "usage/*.jsonl", "*.json"):
            yield from (
                (path.relative_to(self._places.path), path) for path in self._places.path.glob(pattern)
            )
        if self._settings != self._places.path:
            yield from ((Path("settings") / path.name, path) for path in self._settings.glob("*.json"))

    def _let_go(self, today: str) -> None:
        days = [list(names) for _, names in groupby(self._names(), lambda name: name[:10])]
        for number, names in enumerate(days):
            kept = 0 if number >= KEPT_DAYS else 1 if names[0][:10] != today else len(names)
            for name in names[kept:]:
                shutil.rmtree(self._places.backups / name, ignore_errors=True)

    def _missing(self, name: str) -> list[Missing]:
        kept = self._of(name)
        found = (self._missing_of(kept, id) for id in ids_in(kept))
        return [missing for missing in found if missing is not None]

    def _missing_of(self, kept: DataDirectory, id: str) -> Missing | None:
        theirs = read_conversation(kept, id)
        if theirs is None:
            return None
        with writing_turn(self._places.turn):
            ours = read_conversation(self._places, id)
            is_new = ours is None and not self._places.document(id).exists()
        count = len(theirs.kept) if is_new else len(list(additions(ours, theirs))) if ours is not None else 0
        return Missing(id, conversation_from(id, theirs).title, count, is_new) if count else None

    def _restore(self, name: str, ids: frozenset[str]) -> None:
        kept = self._of(name)
        for missing in self._missing(name):
            if missing.id not in ids:
                continue
            for path in kept.attachments(missing.id).glob("*"):
                _copy(path, self._places.attachments(missing.id) / path.name, None)
            if missing.is_new:
                self._bring(kept, missing.id)
            else:
                self._add(kept, missing.id)

    def _bring(self, kept: DataDirectory, id: str) -> None:
        """Put a conversation back that is not here, its document last: without one nobody sees what is half there."""
        for source, target in (
            (kept.journal(id), self._places.journal(id)),
            (kept.document(id), self._places.document(id)),
        ):
            if source.exists():
                replace_file(target, (source.read_bytes(),))

    def _add(self, kept: DataDirectory, id: str) -> None:
        """Add to a conversation's journal what it does not have: whoever has it open writes the document."""
        theirs = read_conversation(kept, id)
        with writing_turn(self._places.turn):
            ours = read_conversation(self._places, id)
            if ours is not None and theirs is not None:
                lines = [encode({"message": each.as_raw()}) for each in additions(ours, theirs)]
                journal.append_lines(self._places.journal(id), lines, durable=True)


def _told(place: Path, work: Callable[[], Result]) -> Result:
    """What comes of work on files. Raises StoreError for what the system says."""
    try:
        return work()
    except OSError as error:
        raise store_error(error, place) from error


def _copy(source: Path, target: Path, before: Path | None) -> None:
    """Copy a file, unless it is as it was `before`: then both are one."""
    try:
        found = source.stat()
    except FileNotFoundError:
        return
    if target.exists():
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    if before is not None and _is_like(before, found) and _is_linked(before, target):
        return
    try:
        shutil.copy2(source, target)
    except FileNotFoundError:
        return  # it was taken away meanwhile


def _is_like(path: Path, found: os.stat_result) -> bool:
    try:
        other = path.stat()
    except OSError:
        return False
    return (other.st_size, other.st_mtime_ns) == (found.st_size, found.st_mtime_ns)


def _is_linked(before: Path, target: Path) -> bool:
    try:
        os.link(before, target)
    except OSError:
        return False
    return True

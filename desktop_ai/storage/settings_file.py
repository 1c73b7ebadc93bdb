"""SettingsStore: one JSON object, replaced atomically."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from desktop_ai.core.errors import ProgramError, StoreError, StoreErrorKind
from desktop_ai.storage.atomic_file import place_of, replace_file
from desktop_ai.storage.json_object import MalformedError, decode_object, encode
from desktop_ai.storage.overlay import JsonObject, laid_over
from desktop_ai.storage.quarantine import set_aside
from desktop_ai.storage.worker import StorageWorker

SCHEMA = 1
_BOM = b"\xef\xbb\xbf"
# What tells one state of a file from another: which file it is, when it was written, its size.
FileState = tuple[int, int, int]


class SettingsFile:
    """Owns one file of settings; an unreadable one goes to `quarantine` beside it. No key is ever in it."""

    def __init__(self, path: Path, worker: StorageWorker | None = None) -> None:
        self._path = path
        self._quarantine = path.parent / "quarantine"
        self._worker = worker or StorageWorker()
        self._seen: JsonObject = {}
        self._state: FileState | None = None
        self._problems: list[ProgramError] = []

    def load(self) -> dict[str, Any]:
        """The object, empty when there is none, it was set aside or cannot be read. Raises nothing."""
        self._state = self._state_now()
        try:
            self._seen = self._read() or {}
        except StoreError as error:
            self._problems.append(error)
            self._seen = {}
        self._seen.pop("schema", None)
        return dict(self._seen)

    async def load_again(self) -> dict[str, Any] | None:
        """The object when another program has changed the file since it was read or written here, else None."""
        state, found = await self._worker.run(self._look_again)
        # Only now: what somebody did not wait for is not known to them, and must not count as seen.
        self._state = state
        if found is None:
            return None
        self._seen = {key: value for key, value in found.items() if key != "schema"}
        return dict(self._seen)

    def _look_again(self) -> tuple[FileState | None, JsonObject | None]:
        """The state of the file, and what it says when that is another state than is known."""
        state = self._state_now()
        if state is None or state == self._state:
            return self._state, None
        try:
            return state, self._read()
        except StoreError as error:
            self._problems.append(error)
            return state, None

    async def save(self, values: dict[str, Any]) -> None:
        """Replace the object; what another program or version put there since it was read stays.

        Raises StoreError; a file that is there and cannot be read is not replaced.
        """
        await self._worker.run(partial(self._save, dict(values)))

    def problems(self) -> list[ProgramError]:
        """What went wrong since the last call without stopping anything: a file that was set aside."""
        found, self._problems = self._problems, []
        return found

    def _state_now(self) -> FileState | None:
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_ino, found.st_mtime_ns, found.st_size

    def _save(self, values: JsonObject) -> None:
        try:
            found = self._read()
        except StoreError as error:
            if not isinstance(error.__cause__, NotADirectoryError):
                raise
            found = None  # nothing can be there; writing says what is in the way
        raw = dict(values) if found is None else laid_over(found, self._seen, values)
        schema = raw.pop("schema", SCHEMA)
        # What another program has put there meanwhile is in the new file too, and is still news to be told.
        is_ours = found is None or {**found, "schema": 0} == {**self._seen, "schema": 0}
        text = msgspec.json.format(encode({"schema": schema, **raw}), indent=2)
        replace_file(self._path, [text, b"\n"])
        self._seen = values
        if is_ours:
            self._state = self._state_now()

    def _read(self) -> JsonObject | None:
        """What the file says, None when there is none or it was set aside. Raises StoreError."""
        try:
            return decode_object(self._path.read_bytes().removeprefix(_BOM))
        except FileNotFoundError:
            return None
        except (MalformedError, IsADirectoryError) as error:
            problem = set_aside(self._path, self._quarantine, str(error))
        except OSError as error:
            detail = error.strerror or str(error)
            raise StoreError(StoreErrorKind.NOT_READ, place_of(self._path), detail) from error
        if problem.kind is not StoreErrorKind.UNREADABLE:  # it still stands there
            raise problem
        self._problems.append(problem)
        return None

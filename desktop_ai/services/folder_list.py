"""The list of folders: which there are although nothing is in them, and in which order they stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from desktop_ai.core.errors import ProgramError
from desktop_ai.core.folder_path import folder_path
from desktop_ai.core.signal import Signal
from desktop_ai.services.ports import SettingsStore

_FOLDERS = "folders"


class FolderList:
    """Owns the file of folders: `{"folders": [{"path": "Work/Clients"}, …]}`, in the user's order.

    A folder that conversations name needs no entry. Emits `changed` when another list counts.
    """

    def __init__(self, store: SettingsStore) -> None:
        self.changed: Signal[[]] = Signal()
        self._store = store
        self._values: dict[str, Any] = {}
        self._entries: dict[str, dict[str, Any]] = {}

    @property
    def paths(self) -> list[str]:
        """The folders in their order."""
        return list(self._entries)

    async def refresh(self) -> None:
        """Take over what is in the file, if that was changed since it was read or written here."""
        found = await self._store.load_again()
        if found is None:
            return
        self._values = found
        before, self._entries = self._entries, _entries(found.get(_FOLDERS))
        if before != self._entries:
            self.changed.emit()

    async def keep(self, paths: Sequence[str], former: Mapping[str, str] = {}) -> None:
        """Keep another list; `former` has what those were called before that have another path now.

        Raises StoreError; then nothing has changed.
        """
        if list(paths) == self.paths:
            return
        entries = {path: {**self._entries.get(former.get(path, path), {}), "path": path} for path in paths}
        values = {**self._values, _FOLDERS: list(entries.values())}
        await self._store.save(values)
        self._values, self._entries = values, entries
        self.changed.emit()

    def problems(self) -> list[ProgramError]:
        """What went wrong since the last call without stopping anything: a file that was set aside."""
        return self._store.problems()


def _entries(raw: object) -> dict[str, dict[str, Any]]:
    """What can be understood of a list that anybody may have written, by path."""
    found: dict[str, dict[str, Any]] = {}
    for entry in raw if isinstance(raw, list) else ():
        path = entry.get("path") if isinstance(entry, dict) else None
        if isinstance(path, str) and folder_path(path):
            found.setdefault(folder_path(path), entry)
    return found

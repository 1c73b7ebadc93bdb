"""Preferences: the values of the settings table, and what the window remembers."""

from __future__ import annotations

import asyncio
from typing import Any

from desktop_ai.catalog.settings import Setting, Value
from desktop_ai.core.signal import Signal
from desktop_ai.services.ports import SettingsStore
from desktop_ai.services.tasks import Tasks

SAVE = "save settings"


class Preferences:
    """Owns the settings file's content. Emits `changed` with the key after each change.

    A value in the file that does not fit its setting is treated as not there, and stays in the file until
    the user sets that preference.
    """

    def __init__(self, store: SettingsStore, tasks: Tasks) -> None:
        self.changed: Signal[[str]] = Signal()
        self._store = store
        self._tasks = tasks
        self._values = store.load()
        self._is_saving = False
        self._is_dirty = False
        self._using_store = asyncio.Lock()

    def value(self, setting: Setting) -> Value:
        """What the user chose, or the default."""
        found = self._values.get(setting.key)
        return found if setting.accepts(found) else setting.default  # type: ignore[return-value]

    def set(self, setting: Setting, value: Value) -> None:
        """Choose a value. Raises ValueError when it does not fit."""
        if not setting.accepts(value):
            raise ValueError(f"{setting.key} cannot be {value!r}")
        self.remember(setting.key, value)

    def remembered(self, key: str) -> Any:
        """What was remembered under a key that is no setting, None when nothing was; not to be trusted."""
        return self._values.get(key)

    def remember(self, key: str, value: Any) -> None:
        """Keep a JSON value under a key."""
        if key in self._values and self._values[key] == value:
            return
        self._values[key] = value
        self._is_dirty = True
        if not self._is_saving:
            self._is_saving = True
            self._tasks.start(self._save(), name=SAVE, owner=self)
        self.changed.emit(key)

    async def flush(self) -> None:
        """Write what has not been written. Raises StoreError."""
        async with self._using_store:
            if self._is_dirty:
                self._is_dirty = False
                try:
                    await self._store.save(dict(self._values))
                except BaseException:
                    self._is_dirty = True
                    raise
                self._report_problems()

    async def refresh(self) -> frozenset[str]:
        """Take over what another program has written since; the keys of which the value is another one now.

        What the user changed here meanwhile stands.
        """
        async with self._using_store:
            before = dict(self._values)
            found = await self._store.load_again()
            self._report_problems()
            if found is None:
                return frozenset()
            taken = {key for key in found.keys() | before.keys() if found.get(key) != before.get(key)}
            taken = {key for key in taken if self._values.get(key) == before.get(key)}
            for key in taken:
                self._values.pop(key, None)
                if key in found:
                    self._values[key] = found[key]
        for key in sorted(taken):
            self.changed.emit(key)
        return frozenset(taken)

    def _report_problems(self) -> None:
        for problem in self._store.problems():
            self._tasks.report(problem)

    async def _save(self) -> None:
        try:
            while self._is_dirty:
                await self.flush()
        finally:
            self._is_saving = False

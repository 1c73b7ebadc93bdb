"""Preferences: the values of the settings table, and what the window remembers."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import Any

from desktop_ai.catalog.settings import Setting, Value
from desktop_ai.core.signal import Signal
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.history import Change, History
from desktop_ai.services.ports import SettingsStore
from desktop_ai.services.tasks import Tasks

SAVE = "save settings"
CHANGED = N_("Changed “{title}”")
RESET = N_("Reset “{title}”")


class Preferences:
    """Owns the settings file's content. Emits `changed` with the key after each change.

    A value in the file that does not fit its setting is treated as not there, and stays in the file until
    the user sets that preference. What the user changes is noted in `history`; without one, nobody takes it back.
    """

    def __init__(self, store: SettingsStore, tasks: Tasks, history: History | None = None) -> None:
        self.changed: Signal[[str]] = Signal()
        self._store = store
        self._tasks = tasks
        self._history = history or History()
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
        resets = () if value == self.value(setting) else setting.resets
        if not setting.is_undoable:
            self._take(setting.key, value, resets)
            return
        with self.noted(CHANGED.fill(title=setting.title), setting.key, *resets):
            self._take(setting.key, value, resets)

    def _take(self, key: str, value: Value, resets: tuple[str, ...]) -> None:
        for other in resets:
            self.remember(other, None)
        self.remember(key, value)

    def is_changed(self, setting: Setting) -> bool:
        """Whether the value is another one than the default."""
        return self.value(setting) != setting.default

    def reset(self, *settings: Setting, title: Text | None = None) -> None:
        """Have settings say their default again, as one change; what the file said of them goes."""
        keys = [key for setting in settings for key in (setting.key, *setting.resets)]
        name = title or RESET.fill(title=settings[0].title)
        with self.noted(name, *keys):
            for key in keys:
                self.remember(key, None)

    def misfit(self, setting: Setting) -> Any:
        """What the file says of a setting and cannot be used; None where it says nothing or fits."""
        found = self._values.get(setting.key)
        return None if setting.accepts(found) else found

    def remembered(self, key: str) -> Any:
        """What was remembered under a key that is no setting, None when nothing was; not to be trusted."""
        return self._values.get(key)

    def remember(self, key: str, value: Any) -> None:
        """Keep a JSON value under a key; None is no value, and nothing is kept."""
        if self._values.get(key) == value and type(self._values.get(key)) is type(value):
            return
        if value is None:
            del self._values[key]
        else:
            self._values[key] = value
        self._is_dirty = True
        if not self._is_saving:
            self._is_saving = True
            self._tasks.start(self._save(), name=SAVE, owner=self)
        self.changed.emit(key)

    @contextmanager
    def noted(self, title: Text, *keys: str, about: str = "") -> Iterator[None]:
        """Note what happens to the values of some keys meanwhile as one change, as `Change` describes it."""
        before = self._snapshot(keys)
        yield
        after = self._snapshot(keys)
        if after != before:
            undo, redo = partial(self._move, after, before), partial(self._move, before, after)
            self._history.note(Change(title, undo, redo, about))

    def _snapshot(self, keys: tuple[str, ...]) -> dict[str, Any]:
        return {key: self._values.get(key) for key in keys}

    async def _move(self, source: Mapping[str, Any], target: Mapping[str, Any]) -> None:
        """Make of the values of `source` those of `target`; what else was changed since stays."""
        for key, value in target.items():
            if value != source[key]:
                self.remember(key, _moved(self._values.get(key), source[key], value))

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


def _moved(now: Any, source: Any, target: Any) -> Any:
    """`now` with what makes the difference between two values; of objects each entry counts for itself."""
    if not all(value is None or isinstance(value, dict) for value in (now, source, target)):
        return target
    now, source, target = now or {}, source or {}, target or {}
    stays = {key: value for key, value in now.items() if source.get(key) == target.get(key)}
    comes = {key: value for key, value in target.items() if source.get(key) != value}
    return stays | comes

"""What the actions on the keys of all actions do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtWidgets import QWidget

from desktop_ai.core.errors import ProgramError
from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.key_bindings import KeyBindings
from desktop_ai.services.key_file import LONGEST, NAME, file_of_keys, keys_in
from desktop_ai.services.notices import Notices
from desktop_ai.services.tasks import Tasks
from desktop_ai.ui.dialogs import file_to_open, file_to_save
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.translation import told, tr

KIND, EVERYTHING = N_("Keys"), N_("All files")
WHERE, WHICH = N_("Export keys"), N_("Import keys")
UNCHANGED = N_("Every action has the keys that it came with.")
RESET = N_("Every action has the keys again that it came with.")
WRITTEN = N_("The keys were written to “{name}”.")
TAKEN = N_("The keys in “{name}” were taken over.")
TAKEN_BUT = N_("The keys in “{name}” were taken over, without what cannot be used here: {ids}.")
MOST_NAMED = 5


class KeyFiles(NamedTuple):
    """Reads at most so many bytes and one of a file that the user names, and writes one; raise ProgramError."""

    read: Callable[[str, int], Awaitable[bytes]]
    write: Callable[[str, Iterable[bytes]], Awaitable[None]]


class KeyHandlers:
    """Resets, exports and imports keys; what came of it is said on the sheet of keys while that is open."""

    def __init__(
        self,
        window: QWidget,
        bindings: KeyBindings,
        panels: Panels,
        tasks: Tasks,
        notices: Notices,
        files: KeyFiles,
    ) -> None:
        self._window = window
        self._bindings = bindings
        self._panels = panels
        self._tasks = tasks
        self._notices = notices
        self._files = files

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {
            "keys.reset_all": self._reset_all,
            "keys.export": lambda: self._start(self._export()),
            "keys.import": lambda: self._start(self._import()),
        }

    def _reset_all(self) -> None:
        has_changes = self._bindings.has_changes
        self._bindings.reset_all()
        self._tell(RESET if has_changes else UNCHANGED, undo=has_changes)

    async def _export(self) -> None:
        path = await file_to_save(self._window, tr(WHERE), str(Path.home() / NAME), f"{tr(KIND)} (*.json)")
        if path:
            await self._files.write(path, [file_of_keys(self._bindings)])
            self._tell(WRITTEN.fill(name=Path(path).name))

    async def _import(self) -> None:
        filters = [f"{tr(KIND)} (*.json)", f"{tr(EVERYTHING)} (*)"]
        path = await file_to_open(self._window, tr(WHICH), str(Path.home()), filters)
        if not path:
            return
        found = keys_in(await self._files.read(path, LONGEST), self._bindings)
        passed_over = list(dict.fromkeys([*found.passed_over, *self._bindings.take_over(found.keys)]))
        said = TAKEN_BUT if passed_over else TAKEN
        ids = ", ".join(one_line(id)[:60] for id in passed_over[:MOST_NAMED])
        ids += "…" if len(passed_over) > MOST_NAMED else ""
        self._tell(said.fill(name=Path(path).name, ids=ids), undo=True)

    def _tell(self, sentence: Text, *, undo: bool = False) -> None:
        if self._is_sheet_open():
            self._panels.keys.say(tr(sentence))
        else:
            self._notices.info(sentence, action="history.undo" if undo else "")

    def _is_sheet_open(self) -> bool:
        panel = self._panels.open_panel
        return panel is not None and panel is self._panels.keys

    def _start(self, coroutine: Coroutine[Any, Any, None]) -> None:
        self._tasks.start(self._done(coroutine), name="keys", owner=self)

    async def _done(self, coroutine: Coroutine[Any, Any, None]) -> None:
        """Say what went wrong where whoever asked for it looks."""
        try:
            await coroutine
        except ProgramError as error:
            if not self._is_sheet_open():
                raise
            self._panels.keys.say(told(error), is_error=True)

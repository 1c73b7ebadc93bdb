"""What the action that brings conversations in does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from desktop_ai.core.errors import ProgramError
from desktop_ai.core.texts import N_
from desktop_ai.services.notices import Notices
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from desktop_ai.core.transfer import Plan
    from desktop_ai.services.imports import Imports
    from desktop_ai.ui.import_panel import ImportPanel

CHOOSE = N_("Import conversations")
READABLE, EVERYTHING = N_("Conversations"), N_("All files")
DONE, DONE_ONE = N_("{count} conversations came in."), N_("A conversation came in.")


class ImportHandlers:
    """Chooses a file, shows what is in it, and brings it in."""

    def __init__(
        self,
        workspace: Workspace,
        window: QWidget,
        panels: Panels,
        tasks: Tasks,
        notices: Notices,
        make_imports: Callable[[], Imports],
    ) -> None:
        self._workspace = workspace
        self._window = window
        self._panels = panels
        self._tasks = tasks
        self._notices = notices
        self._make_imports = make_imports
        self._imports: Imports | None = None
        self._panel: ImportPanel | None = None
        self._plan: Plan | None = None
        self._running: asyncio.Task[Any] | None = None

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {"library.import": self._import}

    def take_files(self, paths: Sequence[str]) -> None:
        """Look at a file that was dropped on the list; of several at the first."""
        if paths:
            self._look(paths[0])

    def _import(self) -> None:
        self._start(self._choose())

    async def _choose(self) -> None:
        from desktop_ai.ui.dialogs import file_to_open

        filters = [f"{tr(READABLE)} (*.json *.zip *.md *.markdown *.txt)", f"{tr(EVERYTHING)} (*)"]
        path = await file_to_open(self._window, tr(CHOOSE), "", filters)
        if path:
            self._look(path)

    def _look(self, path: str) -> None:
        from desktop_ai.core.attachment import clean_name

        panel = self._panels.imports
        if self._panel is None:
            self._panel = panel
            panel.import_requested.connect(self._on_panel_import_requested)
            panel.cancelled.connect(self._on_panel_cancelled)
        panel.show_looking(clean_name(path))
        self._running = self._start(self._show_plan(panel, path))

    async def _show_plan(self, panel: ImportPanel, path: str) -> None:
        if self._imports is None:
            self._imports = self._make_imports()
        try:
            self._plan = await self._imports.plan(path, panel.show_share)
        except ProgramError as error:
            panel.show_trouble(" ".join(tr(text) for text in (error.sentence, error.remedy) if text))
            return
        finally:
            self._running = None
        panel.show_plan(self._plan)

    def _on_panel_import_requested(self) -> None:
        if self._plan is not None and self._panel is not None and self._running is None:
            self._running = self._start(self._bring(self._panel, self._plan))

    async def _bring(self, panel: ImportPanel, plan: Plan) -> None:
        if self._imports is None:
            return
        panel.show_share(0)
        try:
            came = await self._imports.carry_out(plan, panel.show_share, self._workspace.delete)
        except ProgramError as error:
            panel.show_trouble(" ".join(tr(text) for text in (error.sentence, error.remedy) if text))
            return
        finally:
            self._running = None
        panel.dismiss()
        self._notices.info(DONE_ONE if len(came) == 1 else DONE.fill(count=len(came)), action="history.undo")

    def _on_panel_cancelled(self) -> None:
        if self._running is not None:
            self._running.cancel()
            self._running = None
        self._plan = None

    def _start(self, coroutine: Coroutine[Any, Any, None]) -> asyncio.Task[Any]:
        return self._tasks.start(coroutine, name="import", owner=self)

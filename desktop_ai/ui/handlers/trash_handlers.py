"""What the actions on the trash do."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop_ai.core.errors import StoreError
from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_
from desktop_ai.core.trashed import Trashed
from desktop_ai.services.history import Change, History
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.trash import Trash
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.panels import Panels

if TYPE_CHECKING:
    from desktop_ai.ui.trash_panel import TrashPanel

BROUGHT_BACK = N_("Brought back “{title}”")


class TrashHandlers:
    """Shows the trash, brings back from there, and deletes for good."""

    def __init__(
        self, trash: Trash, workspace: Workspace, history: History, panels: Panels, tasks: Tasks
    ) -> None:
        self._trash = trash
        self._workspace = workspace
        self._history = history
        self._panels = panels
        self._tasks = tasks
        self._panel: TrashPanel | None = None
        history.changed.connect(self._on_history_changed)

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {"trash.open": self._open}

    def _open(self) -> None:
        panel = self._panels.trash
        if self._panel is None:
            self._panel = panel
            panel.restore_requested.connect(self._on_panel_restore_requested)
            panel.deletion_requested.connect(self._on_panel_deletion_requested)
        panel.show_reading()
        self._start(self._show(panel))

    async def _show(self, panel: TrashPanel) -> None:
        try:
            await self._trash.let_go()
            contents = await self._trash.contents()
        except StoreError as error:
            panel.show_trouble(str(error.sentence))
            return
        panel.show_contents(contents, self._trash.now())

    def _on_panel_restore_requested(self, trashed: Trashed) -> None:
        self._panels.trash.dismiss()
        self._start(self._restore(trashed))

    async def _restore(self, trashed: Trashed) -> None:
        await self._workspace.restore(trashed.id)
        title = BROUGHT_BACK.fill(title=one_line(trashed.title))
        undo, redo = partial(self._workspace.delete, trashed.id), partial(self._workspace.restore, trashed.id)
        self._history.note(Change(title, undo, redo))

    def _on_panel_deletion_requested(self, trashed: Trashed) -> None:
        self._start(self._delete(trashed, self._panels.trash))

    async def _delete(self, trashed: Trashed, panel: TrashPanel) -> None:
        try:
            await self._trash.delete_for_good(trashed.id)
        finally:
            await self._show(panel)

    def _on_history_changed(self) -> None:
        if self._panel is not None and self._panel.isVisible():
            self._start(self._show(self._panel))

    def _start(self, coroutine: Coroutine[Any, Any, None]) -> None:
        # An expected failure of a task reaches the notice bar by itself.
        self._tasks.start(coroutine, name="trash", owner=self)

"""What the actions on the trash do."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop_ai.core.errors import StoreError
from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_, Text
from desktop_ai.core.trashed import Trashed
from desktop_ai.services.history import Change, History
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.trash import Trash
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from desktop_ai.ui.trash_panel import TrashPanel

BROUGHT_BACK, BROUGHT_SEVERAL = N_("Brought back “{title}”"), N_("Brought back {count} conversations")


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
            panel.show_trouble(tr(error.sentence))
            return
        panel.show_contents(contents, self._trash.now())

    def _on_panel_restore_requested(self, chosen: Sequence[Trashed]) -> None:
        self._panels.trash.dismiss()
        self._start(self._restore(chosen))

    async def _restore(self, chosen: Sequence[Trashed]) -> None:
        back: list[str] = []
        try:
            for trashed in chosen:
                await self._workspace.restore(trashed.id, is_shown=trashed is chosen[-1])
                back.append(trashed.id)
        finally:
            if back:
                undo, redo = partial(self._delete_again, back), partial(self._restore_again, back)
                self._history.note(Change(_title(chosen[: len(back)]), undo, redo))

    async def _delete_again(self, ids: Sequence[str]) -> None:
        for id in ids:
            await self._workspace.delete(id)

    async def _restore_again(self, ids: Sequence[str]) -> None:
        for id in ids:
            await self._workspace.restore(id, is_shown=id == ids[-1])

    def _on_panel_deletion_requested(self, chosen: Sequence[Trashed]) -> None:
        self._start(self._delete(chosen, self._panels.trash))

    async def _delete(self, chosen: Sequence[Trashed], panel: TrashPanel) -> None:
        try:
            for trashed in chosen:
                await self._trash.delete_for_good(trashed.id)
        finally:
            await self._show(panel)

    def _on_history_changed(self) -> None:
        if self._panel is not None and self._panel.isVisible():
            self._start(self._show(self._panel))

    def _start(self, coroutine: Coroutine[Any, Any, None]) -> None:
        # An expected failure of a task reaches the notice bar by itself.
        self._tasks.start(coroutine, name="trash", owner=self)


def _title(back: Sequence[Trashed]) -> Text:
    """What was brought back."""
    if len(back) == 1:
        return BROUGHT_BACK.fill(title=one_line(back[0].title))
    return BROUGHT_SEVERAL.fill(count=len(back))

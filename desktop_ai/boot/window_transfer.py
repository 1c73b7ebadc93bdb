"""Joins what writes conversations into files, and what reads them out of files, to the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_ai.boot.compose_core import Core
from desktop_ai.core.folder_path import is_within, name_of
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.drop_target import DropTarget
from desktop_ai.ui.main_window import MainWindow
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.window_actions import WindowActions

if TYPE_CHECKING:
    from desktop_ai.services.exports import Exports
    from desktop_ai.services.imports import Imports
    from desktop_ai.ui.handlers.export_handlers import ExportHandlers
    from desktop_ai.ui.handlers.import_handlers import ImportHandlers

EXPORTS = ("conversation.export", "message.export", "library.export", "export.cancel", "export.open_folder")
IMPORTS = ("library.import",)


class WindowTransfer:
    """Owns the handlers, and the place on which a file is dropped to be imported: the list of conversations."""

    def __init__(self, core: Core, workspace: Workspace, main: MainWindow, panels: Panels) -> None:
        self._core = core
        self._workspace = workspace
        self._sidebar = main.sidebar
        self._main = main
        self._panels = panels
        self.drops = DropTarget(main.sidebar)
        self.drops.files_offered.connect(self._on_drops_files_offered)
        self.drops.hovered.connect(lambda is_over: main.sidebar.show_target(is_target=is_over))

    def handle(self, actions: WindowActions) -> None:
        """Do the actions of both."""
        actions.handle_late(EXPORTS, self._export_table)
        actions.handle_late(IMPORTS, self._import_table)

    # Both are loaded with the first action that needs them.

    @cached_property
    def exports(self) -> ExportHandlers:
        """What writes conversations into files."""
        from desktop_ai.ui.handlers.export_handlers import ExportHandlers, Sources

        core, sources = self._core, Sources(self._exports, self._chosen, self._everything)
        return ExportHandlers(
            self._workspace, self._main.pane, self._panels, core.tasks, core.notices, sources
        )

    @cached_property
    def _imports(self) -> ImportHandlers:
        from desktop_ai.ui.handlers.import_handlers import ImportHandlers

        core = self._core
        return ImportHandlers(
            self._workspace, self._main, self._panels, core.tasks, core.notices, self._made_imports
        )

    def _export_table(self) -> Mapping[str, Callable[[], None]]:
        return self.exports.table()

    def _import_table(self) -> Mapping[str, Callable[[], None]]:
        return self._imports.table()

    def _on_drops_files_offered(self, paths: list[str]) -> None:
        self._imports.take_files(paths)

    def _chosen(self) -> tuple[Sequence[str], str]:
        """What is chosen in the list, by ids, and the folder's name where it is one with all that is in it."""
        folder = self._sidebar.target_folder
        if not folder:
            return self._sidebar.targets(), ""
        summaries = self._core.library.summaries()
        return [each.id for each in summaries if is_within(each.filing.folder, folder)], name_of(folder)

    def _everything(self) -> list[str]:
        return [summary.id for summary in self._core.library.summaries()]

    def _exports(self) -> Exports:
        from desktop_ai.boot.compose_transfer import exports_of  # most runs never export

        return exports_of(self._core, temporary=self._workspace.temporary)

    def _made_imports(self) -> Imports:
        from desktop_ai.boot.compose_transfer import imports_of

        return imports_of(self._core)

"""Joins what writes conversations into files, and what reads them out of files, to the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from desktop_ai.boot.compose_core import Core
from desktop_ai.core.folder_path import is_within, name_of
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.drop_target import DropTarget
from desktop_ai.ui.handlers.export_handlers import ExportHandlers, Sources
from desktop_ai.ui.handlers.import_handlers import ImportHandlers
from desktop_ai.ui.main_window import MainWindow
from desktop_ai.ui.panels import Panels

if TYPE_CHECKING:
    from desktop_ai.services.exports import Exports
    from desktop_ai.services.imports import Imports


class WindowTransfer:
    """Owns the handlers, and the place on which a file is dropped to be imported: the list of conversations."""

    def __init__(self, core: Core, workspace: Workspace, main: MainWindow, panels: Panels) -> None:
        self._core = core
        self._workspace = workspace
        self._sidebar = main.sidebar
        sources = Sources(self._exports, self._chosen, self._everything)
        self.exports = ExportHandlers(workspace, main.pane, panels, core.tasks, core.notices, sources)
        self._imports = ImportHandlers(workspace, main, panels, core.tasks, core.notices, self._made_imports)
        self.drops = DropTarget(main.sidebar)
        self.drops.files_offered.connect(self._imports.take_files)
        self.drops.hovered.connect(lambda is_over: main.sidebar.show_target(is_target=is_over))

    def tables(self) -> Iterator[Mapping[str, Callable[[], None]]]:
        """Action id to function."""
        yield self.exports.table()
        yield self._imports.table()

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

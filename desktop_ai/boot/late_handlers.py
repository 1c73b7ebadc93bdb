"""Joins to the window what most runs never ask for: it is loaded and made with the first action that needs it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING

from desktop_ai.boot.compose_core import Core
from desktop_ai.catalog.actions.table import ACTIONS
from desktop_ai.services.titles import Titles
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.main_window import MainWindow
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.window_actions import WindowActions

if TYPE_CHECKING:
    from desktop_ai.services.backups import Backups
    from desktop_ai.services.shelving import Shelving
    from desktop_ai.ui.handlers.folder_handlers import FolderHandlers
    from desktop_ai.ui.handlers.library_handlers import LibraryHandlers
    from desktop_ai.ui.handlers.model_handlers import ModelHandlers
    from desktop_ai.ui.handlers.preset_handlers import PresetHandlers
    from desktop_ai.ui.handlers.search_handlers import SearchHandlers
    from desktop_ai.ui.sidebar.rows import Row

# Actions on the list that others do, and one on parameters that belongs to presets.
MOVE = "library.move"
ELSEWHERE = (MOVE, "library.export", "library.import")
INHERIT = "parameters.inherit"

Table = Mapping[str, Callable[[], None]]


class LateHandlers:
    """Owns the handlers of all that is not done with messages and the window itself."""

    def __init__(
        self,
        core: Core,
        workspace: Workspace,
        main: MainWindow,
        panels: Panels,
        backups: Callable[[], Backups],
        titles: Titles,
    ) -> None:
        self._core = core
        self._workspace = workspace
        self._main = main
        self._panels = panels
        self._backups = backups
        self._titles = titles

    def handle(self, actions: WindowActions) -> None:
        """Do the actions of all of them."""
        for noun, make in (
            ("backup", self._backup_table),
            ("trash", self._trash_table),
            ("titles", self._title_table),
            ("usage", self._usage_table),
            ("network", self._network_table),
            ("request", self._request_table),
            ("search", self._search_table),
            ("account", self._account_table),
            ("model", self._model_table),
            ("keys", self._key_table),
        ):
            actions.handle_late(ids_of(noun), make)
        actions.handle_late(ids_of("settings"), partial(self._settings_table, actions))
        actions.handle_late([*ids_of("preset"), *ids_of("defaults"), INHERIT], self._preset_table)
        actions.handle_late([id for id in ids_of("library") if id not in ELSEWHERE], self._library_table)
        actions.handle_late([*ids_of("folder"), MOVE], self._folder_table)
        sidebar = self._main.sidebar
        sidebar.list.delete_requested.connect(self._on_list_delete_requested)
        sidebar.list.moved_before.connect(self._on_list_moved_before)
        sidebar.list.moved_to_folder.connect(self._on_list_moved_to_folder)
        sidebar.renamed.connect(self._on_sidebar_renamed)

    @cached_property
    def search(self) -> SearchHandlers:
        """What searches all conversations."""
        from desktop_ai.ui.handlers.search_handlers import SearchHandlers

        core, shown = self._core, (self._workspace, self._main.pane)
        return SearchHandlers(shown, core.search, core.library, self._panels, core.tasks, core.notices)

    @cached_property
    def _library(self) -> LibraryHandlers:
        from desktop_ai.ui.handlers.library_handlers import LibraryHandlers

        core = self._core
        return LibraryHandlers(
            self._main.sidebar, core.library, self._shelving, self._panels, core.tasks, core.notices
        )

    @cached_property
    def _folders(self) -> FolderHandlers:
        from desktop_ai.ui.handlers.folder_handlers import FolderHandlers

        core = self._core
        return FolderHandlers(
            self._main.sidebar, core.library, self._shelving, self._panels, core.tasks, core.notices
        )

    def _shelving(self) -> Shelving:
        return self._core.shelving(self._workspace)

    def _library_table(self) -> Table:
        return self._library.table()

    def _folder_table(self) -> Table:
        return self._folders.table()

    def _on_list_delete_requested(self) -> None:
        self._library.delete()

    def _on_list_moved_before(self, other: str) -> None:
        self._library.put_before(other)

    def _on_list_moved_to_folder(self, folder: str) -> None:
        self._folders.put_into(folder)

    def _on_sidebar_renamed(self, row: Row, name: str) -> None:
        self._library.rename_row(row, name)

    def _account_table(self) -> Table:
        from desktop_ai.ui.handlers.account_handlers import AccountHandlers

        core = self._core
        self._accounts = AccountHandlers(
            self._workspace, core.accounts, core.checks, self._panels, core.tasks, core.notices
        )
        return self._accounts.table()

    @cached_property
    def models(self) -> ModelHandlers:
        """What chooses models."""
        from desktop_ai.ui.handlers.model_handlers import ModelHandlers

        core, lists = self._core, (self._core.models, self._core.chosen_models)
        return ModelHandlers(self._workspace, core.accounts, lists, self._panels, core.tasks, core.notices)

    def _model_table(self) -> Table:
        return self.models.table()

    @cached_property
    def presets(self) -> PresetHandlers:
        """What chooses presets."""
        from desktop_ai.ui.handlers.preset_handlers import PresetHandlers
        from desktop_ai.ui.handlers.preset_list_handlers import PresetListHandlers

        core, panels = self._core, self._panels
        self._preset_list = PresetListHandlers(
            self._workspace, core.presets, core.accounts, core.models, panels, core.tasks
        )
        return PresetHandlers(
            self._workspace, core.scopes, panels, core.tasks, core.notices, self._main.pane.mention
        )

    def _preset_table(self) -> Table:
        return self.presets.table()

    def _search_table(self) -> Table:
        return self.search.table()

    def _backup_table(self) -> Table:
        from desktop_ai.ui.handlers.backup_handlers import BackupHandlers

        return BackupHandlers(self._backups, self._panels, self._core.tasks, self._core.notices).table()

    def _trash_table(self) -> Table:
        from desktop_ai.ui.handlers.trash_handlers import TrashHandlers

        core = self._core
        self._trash = TrashHandlers(core.trash, self._workspace, core.history, self._panels, core.tasks)
        return self._trash.table()

    def _title_table(self) -> Table:
        from desktop_ai.ui.handlers.title_handlers import TitleHandlers

        core = self._core
        return TitleHandlers(
            self._titles, core.accounts, core.models, self._panels, core.tasks, core.notices
        ).table()

    def _settings_table(self, actions: WindowActions) -> Table:
        from desktop_ai.ui.handlers.settings_handlers import SettingsHandlers

        core = self._core
        self._settings = SettingsHandlers(self._panels, actions, core.models, core.tasks)
        return self._settings.table()

    def _network_table(self) -> Table:
        from desktop_ai.ui.handlers.network_handlers import NetworkHandlers

        self._network = NetworkHandlers(self._core.network, self._panels)
        return self._network.table()

    def _usage_table(self) -> Table:
        from desktop_ai.ui.handlers.usage_handlers import UsageHandlers

        core = self._core
        self._usage = UsageHandlers(core.usage, core.accounts, core.models, self._panels, core.tasks)
        return self._usage.table()

    def _key_table(self) -> Table:
        from desktop_ai.storage.outside_files import OutsideFiles
        from desktop_ai.ui.handlers.key_handlers import KeyFiles, KeyHandlers

        core, outside = self._core, OutsideFiles()
        files = KeyFiles(outside.read, outside.write)
        return KeyHandlers(self._main, core.bindings, self._panels, core.tasks, core.notices, files).table()

    def _request_table(self) -> Table:
        from desktop_ai.ui.handlers.request_handlers import RequestHandlers

        core = self._core
        return RequestHandlers(self._workspace, core.previews, self._panels, core.tasks, core.notices).table()


def ids_of(noun: str) -> list[str]:
    """The ids of the actions on a noun."""
    return [action.id for action in ACTIONS if action.id.partition(".")[0] == noun]

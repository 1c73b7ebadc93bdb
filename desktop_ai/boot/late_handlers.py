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
    from desktop_ai.ui.handlers.search_handlers import SearchHandlers

Table = Mapping[str, Callable[[], None]]


class LateHandlers:
    """Owns the handlers of backups, the trash, titles, usage, the request, the settings and the search."""

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
            ("request", self._request_table),
            ("search", self._search_table),
        ):
            actions.handle_late(ids_of(noun), make)
        actions.handle_late(ids_of("settings"), partial(self._settings_table, actions))

    @cached_property
    def search(self) -> SearchHandlers:
        """What searches all conversations."""
        from desktop_ai.ui.handlers.search_handlers import SearchHandlers

        core, shown = self._core, (self._workspace, self._main.pane)
        return SearchHandlers(shown, core.search, core.library, self._panels, core.tasks, core.notices)

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

    def _usage_table(self) -> Table:
        from desktop_ai.ui.handlers.usage_handlers import UsageHandlers

        core = self._core
        self._usage = UsageHandlers(core.usage, core.accounts, core.models, self._panels, core.tasks)
        return self._usage.table()

    def _request_table(self) -> Table:
        from desktop_ai.ui.handlers.request_handlers import RequestHandlers

        core = self._core
        return RequestHandlers(self._workspace, core.previews, self._panels, core.tasks, core.notices).table()


def ids_of(noun: str) -> list[str]:
    """The ids of the actions on a noun."""
    return [action.id for action in ACTIONS if action.id.partition(".")[0] == noun]

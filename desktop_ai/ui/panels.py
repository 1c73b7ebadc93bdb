"""Panels: what opens over the window, made when it is first needed."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_ai.core.signal import Signal
from desktop_ai.services.account_checks import AccountChecks
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.key_bindings import KeyBindings
from desktop_ai.services.presets import Presets
from desktop_ai.services.scopes import Scopes
from desktop_ai.services.tasks import Tasks
from desktop_ai.ui.theme.theme import Theme

if TYPE_CHECKING:
    from desktop_ai.services.doctor import Doctor
    from desktop_ai.services.offered_settings import OfferedSettings
    from desktop_ai.ui.command_palette import CommandPalette
    from desktop_ai.ui.import_panel import ImportPanel
    from desktop_ai.ui.keys.shortcut_sheet import ShortcutSheet
    from desktop_ai.ui.overlay import Overlay
    from desktop_ai.ui.picture_panel import PicturePanel
    from desktop_ai.ui.plain_text_panel import PlainTextPanel
    from desktop_ai.ui.presets.presets_panel import PresetsPanel
    from desktop_ai.ui.request_panel import RequestPanel
    from desktop_ai.ui.search.search_panel import SearchPanel
    from desktop_ai.ui.settings.accounts_panel import AccountsPanel
    from desktop_ai.ui.settings.network_panel import NetworkPanel
    from desktop_ai.ui.settings.settings_panel import SettingsPanel
    from desktop_ai.ui.trash_panel import TrashPanel
    from desktop_ai.ui.tree_panel import TreePanel
    from desktop_ai.ui.usage_panel import UsagePanel


class Panels:
    """Owns the palette, the accounts, the presets and the sheet of keys of one window; one of them is open at a time.

    Emits `accounts_made` and `presets_made` with these panels when they are made.
    """

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        accounts: Accounts,
        checks: AccountChecks,
        doctor: Callable[[], Doctor],
        tasks: Tasks,
        presets: Presets,
        scopes: Scopes,
        settings: Callable[[], OfferedSettings],
        bindings: KeyBindings,
    ) -> None:
        self._window = window
        self._theme = theme
        self._accounts = accounts
        self._checks = checks
        self._doctor = doctor
        self._tasks = tasks
        self._presets = presets
        self._scopes = scopes
        self._settings = settings
        self.bindings = bindings
        self.accounts_made: Signal[[AccountsPanel]] = Signal()
        self.presets_made: Signal[[PresetsPanel]] = Signal()
        self._made: list[Overlay] = []

    @cached_property
    def palette(self) -> CommandPalette:
        """The palette."""
        from desktop_ai.ui.command_palette import CommandPalette

        palette = CommandPalette(self._window, self._theme.colours)
        self._add(palette)
        return palette

    @cached_property
    def keys(self) -> ShortcutSheet:
        """The sheet of keys."""
        from desktop_ai.ui.keys.shortcut_sheet import ShortcutSheet

        sheet = ShortcutSheet(self._window, self.bindings, lambda: self._theme.colours)
        self._add(sheet)
        return sheet

    @cached_property
    def accounts(self) -> AccountsPanel:
        """The accounts."""
        from desktop_ai.ui.settings.accounts_panel import AccountsPanel

        panel = AccountsPanel(self._window, self._accounts, self._checks, self._doctor(), self._tasks)
        self._add(panel)
        self.accounts_made.emit(panel)
        return panel

    @cached_property
    def settings(self) -> SettingsPanel:
        """The settings."""
        from desktop_ai.ui.settings.settings_panel import SettingsPanel

        panel = SettingsPanel(self._window, self._settings(), self.bindings)
        self._add(panel)
        return panel

    @cached_property
    def presets(self) -> PresetsPanel:
        """The presets and the defaults."""
        from desktop_ai.ui.presets.presets_panel import PresetsPanel

        panel = PresetsPanel(
            self._window, self._presets, self._scopes, self._accounts.name_of, self._theme.colours
        )
        self._add(panel)
        self.presets_made.emit(panel)
        return panel

    @cached_property
    def plain_text(self) -> PlainTextPanel:
        """The panel of plain text."""
        from desktop_ai.ui.plain_text_panel import PlainTextPanel

        panel = PlainTextPanel(self._window)
        self._add(panel)
        return panel

    @cached_property
    def request(self) -> RequestPanel:
        """The panel of the next request."""
        from desktop_ai.ui.request_panel import RequestPanel

        panel = RequestPanel(self._window)
        self._add(panel)
        return panel

    @cached_property
    def picture(self) -> PicturePanel:
        """The panel of a picture."""
        from desktop_ai.ui.picture_panel import PicturePanel

        panel = PicturePanel(self._window)
        self._add(panel)
        return panel

    @cached_property
    def search(self) -> SearchPanel:
        """The panel of the search."""
        from desktop_ai.ui.search.search_panel import SearchPanel

        panel = SearchPanel(self._window, self._theme.colours)
        self._add(panel)
        return panel

    @cached_property
    def usage(self) -> UsagePanel:
        """The panel of usage."""
        from desktop_ai.ui.usage_panel import UsagePanel

        panel = UsagePanel(self._window)
        self._add(panel)
        return panel

    @cached_property
    def network(self) -> NetworkPanel:
        """The panel of the network."""
        from desktop_ai.ui.settings.network_panel import NetworkPanel

        panel = NetworkPanel(self._window)
        self._add(panel)
        return panel

    @cached_property
    def trash(self) -> TrashPanel:
        """The panel of the trash."""
        from desktop_ai.ui.trash_panel import TrashPanel

        panel = TrashPanel(self._window)
        self._add(panel)
        return panel

    @cached_property
    def tree(self) -> TreePanel:
        """The map of a conversation."""
        from desktop_ai.ui.tree_panel import TreePanel

        panel = TreePanel(self._window, self._theme.colours)
        self._add(panel)
        return panel

    @cached_property
    def imports(self) -> ImportPanel:
        """The panel of an import."""
        from desktop_ai.ui.import_panel import ImportPanel

        panel = ImportPanel(self._window)
        self._add(panel)
        return panel

    def take_in(self, panel: Overlay) -> None:
        """Have a panel that was made elsewhere be one of those of which one is open at a time."""
        self._add(panel)

    def _add(self, panel: Overlay) -> None:
        self._made.append(panel)
        self._theme.dress(panel)
        panel.opening.connect(self._on_panel_opening)

    def _on_panel_opening(self) -> None:
        if self.open_panel is not None:
            self.open_panel.dismiss()

    @property
    def open_panel(self) -> Overlay | None:
        """What is open, None when nothing is."""
        return next((panel for panel in self._made if panel.isVisible()), None)

    @property
    def is_in_settings(self) -> bool:
        """Whether the settings are open."""
        return "settings" in self.__dict__ and self.settings.isVisible()

    def redraw(self) -> None:
        """Draw in the colours in force."""
        if "palette" in self.__dict__:
            self.palette.colours = self._theme.colours
        if "search" in self.__dict__:
            self.search.colours = self._theme.colours
        if "tree" in self.__dict__:
            self.tree.colours = self._theme.colours
        if "presets" in self.__dict__:
            self.presets.set_colours(self._theme.colours)

"""What the action on the settings does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from desktop_ai.services.models import Models
from desktop_ai.services.tasks import Tasks
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.window_actions import WindowActions

if TYPE_CHECKING:
    from desktop_ai.ui.settings.settings_panel import SettingsPanel


class SettingsHandlers:
    """Opens the settings, and goes where they lead."""

    def __init__(self, panels: Panels, actions: WindowActions, models: Models, tasks: Tasks) -> None:
        self._panels = panels
        self._actions = actions
        self._models = models
        self._tasks = tasks
        self._panel: SettingsPanel | None = None

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {"settings.open": self._open}

    def show(self, key: str) -> None:
        """Open the settings on the row of one."""
        self._joined().show_setting(key)

    def _open(self) -> None:
        panel = self._joined()
        if self._panels.open_panel is panel:
            panel.dismiss()
        else:
            panel.open()
            self._tasks.start(self._load_models(panel), name="settings", owner=self)

    async def _load_models(self, panel: SettingsPanel) -> None:
        """Read which models there are: some settings choose one."""
        await self._models.load()
        panel.refresh()

    def _joined(self) -> SettingsPanel:
        panel = self._panels.settings
        if self._panel is not panel:
            self._panel = panel
            panel.link_opened.connect(self._actions.trigger)
        panel.show_possible(frozenset(action.id for action in self._actions.enabled()))
        return panel

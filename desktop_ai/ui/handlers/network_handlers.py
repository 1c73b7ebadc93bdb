"""What the action on the network does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from desktop_ai.services.network_log import NetworkLog
from desktop_ai.ui.panels import Panels

if TYPE_CHECKING:
    from desktop_ai.ui.settings.network_panel import NetworkPanel


class NetworkHandlers:
    """Shows who was contacted, and keeps that true while it is looked at."""

    def __init__(self, log: NetworkLog, panels: Panels) -> None:
        self._log = log
        self._panels = panels
        self._panel: NetworkPanel | None = None
        log.changed.connect(self._on_log_changed)

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {"network.open": self._open}

    def _open(self) -> None:
        self._panel = self._panels.network
        self._show(self._panel)
        self._panel.open()

    def _show(self, panel: NetworkPanel) -> None:
        panel.show_log(self._log.totals(), self._log.requests())

    def _on_log_changed(self) -> None:
        if self._panel is not None and self._panel.isVisible():
            self._show(self._panel)

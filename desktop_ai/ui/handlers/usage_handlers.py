"""What the actions on usage do."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any

from desktop_ai.core.errors import StoreError
from desktop_ai.core.usage_record import total_of, totals_by
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.models import Models
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.usage import Usage
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from desktop_ai.ui.usage_panel import UsagePanel


class UsageHandlers:
    """Shows what requests took, and keeps that true while it is looked at."""

    def __init__(
        self, usage: Usage, accounts: Accounts, models: Models, panels: Panels, tasks: Tasks
    ) -> None:
        self._usage = usage
        self._accounts = accounts
        self._models = models
        self._panels = panels
        self._tasks = tasks
        self._panel: UsagePanel | None = None
        usage.changed.connect(self._on_usage_changed)

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {"usage.open": self._open}

    def _open(self) -> None:
        panel = self._panels.usage
        if self._panel is None:
            self._panel = panel
            panel.month_requested.connect(self._on_panel_month_requested)
        panel.show_reading()
        self._start(self._show(panel, ""))

    async def _show(self, panel: UsagePanel, month: str) -> None:
        try:
            months = await self._usage.months()
            month = month if month in months else (months or [""])[0]
            records = await self._usage.records(month) if month else []
        except StoreError as error:
            panel.show_trouble(tr(error.sentence))
            return
        if not records:
            panel.show_nothing()
            return
        # Only now: the window is seen sooner without it.
        from desktop_ai.ui.usage_panel import UsageLine

        totals = totals_by(records, lambda record: (record.model, record.account))
        lines = [
            UsageLine(model, self._accounts.name_of(account), total)
            for (model, account), total in totals.items()
        ]
        panel.show_month(months, month, lines, total_of(records), self._models.prices.day)

    def _on_panel_month_requested(self, month: str) -> None:
        if self._panel is not None:
            self._start(self._show(self._panel, month))

    def _on_usage_changed(self) -> None:
        if self._panel is not None and self._panel.isVisible():
            self._start(self._show(self._panel, self._panel.month))

    def _start(self, coroutine: Coroutine[Any, Any, None]) -> None:
        self._tasks.start(coroutine, name="usage", owner=self)

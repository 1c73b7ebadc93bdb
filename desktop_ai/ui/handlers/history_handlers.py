"""What undo and redo do, and how it is told what they would take back."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from desktop_ai.core.texts import N_
from desktop_ai.services.history import History
from desktop_ai.services.notices import Notices
from desktop_ai.services.tasks import Tasks
from desktop_ai.ui.conversation_pane import ConversationPane
from desktop_ai.ui.translation import tr

UNDONE, REDONE = N_("Taken back: {title}"), N_("Done again: {title}")


class HistoryHandlers:
    """Takes changes back and does them again. What would be taken back stands in the header."""

    def __init__(self, history: History, pane: ConversationPane, tasks: Tasks, notices: Notices) -> None:
        self._history = history
        self._pane = pane
        self._tasks = tasks
        self._notices = notices
        history.changed.connect(self._on_history_changed)

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {
            # An expected failure of a task reaches the notice bar by itself.
            "history.undo": lambda: self._start(self._undo()),
            "history.redo": lambda: self._start(self._redo()),
        }

    async def _undo(self) -> None:
        change = await self._history.undo()
        if change is not None:
            self._notices.info(UNDONE.fill(title=change.title), action="history.redo")

    async def _redo(self) -> None:
        change = await self._history.redo()
        if change is not None:
            self._notices.info(REDONE.fill(title=change.title), action="history.undo")

    def _on_history_changed(self) -> None:
        # A button that was about the change before would do something else than what stands beside it.
        self._pane.withdraw_notices("history.")
        change = self._history.to_undo
        self._pane.header.show_change(tr(change.title) if change else "")

    def _start(self, coroutine: Coroutine[Any, Any, None]) -> None:
        self._tasks.start(coroutine, name="history", owner=self)

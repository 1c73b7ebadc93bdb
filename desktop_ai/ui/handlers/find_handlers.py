"""What the actions that find words in the conversation do."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop_ai.ui.conversation_pane import ConversationPane


class FindHandlers:
    """Opens the find bar with what is selected, and goes from match to match."""

    def __init__(self, pane: ConversationPane) -> None:
        self._pane = pane

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {
            "find.open": self._open,
            "find.next": lambda: self._pane.find_bar.step(1),
            "find.previous": lambda: self._pane.find_bar.step(-1),
        }

    def _open(self) -> None:
        self._pane.find_bar.open(self._pane.transcript.finding.selected_words)

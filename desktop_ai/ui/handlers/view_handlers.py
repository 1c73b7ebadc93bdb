"""What the actions on the size and the width of the conversation do."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop_ai.core.texts import N_
from desktop_ai.ui.conversation_pane import ConversationPane
from desktop_ai.ui.reading_size import ReadingSize

PERCENT = N_("{count} %")
WIDE, READABLE = N_("Wide column"), N_("Readable column")


class ViewHandlers:
    """Zooms, widens, and says for a moment what has been chosen."""

    def __init__(self, pane: ConversationPane, size: ReadingSize) -> None:
        self._pane = pane
        self._size = size

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {
            "view.zoom_in": lambda: self._zoom(lambda: self._size.step(1)),
            "view.zoom_out": lambda: self._zoom(lambda: self._size.step(-1)),
            "view.natural_size": lambda: self._zoom(self._size.reset),
            "view.wide_column": self._toggle_width,
        }

    def _zoom(self, change: Callable[[], None]) -> None:
        change()
        self._pane.mention(str(PERCENT.fill(count=self._size.percent)))

    def _toggle_width(self) -> None:
        self._size.toggle_width()
        self._pane.mention(str(WIDE if self._size.is_wide else READABLE))

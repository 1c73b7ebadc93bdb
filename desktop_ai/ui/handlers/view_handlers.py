"""What the actions on how the conversation is shown do."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop_ai.core.texts import N_
from desktop_ai.ui.conversation_pane import ConversationPane
from desktop_ai.ui.listing_settings import ListingSettings
from desktop_ai.ui.reading_size import ReadingSize
from desktop_ai.ui.translation import tr

PERCENT = N_("{count} %")
WRAPPED, SCROLLED = N_("Long lines of code wrap"), N_("Long lines of code scroll")
NUMBERED, PLAIN = N_("Lines of code are numbered"), N_("Lines of code are not numbered")
WIDE, READABLE = N_("Wide column"), N_("Readable column")


class ViewHandlers:
    """Zooms, widens, wraps, numbers, and says for a moment what has been chosen."""

    def __init__(self, pane: ConversationPane, size: ReadingSize, listings: ListingSettings) -> None:
        self._pane = pane
        self._size = size
        self._listings = listings

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {
            "view.zoom_in": lambda: self._zoom(lambda: self._size.step(1)),
            "view.zoom_out": lambda: self._zoom(lambda: self._size.step(-1)),
            "view.natural_size": lambda: self._zoom(self._size.reset),
            "view.wide_column": self._toggle_width,
            "view.wrap_code": self._toggle_wrapping,
            "view.number_code": self._toggle_numbers,
        }

    def _zoom(self, change: Callable[[], None]) -> None:
        change()
        self._pane.mention(tr(PERCENT.fill(count=self._size.percent)))

    def _toggle_width(self) -> None:
        self._size.toggle_width()
        self._pane.mention(tr(WIDE if self._size.is_wide else READABLE))

    def _toggle_wrapping(self) -> None:
        self._listings.toggle_wrapping()
        self._pane.mention(tr(WRAPPED if self._listings.wraps else SCROLLED))

    def _toggle_numbers(self) -> None:
        self._listings.toggle_numbers()
        self._pane.mention(tr(NUMBERED if self._listings.is_numbered else PLAIN))

"""Finding: brings matches into view, and leaves the reader at the one that was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_ai.core.transcript_text import joined
from desktop_ai.ui.transcript.copying import selected_forms
from desktop_ai.ui.transcript.finder import FORWARDS
from desktop_ai.ui.transcript.places import ReadingPlace
from desktop_ai.ui.transcript.selection import Position

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_ai.ui.transcript.column import Column
    from desktop_ai.ui.transcript.finder import Finder, FindState, Match, Start
    from desktop_ai.ui.transcript.selection import Selection
    from desktop_ai.ui.transcript.target_focus import TargetFocus

FREE_BELOW = 40  # units below a match that stay in view
SHARE_ABOVE = 3  # a match that was out of view stands a third of the view below its top


class Finding:
    """What a find bar asks for. `show` shows a place of the column, or with None what is shown now, anew."""

    def __init__(
        self,
        column: Column,
        finder: Finder,
        selection: Selection,
        focus: TargetFocus,
        show: Callable[[ReadingPlace | None], None],
    ) -> None:
        self._column = column
        self._finder = finder
        self._selection = selection
        self._focus = focus
        self._show = show
        self.changed = finder.changed
        finder.arrived.connect(self._on_finder_arrived)

    @property
    def state(self) -> FindState:
        """What is known about the matches."""
        return self._finder.state

    @property
    def selected_words(self) -> str:
        """What is selected, when it is part of one line."""
        ends = self._selection.ends
        if ends is None or ends[0][:2] != ends[1][:2]:
            return ""
        text = joined(selected_forms(self._column, self._selection)).plain
        return "" if "\n" in text else text

    def look_for(self, words: str, message: str = "") -> None:
        """Look for words from what is seen on, from the match that one is at, or from the message that is named."""
        self._selection.clear()
        index = self._column.index_of(message) if message else None
        if index is not None:
            self._finder.close()
        self._finder.look_for(words, self._first_seen if index is None else (index, 0))

    def is_at(self, message: str) -> bool:
        """Whether the current match is in a message."""
        return self._finder.current is not None and self._finder.current.message == message

    def step(self, direction: int) -> None:
        """Go to the next match with 1, to the one before with -1."""
        self._finder.step(direction, self._first_seen if direction is FORWARDS else self._last_seen)

    def end(self) -> bool:
        """Look for nothing any more; the match is selected. Returns whether there was one."""
        match = self._finder.current
        index = self._column.index_of(match.message) if match is not None else None
        self._finder.close()
        if match is None or index is None:
            return False
        self._selection.begin(self._column, Position(index, match.box, match.start))
        self._selection.extend(self._column, Position(index, match.box, match.end))
        self._focus.go_to(index)
        self._show(None)
        return True

    @property
    def _first_seen(self) -> Start:
        seen = next(iter(self._column.seen()), None)
        return (0, 0) if seen is None else (seen.message, seen.node.box_at(-seen.y))

    @property
    def _last_seen(self) -> Start:
        seen = next(iter(reversed(list(self._column.seen()))), None)
        return (
            (0, 0)
            if seen is None
            else (seen.message, seen.node.box_at(self._column.view_height - seen.y) + 1)
        )

    def _on_finder_arrived(self) -> None:
        match = self._finder.current
        index = self._column.index_of(match.message) if match is not None else None
        if match is not None and index is not None:
            self._bring_into_view(index, match)

    def _bring_into_view(self, index: int, match: Match) -> None:
        self._column.boxes(index)[match.box].unfold()
        box = self._column.lay_out_box(index, match.box)
        box.reveal(match.start, match.end)
        line = box.caret(match.start)
        inside, height = (line.top(), line.height()) if line is not None else (0, 0)
        y = self._column.y_of(index, match.box) + inside
        is_seen = self._column.top_space <= y <= self._column.view_height - FREE_BELOW - height
        top = round(self._column.view_height / SHARE_ABOVE - inside)
        self._show(None if is_seen else ReadingPlace(match.message, match.box, top))

"""Finder: looks for words in the conversation, a few milliseconds at a time, and goes from match to match."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_ai.core.find_query import FindQuery
from desktop_ai.ui.transcript.fold_box import FoldBox
from desktop_ai.ui.transcript.highlight import Highlight, HighlightKind, Layer
from desktop_ai.ui.transcript.places import moved

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_ai.ui.transcript.box import Box
    from desktop_ai.ui.transcript.column import Column
    from desktop_ai.ui.transcript.searched_texts import SearchedTexts

SLICE = 0.004  # seconds of work between two turns of the event loop
BETWEEN_REPORTS = 0.1  # seconds between two states while matches are counted
BETWEEN_COUNTS = 250  # milliseconds, while words go on coming
MOST_KEPT = 400  # texts whose matches are kept for painting
FORWARDS, BACKWARDS = 1, -1
Start = tuple[int, int]  # a message and a box in it


class Match(NamedTuple):
    """A place where the words stand, in a box of a message."""

    message: str
    box: int
    start: int
    end: int


class FindState(NamedTuple):
    """What is known: how many matches, which of them is the current one, whether all were counted."""

    words: str = ""
    number: int | None = None
    total: int = 0
    is_complete: bool = True


class _Search(NamedTuple):
    """The way to the next match: messages from `message` on, `left` of them."""

    message: int
    left: int
    direction: int


class Finder(QObject):
    """Owns the words that are looked for, the current match and the number of all.

    Emits `changed` when any of it changed, `marked` when something else is to be highlighted, and `arrived` when
    another match became the current one.
    """

    changed = Signal()
    marked = Signal()
    arrived = Signal()

    def __init__(self, column: Column, texts: SearchedTexts, parent: QObject) -> None:
        super().__init__(parent)
        self._column = column
        self._texts = texts
        self._query = FindQuery("")
        self._current: Match | None = None
        self._search: _Search | None = None
        self._counts: list[int] = []
        self._state = FindState()
        self._said = 0.0  # when the state was brought up to date last
        self._found: dict[str, tuple[Highlight, ...]] = {}
        self._work = QTimer(self, interval=0)
        self._work.timeout.connect(self._on_work_timeout)
        self._news = QTimer(self, singleShot=True, interval=BETWEEN_COUNTS)
        self._news.timeout.connect(self._count_anew)
        column.boxes_moved.connect(self._on_column_boxes_moved)

    @property
    def state(self) -> FindState:
        """What is known now."""
        return self._state

    @property
    def current(self) -> Match | None:
        """The match that one is at."""
        return self._current

    @property
    def is_at_work(self) -> bool:
        """Whether matches are being counted, or the next one is looked for."""
        return self._work.isActive()

    def look_for(self, words: str, start: Start) -> None:
        """Look for other words, from the current match on or else from a box of a message on."""
        if words == self._query.words:
            return
        place = self._current
        self._query = FindQuery(words)
        self._current = self._search = None
        self._found.clear()
        self._state = FindState(words, is_complete=not words)
        if self._query and len(self._column):
            self._search_from(place or self._place(start))
        self._count_anew()
        self.marked.emit()

    def step(self, direction: int, start: Start) -> None:
        """Go to the next match or the one before; round the ends. Without a current one, from `start` on."""
        if not self._query or not len(self._column):
            return
        here = self._current or self._place(start)
        index = self._column.index_of(here.message) or 0
        if not self._arrive(index, direction, here):
            self._search = _Search(index + direction, len(self._column), direction)
        self._work.start()

    def note_news(self) -> None:
        """Count again soon: words were added, messages came or changed."""
        if self._query and not self._news.isActive():
            self._news.start()

    def restart(self) -> None:
        """Look for the same words in other messages."""
        self._current = self._search = None
        self._texts.forget()
        self._found.clear()
        if self._query:
            self._count_anew()

    def close(self) -> None:
        """Look for nothing, and keep nothing."""
        self._query = FindQuery("")
        self._state = FindState()
        self.restart()
        self._work.stop()
        self._news.stop()
        self.changed.emit()
        self.marked.emit()

    def _on_column_boxes_moved(self, message: str, first: int, distance: int) -> None:
        """Stay at the same match when boxes come or go above it."""
        if self._current is not None and self._current.message == message:
            self._current = self._current._replace(box=moved(self._current.box, first, distance))

    # --- a few milliseconds at a time

    def _count_anew(self) -> None:
        self._counts = []
        self._said = perf_counter()
        self._work.start()
        if not self._state.is_complete:
            self.changed.emit()

    def _on_work_timeout(self) -> None:
        ends = perf_counter() + SLICE
        while perf_counter() < ends:
            if self._search is not None:
                self._search_on(self._search)
            elif len(self._counts) < len(self._column):
                self._counts.append(self._texts.count(self._query, len(self._counts)))
            else:
                self._work.stop()
                break
        if not self._work.isActive() or ends - self._said > BETWEEN_REPORTS:
            self._said = ends
            self._note_state()

    def _note_state(self) -> None:
        """Say what is known; a count that is only brought up to date is said when it is complete."""
        is_complete = not self._work.isActive()
        was_complete = self._state.is_complete
        total = self._state.total if was_complete and not is_complete else sum(self._counts)
        state = FindState(self._query.words, self._number(), total, is_complete or was_complete)
        if state != self._state:
            self._state = state
            self.changed.emit()

    def _number(self) -> int | None:
        """Which of all matches the current one is; None as long as those before it are not counted."""
        index = self._column.index_of(self._current.message) if self._current is not None else None
        if self._current is None or index is None:
            return None
        if index >= len(self._counts):
            return self._state.number
        # Counted from the end of its message: what is folded stands before the words.
        boxes, here = self._found_in_boxes(index), self._current
        later = sum(len(found) for number, found in boxes if number > here.box)
        later += sum(len(_beyond(found, here, FORWARDS)) for number, found in boxes if number == here.box)
        return sum(self._counts[: index + 1]) - later

    # --- going to a match

    def _place(self, start: Start) -> Match:
        """The beginning of a box, as if nothing was found there."""
        return Match(self._column.message(start[0]).id, start[1], 0, 0)

    def _search_from(self, place: Match) -> None:
        """Take the first match at a place or after it."""
        index = self._column.index_of(place.message) or 0
        if not self._arrive(index, FORWARDS, place._replace(end=place.start)):
            self._search = _Search(index + 1, len(self._column), FORWARDS)

    def _search_on(self, search: _Search) -> None:
        index = search.message % len(self._column)
        is_there = self._texts.count(self._query, index) and self._arrive(index, search.direction, None)
        if is_there or search.left <= 1:
            self._search = None
        else:
            self._search = _Search(index + search.direction, search.left - 1, search.direction)

    def _arrive(self, index: int, direction: int, beyond: Match | None) -> bool:
        """Take the first match of a message that is beyond another; returns False when there is none."""
        if not self._texts.count(self._query, index):
            return False
        self._unfold(index)
        boxes = self._found_in_boxes(index)
        for number, found in boxes if direction is FORWARDS else reversed(boxes):
            if beyond is not None and number == beyond.box:
                found = _beyond(found, beyond, direction)
            elif beyond is not None and (number > beyond.box) is not (direction is FORWARDS):
                continue
            if found:
                nearest = found[0 if direction is FORWARDS else -1]
                self._current = Match(self._column.message(index).id, number, nearest.start, nearest.end)
                self.arrived.emit()
                return True
        return False

    def _unfold(self, index: int) -> None:
        """Open those folds of a message in which a match is."""
        node = self._column.node(index)
        closed = [box.fold.key for box in node.boxes if isinstance(box, FoldBox) and not box.fold.is_open]
        shown = self._shown_count(index)
        for key in closed if shown < self._texts.count(self._query, index) else ():
            self._column.toggle(index, key)
            now = self._shown_count(index)
            if now == shown:
                self._column.toggle(index, key)
            shown = now

    def _shown_count(self, index: int) -> int:
        """How many matches are in what is shown of a message."""
        return sum(len(found) for _, found in self._found_in_boxes(index))

    def _found_in_boxes(self, index: int) -> list[tuple[int, Layer]]:
        """The numbers of the boxes of a message that have text, and the matches in each."""
        boxes = enumerate(self._column.boxes(index))
        return [(number, self._found_in(box.text)) for number, box in boxes if box.text]

    def _found_in(self, text: str) -> tuple[Highlight, ...]:
        found = self._found.get(text)
        if found is None:
            if len(self._found) >= MOST_KEPT:
                self._found.clear()
            found = tuple(Highlight(*span, HighlightKind.FOUND) for span in self._query.spans(text))
            self._found[text] = found
        return found

    # --- painting

    def highlights_in(self, message: int, number: int, box: Box) -> Sequence[Layer]:
        """The matches in a box that is seen, and over them the current one."""
        found = self._found_in(box.text) if self._query and box.text else ()
        here = self._current
        if not found or here is None or (self._column.message(message).id, number) != here[:2]:
            return (found,) if found else ()
        return found, (Highlight(here.start, here.end, HighlightKind.CURRENT),)


def _beyond(found: Layer, match: Match, direction: int) -> Layer:
    """What stands after a match of the same box, or before it."""
    here = (match.start, match.end)
    if direction is FORWARDS:
        return found[bisect_right(found, here, key=_range) :]
    return found[: bisect_left(found, here, key=_range)]


def _range(highlight: Highlight) -> tuple[int, int]:
    return highlight[:2]

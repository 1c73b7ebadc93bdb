"""Highlighter: finds the tokens of listings in a worker thread; pygments is imported there, on first use."""

from __future__ import annotations

import logging
from time import sleep, thread_time
from typing import TYPE_CHECKING, Protocol
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Qt, Signal

from desktop_ai.core.one_line import one_line
from desktop_ai.ui.transcript.work_thread import REST, SLICE, Breath, TookTooLong, WorkThread

if TYPE_CHECKING:
    from desktop_ai.ui.transcript.lexing import Lexing, LineTokens

log = logging.getLogger(__name__)

LONGEST_LISTING = 200_000  # characters; longer ones stay plain
LONGEST_LINE = 1_000  # and so do those with a longer line: what a pattern costs may grow with its square


class Listing(Protocol):
    """Whatever has tokens: read in the thread, coloured on the window's."""

    @property
    def language(self) -> str: ...

    @property
    def text(self) -> str: ...

    @property
    def is_growing(self) -> bool: ...

    def colour(self, first: int, tokens: list[LineTokens]) -> bool:
        """Take the tokens of the lines from `first` on; returns whether something looks different now."""
        ...


class Highlighter(QObject):
    """Owns the thread, which lives while there is work. Emits `coloured` with a listing that looks different now.

    What a listing's lexer knows is touched by the thread only.
    """

    coloured = Signal(object)
    _found = Signal(object, int, list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: WorkThread[Listing] = WorkThread("highlighter", self._work)
        self._lexings: WeakKeyDictionary[Listing, Lexing | None] = WeakKeyDictionary()
        self._found.connect(self._on_found, Qt.ConnectionType.QueuedConnection)

    def request(self, listing: Listing) -> None:
        """Find the tokens of the listing's text, soon; the newest text counts."""
        self._thread.add(listing)

    def _work(self, listing: Listing) -> bool:
        found = self._tokens_of(listing)
        try:
            if found is not None:
                self._found.emit(listing, *found)
        except RuntimeError:  # the view was closed meanwhile
            return False
        return True

    def _tokens_of(self, listing: Listing) -> tuple[int, list[LineTokens]] | None:
        """What is new; None for a listing that stays as it is, because it is hostile or its lexer fails."""
        text, is_growing = listing.text, listing.is_growing
        if not _is_harmless(text):
            return None
        began = thread_time()
        lexing = self._lexing(listing)
        try:
            found = lexing.take(text, Breath(), is_whole=not is_growing) if lexing else None
        except TookTooLong:
            found = self._lexings[listing] = None
        except Exception:
            log.exception("A listing in %s cannot be coloured", one_line(listing.language))
            found = self._lexings[listing] = None
        if found is not None and not is_growing:
            del self._lexings[listing]
        sleep(REST * min(SLICE, thread_time() - began))
        return found

    def _lexing(self, listing: Listing) -> Lexing | None:
        """What is known about a listing; None when it is not to be lexed again."""
        from desktop_ai.ui.transcript.lexing import Lexing

        if listing not in self._lexings:
            self._lexings[listing] = Lexing(listing.language)
        return self._lexings[listing]

    def _on_found(self, listing: Listing, first: int, tokens: list[LineTokens]) -> None:
        if listing.colour(first, tokens):
            self.coloured.emit(listing)


def _is_harmless(text: str) -> bool:
    """Whether it is neither too long nor has a line that is."""
    return len(text) <= LONGEST_LISTING and max(map(len, text.split("\n"))) <= LONGEST_LINE

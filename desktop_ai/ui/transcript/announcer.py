"""Announcer: says sentences through the screen reader, politely, and never more than one piece at a time."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desktop_ai.ui.announcement import announce

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

# Nobody tells us when something has been said, so the time is guessed from the text.
LETTERS_PER_SECOND = 16.0
WIDE_LETTER = 3.0  # a letter of Chinese or Japanese takes as long as so many others
PAUSE = 0.4
LONGEST_SECONDS = 20.0  # a reader that was hushed meanwhile is not kept waiting for longer


class Announcer:
    """Owns what waits to be said: it goes out together as soon as what was said before may be over."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._waiting: list[str] = []
        self._speaking = QTimer(widget)
        self._speaking.setSingleShot(True)
        self._speaking.timeout.connect(self._send)

    @property
    def is_speaking(self) -> bool:
        """Whether something is probably still being said."""
        return self._speaking.isActive()

    def say(self, sentences: Iterable[str]) -> None:
        """Say this now, or together with what else waits."""
        self._waiting += sentences
        if not self.is_speaking:
            self._send()

    def drop(self) -> None:
        """Forget what waits: it is about something that is not shown any more."""
        self._waiting.clear()

    def _send(self) -> None:
        text = " ".join(self._waiting)
        self._waiting.clear()
        if not text:
            return
        announce(self._widget, text)
        self._speaking.start(round(seconds_to_say(text) * 1000))


def seconds_to_say(text: str) -> float:
    """How long a voice takes for a text, about."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    letters = len(text) + wide * (WIDE_LETTER - 1)
    return min(LONGEST_SECONDS, PAUSE + letters / LETTERS_PER_SECOND)

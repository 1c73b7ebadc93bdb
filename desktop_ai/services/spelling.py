"""Spelling: which words are spelled wrong in the language that was chosen, as far as this system knows."""

from __future__ import annotations

import asyncio
import locale
from collections.abc import Iterable, Sequence
from typing import Protocol

from desktop_ai.catalog.settings import SPELLING
from desktop_ai.core.signal import Signal
from desktop_ai.services.preferences import Preferences
from desktop_ai.services.tasks import Tasks

OFF, AS_SYSTEM = "off", ""
MOST_SUGGESTIONS = 7
MOST_REMEMBERED = 50_000  # words of which is known whether they are right
AT_ONCE = 500  # words that are asked for together


class Dictionaries(Protocol):
    """The words of languages. What it does may take long, and is done in a worker."""

    def languages(self) -> list[str]:
        """The names of those that are there."""
        ...

    def wrong(self, language: str, words: Iterable[str]) -> set[str]:
        """Those of some words that a language does not have."""
        ...

    def suggestions(self, language: str, word: str) -> list[str]:
        """What was probably meant."""
        ...

    def add(self, language: str, word: str) -> None:
        """Keep a word with the user's own ones."""
        ...


class Spelling:
    """Knows of words whether they are right, and finds out about others in a worker.

    Emits `changed` when more is known, or when another language is chosen.
    """

    def __init__(self, dictionaries: Dictionaries, preferences: Preferences, tasks: Tasks) -> None:
        self.changed: Signal[[]] = Signal()
        self.languages: Sequence[str] = ()
        self._dictionaries = dictionaries
        self._preferences = preferences
        self._tasks = tasks
        self._known: dict[str, bool] = {}
        self._asked: set[str] = set()
        self._is_asking = self._is_loading = False
        preferences.changed.connect(self._on_preferences_changed)

    def prepare(self) -> None:
        """Begin to find out which languages there are, when that has not begun."""
        if not self._is_loading:
            self._is_loading = True
            self._tasks.start(self._load(), name="load the dictionaries", owner=self)

    @property
    def language(self) -> str:
        """The language in which is looked, empty where there is none."""
        chosen = str(self._preferences.value(SPELLING))
        if chosen == AS_SYSTEM:
            return of_system(self.languages, locale.getlocale()[0] or "")
        return chosen if chosen in self.languages else ""

    def is_wrong(self, word: str) -> bool:
        """Whether a word is known to be spelled wrong; what is not known is found out, and `changed` emitted."""
        if not self.language:
            return False
        if word not in self._known:
            self._ask(word)
        return not self._known.get(word, True)

    async def suggestions(self, word: str) -> list[str]:
        """What was probably meant, the most probable first."""
        language = self.language
        found = await asyncio.to_thread(self._dictionaries.suggestions, language, word) if language else []
        return found[:MOST_SUGGESTIONS]

    async def add(self, word: str) -> None:
        """Take a word for right from now on."""
        language = self.language
        if language:
            await asyncio.to_thread(self._dictionaries.add, language, word)
            self._known[word] = True
            self.changed.emit()

    async def _load(self) -> None:
        self.languages = await asyncio.to_thread(self._dictionaries.languages)
        self.changed.emit()

    def _ask(self, word: str) -> None:
        self._asked.add(word)
        if not self._is_asking:
            self._is_asking = True
            self._tasks.start(self._find_out(), name="spelling", owner=self)

    async def _find_out(self) -> None:
        try:
            while self._asked and (language := self.language):
                words = [self._asked.pop() for _ in range(min(AT_ONCE, len(self._asked)))]
                wrong = await asyncio.to_thread(self._dictionaries.wrong, language, words)
                if language == self.language:
                    self._learn(words, wrong)
        finally:
            self._is_asking = False

    def _learn(self, words: Iterable[str], wrong: set[str]) -> None:
        if len(self._known) > MOST_REMEMBERED:
            self._known.clear()
        self._known.update((word, word not in wrong) for word in words)
        self.changed.emit()

    def _on_preferences_changed(self, key: str) -> None:
        if key == SPELLING.key:
            self._known.clear()
            self._asked.clear()
            self.changed.emit()


def of_system(languages: Sequence[str], name: str) -> str:
    """The language that fits the system's, such as "de_DE", or one that is spoken elsewhere; empty for none."""
    wanted = name.partition(".")[0]
    if wanted in ("", "C", "POSIX"):
        wanted = "en_US"
    if wanted in languages:
        return wanted
    spoken = wanted.partition("_")[0]
    return next((each for each in languages if each.partition("_")[0] == spoken), "")

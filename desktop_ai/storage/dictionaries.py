"""Dictionaries: the words of languages, as the spelling library of the system has them."""

from __future__ import annotations

from collections.abc import Iterable
from threading import Lock
from typing import Any


class SystemDictionaries:
    """Asks enchant, which is loaded with the first question; there are no languages where it is not installed.

    Every method may take long, so it is called in a worker; one question at a time.
    """

    def __init__(self) -> None:
        self._one_at_a_time = Lock()
        self._loaded: dict[str, Any] = {}

    def languages(self) -> list[str]:
        """The names of those that have a dictionary, such as "en_US"."""
        try:
            import enchant
        except (ImportError, OSError):  # the package is there, the library of the system is not
            return []
        with self._one_at_a_time:
            return sorted(set(enchant.list_languages()))

    def wrong(self, language: str, words: Iterable[str]) -> set[str]:
        """Those of some words that the language does not have."""
        with self._one_at_a_time:
            known = self._dictionary(language)
            return {word for word in words if not known.check(word)}

    def suggestions(self, language: str, word: str) -> list[str]:
        """What was probably meant, the most probable first."""
        with self._one_at_a_time:
            return list(self._dictionary(language).suggest(word))

    def add(self, language: str, word: str) -> None:
        """Keep a word with the user's own ones, which every program on this computer knows then."""
        with self._one_at_a_time:
            self._dictionary(language).add(word)

    def _dictionary(self, language: str) -> Any:
        import enchant

        if language not in self._loaded:
            self._loaded[language] = enchant.Dict(language)
        return self._loaded[language]

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path

import pytest

from desktop_ai.catalog.settings import SPELLING
from desktop_ai.services.notices import Notices
from desktop_ai.services.preferences import Preferences
from desktop_ai.services.spelling import OFF, Spelling, of_system
from desktop_ai.services.tasks import Tasks
from desktop_ai.storage.settings_file import SettingsFile
from desktop_ai.storage.worker import StorageWorker


class FewWords:
    """Dictionaries of a few words."""

    def __init__(self, **words: set[str]) -> None:
        self.words = words
        self.asked: list[str] = []

    def languages(self) -> list[str]:
        return sorted(self.words)

    def wrong(self, language: str, words: Iterable[str]) -> set[str]:
        words = set(words)
        self.asked += words
        return words - self.words[language]

    def suggestions(self, language: str, word: str) -> list[str]:
        return sorted(self.words[language])

    def add(self, language: str, word: str) -> None:
        self.words[language].add(word)


Doing = Callable[[Spelling, Preferences, Tasks], Awaitable[None]]


def run(directory: Path, words: FewWords, doing: Doing) -> None:
    async def whole() -> None:
        tasks = Tasks(Notices())
        preferences = Preferences(SettingsFile(directory / "settings.json", StorageWorker()), tasks)
        spelling = Spelling(words, preferences, tasks)
        spelling.prepare()
        await tasks.wait_for(spelling, 20.0)
        await doing(spelling, preferences, tasks)
        await tasks.wait_for(preferences, 20.0)

    asyncio.run(whole())


def test_what_is_not_known_is_found_out_once_and_told(tmp_path: Path) -> None:
    words = FewWords(en_US={"right"})

    async def doing(spelling: Spelling, preferences: Preferences, tasks: Tasks) -> None:
        preferences.set(SPELLING, "en_US")
        told: list[bool] = []
        spelling.changed.connect(lambda: told.append(spelling.is_wrong("wrogn")))
        assert not spelling.is_wrong("wrogn")
        assert not spelling.is_wrong("right")
        await tasks.wait_for(spelling, 20.0)
        assert told[-1]
        assert not spelling.is_wrong("right")
        assert sorted(words.asked) == ["right", "wrogn"]
        assert await spelling.suggestions("wrogn") == ["right"]
        await spelling.add("wrogn")
        assert not spelling.is_wrong("wrogn")
        assert "wrogn" in words.words["en_US"]

    run(tmp_path, words, doing)


def test_another_language_begins_anew_and_off_is_off(tmp_path: Path) -> None:
    words = FewWords(de_DE={"Wort"}, en_US={"word"})

    async def doing(spelling: Spelling, preferences: Preferences, tasks: Tasks) -> None:
        for language, wrong in (("en_US", "Wort"), ("de_DE", "word")):
            preferences.set(SPELLING, language)
            spelling.is_wrong("Wort")
            spelling.is_wrong("word")
            await tasks.wait_for(spelling, 20.0)
            assert [word for word in ("Wort", "word") if spelling.is_wrong(word)] == [wrong]
        preferences.set(SPELLING, OFF)
        assert not spelling.is_wrong("word")
        assert spelling.language == ""

    run(tmp_path, words, doing)


def test_without_dictionaries_nothing_is_wrong(tmp_path: Path) -> None:
    async def doing(spelling: Spelling, _preferences: Preferences, _tasks: Tasks) -> None:
        assert spelling.language == ""
        assert not spelling.is_wrong("wrogn")
        assert await spelling.suggestions("wrogn") == []

    run(tmp_path, FewWords(), doing)


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("de_DE.UTF-8", "de_DE"),
        ("de_AT", "de_DE"),
        ("en_GB", "en_US"),
        ("C", "en_US"),
        ("", "en_US"),
        ("fr_FR", ""),
    ],
)
def test_the_language_of_the_system_is_taken_where_it_is_there(name: str, language: str) -> None:
    assert of_system(["de_DE", "en_US"], name) == language

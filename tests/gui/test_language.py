"""Language: what the window speaks, chosen or as the system; numbers, dates and the way of reading follow it."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from desktop_ai.boot.paths import resources
from desktop_ai.catalog.languages import LANGUAGES
from desktop_ai.catalog.settings import LANGUAGE
from desktop_ai.services.notices import Notices
from desktop_ai.services.preferences import Preferences
from desktop_ai.services.tasks import Tasks
from desktop_ai.storage.settings_file import SettingsFile
from desktop_ai.ui.amounts import number
from desktop_ai.ui.language import Language, language_of, locale_of

Speak = Callable[[str], Language]


@pytest.fixture
def speak(qapp: QApplication, tmp_path: Path) -> Iterator[Speak]:
    """Makes the application speak what a settings file chooses."""
    made: list[Language] = []

    def choose(name: str) -> Language:
        path = tmp_path / "settings.json"
        path.write_text(json.dumps({LANGUAGE.key: name}), encoding="utf-8")
        preferences = Preferences(SettingsFile(path), Tasks(Notices()))
        made.append(Language(qapp, preferences, resources() / "translations"))
        return made[-1]

    yield choose
    for language in made:
        language.close()


@pytest.mark.parametrize(
    ("reads", "name"),
    [
        (["de-Latn-AT", "de-AT", "de"], "de"),
        (["sv-SE", "sv", "fr-FR"], "fr"),
        (["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW", "en-US"], "en"),
        (["ar-Arab-MA"], "ar"),
        (["C"], "en"),
        (["sv-SE"], "en"),
        ([], "en"),
    ],
)
def test_the_system_chooses_the_first_language_that_the_program_speaks(reads: list[str], name: str) -> None:
    assert language_of(reads) == name


@pytest.mark.parametrize(
    ("name", "system", "written"),
    [
        ("de", "de_AT", "de_AT"),
        ("de", "C", "de_DE"),
        ("en", "en_GB", "en_GB"),
        ("en", "sv_SE", "en_SE"),
        ("en", "C", "C"),
        ("fr", "de_CH", "fr_CH"),
        ("fr", "ja_JP", "fr_FR"),
        ("zh_CN", "zh_TW", "zh_CN"),
    ],
)
def test_numbers_and_dates_are_those_of_the_language_in_this_country(
    name: str, system: str, written: str
) -> None:
    assert locale_of(name, QLocale(system)).name() == written


def test_german_names_keys_writes_numbers_and_reads_from_the_left(speak: Speak, qapp: QApplication) -> None:
    assert speak("de").name == "de"
    assert QKeySequence("Ctrl+Shift+Z").toString(QKeySequence.SequenceFormat.NativeText) == "Strg+Umschalt+Z"
    assert number(1234567) == "1.234.567"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_arabic_reads_from_the_right_and_english_comes_back(speak: Speak, qapp: QApplication) -> None:
    language = speak("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    language.close()
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert number(1234567) == "1,234,567"


def test_a_choice_that_the_file_has_wrong_is_as_the_system_says(speak: Speak) -> None:
    assert speak("tlh").name == "en"


@pytest.mark.parametrize("name", [name for name in LANGUAGES if name != "en"])
def test_each_language_has_its_words_and_is_called_by_its_own_name(name: str) -> None:
    assert (resources() / "translations" / f"{name}.qm").is_file()
    own = QLocale(name).nativeLanguageName().casefold()
    assert own[:2] in LANGUAGES[name].casefold()

"""Language: what the window speaks, chosen or as the system; numbers, dates and the way of reading follow it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_ai.boot.paths import resources
from desktop_ai.catalog.languages import LANGUAGES
from desktop_ai.catalog.settings import LANGUAGE
from desktop_ai.core.parameter_kinds import Range
from desktop_ai.core.parameters import NOT_SENT, PARAMETER_OF
from desktop_ai.services.notices import Notices
from desktop_ai.services.preferences import Preferences
from desktop_ai.services.tasks import Tasks
from desktop_ai.storage.settings_file import SettingsFile
from desktop_ai.ui.amounts import number
from desktop_ai.ui.inspector.parameter_slider import ParameterSlider
from desktop_ai.ui.key_button import native_key
from desktop_ai.ui.language import Language, language_of, locale_of
from desktop_ai.ui.theme.colours import LIGHT

Speak = Callable[[str], Language]
# What the sheet and the style leave free at both sides of the words in a field, with the border.
BESIDE_WORDS = 14


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


@pytest.mark.parametrize(("name", "written"), [("de", "Strg ⇧ Z"), ("es", "Control ⇧ Z"), ("fr", "Ctrl ⇧ Z")])
def test_a_key_takes_as_little_room_in_each_language(speak: Speak, name: str, written: str) -> None:
    speak(name)
    assert native_key("Ctrl+Shift+Z") == written


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_field_has_room_for_the_words_of_a_parameter_that_is_not_sent(
    speak: Speak, qtbot: QtBot, name: str
) -> None:
    speak(name)
    parameter = PARAMETER_OF["temperature"]
    assert isinstance(parameter.kind, Range)
    slider = ParameterSlider(parameter, parameter.kind, LIGHT)
    qtbot.addWidget(slider)
    slider.show_value(NOT_SENT)
    field = slider.field
    assert field.text()
    assert field.fontMetrics().horizontalAdvance(field.text()) + BESIDE_WORDS <= field.width()


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


@pytest.mark.parametrize(("system", "spoken"), [("de_AT.UTF-8", "de German Austria"), ("C.UTF-8", "en C")])
def test_a_start_speaks_as_the_system_does(tmp_path: Path, system: str, spoken: str) -> None:
    program = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QLocale\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from desktop_ai.boot.paths import resources; from desktop_ai.services.preferences import Preferences\n"
        "from desktop_ai.services.notices import Notices; from desktop_ai.services.tasks import Tasks\n"
        "from desktop_ai.storage.settings_file import SettingsFile; from desktop_ai.ui.language import Language\n"
        "preferences = Preferences(SettingsFile(Path(sys.argv[1])), Tasks(Notices()))\n"
        "name = Language(QApplication([]), preferences, resources() / 'translations').name\n"
        "print(name, QLocale().language().name, QLocale().territory().name)"
    )
    environment = {**os.environ, "LC_ALL": system}
    command = [sys.executable, "-c", program, str(tmp_path / "settings.json")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.startswith(spoken)

"""tr: texts in the language of the window; no translation can break a sentence."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop_ai.core.errors import BadInput
from desktop_ai.core.texts import N_, Argument, Text
from desktop_ai.ui.translation import MANY, told, tr

GERMAN = {
    "Wrong address.": "Falsche Adresse.",
    "Look at it.": "Sieh nach.",
    "Moved to {folder}": "Nach {folder} verschoben",
    "no folder": "keinen Ordner",
    "Deleted {title}": "{what} gelöscht",
    "Renamed {title}": "{title umbenannt",
    "Press Ctrl+Shift+M.": "Drück Ctrl+Shift+M.",
}


class German(QTranslator):
    """Knows a few sentences, two of them badly."""

    def translate(self, context: str, source: str, comment: str | None = None, count: int = -1) -> str:
        return GERMAN.get(source)  # type: ignore[return-value] - None is what says that it is not known


class Counting(QTranslator):
    """Keeps the numbers that it is asked with."""

    def __init__(self) -> None:
        super().__init__()
        self.counts: list[int] = []

    def translate(self, context: str, source: str, comment: str | None = None, count: int = -1) -> str:
        self.counts.append(count)
        return None  # type: ignore[return-value]


class Keyboard(QTranslator):
    """Knows what Qt calls the keys of a German keyboard."""

    def translate(self, context: str, source: str, comment: str | None = None, count: int = -1) -> str:
        return {"Ctrl": "Strg", "Shift": "Umschalt"}.get(source)  # type: ignore[return-value]


@pytest.fixture
def counting(qapp: QCoreApplication) -> Iterator[Counting]:
    translator = Counting()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.fixture
def german_numbers() -> Iterator[None]:
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(QLocale.system())


@pytest.fixture(autouse=True)
def german(qapp: QCoreApplication) -> Iterator[None]:
    translator = German()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_a_text_is_shown_in_the_language_of_the_window() -> None:
    assert tr(N_("Wrong address.")) == "Falsche Adresse."


def test_what_stands_in_a_text_is_translated_when_it_is_a_text() -> None:
    assert tr(N_("Moved to {folder}").fill(folder=N_("no folder"))) == "Nach keinen Ordner verschoben"
    assert tr(N_("Moved to {folder}").fill(folder="no folder")) == "Nach no folder verschoben"


def test_what_is_no_text_of_the_program_stays_as_it_is() -> None:
    assert tr("Wrong address.") == "Wrong address."


def test_an_untranslated_text_is_english() -> None:
    assert tr(Text("{count} models").fill(count=3)) == "3 models"


@pytest.mark.parametrize("source", ["Deleted {title}", "Renamed {title}"])
def test_a_translation_whose_places_do_not_fit_is_not_used(source: str) -> None:
    assert tr(Text(source).fill(title="A {b}")) == source.replace("{title}", "A {b}")


def test_a_failure_is_told_with_what_to_do_about_it() -> None:
    assert told(BadInput(N_("Wrong address."), N_("Look at it."))) == "Falsche Adresse. Sieh nach."
    assert told(BadInput(N_("Wrong address."))) == "Falsche Adresse."


def test_numbers_and_moments_are_written_as_the_language_writes_them(german_numbers: None) -> None:
    text = Text("{count} in {seconds:.1f} s at {moment:%H:%M}, {size:.0f}, {share:g}")
    moment = datetime(2026, 11, 25, 9, 5, tzinfo=UTC).astimezone()
    told = tr(text.fill(count=1234567, seconds=2.04, moment=moment, size=1999.6, share=0.5))
    assert told == f"1.234.567 in 2,0 s at {moment:%H:%M}, 2.000, 0,5"


def test_a_date_is_written_as_the_language_writes_it(german_numbers: None) -> None:
    moment = datetime(2026, 11, 25, 9, 5, tzinfo=UTC).astimezone()
    assert tr(Text("{moment:%Y-%m-%d %H:%M}").fill(moment=moment)) == f"{moment:%d.%m.%y %H:%M}"


@pytest.mark.parametrize(
    ("count", "number"),
    [(1, 1), (1234, 1234), (Text("≈ {count}").fill(count=7), 7), (2.0, 2), (2.5, MANY), ("some", MANY)],
)
def test_the_form_of_the_words_goes_by_the_number(counting: Counting, count: Argument, number: int) -> None:
    tr(Text("{count} models").fill(count=count))
    assert counting.counts[0] == number


def test_keys_in_a_sentence_are_called_as_the_keyboard_calls_them(qapp: QCoreApplication) -> None:
    keyboard = Keyboard()
    qapp.installTranslator(keyboard)
    try:
        assert tr(N_("Press Ctrl+Shift+M.")) == "Drück Strg+Umschalt+M."
        assert tr(Text("“{title}”").fill(title="Ctrl+C")) == "“Ctrl+C”"
    finally:
        qapp.removeTranslator(keyboard)


def test_what_has_no_number_is_asked_for_in_no_form(counting: Counting) -> None:
    tr(Text("via {provider}").fill(provider="Ollama"))
    assert counting.counts == [-1]

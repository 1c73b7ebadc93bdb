"""tr: texts in the language of the window; no translation can break a sentence."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from desktop_ai.core.errors import BadInput
from desktop_ai.core.texts import N_, Text
from desktop_ai.ui.translation import told, tr

GERMAN = {
    "Wrong address.": "Falsche Adresse.",
    "Look at it.": "Sieh nach.",
    "Moved to {folder}": "Nach {folder} verschoben",
    "no folder": "keinen Ordner",
    "Deleted {title}": "{what} gelöscht",
    "Renamed {title}": "{title umbenannt",
}


class German(QTranslator):
    """Knows a few sentences, two of them badly."""

    def translate(self, context: str, source: str, comment: str | None = None, count: int = -1) -> str:
        return GERMAN.get(source)  # type: ignore[return-value] - None is what says that it is not known


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

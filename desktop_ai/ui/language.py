"""Language: which one the window speaks, and with it how numbers and dates are written and which way it reads."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_ai.catalog.languages import AS_SYSTEM, ENGLISH, LANGUAGES
from desktop_ai.catalog.settings import LANGUAGE
from desktop_ai.core.signal import Signal
from desktop_ai.services.preferences import Preferences


class Language:
    """Owns the language in force (`name`, such as "de") and dresses the application in it.

    Emits `changed` after another one came into force: what is shown by then is still in the one before, and
    has to be made anew. English loads nothing.
    """

    def __init__(self, application: QApplication, preferences: Preferences, folder: Path) -> None:
        self.changed: Signal[[]] = Signal()
        self.name = ENGLISH
        self._application = application
        self._preferences = preferences
        self._folder = folder
        self._translators: list[QTranslator] = []
        self._speak(self._wanted())
        preferences.changed.connect(self._on_preference_changed)

    def close(self) -> None:
        """Leave the application as it was found."""
        self._speak(ENGLISH)
        QLocale.setDefault(QLocale.system())

    def _wanted(self) -> str:
        chosen = str(self._preferences.value(LANGUAGE))
        return language_of(QLocale.system().uiLanguages()) if chosen == AS_SYSTEM else chosen

    def _on_preference_changed(self, key: str) -> None:
        if key == LANGUAGE.key and self._wanted() != self.name:
            self._speak(self._wanted())
            self.changed.emit()

    def _speak(self, name: str) -> None:
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self.name = name
        self._translators = [] if name == ENGLISH else self._loaded(name)
        for translator in self._translators:
            self._application.installTranslator(translator)
        locale = locale_of(name, QLocale.system())
        QLocale.setDefault(locale)
        self._application.setLayoutDirection(locale.textDirection())

    def _loaded(self, name: str) -> list[QTranslator]:
        """The words of Qt itself (its dialogs and the names of keys), and over them those of the program."""
        of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{name}.qm"
        found = []
        for path in (of_qt, self._folder / f"{name}.qm"):
            translator = QTranslator(self._application)
            if translator.load(str(path)):
                found.append(translator)
        return found


def language_of(wanted: list[str]) -> str:
    """The first language that the program speaks of those that somebody reads, such as "de-AT"; else English."""
    spoken = {QLocale(name).language(): name for name in LANGUAGES}
    for name in wanted:
        locale = QLocale(name)
        found = spoken.get(locale.language())
        if found and locale.script() is QLocale(found).script():
            return found
    return ENGLISH


def locale_of(name: str, system: QLocale) -> QLocale:
    """How a language writes numbers and dates: as the system does where it speaks it, else as in its country."""
    own = QLocale(name)
    is_spoken = (system.language(), system.script()) == (own.language(), own.script())
    if is_spoken or (name == ENGLISH and system.language() is QLocale.Language.C):
        return QLocale(system)
    there = QLocale(own.language(), own.script(), system.territory())
    return there if there.territory() is system.territory() else own

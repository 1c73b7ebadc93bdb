"""Theme: which colours are in force, following the system or the user's choice."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop_ai.catalog.settings import THEME
from desktop_ai.services.preferences import Preferences
from desktop_ai.ui.theme.colours import DARK, LIGHT, Colours
from desktop_ai.ui.theme.fonts import INTERFACE, interface_font
from desktop_ai.ui.theme.stylesheet import stylesheet


class Theme(QObject):
    """Owns the colours in force and dresses the application in them.

    Emits `changed` after the colours changed, because the user chose others or the system did.
    """

    changed = Signal()

    def __init__(self, application: QApplication, preferences: Preferences) -> None:
        super().__init__()
        self._application = application
        self._preferences = preferences
        self.colours = self._wanted()
        application.setFont(interface_font(INTERFACE[0]))
        self._dress()
        application.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        preferences.changed.connect(self._on_preference_changed)

    def choose(self, name: str) -> None:
        """Take "system", "light" or "dark", and remember it."""
        self._preferences.set(THEME, name)

    def _wanted(self) -> Colours:
        chosen = self._preferences.value(THEME)
        is_system_dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if chosen == "dark" or (chosen == "system" and is_system_dark) else LIGHT

    def _dress(self) -> None:
        self._application.setPalette(_palette(self.colours))
        self._application.setStyleSheet(stylesheet(self.colours))

    def _on_system_changed(self) -> None:
        self._update()

    def _on_preference_changed(self, key: str) -> None:
        if key == THEME.key:
            self._update()

    def _update(self) -> None:
        wanted = self._wanted()
        if wanted is not self.colours:
            self.colours = wanted
            self._dress()
            self.changed.emit()


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    for role, value in (
        (QPalette.ColorRole.Window, colours.background),
        (QPalette.ColorRole.Base, colours.background),
        (QPalette.ColorRole.AlternateBase, colours.pane),
        (QPalette.ColorRole.Button, colours.background),
        (QPalette.ColorRole.Text, colours.text),
        (QPalette.ColorRole.WindowText, colours.text),
        (QPalette.ColorRole.ButtonText, colours.text),
        (QPalette.ColorRole.BrightText, colours.danger),
        (QPalette.ColorRole.PlaceholderText, colours.faint),
        (QPalette.ColorRole.Highlight, colours.accent),
        (QPalette.ColorRole.HighlightedText, colours.on_accent),
        (QPalette.ColorRole.Link, colours.accent),
        (QPalette.ColorRole.ToolTipBase, colours.pane),
        (QPalette.ColorRole.ToolTipText, colours.text),
    ):
        palette.setColor(role, QColor(value))
    return palette

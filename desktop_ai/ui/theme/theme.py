"""Theme: which colours and measures are in force, following the system or the user's choice."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop_ai.catalog.settings import ACCENT, CONTRAST, DENSITY, MOTION, TEXT_SIZE, THEME
from desktop_ai.services.preferences import Preferences
from desktop_ai.ui.theme.colours import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Colours
from desktop_ai.ui.theme.fonts import application_font
from desktop_ai.ui.theme.metrics import Metrics
from desktop_ai.ui.theme.stylesheet import stylesheet

SETTINGS = frozenset(setting.key for setting in (THEME, CONTRAST, ACCENT, DENSITY, TEXT_SIZE, MOTION))
THEMES = {
    (False, False): LIGHT,
    (True, False): DARK,
    (False, True): LIGHT_CONTRAST,
    (True, True): DARK_CONTRAST,
}


class Theme(QObject):
    """Owns the colours and measures in force and dresses the parts of the window in them.

    The sheet is set on each part, not on the application: of a sheet that is replaced Qt sets up every widget
    again, and most of them are in panels that nobody sees. Those follow when they are seen next.
    Emits `changed` after the colours, the density or the size of text changed.
    """

    changed = Signal()

    def __init__(self, application: QApplication, preferences: Preferences, images: Path) -> None:
        super().__init__()
        self._application = application
        self._preferences = preferences
        self._images = images
        self._system_accent = application.palette().color(QPalette.ColorRole.Accent).name()
        # The parts of the window, and the sheet that each has. They are not held: a dialog that somebody else holds
        # beyond its end takes the program with it.
        self._dressed: WeakKeyDictionary[QWidget, str] = WeakKeyDictionary()
        self.colours, self.metrics = self._wanted()
        self._apply()
        self._follow_system()
        preferences.changed.connect(self._on_preference_changed)

    def choose(self, name: str) -> None:
        """Take "system", "light" or "dark", and remember it."""
        self._preferences.set(THEME, name)

    def toggle_contrast(self) -> None:
        """Take high contrast, or normal where it is high; remember it."""
        self._preferences.set(CONTRAST, "normal" if self.colours.is_contrast else "high")

    def toggle_density(self) -> None:
        """Take the compact density, or the comfortable one where it is compact; remember it."""
        self._preferences.set(DENSITY, "comfortable" if self.metrics.is_compact else "compact")

    def dress(self, part: QWidget) -> None:
        """Give a part of the window, and all that is in it, the look in force, now and from now on."""
        if self._dressed.get(part) != self._sheet:
            self._dressed[part] = self._sheet
            part.setStyleSheet(self._sheet)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Dress what was not to be seen when the look changed, as soon as it is."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            self.dress(watched)
        return False

    def _forget_what_is_gone(self) -> None:
        # Not when it goes: to let go of the last hold on an object while it is destroyed ends the program.
        for part in [part for part in self._dressed if not isValid(part)]:
            del self._dressed[part]

    def _wanted(self) -> tuple[Colours, Metrics]:
        value, hints = self._preferences.value, self._application.styleHints()
        is_system_dark = hints.colorScheme() is Qt.ColorScheme.Dark
        is_dark = is_system_dark if value(THEME) == "system" else value(THEME) == "dark"
        is_strong = self._is_system_strong() if value(CONTRAST) == "system" else value(CONTRAST) == "high"
        colours, accent = THEMES[is_dark, is_strong], str(value(ACCENT))
        if accent != ACCENT.default:
            from desktop_ai.ui.theme.accents import with_accent

            colours = with_accent(colours, accent, self._system_accent)
        scale = max(100, min(200, int(value(TEXT_SIZE)))) / 100
        has_motion = not self._is_system_still() if value(MOTION) == "system" else value(MOTION) == "full"
        return colours, Metrics(value(DENSITY) == "compact", scale, has_motion)

    def _is_system_strong(self) -> bool:
        """Whether the system asks for high contrast; Qt tells from 6.10 on."""
        hints = self._system_hints()
        return hints is not None and hints.contrastPreference() is Qt.ContrastPreference.HighContrast

    def _is_system_still(self) -> bool:
        """Whether the system asks for less motion; Qt tells from 6.12 on."""
        asked = getattr(self._system_hints(), "motionPreference", None)
        return asked is not None and asked().name == "ReducedMotion"

    def _system_hints(self) -> Any:
        """What the system says of its users' needs; none where Qt is older than that."""
        found = getattr(self._application.styleHints(), "accessibility", None)
        return found() if found is not None else None

    def _follow_system(self) -> None:
        hints = self._application.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        for name in ("contrastPreferenceChanged", "motionPreferenceChanged"):
            changed = getattr(self._system_hints(), name, None)
            if changed is not None:
                changed.connect(self._on_system_changed)

    def _apply(self) -> None:
        self._sheet = stylesheet(self.colours, self.metrics, self._images)
        self._application.setFont(application_font(self.metrics.scale))
        self._application.setPalette(_palette(self.colours))

    def _on_system_changed(self) -> None:
        self._update()

    def _on_preference_changed(self, key: str) -> None:
        if key in SETTINGS:
            self._update()

    def _update(self) -> None:
        wanted = self._wanted()
        if wanted == (self.colours, self.metrics):
            return
        before = self.metrics.scale
        self.colours, self.metrics = wanted
        self._apply()
        if before != self.metrics.scale:
            from desktop_ai.ui.theme.sizes import resize_with_text

            resize_with_text(self._application.allWidgets(), before)
        self._forget_what_is_gone()
        for part in list(self._dressed):
            if part.isVisible():
                self.dress(part)
            else:
                part.installEventFilter(self)
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
        (QPalette.ColorRole.Accent, colours.accent),
        (QPalette.ColorRole.ToolTipBase, colours.raised),
        (QPalette.ColorRole.ToolTipText, colours.text),
    ):
        palette.setColor(role, QColor(value))
    return palette

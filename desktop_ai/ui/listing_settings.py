"""ListingSettings: how listings are shown, as the user chose for all of them."""

from __future__ import annotations

from desktop_ai.catalog.settings import NUMBER_CODE, WRAP_CODE, Setting
from desktop_ai.core.signal import Signal
from desktop_ai.services.preferences import Preferences


class ListingSettings:
    """Chooses, and keeps what was chosen. Emits `changed` after each change."""

    def __init__(self, preferences: Preferences) -> None:
        self.changed: Signal[[]] = Signal()
        self._preferences = preferences
        preferences.changed.connect(self._on_preference_changed)

    @property
    def wraps(self) -> bool:
        """Whether long lines are broken."""
        return bool(self._preferences.value(WRAP_CODE))

    @property
    def is_numbered(self) -> bool:
        """Whether lines have numbers."""
        return bool(self._preferences.value(NUMBER_CODE))

    def toggle_wrapping(self) -> None:
        """Break long lines, or let listings scroll sideways."""
        self._toggle(WRAP_CODE)

    def toggle_numbers(self) -> None:
        """Show the numbers of lines, or hide them."""
        self._toggle(NUMBER_CODE)

    def _toggle(self, setting: Setting) -> None:
        self._preferences.set(setting, not self._preferences.value(setting))

    def _on_preference_changed(self, key: str) -> None:
        if key in (WRAP_CODE.key, NUMBER_CODE.key):
            self.changed.emit()

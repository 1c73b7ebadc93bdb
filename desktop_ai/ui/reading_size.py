"""ReadingSize: how large and how wide the conversation is shown, as the user chose."""

from __future__ import annotations

from desktop_ai.catalog.settings import TEXT_SIZE, WIDE_COLUMN, ZOOM
from desktop_ai.core.signal import Signal
from desktop_ai.services.preferences import Preferences
from desktop_ai.ui.theme.fonts import READING_WIDTH

STEPS = (50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)  # percent
NATURAL = 100
UNLIMITED = 100_000  # wider than any screen


class ReadingSize:
    """Chooses size and width, and keeps them. Emits `changed` after each change."""

    def __init__(self, preferences: Preferences) -> None:
        self.changed: Signal[[]] = Signal()
        self._preferences = preferences
        preferences.changed.connect(self._on_preference_changed)

    @property
    def percent(self) -> int:
        """The size in percent of the natural one; what stands in a file may be anything."""
        return max(STEPS[0], min(STEPS[-1], int(self._preferences.value(ZOOM))))

    @property
    def zoom(self) -> float:
        """How much larger than natural the conversation is: by its own size and by that of all text."""
        all_text = max(NATURAL, min(2 * NATURAL, int(self._preferences.value(TEXT_SIZE))))
        return self.percent * all_text / NATURAL**2

    @property
    def is_wide(self) -> bool:
        """Whether the column takes all of its pane."""
        return bool(self._preferences.value(WIDE_COLUMN))

    @property
    def widest(self) -> int:
        """How wide the column may be at its natural size."""
        return UNLIMITED if self.is_wide else READING_WIDTH

    def step(self, direction: int) -> None:
        """Take the next larger or smaller size, if there is one."""
        onwards = [step for step in STEPS if (step - self.percent) * direction > 0]
        if onwards:
            self._preferences.set(ZOOM, min(onwards) if direction > 0 else max(onwards))

    def reset(self) -> None:
        """Take the natural size."""
        self._preferences.set(ZOOM, NATURAL)

    def toggle_width(self) -> None:
        """Make a readable column wide, and a wide one readable."""
        self._preferences.set(WIDE_COLUMN, not self.is_wide)

    def _on_preference_changed(self, key: str) -> None:
        if key in (ZOOM.key, WIDE_COLUMN.key, TEXT_SIZE.key):
            self.changed.emit()

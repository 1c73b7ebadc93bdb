"""PaletteUse: what is taken in the palette, how often and how long ago."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Annotated

import msgspec

from desktop_ai.services.preferences import Preferences

KEY = "palette.use"
MOST = 200  # lines that are remembered
LONGEST_ID = 400  # characters
HALVED_AFTER = 14 * 24 * 3600.0  # seconds until what was done counts half

Weight = Annotated[float, msgspec.Meta(ge=0, le=1e9)]


class Use(msgspec.Struct, frozen=True, array_like=True):
    """How often a line was taken, where what is longer ago counts less, and when last (seconds of Unix time)."""

    weight: Weight
    last: Annotated[float, msgspec.Meta(ge=0, le=1e12)]


class PaletteUse:
    """Owns what was taken, the last `MOST` lines of it, among what the program remembers in the settings file."""

    def __init__(self, preferences: Preferences, now: Callable[[], float] = time.time) -> None:
        self._preferences = preferences
        self._now = now

    def note(self, id: str) -> None:
        """A line was taken."""
        if len(id) > LONGEST_ID:
            return
        used, now = self._all(), self._now()
        used[id] = Use(self._weight(used[id], now) + 1 if id in used else 1, now)
        kept = sorted(used.items(), key=lambda entry: entry[1].last)[-MOST:]
        self._preferences.remember(KEY, {id: [use.weight, use.last] for id, use in kept})

    def recent(self) -> list[str]:
        """The ids of the lines that are remembered, those taken last first."""
        used = self._all()
        return sorted(used, key=lambda id: used[id].last, reverse=True)

    def weights(self) -> dict[str, float]:
        """How much each line that was taken is used now: 1 for one that was taken just now for the first time."""
        now = self._now()
        return {id: self._weight(use, now) for id, use in self._all().items()}

    def _weight(self, use: Use, now: float) -> float:
        return float(use.weight * 0.5 ** (max(0.0, now - use.last) / HALVED_AFTER))

    def _all(self) -> dict[str, Use]:
        """What the file says that makes sense."""
        kept = self._preferences.remembered(KEY)
        found = {}
        for id, entry in kept.items() if isinstance(kept, dict) else ():
            try:
                found[id] = msgspec.convert(entry, Use)
            except msgspec.ValidationError:
                continue
        return found

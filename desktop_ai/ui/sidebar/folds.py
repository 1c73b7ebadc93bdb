"""Which folders are folded, and whether the archive is."""

from __future__ import annotations

from desktop_ai.core.signal import Signal
from desktop_ai.services.preferences import Preferences
from desktop_ai.ui.sidebar.rows import ARCHIVE_KEY

FOLDED = "sidebar.folded"


class Folds:
    """Owns what is folded, by the keys of headings, and remembers it. Emits `changed`."""

    def __init__(self, preferences: Preferences) -> None:
        self.changed: Signal[[]] = Signal()
        self._preferences = preferences
        remembered = preferences.remembered(FOLDED)
        keys = remembered if isinstance(remembered, list) else [ARCHIVE_KEY]
        self.folded = frozenset(key for key in keys if isinstance(key, str))

    def fold(self, key: str, *, is_open: bool) -> None:
        """Open a heading or fold it."""
        after = self.folded - {key} if is_open else self.folded | {key}
        if after != self.folded:
            self.folded = after
            self._preferences.remember(FOLDED, sorted(after))
            self.changed.emit()

"""ChosenModels: the user's favourite models, and those chosen last."""

from __future__ import annotations

import msgspec

from desktop_ai.core.signal import Signal
from desktop_ai.services.preferences import Preferences

FAVOURITES = "models.favourites"
RECENT = "models.recent"
MOST_RECENT = 8
MOST_FAVOURITES = 200


class ChosenModel(msgspec.Struct, frozen=True):
    """A model of an account, by their ids."""

    account: str
    model: str


class ChosenModels:
    """Owns both lists, which are kept with the settings. Emits `changed` when one of them is another."""

    def __init__(self, preferences: Preferences) -> None:
        self.changed: Signal[[]] = Signal()
        self._preferences = preferences
        preferences.changed.connect(self._on_preferences_changed)

    def favourites(self) -> list[ChosenModel]:
        """The favourites, the first one first."""
        return self._kept(FAVOURITES)

    def recent(self) -> list[ChosenModel]:
        """Those chosen last, the newest first."""
        return self._kept(RECENT)

    def is_favourite(self, chosen: ChosenModel) -> bool:
        """Whether it is among the favourites."""
        return chosen in self.favourites()

    def toggle_favourite(self, chosen: ChosenModel) -> bool:
        """Make it a favourite, or none any more; whether it is one now."""
        others = [one for one in self.favourites() if one != chosen]
        is_one = len(others) == len(self.favourites())
        self._keep(FAVOURITES, [*others, chosen][-MOST_FAVOURITES:] if is_one else others)
        return is_one

    def note(self, chosen: ChosenModel) -> None:
        """Note that it was chosen."""
        others = [one for one in self.recent() if one != chosen]
        self._keep(RECENT, [chosen, *others][:MOST_RECENT])

    def _kept(self, key: str) -> list[ChosenModel]:
        try:
            return msgspec.convert(self._preferences.remembered(key) or [], list[ChosenModel])
        except msgspec.ValidationError:
            return []

    def _keep(self, key: str, chosen: list[ChosenModel]) -> None:
        self._preferences.remember(key, msgspec.to_builtins(chosen))

    def _on_preferences_changed(self, key: str) -> None:
        if key in (FAVOURITES, RECENT):
            self.changed.emit()

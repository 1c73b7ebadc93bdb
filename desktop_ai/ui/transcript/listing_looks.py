"""ListingLooks: how listings are shown, as the settings say or as a reader chose for one of them."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

KEPT_CHOICES = 200


@dataclass
class ListingChoice:
    """How one listing is shown. None stands for what the settings say, and for its length when it may be folded."""

    wraps: bool | None = None
    is_numbered: bool | None = None
    is_folded: bool | None = None


class ListingLooks:
    """Owns what the settings say, and the choices that were made last. A listing is known by its hash."""

    def __init__(self) -> None:
        self.wraps = False
        self.is_numbered = False
        self._choices: OrderedDict[int, ListingChoice] = OrderedDict()

    def choice(self, language: str, text: str) -> ListingChoice | None:
        """What was chosen for a listing."""
        return self._choices.get(hash((language, text)))

    def remember(self, language: str, text: str, choice: ListingChoice) -> None:
        """Show the listing so whenever it is shown again."""
        self._choices[hash((language, text))] = choice
        if len(self._choices) > KEPT_CHOICES:
            self._choices.popitem(last=False)

    def say(self, *, wraps: bool, is_numbered: bool) -> None:
        """Show all listings so, also those for which something else was chosen."""
        self.wraps, self.is_numbered = wraps, is_numbered
        for choice in self._choices.values():
            choice.wraps = choice.is_numbered = None

"""NetworkRequest: one time that this program spoke to another, told without a word of what was said."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import msgspec

from desktop_ai.core.texts import N_, Text


class Purpose(StrEnum):
    """Why a host is contacted."""

    REPLY = "reply"
    TITLE = "title"
    MODELS = "models"
    EXAMINATION = "examination"
    LOCAL_SEARCH = "local search"
    PICTURE = "picture"
    PRICES = "prices"


class Outcome(StrEnum):
    """How far it came."""

    UNDER_WAY = "under way"
    ANSWERED = "answered"
    STOPPED = "stopped"
    BROKEN = "broken"
    UNREACHED = "unreached"


PURPOSE_WORDS: dict[Purpose, Text] = {
    Purpose.REPLY: N_("a reply"),
    Purpose.TITLE: N_("a title"),
    Purpose.MODELS: N_("the list of models"),
    Purpose.EXAMINATION: N_("an examination"),
    Purpose.LOCAL_SEARCH: N_("servers on this computer"),
    Purpose.PICTURE: N_("a picture in a reply"),
    Purpose.PRICES: N_("the table of prices"),
}
OUTCOME_WORDS: dict[Outcome, Text] = {
    Outcome.UNDER_WAY: N_("under way"),
    Outcome.ANSWERED: N_("answered"),
    Outcome.STOPPED: N_("stopped here"),
    Outcome.BROKEN: N_("broke off"),
    Outcome.UNREACHED: N_("no connection"),
}
ANSWERED_WITH = N_("answered with {status}")


class Place(msgspec.Struct, frozen=True):
    """Who is contacted: `host` with the port where it is not the usual one, by way of the proxy `via`, and why."""

    host: str
    purpose: Purpose
    via: str = ""


class NetworkRequest(msgspec.Struct):
    """One request: how many bytes of it went out and came back, head and body, without what carries them."""

    place: Place
    at: datetime
    sent: int = 0
    received: int = 0
    outcome: Outcome = Outcome.UNDER_WAY
    status: int = 0

    @property
    def result(self) -> Text:
        """How it went, in words."""
        if self.outcome is Outcome.ANSWERED and self.status >= 400:
            return ANSWERED_WITH.fill(status=str(self.status))
        return OUTCOME_WORDS[self.outcome]

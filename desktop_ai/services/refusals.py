"""Refusals: which parameters each model of each server is known not to take, and what is sent instead."""

from __future__ import annotations

import msgspec

from desktop_ai.catalog.providers import PROVIDERS
from desktop_ai.core.errors import ReplyError, ReplyErrorKind
from desktop_ai.core.signal import Signal
from desktop_ai.services.ports import ChatRequest
from desktop_ai.services.preferences import Preferences

REFUSED = "parameters.refused"
# Models of which something is remembered; those learnt longest ago go first.
MOST_MODELS = 300
# What is sent although nobody set it.
UNASKED = "stream_options"

USUAL_NAME = {renamed: name for provider in PROVIDERS for name, renamed in provider.renamed}

Changes = dict[str, str]


class Refusals:
    """Owns what was learnt, kept with the settings. Emits `changed` with the model when there is more or less.

    A change is the name of a parameter on the wire, and the name it goes by instead, empty where it is left out.
    """

    def __init__(self, preferences: Preferences) -> None:
        self.changed: Signal[[str]] = Signal()
        self._preferences = preferences

    def of(self, base_url: str, model: str) -> Changes:
        """What a model of the server at that address is known not to take."""
        try:
            return msgspec.convert(self._kept().get(_place(base_url, model), {}), Changes)
        except msgspec.ValidationError:
            return {}

    def applied(self, base_url: str, request: ChatRequest) -> ChatRequest:
        """The request without what its model does not take."""
        return msgspec.structs.replace(request, changes=self.of(base_url, request.model))

    def learn(self, base_url: str, request: ChatRequest, error: ReplyError) -> bool:
        """Note what an error says about a parameter of the request; whether asking again makes sense now.

        It does not when the parameter was not sent, or was changed already.
        """
        known = self.of(base_url, request.model)
        sent = {*request.sampling.sent(), UNASKED, *known.values()}
        refused, instead = error.parameter, error.replacement
        is_news = error.kind is ReplyErrorKind.REFUSED_PARAMETER and refused not in known
        if not (is_news and {refused, _usual_name(refused)} & sent):
            return False
        if instead in known or instead == refused:
            instead = ""
        self._keep(base_url, request.model, {**known, refused: instead})
        return True

    def forget(self, base_url: str, model: str) -> None:
        """Try everything again with a model."""
        self._keep(base_url, model, {})

    def _keep(self, base_url: str, model: str, changes: Changes) -> None:
        place = _place(base_url, model)
        others = {name: kept for name, kept in self._kept().items() if name != place}
        kept = {**others, place: changes} if changes else others
        self._preferences.remember(REFUSED, dict(list(kept.items())[-MOST_MODELS:]))
        self.changed.emit(model)

    def _kept(self) -> dict[str, object]:
        kept = self._preferences.remembered(REFUSED)
        return kept if isinstance(kept, dict) else {}


def _place(base_url: str, model: str) -> str:
    return f"{base_url} {model}"


def _usual_name(wire_name: str) -> str:
    """The program's own name of a parameter that some providers call otherwise."""
    return USUAL_NAME.get(wire_name, wire_name)

"""Refusals: which parameters each model of each server is known not to take, and what is sent instead."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

import msgspec

from desktop_ai.catalog.providers import parameter_of
from desktop_ai.core.errors import ReplyError, ReplyErrorKind
from desktop_ai.core.parameters import PARAMETER_OF, Sampling
from desktop_ai.core.signal import Signal
from desktop_ai.services.ports import ChatRequest
from desktop_ai.services.preferences import Preferences

REFUSED = "parameters.refused"
# Models of which something is remembered; those learnt longest ago go first.
MOST_MODELS = 300
LONGEST_REASON = 240
# Without them there is no request, whatever a server says of them.
NEVER_LEFT_OUT = frozenset({"model", "messages"})
EXTRA = "extra"
_NAME = re.compile(r"\w+")

Changes = dict[str, str]


class Refusal(msgspec.Struct, frozen=True, omit_defaults=True):
    """A field that a model does not take: the name it goes by instead, empty where it is left out.

    `reason` is what the server said. `value` is the only one that is refused, as JSON; None where all are.
    """

    instead: str = ""
    reason: str = ""
    value: Any = None


class Refusals:
    """Owns what was learnt, kept with the settings. Emits `changed` with the model when there is more or less."""

    def __init__(self, preferences: Preferences) -> None:
        self.changed: Signal[[str]] = Signal()
        self._preferences = preferences

    def known(self, base_url: str, model: str) -> dict[str, Refusal]:
        """What a model of the server at that address is known not to take, by the names on the wire."""
        kept = self._kept().get(_place(base_url, model))
        found = kept.items() if isinstance(kept, dict) else ()
        return {name: refusal for name, raw in found if (refusal := _read(raw)) is not None}

    def of(self, base_url: str, model: str, sampling: Sampling) -> dict[str, Refusal]:
        """What of the parameters that are set, and of what is sent unasked, the model is known not to take."""
        return {
            name: refusal
            for name, refusal in self.known(base_url, model).items()
            if refusal.value is None or refusal.value == _value_of(name, sampling)
        }

    def applied(self, base_url: str, request: ChatRequest) -> ChatRequest:
        """The request without what its model does not take."""
        found = self.of(base_url, request.model, request.sampling)
        changes = {name: refusal.instead for name, refusal in found.items()}
        return msgspec.structs.replace(request, changes=changes)

    def learn(self, base_url: str, request: ChatRequest, error: ReplyError, fields: Collection[str]) -> bool:
        """Note what an error says about a field of the request; whether asking again makes sense now.

        It does not when the field was not sent, or was changed already. `fields` are those that were sent.
        """
        known = self.known(base_url, request.model)
        refused, instead = _as_sent(error.parameter, fields), error.replacement
        in_force = self.of(base_url, request.model, request.sampling)
        if not refused or refused in in_force or _root(refused) in NEVER_LEFT_OUT:
            return False
        if instead in known or instead == refused:
            instead = ""
        # A value that is out of range says nothing against another one.
        is_of_value = error.kind is not ReplyErrorKind.REFUSED_PARAMETER
        value = _value_of(refused, request.sampling) if is_of_value else None
        refusal = Refusal(instead, error.detail[:LONGEST_REASON], value)
        self._keep(base_url, request.model, {**known, refused: refusal})
        return True

    def forget(self, base_url: str, model: str, parameter: str = "") -> None:
        """Try a parameter again with a model, or everything."""
        kept = self.known(base_url, model) if parameter else {}
        left = {name: refusal for name, refusal in kept.items() if owner(name) != parameter}
        self._keep(base_url, model, left)

    def _keep(self, base_url: str, model: str, refusals: dict[str, Refusal]) -> None:
        place = _place(base_url, model)
        others = {name: kept for name, kept in self._kept().items() if name != place}
        kept = {**others, place: msgspec.to_builtins(refusals)} if refusals else others
        self._preferences.remember(REFUSED, dict(list(kept.items())[-MOST_MODELS:]))
        self.changed.emit(model)

    def _kept(self) -> dict[str, object]:
        kept = self._preferences.remembered(REFUSED)
        return kept if isinstance(kept, dict) else {}


def owner(field: str) -> str:
    """The parameter that a field of a request belongs to: what is none's own was typed as JSON."""
    parameter = parameter_of(field)
    return parameter if parameter in PARAMETER_OF else EXTRA


def _read(raw: object) -> Refusal | None:
    """A refusal as it is kept; earlier versions kept only the other name."""
    try:
        return Refusal(raw) if isinstance(raw, str) else msgspec.convert(raw, Refusal)
    except msgspec.ValidationError:
        return None


def _as_sent(refused: str, fields: Collection[str]) -> str:
    """A refused name as it was sent, which may be another one of the same parameter; empty when none was."""
    root = _root(refused)
    if not root or root in fields:
        return refused
    return next((field for field in fields if parameter_of(field) == parameter_of(root)), "")


def _value_of(field: str, sampling: Sampling) -> Any:
    """The value of the parameter behind a field; None where none is set."""
    sent = sampling.sent()
    extra = sent.get(EXTRA, {})
    return sent.get(owner(field)) if owner(field) != EXTRA else extra.get(_root(field))


def _root(field: str) -> str:
    """The field itself, of a path that leads into it."""
    found = _NAME.match(field)
    return found[0] if found else ""


def _place(base_url: str, model: str) -> str:
    return f"{base_url} {model}"

"""What is said below a parameter of a service or a model that does not take it."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from desktop_ai.catalog.providers import Provider
from desktop_ai.core.model_info import ModelInfo
from desktop_ai.core.parameters import PARAMETERS, Sampling
from desktop_ai.core.texts import N_
from desktop_ai.services.refusals import Refusal, owner
from desktop_ai.ui.translation import tr

LEFT_OUT = N_("This model does not take it: it is left out.")
FIELD_LEFT_OUT = N_("This model does not take “{name}”: it is left out.")
VALUE_LEFT_OUT = N_("This model did not take this value: it is left out.")
RENAMED = N_("This model calls it {name}.")
SAID = N_("{words} It said: {reason}")
KNOWN = N_("{who} does not take it.")
KNOWN_LEFT_OUT = N_("{who} does not take it: it is not sent.")
NOT_LISTED = N_("{who} does not list it for this model.")
# What no list of a model's parameters names: it is the program's own, or part of every request.
NEVER_LISTED = frozenset({"stream", "extra", "n"})
# Names by which lists know a parameter as well.
LISTED_AS = {
    "max_tokens": ("max_completion_tokens",),
    "reasoning_effort": ("reasoning", "include_reasoning", "thinking"),
    "response_format": ("structured_outputs", "json_mode"),
}


class Note(msgspec.Struct, frozen=True):
    """A few words below a parameter; `can_retry` where it may be tried again."""

    words: str
    can_retry: bool = False


def notes(
    provider: Provider, info: ModelInfo, sampling: Sampling, refusals: Mapping[str, Refusal]
) -> dict[str, Note]:
    """The notes by the names of their parameters: what was learnt, else what is known, else what is listed."""
    learnt = _learnt(refusals)
    sent = sampling.sent()
    found: dict[str, Note] = {}
    for parameter in PARAMETERS:
        name = parameter.name
        if not provider.takes(name, sent.get(name), info.id):
            words = KNOWN_LEFT_OUT if name in sent else KNOWN
            found[name] = Note(tr(words.fill(who=provider.name)))
        elif name in learnt:
            found[name] = learnt[name]
        elif name in sent and not _is_listed(name, info):
            found[name] = Note(tr(NOT_LISTED.fill(who=provider.name)))
    return found


def _learnt(refusals: Mapping[str, Refusal]) -> dict[str, Note]:
    """What servers said; what is left out counts over another name for the same parameter."""
    ordered = sorted(refusals.items(), key=lambda item: not item[1].instead)
    return {owner(name): _note(name, refusal) for name, refusal in ordered}


def _note(name: str, refusal: Refusal) -> Note:
    if refusal.instead:
        return Note(tr(RENAMED.fill(name=refusal.instead)))
    if refusal.value is not None:
        words = tr(VALUE_LEFT_OUT)
    else:
        words = tr(LEFT_OUT if owner(name) == name else FIELD_LEFT_OUT.fill(name=name))
    said = SAID.fill(words=words, reason=refusal.reason)
    return Note(tr(said) if refusal.reason else words, can_retry=True)


def _is_listed(name: str, info: ModelInfo) -> bool:
    if info.parameters is None or name in NEVER_LISTED:
        return True
    return not {name, *LISTED_AS.get(name, ())}.isdisjoint(info.parameters)

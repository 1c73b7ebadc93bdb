"""Scopes: a conversation's own values over its preset's, over the model's, over the default."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Protocol

import msgspec

from desktop_ai.core.conversation import Setup
from desktop_ai.core.parameters import NOT_SENT, Sampling
from desktop_ai.core.preset import Exchange, Preset

INSTRUCTIONS = "instructions"
MODEL = "model"


class Origin(StrEnum):
    """Where a value comes from, the nearest first."""

    CONVERSATION = "conversation"
    PRESET = "preset"
    MODEL = "model"
    DEFAULT = "default"


class Scope(Protocol):
    """What a conversation, a preset, a model or the default may say."""

    @property
    def instructions(self) -> str: ...

    @property
    def sampling(self) -> Sampling: ...

    @property
    def left_out(self) -> tuple[str, ...]: ...


class Defaults(msgspec.Struct, frozen=True, omit_defaults=True):
    """What holds for a model, or for everything, where nothing nearer says otherwise."""

    instructions: str = ""
    sampling: Sampling = Sampling()
    left_out: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing."""
        return self == Defaults()


class Below(msgspec.Struct, frozen=True):
    """The scopes below a conversation; `preset` is None where none is chosen, or the chosen one is gone."""

    preset: Preset | None = None
    model: Defaults = Defaults()
    default: Defaults = Defaults()


class Resolved(msgspec.Struct, frozen=True):
    """What the next request is made with, and where each of it comes from.

    `origins` has the name of every parameter, of the instructions and of the model about which some scope says
    something, be it that they are not sent. Of a name that is not there nobody has said anything.
    """

    account: str
    model: str
    instructions: str
    sampling: Sampling
    examples: tuple[Exchange, ...]
    origins: Mapping[str, Origin]
    preset: str = ""


def resolved(setup: Setup, below: Below) -> Resolved:
    """What a conversation is made with: of every value the nearest scope that says something about it."""
    scopes = _scopes(setup, below)
    names = {name: None for _, scope in scopes for name in _spoken_of(scope)}
    said = {name: _nearest(name, scopes) for name in names}
    origins = {name: origin for name, (origin, _) in said.items()}
    values = {name: value for name, (_, value) in said.items() if value is not NOT_SENT}
    instructions = str(values.pop(INSTRUCTIONS, ""))
    preset = below.preset
    is_presets_model = bool(preset and preset.model) and setup.model in ("", preset.model if preset else "")
    model = preset.model if preset and is_presets_model else setup.model
    if model:
        origins[MODEL] = Origin.PRESET if is_presets_model else Origin.CONVERSATION
    return Resolved(
        setup.account or (preset.account if preset else ""),
        model,
        instructions,
        _sampling(values),
        tuple(one for one in preset.examples if not one.is_empty) if preset else (),
        origins,
        preset.id if preset else "",
    )


def inherited(setup: Setup, below: Below, name: str) -> Any:
    """What a parameter, or the instructions, would be without what the conversation says; `NOT_SENT` for nothing."""
    return inherited_from(setup, below, name)[1]


def inherited_from(setup: Setup, below: Below, name: str) -> tuple[Origin, Any]:
    """From where a parameter, or the instructions, would come without what the conversation says, and the value."""
    return _nearest(name, _scopes(setup, below)[1:])


def with_value(setup: Setup, below: Below, name: str, value: Any) -> Setup:
    """The setup in which a parameter, or the instructions, has the value.

    `NOT_SENT` is the conversation's own wish only where it would inherit something.
    """
    bare = taken_from(setup, name)
    if value is not NOT_SENT:
        return _with_own(bare, name, value)
    if inherited(bare, below, name) is NOT_SENT:
        return bare
    return msgspec.structs.replace(bare, left_out=(*bare.left_out, name))


def taken_back(setup: Setup, below: Below, name: str) -> Setup:
    """One step back: from the conversation's own value to the inherited one, from that to not sending it at all."""
    bare = taken_from(setup, name)
    return bare if bare != setup else with_value(setup, below, name, NOT_SENT)


def taken_from(setup: Setup, name: str) -> Setup:
    """The setup that says nothing about a parameter or the instructions."""
    left_out = tuple(other for other in setup.left_out if other != name)
    return _with_own(msgspec.structs.replace(setup, left_out=left_out), name, NOT_SENT)


def own_names(scope: Scope) -> list[str]:
    """The parameters, and the instructions, about which a scope says something."""
    return list(dict.fromkeys(_spoken_of(scope)))


def without_own(setup: Setup) -> Setup:
    """The setup that inherits everything but account and model."""
    return msgspec.structs.replace(setup, instructions="", sampling=Sampling(), left_out=())


def with_own_of(former: Setup, setup: Setup) -> Setup:
    """The setup that says itself what a former one said itself."""
    return msgspec.structs.replace(
        setup, instructions=former.instructions, sampling=former.sampling, left_out=former.left_out
    )


def settled(setup: Setup, below: Below) -> Setup:
    """The setup without what it would inherit all the same."""
    bare = without_own(setup)
    if resolved(bare, below).instructions == setup.instructions:
        setup = taken_from(setup, INSTRUCTIONS)
    for name, value in setup.sampling.values().items():
        if inherited(bare, below, name) == value:
            setup = taken_from(setup, name)
    for name in setup.left_out:
        if inherited(bare, below, name) is NOT_SENT:
            setup = taken_from(setup, name)
    return setup


def as_defaults(found: Resolved) -> Defaults:
    """What was resolved, to be kept for a model or for everything."""
    return Defaults(found.instructions, found.sampling, tuple(_silenced(found)))


def _silenced(found: Resolved) -> list[str]:
    sent = {*found.sampling.values(), MODEL, *([INSTRUCTIONS] if found.instructions else [])}
    return [name for name in found.origins if name not in sent]


def _scopes(setup: Setup, below: Below) -> list[tuple[Origin, Scope]]:
    preset = [(Origin.PRESET, below.preset)] if below.preset is not None else []
    return [
        (Origin.CONVERSATION, setup),
        *preset,
        (Origin.MODEL, below.model),
        (Origin.DEFAULT, below.default),
    ]


def _spoken_of(scope: Scope) -> list[str]:
    instructions = [INSTRUCTIONS] if scope.instructions.strip() else []
    return [*instructions, *scope.sampling.values(), *scope.left_out]


def _nearest(name: str, scopes: list[tuple[Origin, Scope]]) -> tuple[Origin, Any]:
    for origin, scope in scopes:
        value = _said(scope, name)
        if value is not NOT_SENT or name in scope.left_out:
            return origin, value
    return Origin.DEFAULT, NOT_SENT


def _said(scope: Scope, name: str) -> Any:
    if name == INSTRUCTIONS:
        return scope.instructions if scope.instructions.strip() else NOT_SENT
    # A file may name anything as left out.
    return getattr(scope.sampling, name) if name in scope.sampling.__struct_fields__ else NOT_SENT


def _sampling(values: Mapping[str, Any]) -> Sampling:
    return msgspec.structs.replace(Sampling(), **values)


def _with_own(setup: Setup, name: str, value: Any) -> Setup:
    if name == INSTRUCTIONS:
        return msgspec.structs.replace(setup, instructions="" if value is NOT_SENT else value)
    if value is NOT_SENT:
        sampling = msgspec.structs.replace(setup.sampling, **{name: NOT_SENT})
    else:
        sampling = setup.sampling.with_value(name, value)
    return msgspec.structs.replace(setup, sampling=sampling)

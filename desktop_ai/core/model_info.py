"""What is known of a model: what it is for, what it takes, how much fits into it, and what it costs."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

import msgspec


class ModelKind(StrEnum):
    """What a model is for."""

    CHAT = "chat"
    COMPLETION = "completion"
    EMBEDDING = "embedding"
    IMAGE = "image"
    VIDEO = "video"
    SPEECH = "speech"
    TRANSCRIPTION = "transcription"
    MODERATION = "moderation"
    OTHER = "other"


class Tier(msgspec.Struct, frozen=True, omit_defaults=True):
    """What every token of a request costs when its prompt is longer than `above` tokens."""

    above: int
    prices: Prices


class Prices(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a model costs, in USD per million tokens; `request` in USD for each. None where nobody says.

    `cached` is for tokens of the prompt that the provider remembered, `reasoning` for those of thought; where
    there is no such price, they cost what the others of their side do. `tiers` are those of longer prompts, the
    shortest first.
    """

    input: float | None = None
    output: float | None = None
    cached: float | None = None
    reasoning: float | None = None
    request: float | None = None
    tiers: tuple[Tier, ...] = ()

    @property
    def is_free(self) -> bool:
        """Whether it is said that nothing is paid."""
        return self.input == 0 and self.output == 0 and not self.request

    def for_prompt(self, tokens: int) -> Prices:
        """What counts for a prompt of so many tokens: a tier is laid over the prices before it."""
        found = self
        for tier in self.tiers:
            if tokens > tier.above:
                found = _over(tier.prices, found)
        return found


class ModelInfo(msgspec.Struct, frozen=True, omit_defaults=True):
    """A model as its provider, or a table, describes it. None means that it is not said, never that it is not so.

    `context_length` and `max_output` are in tokens. `parameters` are those that it takes, by their names on the
    wire. `retires` is the day from which on it is gone, in ISO 8601, empty when none is named.
    """

    id: str
    name: str = ""
    context_length: int | None = None
    max_output: int | None = None
    kind: ModelKind = ModelKind.CHAT
    sees_images: bool | None = None
    calls_tools: bool | None = None
    reasons: bool | None = None
    prices: Prices | None = None
    parameters: tuple[str, ...] | None = None
    retires: str = ""

    @property
    def is_complete(self) -> bool:
        """Whether there is nothing that a table of prices could add."""
        return self.context_length is not None and self.prices is not None

    def over(self, other: ModelInfo) -> ModelInfo:
        """What is said here, and what `other` says of the rest; prices are not mixed."""
        return _over(self, other)


Described = TypeVar("Described", Prices, ModelInfo)


def _over(upper: Described, lower: Described) -> Described:
    """Every field of `upper` that says something, the others of `lower`."""
    said = {
        name: value
        for name in upper.__struct_fields__
        if (value := getattr(upper, name)) is not None and value not in ("", ())
    }
    return msgspec.structs.replace(lower, **said)

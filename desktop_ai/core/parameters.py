"""Sampling parameters: range, step, and "not sent" as a value of its own."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from msgspec import UNSET, UnsetType

from desktop_ai.core.texts import N_, Text

NOT_SENT = UNSET
NotSent = UnsetType
Number = float | int


class Parameter(msgspec.Struct, frozen=True):
    """What one parameter may be, and what to call it.

    `name` is the field of `Sampling` and the name on the wire unless a provider's row renames it. What `is_basic`
    is always to be seen.
    """

    name: str
    title: Text
    help: Text
    minimum: Number
    maximum: Number
    step: Number
    start: Number
    is_whole: bool = False
    is_logarithmic: bool = False
    is_basic: bool = False

    def accepts(self, value: Number) -> bool:
        """Whether `value` is a number in range; NaN is not."""
        return self.minimum <= value <= self.maximum


class Sampling(msgspec.Struct, frozen=True, omit_defaults=True):
    """The parameters of one request; what is `NOT_SENT` is left out of it."""

    temperature: float | UnsetType = UNSET
    top_p: float | UnsetType = UNSET
    max_tokens: int | UnsetType = UNSET
    presence_penalty: float | UnsetType = UNSET
    frequency_penalty: float | UnsetType = UNSET

    def sent(self) -> dict[str, Number]:
        """Name and value of every parameter that is sent."""
        return dict(self._set_values())

    def _set_values(self) -> Iterator[tuple[str, Number]]:
        for parameter in PARAMETERS:
            value = getattr(self, parameter.name)
            if value is not UNSET:
                yield parameter.name, value

    def with_value(self, name: str, value: Number | UnsetType) -> Sampling:
        """A copy in which one parameter is `value`, brought into its range; `NOT_SENT` leaves it out."""
        if value is not UNSET:
            value = clamped(PARAMETER_OF[name], value)
        return msgspec.structs.replace(self, **{name: value})


def clamped(parameter: Parameter, value: Number) -> Number:
    """`value` brought into the parameter's range, whole where the parameter is whole.

    Raises ValueError for NaN, which is in no range.
    """
    if value != value:
        raise ValueError(f"{parameter.name} is not a number")
    value = min(max(value, parameter.minimum), parameter.maximum)
    return round(value) if parameter.is_whole else float(value)


PARAMETERS = (
    Parameter(
        "temperature",
        N_("Temperature"),
        N_("How freely the model chooses among likely words. Low is steady, high is inventive."),
        minimum=0.0,
        maximum=2.0,
        step=0.05,
        start=0.7,
        is_basic=True,
    ),
    Parameter(
        "top_p",
        N_("Top p"),
        N_("The model chooses only among the most likely words that together have this probability."),
        minimum=0.0,
        maximum=1.0,
        step=0.05,
        start=0.95,
        is_basic=True,
    ),
    Parameter(
        "max_tokens",
        N_("Maximum tokens"),
        N_("Where a reply is cut off. A token is about three quarters of an English word."),
        minimum=1,
        maximum=131_072,
        step=1,
        start=2_000,
        is_whole=True,
        is_logarithmic=True,
        is_basic=True,
    ),
    Parameter(
        "presence_penalty",
        N_("Presence penalty"),
        N_("Above 0 the model turns to new topics, below 0 it stays with what was said."),
        minimum=-2.0,
        maximum=2.0,
        step=0.1,
        start=0.0,
    ),
    Parameter(
        "frequency_penalty",
        N_("Frequency penalty"),
        N_("Above 0 the model repeats its words less often, below 0 more often."),
        minimum=-2.0,
        maximum=2.0,
        step=0.1,
        start=0.0,
    ),
)
PARAMETER_OF = {parameter.name: parameter for parameter in PARAMETERS}

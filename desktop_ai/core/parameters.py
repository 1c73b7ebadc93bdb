"""Sampling parameters: range, step, and "not sent" as a value of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from desktop_ai.core.parameter_kinds import (
    AnswerForm,
    Choice,
    JsonFields,
    Kind,
    Range,
    Switch,
    TextList,
    Value,
)
from desktop_ai.core.response_format import ResponseFormat
from desktop_ai.core.texts import N_, Text

NOT_SENT = UNSET
NotSent = UnsetType
EFFORTS = ("none", "minimal", "low", "medium", "high", "xhigh", "max")
VERBOSITIES = ("low", "medium", "high")
# Some servers keep a seed in 32 bits, signed.
MOST_SEED = 2**31 - 1


class Parameter(msgspec.Struct, frozen=True):
    """What one parameter may be, and what to call it.

    `name` is the field of `Sampling` and the name on the wire unless a provider's row writes it otherwise; one that
    `is_merged` has no name there: its fields become fields of the request. `needs` is the switch that must be on for
    it to be taken. What `is_basic` is always to be seen.
    """

    name: str
    title: Text
    help: Text
    kind: Kind
    unit: Text | None = None
    needs: str = ""
    is_merged: bool = False
    is_basic: bool = False


class Sampling(msgspec.Struct, frozen=True, omit_defaults=True):
    """The parameters of one request; what is `NOT_SENT` is left out of it."""

    temperature: float | UnsetType = UNSET
    top_p: float | UnsetType = UNSET
    max_tokens: int | UnsetType = UNSET
    presence_penalty: float | UnsetType = UNSET
    frequency_penalty: float | UnsetType = UNSET
    n: int | UnsetType = UNSET
    stop: tuple[str, ...] | UnsetType = UNSET
    seed: int | UnsetType = UNSET
    reasoning_effort: str | UnsetType = UNSET
    verbosity: str | UnsetType = UNSET
    response_format: ResponseFormat | UnsetType = UNSET
    logprobs: bool | UnsetType = UNSET
    top_logprobs: int | UnsetType = UNSET
    stream: bool | UnsetType = UNSET
    extra: str | UnsetType = UNSET

    def values(self) -> dict[str, Value]:
        """Name and value of every parameter that is set, as it was set."""
        return {name: value for name in PARAMETER_OF if (value := getattr(self, name)) is not UNSET}

    def sent(self) -> dict[str, Any]:
        """Name and JSON value of every parameter that is sent: what has a mistake in it is not."""
        return dict(self._sent())

    def _sent(self) -> Iterator[tuple[str, Any]]:
        values = self.values()
        for parameter in PARAMETERS:
            needed = [other.name for other in PARAMETERS if other.needs == parameter.name]
            if parameter.name not in values and any(name in values for name in needed):
                yield parameter.name, True
            if parameter.name not in values or (parameter.needs and values.get(parameter.needs) is False):
                continue
            value = values[parameter.name]
            if parameter.kind.mistake(value) is None:
                yield parameter.name, parameter.kind.wire(value)

    def mistakes(self) -> dict[str, Text]:
        """What keeps a parameter that is set from being sent, by its name."""
        found = {name: PARAMETER_OF[name].kind.mistake(value) for name, value in self.values().items()}
        return {name: mistake for name, mistake in found.items() if mistake is not None}

    def with_value(self, name: str, value: Value | UnsetType) -> Sampling:
        """A copy in which one parameter is `value`, brought into its range; `NOT_SENT` leaves it out.

        Raises ValueError for what is no value of that parameter.
        """
        if value is not UNSET:
            value = kept(PARAMETER_OF[name], value)
        return msgspec.structs.replace(self, **{name: value})

    def without_strangers(self) -> Sampling:
        """A copy without values that their parameters do not accept, as a file may hold them."""
        wrong = [name for name, value in self.values().items() if not PARAMETER_OF[name].kind.accepts(value)]
        return msgspec.structs.replace(self, **dict.fromkeys(wrong, UNSET)) if wrong else self


def kept(parameter: Parameter, value: Value) -> Value | UnsetType:
    """`value` as the parameter keeps it: in its range, whole where it is whole, and nothing where nothing is left.

    Raises ValueError for what is no value of it; NaN is in no range.
    """
    try:
        return parameter.kind.kept(value)
    except ValueError as error:
        raise ValueError(f"{parameter.name}: {error}") from None


PARAMETERS = (
    Parameter(
        "temperature",
        N_("Temperature"),
        N_("How freely the model chooses among likely words. Low is steady, high is inventive."),
        Range(0.0, 2.0, step=0.05, start=0.7),
        is_basic=True,
    ),
    Parameter(
        "top_p",
        N_("Top p"),
        N_("The model chooses only among the most likely words that together have this probability."),
        Range(0.0, 1.0, step=0.05, start=0.95),
        is_basic=True,
    ),
    Parameter(
        "max_tokens",
        N_("Maximum tokens"),
        N_("Where a reply is cut off. A token is about three quarters of an English word."),
        Range(1, 131_072, step=1, start=2_000, is_whole=True, is_logarithmic=True),
        unit=N_("tokens"),
        is_basic=True,
    ),
    Parameter(
        "presence_penalty",
        N_("Presence penalty"),
        N_("Above 0 the model turns to new topics, below 0 it stays with what was said."),
        Range(-2.0, 2.0, step=0.1, start=0.0),
    ),
    Parameter(
        "frequency_penalty",
        N_("Frequency penalty"),
        N_("Above 0 the model repeats its words less often, below 0 more often."),
        Range(-2.0, 2.0, step=0.1, start=0.0),
    ),
    Parameter(
        "n",
        N_("Number of answers"),
        N_("How many answers the model gives at once. Each costs as much as one alone."),
        Range(1, 8, step=1, start=1, is_whole=True),
        unit=N_("answers"),
    ),
    Parameter(
        "stop",
        N_("Stop texts"),
        N_("The model stops before it would write one of these, up to four of them."),
        TextList(most=4),
    ),
    Parameter(
        "seed",
        N_("Seed"),
        N_("The same seed with the same request gives, where a service keeps to it, the same answer."),
        Range(0, MOST_SEED, step=1, start=0, is_whole=True, is_open=True),
    ),
    Parameter(
        "reasoning_effort",
        N_("Reasoning effort"),
        N_("How long a model that reasons thinks before it writes. More is slower and costs more."),
        Choice(EFFORTS),
    ),
    Parameter(
        "verbosity",
        N_("Verbosity"),
        N_("How much the model writes: low is short, high is thorough."),
        Choice(VERBOSITIES),
    ),
    Parameter(
        "response_format",
        N_("Response format"),
        N_("Whether the answer is text, a JSON object, or JSON that keeps to a schema."),
        AnswerForm(),
    ),
    Parameter(
        "logprobs",
        N_("Log probabilities"),
        N_("Asks how likely each token of the answer was; “ask --json” prints it."),
        Switch(),
    ),
    Parameter(
        "top_logprobs",
        N_("Top log probabilities"),
        N_("How many other tokens are named with their probability, for each token of the answer."),
        Range(0, 20, step=1, start=5, is_whole=True),
        unit=N_("tokens"),
        needs="logprobs",
    ),
    Parameter(
        "stream",
        N_("Streaming"),
        N_("Off, a reply comes as a whole when it is complete. Not set, it comes word by word."),
        Switch(),
    ),
    Parameter(
        "extra",
        N_("Extra JSON"),
        N_("Fields that are put into the request as they stand, over what is set elsewhere."),
        JsonFields(),
        is_merged=True,
    ),
)
PARAMETER_OF = {parameter.name: parameter for parameter in PARAMETERS}

"""The options of the command line for parameters, made from their table, and the sampling they make."""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from desktop_ai.core.errors import BadInput
from desktop_ai.core.parameter_kinds import AnswerForm, Choice, JsonFields, Number, Range, Switch, TextList
from desktop_ai.core.parameters import PARAMETERS, Parameter, Sampling
from desktop_ai.core.response_format import FormatKind, ResponseFormat
from desktop_ai.core.texts import N_

PARAMETER_OPTIONS = {parameter.name: f"--{parameter.name.replace('_', '-')}" for parameter in PARAMETERS}
# Forms that need nothing but their name; a schema has an option of its own.
PLAIN_FORMS = (str(FormatKind.TEXT), str(FormatKind.JSON_OBJECT))
STATES = {"on": True, "off": False}


def add_parameter_options(parser: argparse._ArgumentGroup) -> None:
    """An option for each parameter; without it the parameter is not sent."""
    for parameter in PARAMETERS:
        parser.add_argument(
            PARAMETER_OPTIONS[parameter.name],
            dest=parameter.name,
            help=_help(parameter),
            **_reading(parameter),
        )
    parser.add_argument(
        "--json-schema",
        type=Path,
        metavar="FILE",
        help="have the answer keep to the JSON Schema in this file",
    )
    parser.add_argument(
        "--schema-name", metavar="NAME", help="with --json-schema: what the schema is called (answer)"
    )
    parser.add_argument(
        "--no-strict",
        action="store_true",
        help="with --json-schema: do not ask the service to hold the model to it",
    )


def sampling_of(arguments: argparse.Namespace) -> Sampling:
    """What the options say. Raises BadInput for a schema or fields with a mistake in them."""
    sampling = Sampling()
    for parameter in PARAMETERS:
        value = getattr(arguments, parameter.name)
        if value is not None:
            sampling = sampling.with_value(parameter.name, value)
    if arguments.json_schema is not None:
        sampling = msgspec.structs.replace(sampling, response_format=_schema_form(arguments))
    for name, mistake in sampling.mistakes().items():
        option = "--json-schema" if name == "response_format" else PARAMETER_OPTIONS[name]
        raise BadInput(N_("{option}: {mistake}").fill(option=option, mistake=str(mistake)))
    return sampling


def _schema_form(arguments: argparse.Namespace) -> ResponseFormat:
    try:
        text = arguments.json_schema.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not text in UTF-8"
        sentence = N_("{place} cannot be read: {reason}.")
        raise BadInput(sentence.fill(place=str(arguments.json_schema), reason=reason)) from None
    name = ResponseFormat().name if arguments.schema_name is None else arguments.schema_name
    return ResponseFormat(FormatKind.JSON_SCHEMA, name, text, not arguments.no_strict)


def _help(parameter: Parameter) -> str:
    """The sentence of the table, which argparse must not take for a pattern."""
    return str(parameter.help).replace("%", "%%")


def _reading(parameter: Parameter) -> dict[str, Any]:
    """How argparse reads the value of a parameter."""
    match parameter.kind:
        case Range() as scale:
            return {"type": _number(scale), "metavar": "N"}
        case Choice(values):
            return {"choices": values}
        case TextList(most):
            return {"action": _Repeated, "most": most, "metavar": "TEXT"}
        case Switch():
            return {"type": _state, "metavar": "{on,off}"}
        case AnswerForm():
            return {"type": _form, "metavar": "{" + ",".join(PLAIN_FORMS) + "}"}
        case JsonFields():
            return {"metavar": "JSON"}


class _Repeated(argparse.Action):
    """Takes an option up to `most` times, each time with a text that is not empty."""

    def __init__(self, *, most: int, **how: Any) -> None:
        super().__init__(**how)
        self._most = most

    def __call__(
        self,
        _parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: Any,
        _option: Any = None,
    ) -> None:
        texts = (*(getattr(namespace, self.dest) or ()), values)
        if not values or len(texts) > self._most:
            raise argparse.ArgumentError(self, f"takes up to {self._most} texts that are not empty")
        setattr(namespace, self.dest, texts)


def _number(scale: Range) -> Callable[[str], Number]:
    def read(word: str) -> Number:
        try:
            value: Number = int(word) if scale.is_whole else float(word)
        except ValueError:
            value = math.nan
        if not scale.accepts(value):
            kind = "a whole number" if scale.is_whole else "a number"
            raise argparse.ArgumentTypeError(
                f"{word!r} is not {kind} from {scale.minimum} to {scale.maximum}"
            )
        return value

    return read


def _state(word: str) -> bool:
    if word not in STATES:
        raise argparse.ArgumentTypeError(f"{word!r} is neither on nor off")
    return STATES[word]


def _form(word: str) -> ResponseFormat:
    if word not in PLAIN_FORMS:
        raise argparse.ArgumentTypeError(f"{word!r} is none of {', '.join(PLAIN_FORMS)}; see --json-schema")
    return ResponseFormat(FormatKind(word))

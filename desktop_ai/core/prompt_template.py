"""Prompts with places to fill: `{{name}}`, `{{language:choice(de, fr)}}`, `{{count:number}}`, `{{notes:long}}`."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from enum import StrEnum

import msgspec

from desktop_ai.core.texts import N_, Text

# Stands for what is on the clipboard when the prompt is used, and is not asked for.
CLIPBOARD = "clipboard"
MOST_VARIABLES, MOST_CHOICES = 20, 50
PLACE = re.compile(
    r"\{\{[ \t]*(?P<name>\w[\w \t-]{0,39}?)[ \t]*"
    r"(?::[ \t]*(?P<kind>text|long|number|choice)[ \t]*(?:\((?P<choices>[^(){}\n]{0,1000})\))?[ \t]*)?\}\}"
)
NO_NUMBER = N_("“{value}” is no number.")


class VariableKind(StrEnum):
    """What fits into a place."""

    LINE = "text"
    LONG = "long"
    NUMBER = "number"
    CHOICE = "choice"


class Variable(msgspec.Struct, frozen=True):
    """One thing to be asked: its name, what fits, and of a choice what there is to choose from."""

    name: str
    kind: VariableKind = VariableKind.LINE
    choices: tuple[str, ...] = ()

    def mistake(self, value: str) -> Text | None:
        """What is wrong with a value; None for one that fits. Nothing at all fits everywhere."""
        if self.kind is not VariableKind.NUMBER or not value.strip():
            return None
        try:
            is_number = math.isfinite(float(value.strip().replace(",", ".")))
        except ValueError:
            is_number = False
        return None if is_number else NO_NUMBER.fill(value=value)


def variables_in(template: str) -> tuple[Variable, ...]:
    """What has to be asked, in the order of the text; each name once, as it is described first."""
    found: dict[str, Variable] = {}
    for place in PLACE.finditer(template):
        name = place["name"]
        if name != CLIPBOARD and name not in found and len(found) < MOST_VARIABLES:
            found[name] = _variable(place)
    return tuple(found.values())


def needs_clipboard(template: str) -> bool:
    """Whether what is on the clipboard goes into it."""
    return any(place["name"] == CLIPBOARD for place in PLACE.finditer(template))


def filled(template: str, values: Mapping[str, str]) -> str:
    """The text with values in its places; what has no value stays, and values are never looked at for places."""
    return PLACE.sub(lambda place: values.get(place["name"], place[0]), template)


def _variable(place: re.Match[str]) -> Variable:
    kind = VariableKind(place["kind"] or "text")
    listed = (choice.strip() for choice in (place["choices"] or "").split(","))
    choices = tuple(dict.fromkeys(filter(None, listed)))[:MOST_CHOICES]
    if kind is VariableKind.CHOICE and not choices:
        return Variable(place["name"])  # nothing to choose from: it is written
    return Variable(place["name"], kind, choices if kind is VariableKind.CHOICE else ())

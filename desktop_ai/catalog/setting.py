"""Setting: one preference, which values fit it, and how one that somebody typed is read."""

from __future__ import annotations

import math
from collections.abc import Mapping
from enum import StrEnum

import msgspec

from desktop_ai.core.errors import BadInput
from desktop_ai.core.texts import N_, Text

Value = str | bool | int | float

ON, OFF = N_("on"), N_("off")
NO_CHOICE = N_("“{typed}” is none of the choices.")
NO_SWITCH = N_("“{typed}” is neither on nor off.")
NO_NUMBER = N_("“{typed}” is no number.")
OUTSIDE = N_("It has to be from {minimum} to {maximum}.")
ONE_OF = N_("It is one of: {choices}.")
TOO_LONG = N_("It may have {count} characters at most.")
LONGEST = 2_000  # characters of a text
YES, NO = frozenset({"on", "true", "yes", "1"}), frozenset({"off", "false", "no", "0"})


class Source(StrEnum):
    """Where the choices of a setting come from that only a running program knows."""

    ACCOUNTS = "accounts"
    TITLE_ACCOUNTS = "accounts that can give titles"
    DICTIONARIES = "dictionaries of this system"
    TITLE_MODELS = "models of the account that gives titles"


class Page(msgspec.Struct, frozen=True):
    """One page of the settings: what it is called and is about, and the actions that lead on from it."""

    id: str
    title: Text
    help: Text
    links: tuple[str, ...] = ()


class Setting(msgspec.Struct, frozen=True):
    """One preference; the type of the default is the type of the value and chooses the editor.

    `choices` are the values of a text with the words for each; those of `source` are known while the program runs.
    A number lies from `minimum` to `maximum`, both included, where they are given, goes in steps of `step`, and is
    shown in the words of `unit`, as "{count} %". What `resets` names falls back to its default when this changes.
    One that not `is_undoable` says only how something is looked at, or follows what else is chosen.
    """

    key: str
    default: Value
    title: Text
    page: str
    help: Text
    choices: Mapping[str, Text] = {}
    is_undoable: bool = True
    source: Source | None = None
    minimum: float = -math.inf
    maximum: float = math.inf
    step: float = 1
    unit: Text | None = None
    resets: tuple[str, ...] = ()

    def accepts(self, value: object) -> bool:
        """Whether `value`, as it came from a file, can be used."""
        if type(value) is not type(self.default):
            return False
        if isinstance(value, str):
            return value in self.choices if self.choices else len(value) <= LONGEST
        return self._holds(value)

    def _holds(self, number: float) -> bool:
        return self.minimum <= number <= self.maximum and number not in (math.inf, -math.inf)

    def parsed(self, typed: str) -> Value:
        """The value that somebody typed, in English words or as it stands in the file. Raises BadInput."""
        word = typed.strip()
        if isinstance(self.default, bool):
            return self._switch(word)
        if isinstance(self.default, int | float):
            return self._number(word)
        value = self._choice(word) if self.choices else word
        if not self.accepts(value):
            raise BadInput(TOO_LONG.fill(count=LONGEST))
        return value

    def _switch(self, word: str) -> bool:
        if word.casefold() not in YES | NO:
            raise BadInput(NO_SWITCH.fill(typed=word))
        return word.casefold() in YES

    def _number(self, word: str) -> int | float:
        try:
            number = word.removesuffix("%").strip()
            value = int(number) if isinstance(self.default, int) else float(number)
        except (ValueError, OverflowError):
            raise BadInput(NO_NUMBER.fill(typed=word)) from None
        if value in (math.inf, -math.inf) or value != value:
            raise BadInput(NO_NUMBER.fill(typed=word))
        if not self._holds(value):
            raise BadInput(OUTSIDE.fill(minimum=self.minimum, maximum=self.maximum))
        return value

    def _choice(self, word: str) -> str:
        folded = word.casefold()
        for value, words in self.choices.items():
            if folded in (value.casefold(), str(words).casefold()):
                return value
        choices = ", ".join(self.choices)
        raise BadInput(NO_CHOICE.fill(typed=word), ONE_OF.fill(choices=choices))

"""The kinds of value that a parameter may have: what each accepts, keeps and sends."""

from __future__ import annotations

from typing import Any, TypeGuard

import msgspec
from msgspec import UNSET, UnsetType

from desktop_ai.core.json_text import JsonMistake, place_of, read_object
from desktop_ai.core.response_format import ResponseFormat
from desktop_ai.core.texts import N_, Text

Number = float | int
Value = float | int | bool | str | tuple[str, ...] | ResponseFormat

# What a request is made of beside parameters: nothing that is typed as JSON replaces it.
RESERVED = {
    "model": N_("the model is chosen elsewhere; it cannot stand here."),
    "messages": N_("the messages are those of the conversation; they cannot stand here."),
    "stream": N_("streaming has a switch of its own; it cannot stand here."),
}


class Range(msgspec.Struct, frozen=True):
    """A number from `minimum` to `maximum`; `start` is where its knob stands before anyone touches it.

    One that `is_open` has no sensible scale: it is typed, and no slider shows it.
    """

    minimum: Number
    maximum: Number
    step: Number
    start: Number
    is_whole: bool = False
    is_logarithmic: bool = False
    is_open: bool = False

    def accepts(self, value: object) -> bool:
        """Whether `value` is a number in range; NaN is not."""
        return _is_number(value) and self.minimum <= value <= self.maximum

    def kept(self, value: object) -> Number:
        """`value` brought into range, whole where the range is whole. Raises ValueError for what is no number."""
        if not _is_number(value) or value != value:
            raise ValueError("not a number")
        value = min(max(value, self.minimum), self.maximum)
        return round(value) if self.is_whole else float(value)

    def mistake(self, _value: Any) -> Text | None:
        """Nothing in range is wrong."""
        return None

    def wire(self, value: Any) -> Any:
        """As it is."""
        return value


class Choice(msgspec.Struct, frozen=True):
    """One of a few words."""

    values: tuple[str, ...]

    def accepts(self, value: object) -> bool:
        """Whether it is one of them."""
        return value in self.values

    def kept(self, value: object) -> str:
        """The word. Raises ValueError for another one."""
        if not self.accepts(value):
            raise ValueError("not one of the choices")
        return str(value)

    def mistake(self, _value: Any) -> Text | None:
        """Nothing is wrong with any of them."""
        return None

    def wire(self, value: Any) -> Any:
        """As it is."""
        return value


class TextList(msgspec.Struct, frozen=True):
    """Up to `most` texts, each of which may be blank but not empty."""

    most: int

    def accepts(self, value: object) -> bool:
        """Whether it is a list of as many texts."""
        if not isinstance(value, tuple):
            return False
        return 1 <= len(value) <= self.most and all(isinstance(text, str) and text for text in value)

    def kept(self, value: object) -> tuple[str, ...] | UnsetType:
        """The texts, each once; none are no value. Raises ValueError for what is no list of texts."""
        if not isinstance(value, tuple | list) or not all(isinstance(text, str) for text in value):
            raise ValueError("not a list of texts")
        return tuple(dict.fromkeys(text for text in value if text))[: self.most] or UNSET

    def mistake(self, _value: Any) -> Text | None:
        """Any text will do."""
        return None

    def wire(self, value: Any) -> Any:
        """A list, without halves of characters, which no request can carry."""
        return [text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") for text in value]


class Switch(msgspec.Struct, frozen=True):
    """On or off."""

    def accepts(self, value: object) -> bool:
        """Whether it is one of the two."""
        return isinstance(value, bool)

    def kept(self, value: object) -> bool:
        """The state. Raises ValueError for anything else."""
        if not isinstance(value, bool):
            raise ValueError("neither on nor off")
        return value

    def mistake(self, _value: Any) -> Text | None:
        """Nothing is wrong with either."""
        return None

    def wire(self, value: Any) -> Any:
        """As it is."""
        return value


class AnswerForm(msgspec.Struct, frozen=True):
    """The form of an answer."""

    def accepts(self, value: object) -> bool:
        """Whether it is one, with mistakes in its schema or without."""
        return isinstance(value, ResponseFormat)

    def kept(self, value: object) -> ResponseFormat:
        """The form. Raises ValueError for anything else."""
        if not isinstance(value, ResponseFormat):
            raise ValueError("not a form of an answer")
        return value

    def mistake(self, value: Any) -> Text | None:
        """What is wrong with its schema."""
        found: Text | None = value.mistake()
        return found

    def wire(self, value: Any) -> Any:
        """The field of a request. Raises JsonMistake."""
        return value.wire()


class JsonFields(msgspec.Struct, frozen=True):
    """Fields of a request as JSON, as someone typed them: a text that may have mistakes."""

    def accepts(self, value: object) -> bool:
        """Whether it is a text with anything in it."""
        return isinstance(value, str) and bool(value.strip())

    def kept(self, value: object) -> str | UnsetType:
        """The text; a blank one is no value. Raises ValueError for what is no text."""
        if not isinstance(value, str):
            raise ValueError("not a text")
        return value if value.strip() else UNSET

    def mistake(self, value: Any) -> Text | None:
        """The first mistake in it."""
        try:
            self.wire(value)
        except JsonMistake as mistake:
            return mistake.sentence
        return None

    def wire(self, value: Any) -> Any:
        """The fields. Raises JsonMistake."""
        fields = read_object(value)
        for name, mistake in RESERVED.items():
            if name in fields:
                raise JsonMistake(mistake, value, place_of(value, (name,)))
        return fields


Kind = Range | Choice | TextList | Switch | AnswerForm | JsonFields


def _is_number(value: object) -> TypeGuard[Number]:
    return isinstance(value, int | float) and not isinstance(value, bool)

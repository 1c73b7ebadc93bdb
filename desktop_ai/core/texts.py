"""Text(source, args): an English sentence marked for translation, shown by whoever shows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from string import Formatter
from typing import TypeAlias

import msgspec

# What can stand in a place: words, a number, a moment on the clock of this computer, another sentence.
Argument: TypeAlias = "str | int | float | datetime | Text"

# How English shows what does not say how it is shown.
FORMS: Mapping[type, str] = {int: ",", float: "g"}


class Text(msgspec.Struct, frozen=True):
    """An English sentence with named places, and what stands in them.

    Only the user interface translates `source`; everything else shows the English as it is. `meaning` tells
    apart what English has one word for; translators see it. A place may say how it is shown, as in
    "{seconds:.1f}"; a whole number that says nothing is shown in groups of three digits.
    """

    source: str
    args: Mapping[str, Argument] = {}
    meaning: str = ""

    def fill(self, **args: Argument) -> Text:
        """The same sentence with its named places filled."""
        return Text(self.source, {**self.args, **args}, self.meaning)

    def __str__(self) -> str:
        return filled(self.source, self.args, in_english)


def filled(source: str, args: Mapping[str, Argument], shown: Callable[[Argument, str], str]) -> str:
    """A sentence with its places filled by what `shown` makes of each argument and of how its place wants it.

    Without arguments it is no pattern: its braces are what they look like.
    """
    if not args:
        return source
    return "".join(
        words if name is None else words + shown(args[name], form or "")
        for words, name, form, _ in Formatter().parse(source)
    )


def in_english(value: Argument, form: str) -> str:
    """An argument as English shows it."""
    return format(value, form or FORMS.get(type(value), ""))


def N_(source: str, meaning: str = "") -> Text:  # noqa: N802 - the mark that translators' tools look for
    """Mark an English sentence for translation."""
    return Text(source, {}, meaning)

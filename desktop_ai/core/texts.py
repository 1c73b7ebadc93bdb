"""Text(source, args): an English sentence marked for translation, shown by whoever shows it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

import msgspec

Argument: TypeAlias = "str | int | float | Text"


class Text(msgspec.Struct, frozen=True):
    """An English sentence with named places, and what stands in them.

    Only the user interface translates `source`; everything else shows the English as it is.
    """

    source: str
    args: Mapping[str, Argument] = {}

    def fill(self, **args: Argument) -> Text:
        """The same sentence with its named places filled."""
        return Text(self.source, {**self.args, **args})

    def __str__(self) -> str:
        return self.source.format_map(self.args) if self.args else self.source


def N_(source: str) -> Text:  # noqa: N802 - the mark that translators' tools look for
    """Mark an English sentence for translation."""
    return Text(source)

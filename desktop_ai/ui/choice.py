"""Choice: one line of the palette."""

from __future__ import annotations

import msgspec


class Choice(msgspec.Struct, frozen=True):
    """One line of the palette: `id` is what comes back, `context` and `key` stand beside the title."""

    id: str
    title: str
    context: str = ""
    key: str = ""

    @property
    def searched(self) -> str:
        """The text that letters are compared with."""
        return f"{self.title} {self.context}"

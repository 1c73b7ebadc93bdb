"""Choice: one line of the palette."""

from __future__ import annotations

import msgspec

from desktop_ai.core.one_line import one_line


class Choice(msgspec.Struct, frozen=True):
    """One line of the palette: `id` is what comes back, `context` and `key` stand beside the title."""

    id: str
    title: str
    context: str = ""
    key: str = ""

    @property
    def searched(self) -> str:
        """The text that letters are compared with."""
        return f"{one_line(self.title)} {one_line(self.context)}"

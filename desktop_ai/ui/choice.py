"""Choice: one line of the palette."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from desktop_ai.core.one_line import one_line


class Choice(msgspec.Struct, frozen=True):
    """One line of the palette: `id` is what comes back, `context` and `key` stand beside the title.

    One with a `detail` has a second line, with `context` and the detail at the left and `marks` at the right; `note`
    stands at the right of the first. `group` is said above the first of those that have the same one in a row,
    and what `heard` gives to a screen reader instead of everything. `typed` is what means this choice when it is
    typed as a whole. What is typed behind its `sign` looks among those that have the same.
    """

    id: str
    title: str
    context: str = ""
    key: str = ""
    detail: str = ""
    marks: tuple[str, ...] = ()
    note: str = ""
    group: str = ""
    is_starred: bool = False
    typed: str = ""
    heard: Callable[[], str] | None = None
    sign: str = ""

    @property
    def searched(self) -> str:
        """The text that letters are compared with."""
        words = (self.title, self.context, self.note, *self.marks)
        return " ".join(one_line(word) for word in words if word)

    @property
    def said(self) -> str:
        """The line as a screen reader says it."""
        if self.heard is not None:
            return one_line(self.heard())
        words = (self.title, self.context, self.detail, *self.marks, self.note, self.key)
        return ", ".join(one_line(word) for word in words if word)

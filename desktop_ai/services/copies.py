"""Copies: a second conversation like one, in a way that can be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_
from desktop_ai.services.filings import Filings, title_in
from desktop_ai.services.history import Change, History
from desktop_ai.services.library import Library
from desktop_ai.services.workspace import Workspace

DUPLICATED = N_("Duplicated “{title}”"), N_("Duplicated {count} conversations")
COPY = N_("{title} (copy)")


class Copies:
    """Duplicates conversations of the library."""

    def __init__(self, workspace: Workspace, library: Library, filings: Filings, history: History) -> None:
        self._workspace = workspace
        self._library = library
        self._filings = filings
        self._history = history

    async def make(self, ids: Sequence[str]) -> list[str]:
        """Make a second conversation of each; the ids of the new ones.

        Raises StoreError; what was made until then stays, and can be taken back.
        """
        made: list[str] = []
        title = self._filings.title_of(DUPLICATED, ids)
        try:
            for id in ids:
                summary = self._library.summary(id)
                if summary is not None:
                    copied = str(COPY.fill(title=title_in(summary)))
                    made.append((await self._library.duplicate(id, one_line(copied))).id)
        finally:
            if made:
                self._history.note(Change(title, lambda: self._delete(made), lambda: self._restore(made)))
        return made

    async def _delete(self, ids: Sequence[str]) -> None:
        for id in ids:
            await self._workspace.delete(id)

    async def _restore(self, ids: Sequence[str]) -> None:
        for id in ids:
            await self._library.restore(id)

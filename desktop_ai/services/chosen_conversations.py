"""What is done to conversations that were chosen in the list: rename, duplicate, delete; all can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_
from desktop_ai.services.filings import Filings, title_in
from desktop_ai.services.history import Change, History
from desktop_ai.services.library import Library
from desktop_ai.services.workspace import Workspace

RENAMED = N_("Renamed “{before}” to “{after}”")
DUPLICATED = N_("Duplicated “{title}”"), N_("Duplicated {count} conversations")
DELETED = N_("Deleted “{title}”"), N_("Deleted {count} conversations")
COPY = N_("{title} (copy)")


class ChosenConversations:
    """Works on conversations of the library whether or not they are open. All raise StoreError.

    What was done until then stays, and can be taken back.
    """

    def __init__(self, workspace: Workspace, library: Library, filings: Filings, history: History) -> None:
        self._workspace = workspace
        self._library = library
        self._filings = filings
        self._history = history

    async def rename(self, id: str, title: str) -> None:
        """Give a conversation another title; an empty one is ignored."""
        summary, after = self._library.summary(id), one_line(title)
        if summary is None or not after or after == summary.title:
            return
        await self._rename(id, after)
        told = RENAMED.fill(before=title_in(summary), after=after)
        undo, redo = partial(self._rename, id, summary.title), partial(self._rename, id, after)
        self._history.note(Change(told, undo, redo))

    async def duplicate(self, ids: Sequence[str]) -> list[str]:
        """Make a second conversation of each; the ids of the new ones."""
        made: list[str] = []
        told = self._filings.title_of(DUPLICATED, ids)
        try:
            for id in ids:
                summary = self._library.summary(id)
                if summary is not None:
                    title = one_line(str(COPY.fill(title=title_in(summary))))
                    made.append((await self._library.duplicate(id, title)).id)
        finally:
            if made:
                self._history.note(Change(told, partial(self._delete, made), partial(self._restore, made)))
        return made

    async def delete(self, ids: Sequence[str]) -> None:
        """Put conversations into the trash."""
        known = [id for id in ids if self._library.summary(id) is not None]
        told = self._filings.title_of(DELETED, known)
        gone: list[str] = []
        try:
            for id in known:
                await self._workspace.delete(id)
                gone.append(id)
        finally:
            if gone:
                self._history.note(Change(told, partial(self._restore, gone), partial(self._delete, gone)))

    async def _rename(self, id: str, title: str) -> None:
        (await self._workspace.chat(id)).rename(title)

    async def _delete(self, ids: Sequence[str]) -> None:
        for id in ids:
            await self._workspace.delete(id)

    async def _restore(self, ids: Sequence[str]) -> None:
        for id in ids:
            await self._library.restore(id)

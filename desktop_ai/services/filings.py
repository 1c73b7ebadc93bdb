"""Filings: put conversations where they belong, in a way that can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import msgspec

from desktop_ai.core.conversation import Summary
from desktop_ai.core.errors import StoreError, StoreErrorKind
from desktop_ai.core.filing import Filing, carried, tags_from
from desktop_ai.core.folder_path import folder_path
from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.history import Change, History
from desktop_ai.services.library import Library

PINNED = N_("Pinned “{title}”"), N_("Pinned {count} conversations")
UNPINNED = N_("Unpinned “{title}”"), N_("Unpinned {count} conversations")
ARCHIVED = N_("Archived “{title}”"), N_("Archived {count} conversations")
UNARCHIVED = N_("Took “{title}” out of the archive"), N_("Took {count} conversations out of the archive")
MOVED = N_("Moved “{title}” to “{folder}”"), N_("Moved {count} conversations to “{folder}”")
MOVED_OUT = (
    N_("Took “{title}” out of its folder"),
    N_("Took {count} conversations out of their folders"),
)
TAGGED = N_("Changed the tags of “{title}”"), N_("Changed the tags of {count} conversations")
BY_DATE = N_("Put “{title}” in order by date"), N_("Put {count} conversations in order by date")
UNTITLED = N_("Untitled")

Titles = tuple[Text, Text]
# Of each conversation how it was filed and how it is now.
Filed = Mapping[str, tuple[Filing, Filing]]


class Filings:
    """Files conversations of the library. All raise StoreError, and what was done until then can be taken back."""

    def __init__(self, library: Library, history: History) -> None:
        self._library = library
        self._history = history

    async def pin(self, ids: Sequence[str], *, is_pinned: bool) -> None:
        """Put conversations at the top of the list, or back to where they belong."""
        await self._set(ids, PINNED if is_pinned else UNPINNED, is_pinned=is_pinned)

    async def archive(self, ids: Sequence[str], *, is_archived: bool) -> None:
        """Put conversations into the archive, or take them out of it."""
        await self._set(ids, ARCHIVED if is_archived else UNARCHIVED, is_archived=is_archived)

    async def move(self, ids: Sequence[str], folder: str) -> None:
        """Put conversations into a folder, which need not be there yet; an empty path takes them out of theirs.

        What was pinned or archived is no longer: it would not be seen in its folder.
        """
        path = folder_path(folder)
        titles = (MOVED[0].fill(folder=path), MOVED[1].fill(folder=path)) if path else MOVED_OUT
        await self._set(ids, titles, folder=path, position=None, is_pinned=False, is_archived=False)

    async def tag(self, ids: Sequence[str], add: Sequence[str], remove: Sequence[str] = ()) -> None:
        """Give conversations tags and take others from them."""
        gone = {tag.casefold() for tag in remove}

        def tagged(filing: Filing) -> Filing:
            kept = (tag for tag in filing.tags if tag.casefold() not in gone)
            return msgspec.structs.replace(filing, tags=tags_from((*kept, *add)))

        await self.change(ids, tagged, TAGGED)

    async def order_by_date(self, ids: Sequence[str]) -> None:
        """Forget the places that conversations were given."""
        await self._set(ids, BY_DATE, position=None)

    async def change(self, ids: Sequence[str], change: Callable[[Filing], Filing], titles: Titles) -> None:
        """File conversations anew; where nothing changes nothing is done."""
        filed: dict[str, tuple[Filing, Filing]] = {}
        for summary in self._summaries(ids):
            after = change(summary.filing)
            if after != summary.filing:
                filed[summary.id] = summary.filing, after
        await self.file(filed, self.title_of(titles, list(filed)))

    async def file(self, filed: Filed, title: Text) -> None:
        """File conversations, and note it."""
        if not filed:
            return
        try:
            await self._library.file({id: after for id, (_before, after) in filed.items()})
        finally:
            self._history.note(
                Change(title, lambda: self.carry(filed, is_back=True), lambda: self.carry(filed))
            )

    async def carry(self, filed: Filed, *, is_back: bool = False) -> None:
        """Do again what was done, or take it back; what else was changed meanwhile stays."""
        wanted: dict[str, Filing] = {}
        for id, (before, after) in filed.items():
            summary = self._library.summary(id)
            if summary is not None:
                steps = (after, before) if is_back else (before, after)
                wanted[id] = carried(summary.filing, *steps)
        if not wanted:
            raise StoreError(StoreErrorKind.GONE, next(iter(filed)))
        await self._library.file(wanted)

    def title_of(self, titles: Titles, ids: Sequence[str]) -> Text:
        """What was done to conversations, in the words for one or for several."""
        if len(ids) != 1:
            return titles[1].fill(count=len(ids))
        summary = self._library.summary(ids[0])
        return titles[0].fill(title=title_in(summary) if summary is not None else ids[0])

    async def _set(self, ids: Sequence[str], titles: Titles, **values: object) -> None:
        await self.change(ids, lambda filing: msgspec.structs.replace(filing, **values), titles)

    def _summaries(self, ids: Sequence[str]) -> list[Summary]:
        """What is known of those that are there."""
        found = (self._library.summary(id) for id in ids)
        return [summary for summary in found if summary is not None]


def title_in(summary: Summary) -> str:
    """The title as a sentence names it."""
    return one_line(summary.title) or str(UNTITLED)

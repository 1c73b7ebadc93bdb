"""Placing: the order that the user gives conversations, beside the one by date."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from desktop_ai.core.filing import Filing
from desktop_ai.core.texts import N_
from desktop_ai.services.filings import Filings
from desktop_ai.services.library import Library

PLACED = N_("Moved “{title}” in the list"), N_("Moved {count} conversations in the list")


class Placing:
    """Gives conversations places in the list. All raise StoreError.

    On each shelf those that have a place stand first; the others follow, newest first.
    """

    def __init__(self, library: Library, filings: Filings) -> None:
        self._library = library
        self._filings = filings

    async def move_up(self, id: str) -> None:
        """Bring a conversation one place up; one that goes by its date becomes the last of those with a place."""
        placed = self._placed_beside(id)
        here = placed.index(id) if id in placed else len(placed)
        target = here - 1 if here < len(placed) else here
        others = [other for other in placed if other != id]
        if target >= 0:
            await self._keep([*others[:target], id, *others[target:]], [id])

    async def move_down(self, id: str) -> None:
        """Bring a conversation one place down; the last of those that have a place goes by its date again."""
        placed = self._placed_beside(id)
        if id not in placed:
            return
        here = placed.index(id)
        if here == len(placed) - 1:
            await self._filings.order_by_date([id])
        else:
            others = [other for other in placed if other != id]
            await self._keep([*others[: here + 1], id, *others[here + 1 :]], [id])

    async def put_before(self, ids: Sequence[str], other: str) -> None:
        """Put conversations on the shelf of another one, before it.

        Where that one has no place, all above it get theirs, so that what is moved goes where it was shown; those in
        no folder stand apart as soon as they have one, and there it is put after the others that have.
        """
        target = self._library.summary(other)
        if target is None or other in ids:
            return
        placed = self._placed_beside(other)
        if other not in placed and not _stands_apart(target.filing):
            beside = [summary.id for summary in self._library.beside(other)]
            placed = beside[: beside.index(other)]
        others = [id for id in placed if id not in ids]
        at = others.index(other) if other in others else len(others)
        await self._keep([*others[:at], *ids, *others[at:]], ids, target.filing)

    async def _keep(self, order: Sequence[str], moved: Sequence[str], like: Filing | None = None) -> None:
        """Have conversations stand in an order; those that are `moved` are filed `like` another one, if given."""
        filed: dict[str, tuple[Filing, Filing]] = {}
        for place, id in enumerate(order, 1):
            summary = self._library.summary(id)
            if summary is None:
                continue
            before = summary.filing
            base = msgspec.structs.replace(like, tags=before.tags) if like and id in moved else before
            after = msgspec.structs.replace(base, position=float(place))
            if after != before:
                filed[id] = before, after
        await self._filings.file(filed, self._filings.title_of(PLACED, moved))

    def _placed_beside(self, id: str) -> list[str]:
        """Those on the shelf of a conversation that have a place, in their order."""
        return [summary.id for summary in self._library.beside(id) if summary.filing.position is not None]


def _stands_apart(filing: Filing) -> bool:
    """Whether what is filed so stands on a shelf of its own as soon as it has a place."""
    return not (filing.folder or filing.is_pinned or filing.is_archived)

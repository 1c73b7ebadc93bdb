"""Search: words looked for in every message of every conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop_ai.core.search_query import SearchQuery
    from desktop_ai.core.search_results import SearchResults


class MessageIndex(Protocol):
    """What knows every message. Its methods raise StoreError."""

    @property
    def progress(self) -> float | None:
        """How much of what it does not know yet it has learnt, from 0 to 1; None when it knows everything."""
        ...

    async def search(self, query: SearchQuery, depth: int = 1) -> SearchResults:
        """What fits, with a greater depth more of it; whatever was asked before ends early."""
        ...

    async def models(self) -> list[str]:
        """The names of the models that wrote messages, those with the most first."""
        ...

    async def advanced(self) -> float | None:
        """Wait until it has learnt a little more; its progress."""
        ...

    async def close(self, deadline: float = 5.0) -> bool:
        """Let go of everything; whether that took less than `deadline` seconds."""
        ...


class Search:
    """Asks the index what a line of text means."""

    def __init__(self, index: MessageIndex) -> None:
        self._index = index

    @property
    def progress(self) -> float | None:
        """How far the index is built, from 0 to 1; None when it is complete."""
        return self._index.progress

    async def find(self, text: str, depth: int = 1) -> tuple[SearchQuery, SearchResults]:
        """What was understood of a line and what fits, nothing for a line that asks nothing. Raises StoreError.

        With a `depth` of n, n times as much is looked at before it ends.
        """
        # Only now: the window is seen sooner without it.
        from desktop_ai.core.search_query import parsed
        from desktop_ai.core.search_results import SearchResults

        query = parsed(text)
        return query, await self._index.search(query, depth) if query else SearchResults()

    async def models(self) -> list[str]:
        """The names of the models that wrote messages, those with the most first. Raises StoreError."""
        return await self._index.models()

    async def advanced(self) -> float | None:
        """Wait until the index has learnt a little more; its progress."""
        return await self._index.advanced()

    async def close(self) -> None:
        """End it."""
        await self._index.close()

"""Library: all conversations, as a list to choose from."""

from __future__ import annotations

from desktop_ai.core.conversation import Conversation, Summary
from desktop_ai.core.signal import Signal
from desktop_ai.services.notices import Notices
from desktop_ai.services.ports import ConversationStore
from desktop_ai.services.tasks import Tasks


class Library:
    """Owns the list of summaries, newest first.

    Emits `reset` when the whole list is another one, `updated` with a summary that is new or moved to the
    top, `removed` with an id.
    """

    def __init__(self, store: ConversationStore, tasks: Tasks, notices: Notices) -> None:
        self.reset: Signal[[]] = Signal()
        self.updated: Signal[[Summary]] = Signal()
        self.removed: Signal[[str]] = Signal()
        self._store = store
        self._tasks = tasks
        self._notices = notices
        self._summaries: dict[str, Summary] = {}

    @property
    def has_conversations(self) -> bool:
        """Whether there is any."""
        return bool(self._summaries)

    def summaries(self) -> list[Summary]:
        """All conversations, newest first."""
        return sorted(self._summaries.values(), key=_newest_first, reverse=True)

    async def open(self) -> None:
        """Read the list from the cache. Raises StoreError."""
        self._take(await self._store.summaries())

    async def rescan(self) -> None:
        """Compare the list with the files, and say which were set aside. Raises StoreError."""
        found = await self._store.rescan()
        if found is not None:
            self._take(found)
        for problem in self._store.problems():
            self._notices.error(problem)

    def note(self, conversation: Conversation) -> None:
        """A conversation changed: show it where it now belongs."""
        self._summaries[conversation.id] = conversation.summary
        self.updated.emit(conversation.summary)

    async def delete(self, id: str) -> Summary | None:
        """Put a conversation into the trash; what it was. Raises StoreError."""
        await self._store.delete(id)
        deleted = self._summaries.pop(id, None)
        self.removed.emit(id)
        return deleted

    async def restore(self, id: str) -> None:
        """Take a conversation back from the trash. Raises StoreError."""
        summary = await self._store.restore(id)
        self._summaries[id] = summary
        self.updated.emit(summary)

    def _take(self, found: list[Summary]) -> None:
        self._summaries = {summary.id: summary for summary in found}
        self.reset.emit()


def _newest_first(summary: Summary) -> tuple[str, str]:
    return summary.updated, summary.id

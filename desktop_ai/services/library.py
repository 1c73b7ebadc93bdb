"""Library: all conversations, as a list to choose from."""

from __future__ import annotations

from desktop_ai.core.conversation import Conversation, Summary
from desktop_ai.core.signal import Signal
from desktop_ai.services.notices import Notices
from desktop_ai.services.ports import ConversationStore
from desktop_ai.services.tasks import Tasks


class Library:
    """Owns the list of summaries, newest first.

    Emits `reset` when the whole list is another one, `updated` with a summary that is new or has changed,
    `removed` with an id.
    """

    def __init__(self, store: ConversationStore, tasks: Tasks, notices: Notices) -> None:
        self.reset: Signal[[]] = Signal()
        self.updated: Signal[[Summary]] = Signal()
        self.removed: Signal[[str]] = Signal()
        self._store = store
        self._tasks = tasks
        self._notices = notices
        self._summaries: dict[str, Summary] = {}
        # What happened here since the files began to be looked at, None for what went: it is newer than they say.
        self._since_rescan: dict[str, Summary | None] = {}

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
        self._since_rescan = {}
        found = await self._store.rescan()
        if found is not None:
            self._take(found)
        for problem in self._store.problems():
            self._notices.error(problem)

    def note(self, conversation: Conversation) -> None:
        """A conversation changed: show it where it now belongs, if the list shows anything of it differently."""
        if self._summaries.get(conversation.id) != conversation.summary:
            self._put(conversation.summary)

    async def delete(self, id: str) -> Summary | None:
        """Put a conversation into the trash; what it was. Raises StoreError."""
        await self._store.delete(id)
        deleted = self._summaries.get(id)
        self.forget(id)
        return deleted

    def forget(self, id: str) -> None:
        """A conversation is not there any more: show it no longer."""
        self._summaries.pop(id, None)
        self._since_rescan[id] = None
        self.removed.emit(id)

    async def restore(self, id: str) -> None:
        """Take a conversation back from the trash. Raises StoreError."""
        self._put(await self._store.restore(id))

    def _put(self, summary: Summary) -> None:
        self._summaries[summary.id] = summary
        self._since_rescan[summary.id] = summary
        self.updated.emit(summary)

    def _take(self, found: list[Summary]) -> None:
        current = {summary.id: summary for summary in found} | self._since_rescan
        self._summaries = {id: summary for id, summary in current.items() if summary is not None}
        self.reset.emit()


def _newest_first(summary: Summary) -> tuple[str, str]:
    return summary.updated, summary.id

"""Library: all conversations, as a list to choose from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import attrgetter

from desktop_ai.core.conversation import Conversation, Summary
from desktop_ai.core.errors import StoreError
from desktop_ai.core.filing import Filing
from desktop_ai.core.shelves import Shelf, ShelfKind, folder_tree, shelves
from desktop_ai.core.signal import Signal
from desktop_ai.services.folder_list import FolderList
from desktop_ai.services.notices import Notices
from desktop_ai.services.ports import ConversationStore
from desktop_ai.services.tasks import Tasks

_NEWEST_FIRST = attrgetter("updated", "id")


class Library:
    """Owns the list of summaries, newest first, and knows in which folders they are.

    Emits `reset` when the whole list or that of the folders is another one,
    `updated` with a summary that is new or has changed, `removed` with an id.
    """

    def __init__(
        self, store: ConversationStore, tasks: Tasks, notices: Notices, folder_list: FolderList
    ) -> None:
        self.reset: Signal[[]] = Signal()
        self.updated: Signal[[Summary]] = Signal()
        self.removed: Signal[[str]] = Signal()
        self.looked_through: Signal[[]] = Signal()
        # Whether the files were compared with the list; None until it is known whether they can be.
        self.is_readable: bool | None = None
        self._store = store
        self._tasks = tasks
        self._notices = notices
        self.folder_list = folder_list
        folder_list.changed.connect(self._on_folder_list_changed)
        self._summaries: dict[str, Summary] = {}
        self._sorted: list[Summary] | None = None  # newest first, until one changes
        # What happened here since the files began to be looked at, None for what went: it is newer than they say.
        self._since_rescan: dict[str, Summary | None] = {}

    @property
    def has_conversations(self) -> bool:
        """Whether there is any."""
        return bool(self._summaries)

    def summaries(self) -> list[Summary]:
        """All conversations, newest first."""
        if self._sorted is None:
            self._sorted = sorted(self._summaries.values(), key=_NEWEST_FIRST, reverse=True)
        return list(self._sorted)

    def summary(self, id: str) -> Summary | None:
        """What is known of a conversation, None when it is not there."""
        return self._summaries.get(id)

    def folders(self) -> list[str]:
        """The paths of all folders, each after the one it lies in, in the order of the list."""
        used = {summary.filing.folder for summary in self._summaries.values() if summary.filing.folder}
        return folder_tree(self.folder_list.paths, used)

    def shelves(self) -> list[Shelf]:
        """All conversations as someone looks through them, from top to bottom."""
        return shelves(self.summaries(), self.folders())

    def beside(self, id: str) -> list[Summary]:
        """Those on the shelf of a conversation, itself among them."""
        found = (shelf.summaries for shelf in self.shelves())
        return next((shelf for shelf in found if any(summary.id == id for summary in shelf)), [])

    def tags(self) -> list[str]:
        """Every tag in use, by name."""
        tags = {tag for summary in self._summaries.values() for tag in summary.filing.tags}
        return sorted(tags, key=str.casefold)

    def in_order(self) -> list[str]:
        """The ids from top to bottom, without the archive."""
        return [
            summary.id
            for shelf in self.shelves()
            if shelf.kind is not ShelfKind.ARCHIVE
            for summary in shelf.summaries
        ]

    async def open(self) -> None:
        """Read the list from the cache. Raises StoreError."""
        await self.folder_list.refresh()
        self._take(await self._store.summaries())

    async def rescan(self) -> None:
        """Compare the list with the files, and say which were set aside. Raises StoreError."""
        self._since_rescan = {}
        try:
            found = await self._store.rescan()
        except StoreError:
            self._note_readable(is_readable=False)
            raise
        if found is not None:
            self._take(found)
        self._note_readable(is_readable=True)
        await self.folder_list.refresh()
        for problem in (*self._store.problems(), *self.folder_list.problems()):
            self._notices.error(problem)

    def _note_readable(self, *, is_readable: bool) -> None:
        if is_readable is not self.is_readable:
            self.is_readable = is_readable
            self.looked_through.emit()

    def note(self, conversation: Conversation) -> None:
        """A conversation changed: show it where it now belongs, if the list shows anything of it differently."""
        if self._summaries.get(conversation.id) != conversation.summary:
            self._put(conversation.summary)

    async def file(self, filings: Mapping[str, Filing]) -> None:
        """File conversations, by id. Raises StoreError at the first that cannot be: those before it are filed."""
        filed: list[Summary] = []
        try:
            for id, filing in filings.items():
                if id in self._summaries and self._summaries[id].filing == filing:
                    continue
                filed.append(await self._store.file(id, filing))
        finally:
            self.add(filed)

    async def duplicate(self, id: str, title: str) -> Summary:
        """Make a second conversation like one. Raises StoreError."""
        summary = await self._store.duplicate(id, title)
        self._put(summary)
        return summary

    def add(self, summaries: Sequence[Summary]) -> None:
        """Show conversations that are new or have changed: a long list is not made anew for each."""
        if len(summaries) == 1:
            self._put(summaries[0])
        elif summaries:
            changed = {summary.id: summary for summary in summaries}
            self._summaries |= changed
            self._sorted = None
            self._since_rescan |= changed
            self.reset.emit()

    async def delete(self, id: str) -> None:
        """Put a conversation into the trash. Raises StoreError."""
        await self._store.delete(id)
        self.forget(id)

    def forget(self, id: str) -> None:
        """A conversation is not there any more: show it no longer."""
        self._summaries.pop(id, None)
        self._sorted = None
        self._since_rescan[id] = None
        self.removed.emit(id)

    async def restore(self, id: str) -> None:
        """Take a conversation back from the trash. Raises StoreError."""
        self._put(await self._store.restore(id))

    def _put(self, summary: Summary) -> None:
        self._summaries[summary.id] = summary
        self._sorted = None
        self._since_rescan[summary.id] = summary
        self.updated.emit(summary)

    def _on_folder_list_changed(self) -> None:
        self.reset.emit()

    def _take(self, found: list[Summary]) -> None:
        current = {summary.id: summary for summary in found} | self._since_rescan
        self._summaries = {id: summary for id, summary in current.items() if summary is not None}
        self._sorted = None
        self.reset.emit()

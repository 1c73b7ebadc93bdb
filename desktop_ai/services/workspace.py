"""Workspace: which chat is open, and those that still have something to do."""

from __future__ import annotations

from collections.abc import Callable

from desktop_ai.core.conversation import Conversation, Setup, Summary
from desktop_ai.core.errors import ProgramError, StoreError
from desktop_ai.core.signal import Signal
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.chat import Chat
from desktop_ai.services.library import Library
from desktop_ai.services.notices import Notices
from desktop_ai.services.ports import ConversationStore

KEPT_OPEN = 8


class Workspace:
    """Owns the chats that are in memory, one of them in front.

    Switching never stops a reply: a chat stays until it has nothing to do. Emits `current_changed` with the
    chat in front and `running_changed` with a conversation's id when its first reply starts or its last ends.
    """

    def __init__(
        self,
        store: ConversationStore,
        library: Library,
        accounts: Accounts,
        notices: Notices,
        make_chat: Callable[[Conversation], Chat],
    ) -> None:
        self.current_changed: Signal[[Chat]] = Signal()
        self.running_changed: Signal[[str]] = Signal()
        self._store = store
        self._library = library
        self._accounts = accounts
        self._notices = notices
        self._make_chat = make_chat
        self._chats: dict[str, Chat] = {}
        self.last_deleted: Summary | None = None
        self._wanted = ""
        self.current = self._add(Conversation(setup=self._setup()))

    def chats(self) -> list[Chat]:
        """Every chat in memory."""
        return list(self._chats.values())

    def is_running(self, id: str) -> bool:
        """Whether a reply of that conversation is on its way."""
        return id in self._chats and self._chats[id].is_running

    def new(self) -> Chat:
        """Put an empty conversation in front; the one in front is used when it is still empty."""
        self._wanted = ""
        if self.current.is_empty:
            self.current.change_setup(self._setup())
        else:
            self._show(self._add(Conversation(setup=self._setup())))
        return self.current

    async def open(self, id: str) -> Chat:
        """Put a conversation in front, unless another was asked for meanwhile; the chat in front.

        Raises StoreError; then nothing changes.
        """
        self._wanted = id
        if id not in self._chats:
            conversation = await self._store.load(id)
            for problem in self._store.problems():
                self._notices.error(problem)
            # Two openings may have crossed: the first one loaded is the one that counts.
            if id not in self._chats:
                self._add(conversation)
        if self._wanted == id:
            self._show(self._chats[id])
        return self.current

    async def open_neighbour(self, step: int) -> None:
        """Put the conversation that is `step` places further down the list in front. Raises StoreError."""
        ids = [summary.id for summary in self._library.summaries()]
        if not ids:
            return
        here = (
            ids.index(self.current.conversation.id) if self.current.conversation.id in ids else -max(step, 0)
        )
        await self.open(ids[max(0, min(here + step, len(ids) - 1))])

    async def delete(self, id: str) -> None:
        """Put a conversation into the trash, stopping its replies. Raises StoreError."""
        chat = self._chats.get(id)
        if chat is not None:
            await chat.end()
            await chat.flush()
        self.last_deleted = await self._library.delete(id)
        self._chats.pop(id, None)
        if self.current.conversation.id == id:
            self._show(self._add(Conversation(setup=self._setup())))

    async def restore_deleted(self) -> None:
        """Take the conversation that was deleted last out of the trash and put it in front. Raises StoreError."""
        deleted, self.last_deleted = self.last_deleted, None
        if deleted is None:
            return
        try:
            await self._library.restore(deleted.id)
        except StoreError:
            self.last_deleted = deleted
            raise
        await self.open(deleted.id)

    async def flush(self) -> None:
        """Write every document that changed; what cannot be written is told, and the rest goes on."""
        for chat in self.chats():
            try:
                await chat.flush()
            except ProgramError as error:
                self._notices.error(error)

    def _setup(self) -> Setup:
        account = self._accounts.default()
        return Setup(account=account.id, model=self._accounts.last_model(account))

    def _add(self, conversation: Conversation) -> Chat:
        chat = self._make_chat(conversation)
        self._chats[conversation.id] = chat
        chat.changed.connect(self._on_chat_changed)
        chat.run_started.connect(lambda _run: self.running_changed.emit(conversation.id))
        chat.run_ended.connect(lambda _run: self.running_changed.emit(conversation.id))
        return chat

    def _show(self, chat: Chat) -> None:
        if chat is self.current:
            return
        self.current = chat
        self._chats[chat.conversation.id] = self._chats.pop(chat.conversation.id)
        self._forget_idle()
        self.current_changed.emit(chat)

    def _forget_idle(self) -> None:
        """Let go of chats that have nothing to do, the oldest first, and of empty ones."""
        idle = [chat for chat in self.chats() if chat is not self.current and not chat.has_work]
        for chat in idle[: max(0, len(self._chats) - KEPT_OPEN)]:
            del self._chats[chat.conversation.id]

    def _on_chat_changed(self, chat: Chat) -> None:
        if not chat.is_empty and chat.conversation.id in self._chats:
            self._library.note(chat.conversation)

"""Workspace: which chat is open, and those that still have something to do."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Protocol

from desktop_ai.core.conversation import Conversation, Setup, Summary
from desktop_ai.core.errors import BadInput, ProgramError, StoreError, StoreErrorKind
from desktop_ai.core.signal import Signal
from desktop_ai.core.texts import N_
from desktop_ai.services.chat import Chat
from desktop_ai.services.draft_attachments import DraftAttachments
from desktop_ai.services.drafts import Draft, Drafts
from desktop_ai.services.library import Library
from desktop_ai.services.notices import Notices
from desktop_ai.services.ports import ConversationStore

log = logging.getLogger(__name__)

KEPT_OPEN = 8
STILL_RUNNING = N_("A reply is still on its way."), N_("Wait for it, or stop it.")


class ChatMaker(Protocol):
    """Makes the chat of a conversation; one that is not saved is never written."""

    def __call__(self, conversation: Conversation, *, is_saved: bool = True) -> Chat:
        """The chat."""
        ...


class Workspace:
    """Owns the chats that are in memory, one of them in front.

    Switching never stops a reply: a chat stays until it has nothing to do. Emits `current_changed` with the
    chat in front and `running_changed` with a conversation's id when its first reply starts or its last ends.
    """

    def __init__(
        self,
        store: ConversationStore,
        library: Library,
        new_setup: Callable[[], Setup],
        drafts: Drafts,
        hanging: DraftAttachments,
        notices: Notices,
        make_chat: ChatMaker,
    ) -> None:
        self.current_changed: Signal[[Chat]] = Signal()
        self.running_changed: Signal[[str]] = Signal()
        self.opening_changed: Signal[[]] = Signal()
        self.opening: Summary | None = None
        self._store = store
        self._library = library
        self._new_setup = new_setup
        self._drafts = drafts
        self._hanging = hanging
        self._notices = notices
        self._make_chat = make_chat
        self._chats: dict[str, Chat] = {}
        # Drafts of conversations that are not in memory, the oldest first.
        self._other_drafts = drafts.kept()
        self._being_deleted: set[str] = set()
        # Temporary conversations that were deleted: there is no trash for them, so they can come back from here.
        self._let_go: dict[str, Chat] = {}
        self._wanted = ""
        self.current = self._add(Conversation(setup=self._new_setup()))

    def chats(self) -> list[Chat]:
        """Every chat in memory."""
        return list(self._chats.values())

    def is_running(self, id: str) -> bool:
        """Whether a reply of that conversation is on its way."""
        return id in self._chats and self._chats[id].is_running

    async def clean(self) -> None:
        """Let go of what was attached to messages that were never sent. Raises StoreError."""
        await self._hanging.clean()

    def new(self) -> Chat:
        """Put an empty conversation in front: the one that was begun, else the one in front if it is empty.

        What was prepared in it, a draft or a setup, stays.
        """
        self._wanted = ""
        begun = self._begun()
        if begun is not None:
            self._show(begun)
        elif self.current.is_empty and not self.current.is_temporary:
            self.current.change_setup(self._new_setup())
        else:
            self._show(self._add(Conversation(setup=self._new_setup())))
        return self.current

    def new_temporary(self) -> Chat:
        """Put a temporary conversation in which nothing was said in front: nothing of it is ever written."""
        self._wanted = ""
        empty = (chat for chat in self.chats() if chat.is_temporary and chat.is_empty and not chat.is_running)
        self._show(next(empty, None) or self._add(Conversation(setup=self._new_setup()), is_temporary=True))
        return self.current

    def aside(self, *, is_temporary: bool = False) -> Chat:
        """An empty conversation that is not put in front, and is held from when something is said in it."""
        return self._make_chat(Conversation(setup=self._new_setup()), is_saved=not is_temporary)

    async def say_aside(self, chat: Chat, text: str) -> None:
        """Send a message in a conversation that need not be in front. Raises as `Chat.send`."""
        is_first = chat.is_empty
        if chat.conversation.id not in self._chats:
            self._hold(chat)
        await chat.send(text)
        if is_first and not chat.is_temporary:
            self._hanging.follow(
                chat
            )  # not while it is empty: what hangs on a new conversation is not for it

    def temporary(self) -> list[Chat]:
        """The temporary conversations in which something was said, the one that was in front last at the end."""
        return [chat for chat in self.chats() if chat.is_temporary and not chat.is_empty]

    async def keep(self, chat: Chat) -> Chat:
        """Make a temporary conversation one that is kept like any other, and put it in front.

        Raises BadInput while a reply is on its way, StoreError when it cannot be kept; then it stays temporary.
        """
        if chat.is_running:
            raise BadInput(*STILL_RUNNING)
        conversation = chat.conversation
        kept = self._make_chat(conversation)
        chat.close()
        try:
            await kept.attachments.take_over(chat.attachments, conversation, chat.attached.all)
            if not chat.is_empty:
                await self._store.save(conversation)
        except BaseException:
            chat.reopen()
            raise
        kept.draft, kept.selection = chat.draft, chat.selection
        for each in chat.attached.all:
            kept.attached.add(each)
        self._take(kept)
        self._on_chat_changed(kept)
        self._show(kept)
        return kept

    def _begun(self) -> Chat | None:
        """The empty conversation in which something is prepared."""
        empty = (
            chat for chat in self.chats() if chat.is_empty and not chat.is_running and not chat.is_temporary
        )
        return next((chat for chat in empty if chat.is_prepared), None)

    async def open(self, id: str) -> Chat:
        """Put a conversation in front, unless another was asked for meanwhile; the chat in front.

        Raises StoreError; then nothing changes.
        """
        self._wanted = id
        self._note_opening(self._library.summary(id) if id not in self._chats else None)
        try:
            chat = await self.chat(id)
        finally:
            if self._wanted == id:
                self._note_opening(None)
        if self._wanted == id:
            self._show(chat)
        return self.current

    def _note_opening(self, summary: Summary | None) -> None:
        if summary != self.opening:
            self.opening = summary
            self.opening_changed.emit()

    async def chat(self, id: str) -> Chat:
        """The chat of a conversation, which is read when it is not in memory. Raises StoreError."""
        if id not in self._chats:
            conversation = await self._load(id)
            for problem in self._store.problems():
                self._notices.error(problem)
            # Two openings may have crossed: the first one loaded is the one that counts.
            if id not in self._chats:
                self._add(conversation)
        return self._chats[id]

    async def _load(self, id: str) -> Conversation:
        try:
            return await self._store.load(id)
        except StoreError as error:
            if error.kind in (StoreErrorKind.GONE, StoreErrorKind.UNREADABLE):
                self._library.forget(id)
            raise

    async def open_neighbour(self, step: int) -> None:
        """Put the conversation that is `step` places further down the list in front. Raises StoreError."""
        ids = self._library.in_order()
        if not ids:
            return
        here = (
            ids.index(self.current.conversation.id) if self.current.conversation.id in ids else -max(step, 0)
        )
        await self.open(ids[max(0, min(here + step, len(ids) - 1))])

    async def delete(self, id: str) -> bool:
        """Put a conversation into the trash, stopping its replies; False when it is on its way there already.

        Raises StoreError; then it stays as it was.
        """
        if id in self._being_deleted:
            return False
        self._being_deleted.add(id)
        try:
            await self._delete(id)
        finally:
            self._being_deleted.discard(id)
        return True

    async def _delete(self, id: str) -> None:
        chat = self._chats.get(id)
        try:
            if chat is not None:
                await chat.end()
                await self._flush(chat)
            if chat is not None and chat.is_temporary:
                self._let_go[id] = chat
            else:
                await self._library.delete(id)
        except BaseException:
            if chat is not None:
                chat.reopen()
            raise
        if chat is not None:
            if not chat.is_temporary:
                self._let_draft_go(chat)
            self._chats.pop(id, None)
        if self.current.conversation.id == id:
            self._show(self._begun() or self._add(Conversation(setup=self._new_setup())))

    def _let_draft_go(self, chat: Chat) -> None:
        if chat.draft.strip():
            self._other_drafts[chat.conversation.id] = Draft(chat.draft, chat.selection)
        self._hanging.let_go(chat)

    async def restore(self, id: str, *, is_shown: bool = True) -> None:
        """Take a conversation out of the trash, and put it in front where it is to be shown. Raises StoreError."""
        if id in self._let_go:
            chat = self._chats[id] = self._let_go.pop(id)
            chat.reopen()
        else:
            await self._library.restore(id)
        if is_shown:
            await self.open(id)

    async def add(self, conversation: Conversation, *, is_temporary: bool = False) -> Chat:
        """Take in a conversation that was made of another one, and put it in front. Raises StoreError."""
        if not is_temporary:
            await self._store.save(conversation)
            self._library.note(conversation)
        self._wanted = conversation.id
        self._show(self._add(conversation, is_temporary=is_temporary))
        return self.current

    async def end(self, deadline: float) -> None:
        """End every chat at once, keeping what arrived, in at most `deadline` seconds; nothing is asked any more."""
        chats = self.chats()
        for chat in chats:
            chat.close()
        ends = asyncio.gather(*(chat.end() for chat in chats), return_exceptions=True)
        try:
            failures = [end for end in await asyncio.wait_for(ends, deadline) if end is not None]
        except TimeoutError:
            return
        for failure in failures:
            log.error("a conversation did not end", exc_info=failure)

    async def flush(self) -> None:
        """Write every document that changed, and the drafts; what cannot be written is told, and the rest goes on."""
        self._drafts.keep(self._all_drafts())
        for chat in self.chats():
            await self._flush(chat)

    async def _flush(self, chat: Chat) -> None:
        try:
            await chat.flush()
        except ProgramError as error:
            self._notices.error(error)
        except Exception:
            log.exception("a conversation could not be written")

    def _add(self, conversation: Conversation, *, is_temporary: bool = False) -> Chat:
        chat = self._make_chat(conversation, is_saved=not is_temporary)
        if not is_temporary:
            draft = self._other_drafts.pop("" if chat.is_empty else conversation.id, Draft())
            chat.draft, chat.selection = draft.text, draft.selection
        self._take(chat)
        return chat

    def _take(self, chat: Chat) -> None:
        """Hold a chat in memory, and keep what becomes of it unless it is temporary."""
        self._hold(chat)
        if not chat.is_temporary:
            self._hanging.follow(chat)

    def _hold(self, chat: Chat) -> None:
        id = chat.conversation.id
        self._chats[id] = chat
        if not chat.is_temporary:
            chat.draft_changed.connect(self._on_chat_draft_changed)
            chat.changed.connect(self._on_chat_changed)
        chat.run_started.connect(lambda _run: self.running_changed.emit(id))
        chat.run_ended.connect(lambda _run: self.running_changed.emit(id))

    def _show(self, chat: Chat) -> None:
        if chat is self.current:
            return
        self.current = chat
        self._chats[chat.conversation.id] = self._chats.pop(chat.conversation.id)
        self._forget_idle()
        self.current_changed.emit(chat)

    def _forget_idle(self) -> None:
        """Let go of chats that have nothing to do: of empty ones, and of the oldest when there are many."""
        idle = [chat for chat in self.chats() if chat is not self.current and not chat.has_work]
        for chat in idle:
            if chat.is_empty or len(self._chats) > KEPT_OPEN:
                del self._chats[chat.conversation.id]

    def _all_drafts(self) -> dict[str, Draft]:
        drafts = dict(self._other_drafts)
        for chat in self.chats():
            if chat.draft.strip() and not chat.is_temporary:
                name = "" if chat.is_empty else chat.conversation.id
                drafts[name] = Draft(chat.draft, chat.selection)
        return drafts

    def _on_chat_draft_changed(self) -> None:
        self._drafts.keep_when_idle(self._all_drafts)

    def _on_chat_changed(self, chat: Chat) -> None:
        if not chat.is_empty and chat.conversation.id in self._chats:
            self._library.note(chat.conversation)

"""PromptHistory: what the user sent, one message after the other, and what was being written meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator

from desktop_ai.core.conversation import Conversation
from desktop_ai.core.errors import StoreError
from desktop_ai.core.message import Message, Role
from desktop_ai.services.library import Library
from desktop_ai.services.ports import ConversationStore
from desktop_ai.services.workspace import Workspace

# How many conversations that are not in memory are read at most, one when those before it have no more.
MOST_READ = 20


class PromptHistory:
    """Walks from the newest message of the user to the oldest: of the conversation in front, then of the others.

    What is written when the walk begins is its newer end. Whoever changes what was found begins anew from that.
    """

    def __init__(self, workspace: Workspace, library: Library, store: ConversationStore) -> None:
        self._workspace = workspace
        self._library = library
        self._store = store
        self._one_step = asyncio.Lock()
        self._conversation = ""
        self._draft = self._put_aside = ""
        self._found: list[str] = []
        self._place = -1
        self._unread: Iterator[str] = iter(())

    async def older(self, text: str) -> str | None:
        """What was sent before what is shown, which is `text`; None when there is nothing. Raises StoreError."""
        async with self._one_step:
            self._settle(text)
            while self._place + 1 >= len(self._found):
                id = next(self._unread, None)
                if id is None:
                    return None
                await self._read(id)
            self._place += 1
            return self._found[self._place]

    def newer(self, text: str) -> str | None:
        """What was sent after what is shown, at last what was being written; None beyond that."""
        self._settle(text)
        if self._place < 0:
            return None
        self._place -= 1
        return self._shown

    @property
    def _shown(self) -> str:
        return self._found[self._place] if self._place >= 0 else self._draft

    def _settle(self, text: str) -> None:
        """Begin anew unless what was shown last is still there."""
        here = self._workspace.current.conversation.id
        if here == self._conversation and text == self._shown:
            return
        if self._place >= 0 and self._draft.strip():
            self._put_aside = self._draft  # the walk ended elsewhere: it must not be lost
        self._conversation, self._draft, self._place = here, text, -1
        self._found = [self._put_aside] if self._put_aside and self._put_aside != text else []
        self._put_aside = ""
        open_chats = [
            chat.conversation for chat in reversed(self._workspace.chats()) if not chat.is_temporary
        ]
        first = self._workspace.current.conversation
        self._take([first, *(each for each in open_chats if each is not first)])
        known = {chat.conversation.id for chat in self._workspace.chats()}
        self._unread = iter([id for id in self._library.in_order() if id not in known][:MOST_READ])

    async def _read(self, id: str) -> None:
        try:
            self._take([await self._store.load(id)])
        except StoreError:
            return  # opening it says what is wrong with it

    def _take(self, conversations: Iterable[Conversation]) -> None:
        known = {self._draft, *self._found}
        for conversation in conversations:
            for message in reversed(conversation.messages):
                text = _words(message)
                if text.strip() and text not in known:
                    known.add(text)
                    self._found.append(text)


def _words(message: Message) -> str:
    return message.answer if message.role is Role.USER else ""

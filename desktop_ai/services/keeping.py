"""Keeping: what is done to an open conversation is on disk before anything follows from it, or not done at all."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_ai.core.conversation import Conversation
from desktop_ai.core.message import Message
from desktop_ai.core.tree_change import TreeChange
from desktop_ai.services.attachments import Attachments
from desktop_ai.services.ports import ConversationStore


class Keeping:
    """Changes one conversation. Without a store it is changed in memory alone."""

    def __init__(
        self, conversation: Conversation, attachments: Attachments, store: ConversationStore | None
    ) -> None:
        self._conversation = conversation
        self._attachments = attachments
        self._store = store

    async def add(self, messages: Sequence[Message]) -> None:
        """Add messages and keep them; take them back when that fails. Raises StoreError."""
        conversation = self._conversation
        leaf, title, updated = conversation.leaf, conversation.title, conversation.updated
        is_new = not conversation.messages
        for message in messages:
            conversation.append(message)
        conversation.touch()
        try:
            await self._attachments.adopt(conversation.id, messages)
            if self._store is not None:
                await (
                    self._store.save(conversation) if is_new else self._store.append(conversation, messages)
                )
        except BaseException:
            conversation.remove(messages)
            conversation.show(leaf)
            conversation.title, conversation.updated = title, updated
            raise

    async def change(self, change: TreeChange) -> None:
        """Change the tree and keep it so; take it back when that fails. Raises BadInput as `apply`, StoreError."""
        conversation = self._conversation
        before, leaf, setup = conversation.messages, conversation.leaf, conversation.setup
        updated = conversation.updated
        change.apply(conversation)
        conversation.touch()
        try:
            if self._store is not None:
                was = {message.id: message for message in before}
                new = [each for each in conversation.messages if was.pop(each.id, None) is not each]
                await self._store.append(conversation, new, list(was))
        except BaseException:
            conversation.rearrange(before, leaf)
            conversation.setup, conversation.updated = setup, updated
            raise

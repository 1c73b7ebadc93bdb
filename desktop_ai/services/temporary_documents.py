"""TemporaryDocuments: the library and beside it the conversations that only memory holds, to be exported alike."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence

from desktop_ai.core.conversation import Conversation
from desktop_ai.core.errors import StoreError
from desktop_ai.core.imports.imported import Bytes
from desktop_ai.core.message import ImagePart
from desktop_ai.services.attachments import pictures_of
from desktop_ai.services.chat import Chat
from desktop_ai.services.transfer_ports import DocumentSource, ReadPicture

# A conversation, and its pictures by their hashes, as a document.
Write = Callable[[Conversation, Mapping[str, Bytes]], bytes]


class TemporaryDocuments:
    """Owns nothing: what is not in memory comes from the library."""

    def __init__(
        self,
        library: DocumentSource,
        read_picture: ReadPicture,
        temporary: Callable[[], Sequence[Chat]],
        write: Write,
    ) -> None:
        self._library = library
        self._read_picture = read_picture
        self._temporary = temporary
        self._write = write

    async def load(self, id: str) -> Conversation:
        """A conversation as it is now; what happens to it later does not reach it. Raises StoreError."""
        chat = self._chat(id)
        return await self._library.load(id) if chat is None else _copy(chat.conversation)

    async def document(self, id: str, *, with_files: bool) -> bytes:
        """A conversation as a document that can be added again, with its pictures in it. Raises StoreError."""
        chat = self._chat(id)
        if chat is None:
            return await self._library.document(id, with_files=with_files)
        conversation = _copy(chat.conversation)
        files: dict[str, Bytes] = {}
        for part in pictures_of(conversation.messages) if with_files else ():
            try:
                files[part.hash] = Bytes(part.media_type, await chat.attachments.picture(id, part))
            except StoreError:
                continue  # the conversation says which it was
        return await asyncio.to_thread(self._write, conversation, files)

    async def picture(self, id: str, part: ImagePart) -> bytes:
        """The bytes of a picture. Raises StoreError."""
        chat = self._chat(id)
        if chat is None:
            return await self._read_picture(id, part)
        return await chat.attachments.picture(id, part)

    def _chat(self, id: str) -> Chat | None:
        return next((chat for chat in self._temporary() if chat.conversation.id == id), None)


def _copy(conversation: Conversation) -> Conversation:
    return Conversation.restored(
        conversation.summary,
        created=conversation.created,
        setup=conversation.setup,
        messages=conversation.messages,
        leaf=conversation.leaf,
    )

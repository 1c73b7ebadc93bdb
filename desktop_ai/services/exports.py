"""Exports: conversations and messages as files that other people and programs read."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from tempfile import SpooledTemporaryFile

import msgspec

from desktop_ai.core.conversation import Conversation
from desktop_ai.core.errors import StoreError
from desktop_ai.core.exports.markdown_page import markdown_message
from desktop_ai.core.imports.imported import Bytes
from desktop_ai.core.message import ImagePart, Message
from desktop_ai.core.one_line import one_line
from desktop_ai.core.plain_text import message_text
from desktop_ai.core.texts import N_
from desktop_ai.core.transfer import FORMATS, Format, TransferError
from desktop_ai.services.export_sinks import (
    IN_MEMORY,
    SINKS,
    UNTITLED,
    Gathered,
    Look,
    Sink,
    encoded,
    html_pieces,
    pieces_of,
)
from desktop_ai.services.transfer_ports import DocumentSource, FileWriter, ReadPicture, Tell, tell_nobody

NOTHING = N_("There is nothing to export.")
_LONGEST_NAME = 80
_NOT_IN_NAMES = frozenset('/\\:*?"<>|')


class Exported(msgspec.Struct, frozen=True):
    """What was written where; `left_out` are the titles of conversations that could not be read."""

    path: str
    count: int
    left_out: tuple[str, ...] = ()


class Exports:
    """Writes files. `look` is how pages come to look."""

    def __init__(
        self, store: DocumentSource, read_picture: ReadPicture, files: FileWriter, look: Look
    ) -> None:
        self._store = store
        self._read_picture = read_picture
        self._files = files
        self._look = look

    async def export(
        self, ids: Sequence[str], format: Format, path: str, tell: Tell = tell_nobody
    ) -> Exported:
        """Write conversations into one file; PDF is the window's. Raises TransferError, StoreError.

        Where there are several, one that cannot be read does not keep the others.
        """
        if not ids:
            raise TransferError(NOTHING)
        left_out: list[str] = []
        with SpooledTemporaryFile(IN_MEMORY) as spool:
            sink = SINKS[format](spool, self._look)
            for number, id in enumerate(ids):
                try:
                    await self._add(sink, id, format)
                except StoreError as error:
                    if len(ids) == 1:
                        raise
                    left_out.append(error.place)
                tell((number + 1) / len(ids))
            await asyncio.to_thread(sink.finish)
            await self._files.write(path, pieces_of(spool))
        return Exported(path, len(ids) - len(left_out), tuple(left_out))

    async def export_message(
        self, conversation: Conversation, message: Message, format: Format, path: str
    ) -> Exported:
        """Write one message. Raises TransferError, StoreError."""
        if format is Format.HTML:
            text = await self.message_page(conversation, message)
        else:
            text = markdown_message(message) if format is Format.MARKDOWN else message_text(message)
        await self._files.write(path, (encoded(text.rstrip("\n") + "\n"),))
        return Exported(path, 1)

    async def write(self, path: str, data: bytes, count: int) -> Exported:
        """Write what somebody else made of so many conversations. Raises TransferError."""
        await self._files.write(path, (data,))
        return Exported(path, count)

    async def page(self, ids: Sequence[str], tell: Tell = tell_nobody) -> str:
        """Conversations as one HTML page. Raises TransferError, StoreError."""
        if not ids:
            raise TransferError(NOTHING)
        gathered: list[Gathered] = []
        for number, id in enumerate(ids):
            conversation = await self._store.load(id)
            pictures = await self._pictures(id, conversation.path())
            gathered.append(Gathered(conversation, pictures))
            tell((number + 1) / len(ids))
        return await asyncio.to_thread(lambda: "".join(html_pieces(gathered, self._look)))

    async def message_page(self, conversation: Conversation, message: Message) -> str:
        """One message as an HTML page."""
        alone = Conversation(conversation.id)
        alone.append(msgspec.structs.replace(message, parent=None))
        alone.title = conversation.title
        pictures = await self._pictures(conversation.id, [message])
        return "".join(html_pieces([Gathered(alone, pictures)], self._look))

    async def _add(self, sink: Sink, id: str, format: Format) -> None:
        conversation = await self._store.load(id)
        document, pictures = b"", {}
        if format is Format.HTML:
            pictures = await self._pictures(id, conversation.path())
        if format is Format.ZIP:
            pictures = await self._pictures(id, conversation.messages)
        if format in (Format.JSON, Format.ZIP):
            document = await self._store.document(id, with_files=format is Format.JSON)
        await asyncio.to_thread(sink.add, Gathered(conversation, pictures, document))

    async def _pictures(self, id: str, messages: Sequence[Message]) -> dict[str, Bytes]:
        """The pictures on messages; one that cannot be read stays out, and its name stands in its place."""
        found: dict[str, Bytes] = {}
        for part in (part for message in messages for part in message.parts if isinstance(part, ImagePart)):
            try:
                data = await self._read_picture(id, part)
            except StoreError:
                continue
            found[part.hash] = Bytes(part.media_type, data)
        return found


def file_name(title: str, format: Format) -> str:
    """What to call a file about something: its title, as far as it can stand in a name, with the right ending."""
    name = "".join("-" if letter in _NOT_IN_NAMES else letter for letter in one_line(title))
    name = name[:_LONGEST_NAME].strip(" .-") or str(UNTITLED)
    return f"{name}.{FORMATS[format].ending}"

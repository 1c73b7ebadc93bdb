"""Attachments: files and pictures on their way into a message, and from there into a request."""

from __future__ import annotations

import asyncio
from base64 import b64encode
from collections.abc import Callable, Sequence

import msgspec

from desktop_ai.core.account import Account
from desktop_ai.core.attachment import (
    LONGEST_PICTURE_FILE,
    LONGEST_SENT_PICTURE,
    LONGEST_SENT_SIDE,
    LONGEST_TEXT_FILE,
    MOST_PICTURE_PIXELS,
    Attached,
    AttachmentError,
    AttachmentErrorKind,
    clean_name,
)
from desktop_ai.core.conversation import Conversation
from desktop_ai.core.errors import ProgramError, StoreError, StoreErrorKind
from desktop_ai.core.key_shapes import keys_in
from desktop_ai.core.message import FilePart, ImagePart, Message
from desktop_ai.core.picture import PictureError
from desktop_ai.core.picture_file import picture_kind, picture_size
from desktop_ai.services.ports import AttachmentStore, ChatRequest, FileReader, PictureFitter

PLAIN_TEXT = "text/plain"
Sees = Callable[[Account, str], bool | None]


class Attachments:
    """Looks at what the user attaches, keeps it, and puts it into requests.

    Without a `fitter`, which needs Qt, a picture that is too large to be sent is refused. `sees_pictures` tells of a
    model whether it does, None where nobody knows.
    """

    def __init__(
        self,
        store: AttachmentStore,
        files: FileReader,
        fitter: PictureFitter | None = None,
        sees: Sees = lambda _account, _model: None,
    ) -> None:
        self._store = store
        self._files = files
        self._fitter = fitter
        self.sees_pictures = sees

    async def from_file(self, path: str) -> Attached:
        """What a file becomes in a message. Raises AttachmentError, StoreError."""
        data = await self._files.read(path, LONGEST_PICTURE_FILE)
        return await self.from_bytes(data, path)

    async def from_bytes(self, data: bytes, name: str) -> Attached:
        """What these bytes become in a message: their kind is told by themselves. Raises as `from_file`."""
        name = clean_name(name) or "file"
        if picture_kind(data):
            return await self._picture(data, name)
        part = await asyncio.to_thread(_text_part, data, name)
        return await self._kept_text(part)

    async def restored(self, attached: Attached) -> Attached:
        """What was kept of an unsent message, with the text of its file again. Raises StoreError."""
        part = attached.part
        if isinstance(part, ImagePart):
            await self._store.unsent(part.hash, part.media_type)
            return attached
        data = await self._store.unsent(attached.hash, PLAIN_TEXT)
        return msgspec.structs.replace(
            attached, part=msgspec.structs.replace(part, text=data.decode("utf-8", "replace"))
        )

    async def forget_unsent(self, others: Sequence[Attached]) -> None:
        """Let go of what was kept long ago and belongs to none of these."""
        await self._store.forget_unsent({each.hash for each in others})

    async def unsent_picture(self, part: ImagePart) -> bytes:
        """The file of a picture on an unsent message. Raises StoreError."""
        return await self._store.unsent(part.hash, part.media_type)

    async def adopt(self, conversation: str, messages: Sequence[Message]) -> None:
        """Keep the pictures of new messages with their conversation. Raises StoreError."""
        kept = [(part.hash, part.media_type) for part in pictures_of(messages)]
        if kept:
            await self._store.adopt(conversation, kept)

    async def copy(self, source: str, target: str, messages: Sequence[Message]) -> None:
        """Keep the pictures of messages that were copied from one conversation to another. Raises StoreError.

        One that is gone stays gone.
        """
        for part in pictures_of(messages):
            try:
                data = await self.picture(source, part)
            except StoreError as error:
                if error.kind is not StoreErrorKind.GONE:
                    raise
            else:
                await self._store.keep(data, part.media_type)
                await self._store.adopt(target, [(part.hash, part.media_type)])

    async def take_over(
        self, other: Attachments, conversation: Conversation, unsent: Sequence[Attached]
    ) -> None:
        """Keep what hangs on a conversation and on its next message, as another store holds it. Raises StoreError."""
        for part in pictures_of(conversation.messages):
            await self._store.keep(await other.picture(conversation.id, part), part.media_type)
            await self._store.adopt(conversation.id, [(part.hash, part.media_type)])
        for each in unsent:
            if each.hash:
                kind = each.part.media_type if isinstance(each.part, ImagePart) else PLAIN_TEXT
                await self._store.keep(await other.unsent_bytes(each.hash, kind), kind)

    async def unsent_bytes(self, hash: str, media_type: str) -> bytes:
        """What is kept of an unsent message. Raises StoreError."""
        return await self._store.unsent(hash, media_type)

    async def picture(self, conversation: str, part: ImagePart) -> bytes:
        """The file of a picture of a conversation, or of its unsent message. Raises StoreError."""
        try:
            return await self._store.read(conversation, part.hash, part.media_type)
        except StoreError as error:
            if error.kind is not StoreErrorKind.GONE:
                raise
            missing = error
        try:
            return await self._store.unsent(part.hash, part.media_type)
        except StoreError:
            raise missing from None

    async def filled(
        self,
        conversation: str,
        account: Account,
        request: ChatRequest,
        report: Callable[[ProgramError], None],
    ) -> ChatRequest:
        """The request with its pictures, unless its model is known not to see any: then they go by their names.

        So does each that cannot be read, which is reported.
        """
        addresses: dict[str, str] = {}
        if self.sees_pictures(account, request.model) is False:
            return request
        for part in {part.hash: part for part in pictures_of(request.messages)}.values():
            try:
                addresses[part.hash] = await self._address(conversation, part)
            except StoreError as error:
                report(error)
        return msgspec.structs.replace(request, pictures=addresses) if addresses else request

    async def _address(self, conversation: str, part: ImagePart) -> str:
        try:
            data = await self.picture(conversation, part)
        except StoreError as gone:
            try:  # who looks at a request before it is sent has pictures that no conversation has yet
                data = await self.unsent_picture(part)
            except StoreError:
                raise gone from None
        kind = picture_kind(data)
        if not kind:
            raise StoreError(StoreErrorKind.NOT_READ, clean_name(part.name), "it is no picture")
        return await asyncio.to_thread(_data_address, data, kind)

    async def _picture(self, data: bytes, name: str) -> Attached:
        width, height = _checked_size(data, name)
        data = await asyncio.to_thread(_without_details, data)
        fitted = await self._fitted(data, name)
        kind = picture_kind(fitted)
        original = (0, 0) if fitted is data else (width, height)
        if fitted is not data:
            width, height = picture_size(fitted)
        hash = await self._store.keep(fitted, kind)
        return Attached(ImagePart(hash, kind, name, width, height, len(fitted)), hash, original)

    async def _fitted(self, data: bytes, name: str) -> bytes:
        if self._fitter is None:
            if len(data) > LONGEST_SENT_PICTURE:
                raise AttachmentError(AttachmentErrorKind.NOT_SCALED, name)
            return data
        try:
            return await self._fitter.fitted(data, LONGEST_SENT_SIDE, LONGEST_SENT_PICTURE)
        except PictureError as error:
            raise AttachmentError(AttachmentErrorKind.BROKEN, name) from error

    async def _kept_text(self, part: FilePart) -> Attached:
        # A key in a file must not reach another one before the user has decided to send it.
        if await asyncio.to_thread(keys_in, part.text):
            return Attached(part)
        return Attached(part, await self._store.keep(part.text.encode("utf-8", "replace"), PLAIN_TEXT))


def pictures_of(messages: Sequence[Message]) -> list[ImagePart]:
    """The pictures that hang on messages, in their order."""
    return [part for message in messages for part in message.attachments if isinstance(part, ImagePart)]


def _checked_size(data: bytes, name: str) -> tuple[int, int]:
    """Width and height of a picture within the bounds. Raises AttachmentError."""
    if len(data) > LONGEST_PICTURE_FILE:
        raise AttachmentError(AttachmentErrorKind.LARGE_PICTURE, name)
    try:
        width, height = picture_size(data)
    except ValueError as error:
        raise AttachmentError(AttachmentErrorKind.BROKEN, name) from error
    if width * height > MOST_PICTURE_PIXELS:
        raise AttachmentError(AttachmentErrorKind.MANY_PIXELS, name)
    return width, height


# Text files and photos are read by code that a start does without.


def _without_details(picture: bytes) -> bytes:
    from desktop_ai.core.photo_details import without_details

    return without_details(picture)


def _text_part(data: bytes, name: str) -> FilePart:
    """The text in a file. Raises AttachmentError."""
    from desktop_ai.core.text_file import language_of, text_of_file

    if not data.strip():
        raise AttachmentError(AttachmentErrorKind.EMPTY, name)
    if len(data) > LONGEST_TEXT_FILE:
        # One look at its beginning tells which sentence helps.
        is_text = _is_text(data[:4096])
        raise AttachmentError(
            AttachmentErrorKind.LONG_TEXT if is_text else AttachmentErrorKind.OTHER_KIND, name
        )
    try:
        text = text_of_file(data)
    except ValueError as error:
        raise AttachmentError(AttachmentErrorKind.OTHER_KIND, name) from error
    if not text.strip():
        raise AttachmentError(AttachmentErrorKind.EMPTY, name)
    return FilePart(name, text, language_of(name), len(data))


def _is_text(beginning: bytes) -> bool:
    from desktop_ai.core.text_file import text_of_file

    try:
        text_of_file(beginning)
    except ValueError:
        return False
    return True


def _data_address(data: bytes, kind: str) -> str:
    return f"data:{kind};base64,{b64encode(data).decode('ascii')}"

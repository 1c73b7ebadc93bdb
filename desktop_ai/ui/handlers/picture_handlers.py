"""What happens when a reader wants a picture of a reply."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from desktop_ai.core.errors import StoreError, StoreErrorKind
from desktop_ai.core.message import ImagePart
from desktop_ai.core.picture import PictureError, PictureErrorKind, own_picture
from desktop_ai.core.texts import N_
from desktop_ai.services.chat import Chat
from desktop_ai.services.pictures import ReplyPictures
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.conversation_pane import ConversationPane
from desktop_ai.ui.window_actions import MenuEntry

COPY_IMAGE = N_("Copy the image")


class PictureHandlers:
    """Fetches pictures and hands them to the conversation view."""

    def __init__(
        self, workspace: Workspace, pane: ConversationPane, pictures: ReplyPictures, tasks: Tasks
    ) -> None:
        self._workspace = workspace
        self._pane = pane
        self._pictures = pictures
        self._tasks = tasks

    def fetch(self, name: str, address: str, message: str) -> None:
        """Begin to fetch a picture of a message of the chat in front, without one that of an attachment."""
        chat = self._workspace.current
        self._tasks.start(self._fetch(name, address, chat, message), name="fetch a picture", owner=self)

    def entries(self, place: QPoint) -> list[MenuEntry]:
        """What can be done about the picture at a place of the screen; nothing where there is none."""
        image = self._pane.transcript.picture_at(place)
        if image is None:
            return []
        return [MenuEntry(COPY_IMAGE, lambda: QGuiApplication.clipboard().setImage(image))]

    async def _own(self, chat: Chat, address: str) -> bytes:
        """The file of a picture that hangs on a message. Raises PictureError."""
        try:
            return await chat.attachments.picture(chat.conversation.id, ImagePart(*own_picture(address)))
        except StoreError as error:
            is_gone = error.kind is StoreErrorKind.GONE
            raise PictureError(PictureErrorKind.MISSING if is_gone else PictureErrorKind.BROKEN) from error

    async def _fetch(self, name: str, address: str, chat: Chat, message: str) -> None:
        shown = self._pane.transcript.pictures
        try:
            if message:
                data = await self._pictures.fetch(address, chat.conversation.message(message))
            else:
                data = await self._own(chat, address)
        except PictureError as error:
            shown.failed(name, error)
        except asyncio.CancelledError:
            shown.interrupted(name)
            raise
        except Exception:  # a defect, which is told as one: the picture must not stay on its way for ever
            shown.failed(name, PictureError(PictureErrorKind.DEFECT))
            raise
        else:
            shown.arrived(name, data)

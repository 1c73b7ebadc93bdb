"""What the actions on attachments do, and what happens with files and pictures that are pasted or dropped."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from desktop_ai.core.attachment import MOST_ATTACHMENTS, Attached, clean_name, file_size
from desktop_ai.core.errors import ProgramError
from desktop_ai.core.message import ImagePart
from desktop_ai.core.one_line import one_line
from desktop_ai.core.picture import own_picture
from desktop_ai.core.signal import Signal
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.attachments import pictures_of
from desktop_ai.services.chat import Chat
from desktop_ai.services.models import Models
from desktop_ai.services.notices import Notices
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.composer.chip_text import THUMBNAIL, ChipText
from desktop_ai.ui.conversation_pane import ConversationPane
from desktop_ai.ui.key_button import spelled_key
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.translation import tr

CHOOSE = N_("Attach files")
PASTED, PASTED_TEXT = N_("Pasted picture"), N_("Pasted text")
READING, LINES = N_("reading…"), N_("{size} · {count} lines")
IN_A_REPLY = N_("Image")
PICTURE, SCALED = N_("{width} × {height} · {size}"), N_("{width} × {height}, made smaller · {size}")
BLIND = N_("{model} does not see pictures.")
TAKEN_OFF, CAN_COME_BACK = N_("{name} is taken off"), N_("{name} is taken off · {key} brings it back")
LARGEST_SHOWN = QSize(2560, 2560)


class AttachmentHandlers:
    """Chooses, takes and shows what hangs on the message in front. Emits `changed` when that is another."""

    def __init__(
        self,
        workspace: Workspace,
        pane: ConversationPane,
        panels: Panels,
        models: Models,
        tasks: Tasks,
        notices: Notices,
    ) -> None:
        self.changed: Signal[[]] = Signal()
        self._workspace = workspace
        self._pane = pane
        self._composer = pane.composer
        self._panels = panels
        self._tasks = tasks
        self._notices = notices
        self._chat: Chat | None = None
        self._folder = ""
        self._thumbnails_coming: set[str] = set()
        edit = self._composer.edit
        edit.files_offered.connect(self.attach_files)
        edit.picture_offered.connect(self.attach_picture)
        edit.text_offered.connect(self.attach_text)
        self._composer.removal_requested.connect(self._on_composer_removal_requested)
        self._composer.opening_requested.connect(self._on_composer_opening_requested)
        workspace.current_changed.connect(self._follow)
        models.changed.connect(self._on_models_changed)
        self._follow(workspace.current)

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {
            "attachment.add": self._choose,
            "attachment.focus": lambda: self._composer.strip.focus_chip(0),
            "attachment.restore": self._restore,
        }

    def attach_files(self, paths: Sequence[str]) -> None:
        """Hang files on the message of the chat in front; of those that cannot be sent it is said why."""
        chat = self._workspace.current
        # One more than can be, so that it is said that there are too many.
        chosen = list(paths)[: MOST_ATTACHMENTS + 1]
        reading = [(clean_name(path), partial(chat.attachments.from_file, path)) for path in chosen]
        self._start(self._attach(chat, reading))

    def attach_picture(self, picture: bytes | QImage) -> None:
        """Hang a picture without a file on it."""
        chat = self._workspace.current
        name = _free_name(chat, PASTED, "png")
        self._start(self._attach(chat, [(name, partial(_from_picture, chat, picture, name))]))

    def attach_text(self, text: str, title: str = "") -> str:
        """Hang a text without a file on it; the name that it gets, from a title where it has one."""
        chat = self._workspace.current
        name = clean_name(_free_name(chat, title or PASTED_TEXT, "txt"))
        read = partial(chat.attachments.from_bytes, text.encode(), name)
        self._start(self._attach(chat, [(name, read)]))
        return name

    async def _attach(
        self, chat: Chat, coming: Sequence[tuple[str, Callable[[], Awaitable[Attached]]]]
    ) -> None:
        with chat.attached.expecting([name for name, _ in coming]):
            for _, read in coming:
                try:
                    chat.attached.add(await read())
                except ProgramError as error:
                    self._notices.error(error)

    # --- choosing

    def _choose(self) -> None:
        # Only now: the window is seen sooner without it.
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._pane.window(), tr(CHOOSE), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_dialog_files_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_dialog_files_selected(self, paths: list[str]) -> None:
        self._folder = str(Path(paths[0]).parent) if paths else self._folder
        self.attach_files(paths)
        self._composer.edit.setFocus()

    def _restore(self) -> None:
        index = self._workspace.current.attached.restore()
        if not self._composer.edit.hasFocus():
            self._composer.strip.focus_chip(index)

    def _on_composer_removal_requested(self, index: int) -> None:
        attached = self._workspace.current.attached
        if index < len(attached):
            removed = attached.remove(index)
            key = spelled_key(self._pane.bindings.key("attachment.restore"))
            said = CAN_COME_BACK if key else TAKEN_OFF
            self._pane.mention(tr(said.fill(name=removed.part.name, key=key)))

    # --- showing

    def _follow(self, chat: Chat) -> None:
        if self._chat is not None:
            self._chat.attached.changed.disconnect(self._on_attached_changed)
            self._chat.setup_changed.disconnect(self._warn)
            self._chat.messages_added.disconnect(self._on_chat_messages_added)
        self._chat = chat
        chat.attached.changed.connect(self._on_attached_changed)
        chat.setup_changed.connect(self._warn)
        chat.messages_added.connect(self._on_chat_messages_added)
        self._on_attached_changed()

    def _on_attached_changed(self) -> None:
        chat = self._workspace.current
        chips = [chip_text(each) for each in chat.attached.all]
        chips += [ChipText(f"…{name}", name, tr(READING), "…") for name in chat.attached.coming]
        self._composer.show_attached(chips)
        for each in chat.attached.all:
            if isinstance(each.part, ImagePart) and self._lacks_thumbnail(each.part.hash):
                self._thumbnails_coming.add(each.part.hash)
                self._start(self._show_thumbnail(chat, each.part))
        self._warn()
        self.changed.emit()

    def _on_chat_messages_added(self, _messages: object) -> None:
        self._warn()

    def _on_models_changed(self, _account: str) -> None:
        self._warn()

    def _warn(self) -> None:
        """Say, before anything is sent, that the model will not see the pictures on the message or above it."""
        chat = self._workspace.current
        model = chat.conversation.setup.model
        is_blind = chat.attachments.sees_pictures(chat.account, model) is False
        on_message = any(isinstance(each.part, ImagePart) for each in chat.attached.all)
        is_told = is_blind and (on_message or bool(pictures_of(chat.conversation.path())))
        self._composer.warn(tr(BLIND.fill(model=one_line(model))) if is_told else "")

    def _lacks_thumbnail(self, hash: str) -> bool:
        return hash not in self._thumbnails_coming and not self._composer.strip.has_thumbnail(hash)

    async def _show_thumbnail(self, chat: Chat, part: ImagePart) -> None:
        try:
            data = await chat.attachments.unsent_picture(part)
            image = await asyncio.to_thread(_decoded, data, QSize(8 * THUMBNAIL, 8 * THUMBNAIL))
        except ProgramError:
            return  # its letters stand for it; why it cannot be sent is said when it is
        finally:
            self._thumbnails_coming.discard(part.hash)
        self._composer.strip.show_thumbnail(part.hash, image)

    def _on_composer_opening_requested(self, index: int) -> None:
        attached = self._workspace.current.attached.all
        if index >= len(attached):
            return  # still being read
        part = attached[index].part
        if isinstance(part, ImagePart):
            self._start(self._show_picture(self._workspace.current, part))
        else:
            self._panels.plain_text.show_text(part.name, part.text)

    def open_picture(self, address: str) -> None:
        """Show a picture of the chat in front as large as there is room: one on a message, or one in a reply."""
        chat, (hash, _) = self._workspace.current, own_picture(address)
        part = next((part for part in pictures_of(chat.conversation.path()) if part.hash == hash), None)
        if part is not None:
            self._start(self._show_picture(chat, part))
        elif (shown := self._pane.transcript.pictures.image(address)) is not None:
            self._panels.picture.show_picture(tr(IN_A_REPLY), shown, shown.size())

    async def _show_picture(self, chat: Chat, part: ImagePart) -> None:
        data = await chat.attachments.picture(chat.conversation.id, part)
        image = await asyncio.to_thread(_decoded, data, LARGEST_SHOWN)
        self._panels.picture.show_picture(one_line(part.name), image, QSize(part.width, part.height))

    def _start(self, coroutine: Coroutine[Any, Any, Any]) -> None:
        self._tasks.start(coroutine, name="attachment", owner=self)


def chip_text(attached: Attached) -> ChipText:
    """What the chip of an attachment says."""
    part = attached.part
    size = file_size(part.size)
    if isinstance(part, ImagePart):
        detail = (SCALED if attached.was_scaled else PICTURE).fill(
            width=str(part.width), height=str(part.height), size=size
        )
        return ChipText(part.hash, part.name, tr(detail), "")
    count_of_lines = part.text.rstrip("\n").count("\n") + 1
    words = tr(LINES.fill(size=size, count=count_of_lines)) if count_of_lines > 1 else tr(size)
    kind = Path(part.name).suffix.removeprefix(".").upper() or "TXT"
    return ChipText(attached.hash or part.name, part.name, words, kind[:4])


async def _from_picture(chat: Chat, picture: bytes | QImage, name: str) -> Attached:
    from desktop_ai.ui.picture_fitter import png_or_jpeg

    data = picture if isinstance(picture, bytes) else await asyncio.to_thread(png_or_jpeg, picture)
    return await chat.attachments.from_bytes(data, name)


def _free_name(chat: Chat, words: Text | str, ending: str) -> str:
    """A name for what has none; a number tells it from others on the message."""
    taken = {each.part.name for each in chat.attached.all} | set(chat.attached.coming)
    names = (f"{tr(words)}{f' {number}' if number > 1 else ''}.{ending}" for number in count(1))
    return next(name for name in names if name not in taken)


def _decoded(data: bytes, room: QSize) -> QImage:
    """The picture no larger than the room. Raises PictureError."""
    from desktop_ai.ui.transcript.picture_decoder import decoded

    return decoded(data, room).image

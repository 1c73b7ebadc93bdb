"""DraftAttachments: what hangs on unsent messages, kept from one start to the next."""

from __future__ import annotations

from typing import Any
from weakref import WeakSet

from desktop_ai.core.attachment import Attached
from desktop_ai.core.errors import ProgramError
from desktop_ai.services.attachments import Attachments
from desktop_ai.services.chat import Chat
from desktop_ai.services.preferences import Preferences
from desktop_ai.services.queued_messages import KEY as QUEUED
from desktop_ai.services.queued_messages import read_attached, read_queues, written_attached
from desktop_ai.services.tasks import Tasks

KEY = "draft_attachments"
NEW = ""  # the conversation that was begun and has no message yet


class DraftAttachments:
    """Follows the attachments of chats; the settings have their names, the files of drafts what is in them.

    What was kept of a conversation waits until that is opened.
    """

    def __init__(self, preferences: Preferences, attachments: Attachments, tasks: Tasks) -> None:
        self._preferences = preferences
        self._attachments = attachments
        self._tasks = tasks
        self._waiting = _read(preferences.remembered(KEY))
        self._followed: WeakSet[Chat] = WeakSet()

    def follow(self, chat: Chat) -> None:
        """Keep what hangs on the next message of a chat, and bring back what hung there at the last start."""
        self._followed.add(chat)
        chat.attached.changed.connect(self._on_attached_changed)
        if _name(chat) in self._waiting:
            self._tasks.start(self._restore(_name(chat), chat), name="restore attachments", owner=self)

    def let_go(self, chat: Chat) -> None:
        """Follow a chat no more; what hangs on its next message waits for it to come back."""
        self._followed.discard(chat)
        if chat.attached.all:
            self._waiting[_name(chat)] = chat.attached.all

    async def clean(self) -> None:
        """Let go of the files that no unsent message needs any more."""
        kept = [each for attached in self._all().values() for each in attached]
        queues = read_queues(self._preferences.remembered(QUEUED))
        kept += [each for queue in queues.values() for message in queue for each in message.attached]
        await self._attachments.forget_unsent(kept)

    async def _restore(self, name: str, chat: Chat) -> None:
        for each in self._waiting[name]:
            try:
                chat.attached.add(await self._attachments.restored(each))
            except ProgramError as error:
                self._tasks.report(error)
        del self._waiting[name]
        self._on_attached_changed()

    def _all(self) -> dict[str, tuple[Attached, ...]]:
        """What hangs on every unsent message; what is on its way back counts as it was kept."""
        shown = {_name(chat): chat.attached.all for chat in self._followed if chat.attached.all}
        return shown | self._waiting

    def _on_attached_changed(self) -> None:
        kept = {
            name: [written_attached(each) for each in attached if each.hash]
            for name, attached in self._all().items()
        }
        self._preferences.remember(KEY, {name: each for name, each in sorted(kept.items()) if each})


def _name(chat: Chat) -> str:
    return NEW if chat.is_empty else chat.conversation.id


def _read(found: Any) -> dict[str, tuple[Attached, ...]]:
    """What the settings say, as far as it makes sense."""
    entries = found.items() if isinstance(found, dict) else ()
    return {name: attached for name, listed in entries if (attached := read_attached(listed))}

"""Outbox: messages that were written while a reply came, sent one after the other when it is their turn."""

from __future__ import annotations

from weakref import WeakSet

import msgspec

from desktop_ai.core.attachment import Attached
from desktop_ai.core.errors import BadInput
from desktop_ai.core.message import FilePart, Status
from desktop_ai.core.signal import Signal
from desktop_ai.core.texts import N_
from desktop_ai.services.chat import Chat
from desktop_ai.services.preferences import Preferences
from desktop_ai.services.queued_messages import KEY, MOST_QUEUED, Queued, read_queues, written_queues
from desktop_ai.services.reply_run import ReplyRun
from desktop_ai.services.tasks import Tasks

FULL = N_("{count} messages wait already.")
WAIT_FIRST = N_("Wait until some of them are sent, or take some away.")


class Outbox:
    """Owns the queued messages of every conversation. Emits `changed` with a conversation's id.

    When a reply is complete, the first of its conversation is sent. After one that failed or was stopped they are
    held until somebody sends the first by hand; so are those that a start finds. They lie in the settings at once,
    those of temporary conversations never.
    """

    def __init__(self, preferences: Preferences, tasks: Tasks) -> None:
        self.changed: Signal[[str]] = Signal()
        self._preferences = preferences
        self._tasks = tasks
        self._queues = read_queues(preferences.remembered(KEY))
        self._held = set(self._queues)
        self._temporary: set[str] = set()
        self._sending: set[str] = set()
        self._followed: WeakSet[Chat] = WeakSet()

    def waiting(self, chat: Chat) -> tuple[Queued, ...]:
        """The messages that wait in a conversation, in their order."""
        return tuple(self._queues.get(chat.conversation.id, ()))

    def is_held(self, chat: Chat) -> bool:
        """Whether they wait for somebody to send them, and not for a reply."""
        return chat.conversation.id in self._held

    def add(self, chat: Chat, text: str, attached: tuple[Attached, ...]) -> None:
        """Have a message wait behind the others. Raises BadInput when there are too many."""
        queue = self.waiting(chat)
        if len(queue) >= MOST_QUEUED:
            raise BadInput(FULL.fill(count=MOST_QUEUED), WAIT_FIRST)
        self.insert(chat, len(queue), Queued(text, attached))

    def insert(self, chat: Chat, index: int, queued: Queued) -> None:
        """Have a message wait at a place among the others."""
        id = chat.conversation.id
        if chat.is_temporary:
            self._temporary.add(id)
        self._follow(chat)
        if not chat.is_running:
            self._held.add(id)
        self._queues.setdefault(id, []).insert(index, queued)
        self._changed(id)

    def take(self, chat: Chat, index: int = -1) -> Queued:
        """Take a message out, the last one unless another is named. Raises BadInput when it is being sent."""
        queue = self._queues.get(chat.conversation.id, [])
        place = index % len(queue) if queue else 0
        if not queue or (place == 0 and chat.conversation.id in self._sending):
            raise BadInput(N_("This message is on its way already."))
        taken = queue.pop(place)
        self._changed(chat.conversation.id)
        return taken

    async def whole(self, chat: Chat, queued: Queued) -> Queued:
        """The message with the texts of its files, which a start does not read. Raises StoreError."""
        attached = [
            await chat.attachments.restored(each)
            if isinstance(each.part, FilePart) and each.hash and not each.part.text
            else each
            for each in queued.attached
        ]
        return msgspec.structs.replace(queued, attached=tuple(attached))

    async def send_first(self, chat: Chat) -> None:
        """Send the first message that waits. Raises what `Chat.send` does; then it waits on, and is held."""
        id = chat.conversation.id
        if id in self._sending or not self.waiting(chat):
            return
        self._follow(chat)
        self._sending.add(id)
        self._held.add(id)
        try:
            queued = await self.whole(chat, self._queues[id][0])
            await chat.send(queued.text, queued.attached)
            self._queues[id].pop(0)
            self._held.discard(id)
        finally:
            self._sending.discard(id)
            self._changed(id)

    def _follow(self, chat: Chat) -> None:
        if chat not in self._followed:
            self._followed.add(chat)
            chat.run_started.connect(lambda _run: self._on_run_started(chat))
            chat.run_ended.connect(lambda run: self._on_run_ended(chat, run))

    def _on_run_started(self, chat: Chat) -> None:
        """What is asked for by hand may well bring the others their turn."""
        if chat.conversation.id in self._held and chat.conversation.id not in self._sending:
            self._held.discard(chat.conversation.id)
            self.changed.emit(chat.conversation.id)

    def _on_run_ended(self, chat: Chat, run: ReplyRun) -> None:
        if chat.is_running or not self.waiting(chat):
            return
        reply = chat.conversation.message(run.message_id).reply
        if reply is not None and reply.status is Status.DONE:
            self._tasks.start(self.send_first(chat), name="send the next message", owner=self)
        else:
            self._held.add(chat.conversation.id)
            self.changed.emit(chat.conversation.id)

    def _changed(self, id: str) -> None:
        if not self._queues.get(id):
            self._queues.pop(id, None)
            self._held.discard(id)
        kept = {each: queue for each, queue in self._queues.items() if each not in self._temporary}
        written = written_queues(kept)
        if written or self._preferences.remembered(KEY):
            self._preferences.remember(KEY, written)
        self.changed.emit(id)

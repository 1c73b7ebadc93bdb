"""What the actions on queued messages do, and how these are shown."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from desktop_ai.core.attachment import AttachmentError
from desktop_ai.core.errors import BadInput
from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.chat import Chat
from desktop_ai.services.history import Change, History
from desktop_ai.services.outbox import Outbox
from desktop_ai.services.queued_messages import Queued
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.composer.composer import Composer

SENT_NEXT = N_("Queued: sent when this reply is done · Enter edits · Del takes away")
HELD = N_("Not sent, because the reply did not come to its end · {key} in an empty composer sends the first")
REMOVED = N_("Took away the queued message “{words}”")
WITH_FILES = N_("{words} · {count} attached")


class QueueHandlers:
    """Shows the queued messages of the chat in front, and has them edited, taken away and sent."""

    def __init__(
        self, workspace: Workspace, composer: Composer, outbox: Outbox, history: History, tasks: Tasks
    ) -> None:
        self._workspace = workspace
        self._composer = composer
        self._outbox = outbox
        self._history = history
        self._tasks = tasks
        composer.queue.edit_requested.connect(self._edit)
        composer.queue.removal_requested.connect(self._remove)
        outbox.changed.connect(self._on_outbox_changed)
        workspace.current_changed.connect(self._show)
        workspace.running_changed.connect(self._on_outbox_changed)
        self._show(workspace.current)

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {
            "queue.focus": self._composer.queue.focus_last,
            "queue.edit": lambda: self._edit(-1),
            "queue.remove": lambda: self._remove(-1),
            "queue.send": lambda: self._start(self._outbox.send_first(self._workspace.current)),
        }

    def _edit(self, index: int) -> None:
        """Bring a message back into the composer, before what is written there."""
        chat = self._workspace.current
        try:
            self._start(self._bring_back(chat, self._outbox.take(chat, index)))
        except BadInput as error:
            self._tasks.report(error)

    async def _bring_back(self, chat: Chat, queued: Queued) -> None:
        try:
            whole = await self._outbox.whole(chat, queued)
        except BaseException:
            self._outbox.insert(chat, 0, queued)
            raise
        for each in whole.attached:
            try:
                chat.attached.add(each)
            except AttachmentError as error:
                self._tasks.report(error)
        text = f"{whole.text}\n\n{chat.draft}" if chat.draft.strip() else whole.text
        if self._workspace.current is chat and not self._composer.is_revising:
            self._composer.replace_text(text)
            self._composer.edit.setFocus()
        chat.draft = text

    def _remove(self, index: int) -> None:
        chat = self._workspace.current
        place = index % max(1, len(self._outbox.waiting(chat)))
        try:
            taken = self._outbox.take(chat, place)
        except BadInput as error:
            self._tasks.report(error)
            return

        async def undo() -> None:
            self._outbox.insert(chat, min(place, len(self._outbox.waiting(chat))), taken)

        async def redo() -> None:
            queue = self._outbox.waiting(chat)
            if taken not in queue:
                raise BadInput(N_("This message is on its way already."))
            self._outbox.take(chat, queue.index(taken))

        self._history.note(Change(REMOVED.fill(words=_words(taken)), undo, redo))

    def _show(self, chat: Chat) -> None:
        queue = self._outbox.waiting(chat)
        if queue or self._composer.has_queue:
            says = HELD.fill(key=self._composer.send_key) if self._outbox.is_held(chat) else SENT_NEXT
            self._composer.show_queue(says, [_line(each) for each in queue])

    def _on_outbox_changed(self, id: str) -> None:
        if id == self._workspace.current.conversation.id:
            self._show(self._workspace.current)

    def _start(self, coroutine: Coroutine[Any, Any, None]) -> None:
        self._tasks.start(coroutine, name="queued message", owner=self)


def _words(queued: Queued) -> str:
    names = (each.part.name for each in queued.attached)
    return one_line(queued.text) or one_line(", ".join(names))


def _line(queued: Queued) -> Text | str:
    if queued.text.strip() and queued.attached:
        return WITH_FILES.fill(words=one_line(queued.text), count=len(queued.attached))
    return _words(queued)

"""ReplyAlerts: tells that a long reply has ended while nobody looks."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from desktop_ai.catalog.settings import ALERT, ALERT_AFTER
from desktop_ai.core.message import Status
from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.chat import Chat
from desktop_ai.services.clock import SYSTEM_CLOCK, Clock
from desktop_ai.services.preferences import Preferences
from desktop_ai.services.workspace import Workspace

PROGRAM = N_("Desktop AI")
ENDED = {
    Status.DONE: N_("The reply is done."),
    Status.INCOMPLETE: N_("The reply broke off."),
    Status.FAILED: N_("The reply failed."),
}


class Alert(msgspec.Struct, frozen=True):
    """How a reply ended, and in which conversation: its id, and its title or what stands for it."""

    conversation: str
    title: str | Text
    sentence: Text


class ReplyAlerts:
    """Listens to every conversation. What was said in one is never told, of a temporary one not its title either.

    `is_watched` tells whether a window of the program is in front; `deliver` shows an alert.
    """

    def __init__(
        self,
        workspace: Workspace,
        preferences: Preferences,
        is_watched: Callable[[], bool],
        deliver: Callable[[Alert], None],
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self._workspace = workspace
        self._preferences = preferences
        self._is_watched = is_watched
        self._deliver = deliver
        self._clock = clock
        self._begun = {chat.conversation.id: clock.now() for chat in workspace.chats() if chat.is_running}
        workspace.running_changed.connect(self._on_workspace_running_changed)

    def _on_workspace_running_changed(self, id: str) -> None:
        if self._workspace.is_running(id):
            self._begun.setdefault(id, self._clock.now())
            return
        begun = self._begun.pop(id, None)
        chat = next((chat for chat in self._workspace.chats() if chat.conversation.id == id), None)
        if begun is None or chat is None or not self._preferences.value(ALERT) or self._is_watched():
            return
        if self._clock.now() - begun >= int(self._preferences.value(ALERT_AFTER)):
            self._tell(chat)

    def _tell(self, chat: Chat) -> None:
        replies = [message.reply for message in chat.conversation.path() if message.reply is not None]
        sentence = ENDED.get(replies[-1].status) if replies else None
        if sentence is not None:  # who stopped it knows
            title = "" if chat.is_temporary else one_line(chat.conversation.title)
            self._deliver(Alert(chat.conversation.id, title or PROGRAM, sentence))

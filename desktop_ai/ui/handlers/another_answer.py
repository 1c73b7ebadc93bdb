"""AnotherAnswer: asks for another answer after a moment in which it can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer

from desktop_ai.core.texts import N_
from desktop_ai.services.chat import Chat
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.conversation_pane import ConversationPane
from desktop_ai.ui.handlers.subject import Subject
from desktop_ai.ui.translation import tr

DELAY = 1_000  # milliseconds
COMING = N_("Another answer in a second · Esc takes it back")
TAKEN_BACK = N_("Taken back: nothing is asked.")


class AnotherAnswer(QObject):
    """A single letter does it, which is pressed by mistake more easily than a combination of keys.

    `ask` asks for another answer to a message of a chat, by its id.
    """

    def __init__(
        self,
        workspace: Workspace,
        pane: ConversationPane,
        subject: Subject,
        ask: Callable[[Chat, str], None],
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._pane = pane
        self._subject = subject
        self._ask = ask
        self._wanted: tuple[Chat, str] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timer_timeout)

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {"reply.another": self._begin}

    @property
    def is_coming(self) -> bool:
        """Whether an answer will be asked for in a moment."""
        return self._wanted is not None

    def take_back(self) -> None:
        """Ask for nothing."""
        self._timer.stop()
        self._wanted = None
        self._pane.mention(tr(TAKEN_BACK))

    def _begin(self) -> None:
        message = self._subject.id
        if self._wanted is None and message:
            self._wanted = (self._workspace.current, message)
            self._pane.mention(tr(COMING))
            self._timer.start(DELAY)

    def _on_timer_timeout(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        chat, message = wanted
        is_there = any(each.id == message for each in chat.conversation.path())
        if is_there and not chat.is_running:
            self._ask(chat, message)

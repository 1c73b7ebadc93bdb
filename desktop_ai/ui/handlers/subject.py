"""Subject: the message that an action is about."""

from __future__ import annotations

from desktop_ai.core.message import Role
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.conversation_pane import ConversationPane


class Subject:
    """Knows which message is meant: the one that was pressed, else the focused one, else the last.

    `pressed` is set while an action is done that was asked for beside a message, and empty otherwise.
    """

    def __init__(self, workspace: Workspace, pane: ConversationPane) -> None:
        self.pressed = ""
        self._workspace = workspace
        self._pane = pane

    @property
    def id(self) -> str:
        """Id of the message, empty where there is none."""
        path = self._workspace.current.conversation.path()
        return self._meant or (path[-1].id if path else "")

    @property
    def prompt(self) -> str:
        """Id of the message that is meant, else of the last one of the user; empty where there is none."""
        path = self._workspace.current.conversation.path()
        last = next((message.id for message in reversed(path) if message.role is Role.USER), "")
        return self._meant or last or self.id

    @property
    def _meant(self) -> str:
        return self.pressed or self.focused

    @property
    def focused(self) -> str:
        """Id of the message that has the keyboard's focus, empty where none has."""
        if self._workspace.current.is_empty or not self._pane.transcript.hasFocus():
            return ""
        return self._pane.transcript.focused_message

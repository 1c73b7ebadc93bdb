"""What the actions that open messages as plain text do."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop_ai.core.message import Message, Status
from desktop_ai.core.plain_text import author, conversation_text, message_text
from desktop_ai.core.texts import N_
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.conversation_pane import ConversationPane
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.translation import tr
from desktop_ai.ui.window_actions import MenuEntry

OPEN = N_("Open as plain text")
UNTITLED = N_("Conversation")


class PlainTextHandlers:
    """Opens the focused message, or else the last one, or all of them; of a running reply what is there."""

    def __init__(self, workspace: Workspace, pane: ConversationPane, panels: Panels) -> None:
        self._workspace = workspace
        self._pane = pane
        self._panels = panels

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {
            "message.plain_text": lambda: self._open_message(self._pane.transcript.focused_message),
            "conversation.plain_text": self._open_conversation,
        }

    def entry(self, id: str) -> MenuEntry:
        """The line for one message in its menu."""
        return MenuEntry(OPEN, lambda: self._open_message(id), action="message.plain_text")

    def _open_message(self, id: str) -> None:
        messages = self._messages()
        message = next((each for each in messages if each.id == id), messages[-1])
        self._panels.plain_text.show_text(tr(author(message)), message_text(message))

    def _open_conversation(self) -> None:
        title = self._workspace.current.conversation.title or tr(UNTITLED)
        self._panels.plain_text.show_text(title, conversation_text(self._messages()))

    def _messages(self) -> list[Message]:
        chat = self._workspace.current
        return [
            chat.runs[each.id].finished(Status.WAITING) if each.id in chat.runs else each
            for each in chat.conversation.path()
        ]

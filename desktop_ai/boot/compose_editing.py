"""Builds what writes, sends and changes the messages of the conversation in front."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_ai.boot.compose_core import Core
from desktop_ai.boot.late_message_handlers import LateMessageHandlers
from desktop_ai.boot.window_services import WindowServices
from desktop_ai.services.editing import Editing
from desktop_ai.ui.conversation_pane import ConversationPane
from desktop_ai.ui.handlers.message_handlers import MessageHandlers
from desktop_ai.ui.handlers.revision_handlers import RevisionHandlers
from desktop_ai.ui.handlers.subject import Subject
from desktop_ai.ui.handlers.tree_handlers import TreeHandlers
from desktop_ai.ui.handlers.version_handlers import VersionHandlers
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.window_actions import MenuEntry, WindowActions

if TYPE_CHECKING:
    from desktop_ai.services.outbox import Outbox


class MessageEditing:
    """The handlers of everything that is done with messages, over the same service and the same message."""

    def __init__(
        self,
        core: Core,
        services: WindowServices,
        pane: ConversationPane,
        panels: Panels,
        outbox: Callable[[], Outbox],
    ) -> None:
        tasks, notices, workspace = core.tasks, core.notices, services.workspace
        self.subject = Subject(workspace, pane)
        editing = Editing(core.history, workspace)
        self.revisions = RevisionHandlers(
            workspace, pane.composer, services.revisions, editing, self.subject, tasks
        )
        self.messages = MessageHandlers(workspace, pane.composer, self.revisions, outbox, tasks, notices)
        self._versions = VersionHandlers(workspace, self.subject)
        self._tree = TreeHandlers(workspace, editing, self.subject, tasks, notices)
        self._late = LateMessageHandlers(core, workspace, pane, panels, editing, self.subject)

    def handle(self, actions: WindowActions) -> None:
        """Do the actions of all of them."""
        for handlers in (self.messages, self.revisions, self._versions, self._tree):
            actions.handle(handlers.table())
        self._late.handle(actions)

    def entries(self, message: str) -> list[MenuEntry]:
        """What can be done about one message."""
        return [
            *self.messages.entries(message),
            *self.revisions.entries(message),
            *self._tree.entries(message),
        ]

    def trigger(self, actions: WindowActions, id: str, message: str) -> None:
        """Do an action that was asked for beside a message."""
        self.messages.target = self.subject.pressed = message
        try:
            actions.trigger(id)
        finally:
            self.messages.target = self.subject.pressed = ""

"""What the action does that shows the map of a conversation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from desktop_ai.core.errors import BadInput
from desktop_ai.services.notices import Notices
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.conversation_pane import ConversationPane
from desktop_ai.ui.handlers.subject import Subject
from desktop_ai.ui.panels import Panels

if TYPE_CHECKING:
    from desktop_ai.ui.tree_panel import TreePanel


class MapHandlers:
    """Shows the map, and goes where one chooses in it."""

    def __init__(
        self, workspace: Workspace, pane: ConversationPane, subject: Subject, panels: Panels, notices: Notices
    ) -> None:
        self._workspace = workspace
        self._pane = pane
        self._subject = subject
        self._panels = panels
        self._notices = notices
        self._panel: TreePanel | None = None

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {"tree.map": self._open}

    def _open(self) -> None:
        if self._panel is None:
            self._panel = self._panels.tree
            self._panel.chosen.connect(self._on_panel_chosen)
        # Only now: a start looks at no map.
        from desktop_ai.core.tree_map import map_of

        conversation = self._workspace.current.conversation
        self._panel.show_map(map_of(conversation), conversation.setup.first_sent, self._subject.id)

    def _on_panel_chosen(self, id: str) -> None:
        """Show the path through a message, if it is not the one that is shown, and give it the focus."""
        chat = self._workspace.current
        if id not in {message.id for message in chat.conversation.path()}:
            try:
                chat.show_version(id)
            except BadInput as error:
                self._notices.error(error)
                return
        place = [message.id for message in chat.conversation.path()].index(id)
        self._pane.transcript.focus_message(place)

"""Joins to the window what is done with messages now and then: it is loaded with the first action that needs it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop_ai.boot.compose_core import Core
from desktop_ai.services.editing import Editing
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.conversation_pane import ConversationPane
from desktop_ai.ui.handlers.subject import Subject
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.window_actions import WindowActions

Table = Mapping[str, Callable[[], None]]


class LateMessageHandlers:
    """Owns the handlers of another model's answer, the map and the cut."""

    def __init__(
        self,
        core: Core,
        workspace: Workspace,
        pane: ConversationPane,
        panels: Panels,
        editing: Editing,
        subject: Subject,
    ) -> None:
        self._core = core
        self._workspace = workspace
        self._pane = pane
        self._panels = panels
        self._editing = editing
        self._subject = subject

    def handle(self, actions: WindowActions) -> None:
        """Do the actions of all of them."""
        actions.handle_late(["reply.ask_another"], self._answer_table)
        actions.handle_late(["tree.map"], self._map_table)
        actions.handle_late(["conversation.send_what_fits", "conversation.send_all"], self._cut_table)

    def _answer_table(self) -> Table:
        from desktop_ai.ui.handlers.answer_handlers import AnswerHandlers
        from desktop_ai.ui.model_choices import ModelChoices

        core = self._core
        choices = ModelChoices(core.accounts, core.models, core.chosen_models)
        return AnswerHandlers(self._workspace, choices, self._subject, self._panels, core.tasks).table()

    def _map_table(self) -> Table:
        from desktop_ai.ui.handlers.map_handlers import MapHandlers

        return MapHandlers(
            self._workspace, self._pane, self._subject, self._panels, self._core.notices
        ).table()

    def _cut_table(self) -> Table:
        from desktop_ai.ui.handlers.cut_handlers import CutHandlers

        core = self._core
        return CutHandlers(
            self._workspace, core.fitting, self._editing, core.bindings, core.tasks, core.notices
        ).table()

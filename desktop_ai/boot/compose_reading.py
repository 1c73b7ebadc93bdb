"""Joins to the window what is around reading by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_ai.boot.compose_core import Core
from desktop_ai.boot.compose_editing import MessageEditing
from desktop_ai.catalog.settings import LETTERS
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.conversation_pane import ConversationPane
from desktop_ai.ui.window_actions import WindowActions

if TYPE_CHECKING:
    from desktop_ai.ui.handlers.another_answer import AnotherAnswer
    from desktop_ai.ui.transcript.view import TranscriptView


class Reading:
    """Has the conversation follow what is chosen for reading, and loads what most runs never ask for."""

    def __init__(
        self, core: Core, workspace: Workspace, pane: ConversationPane, editing: MessageEditing
    ) -> None:
        self._preferences = core.preferences
        self._workspace = workspace
        self._pane = pane
        self._editing = editing
        self._view: TranscriptView | None = None
        pane.transcript_made.connect(self._on_pane_transcript_made)
        if pane.has_transcript:
            self._on_pane_transcript_made(pane.transcript)
        core.preferences.changed.connect(self._on_preference_changed)

    def handle(self, actions: WindowActions) -> None:
        """Do the actions of reading that are loaded late."""
        actions.handle_late(["reply.another"], self._another_table)

    @property
    def is_answer_coming(self) -> bool:
        """Whether another answer will be asked for in a moment."""
        return "another_answer" in self.__dict__ and self.another_answer.is_coming

    @cached_property
    def another_answer(self) -> AnotherAnswer:
        """What asks for another answer after a moment."""
        from desktop_ai.ui.handlers.another_answer import AnotherAnswer

        editing = self._editing
        return AnotherAnswer(self._workspace, self._pane, editing.subject, editing.messages.ask_again)

    def _another_table(self) -> Mapping[str, Callable[[], None]]:
        return self.another_answer.table()

    def _on_pane_transcript_made(self, view: TranscriptView) -> None:
        self._view = view
        self._follow_letters()

    def _on_preference_changed(self, key: str) -> None:
        if key == LETTERS.key:
            self._follow_letters()

    def _follow_letters(self) -> None:
        if self._view is not None:
            self._view.hear_letters(are_heard=bool(self._preferences.value(LETTERS)))

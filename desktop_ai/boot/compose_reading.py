"""Joins to the window what is around reading by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_ai.boot.compose_core import Core
from desktop_ai.boot.compose_editing import MessageEditing
from desktop_ai.catalog.settings import LETTERS, WHICH_KEY
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.main_window import MainWindow
from desktop_ai.ui.window_actions import WindowActions

if TYPE_CHECKING:
    from desktop_ai.ui.handlers.another_answer import AnotherAnswer
    from desktop_ai.ui.key_guide import KeyGuide
    from desktop_ai.ui.transcript.view import TranscriptView


class Reading:
    """Has the conversation follow what is chosen for reading, and loads what most runs never ask for."""

    def __init__(
        self,
        core: Core,
        workspace: Workspace,
        main: MainWindow,
        editing: MessageEditing,
        actions: WindowActions,
    ) -> None:
        self._preferences = core.preferences
        self._workspace = workspace
        self._pane = pane = main.pane
        self._actions = actions
        self._editing = editing
        self._view: TranscriptView | None = None
        self._guide: KeyGuide | None = None
        pane.transcript_made.connect(self._on_pane_transcript_made)
        if pane.has_transcript:
            self._on_pane_transcript_made(pane.transcript)
        core.preferences.changed.connect(self._on_preference_changed)
        actions.handle_late(["reply.another"], self._another_table)
        if main.was_painted:
            self._on_main_painted()
        else:
            main.painted.connect(self._on_main_painted)

    def _on_main_painted(self) -> None:
        """Show which keys may follow from now on."""
        from desktop_ai.ui.key_guide import KeyGuide

        self._guide = KeyGuide(self._pane, self._pane.bindings, self._enabled_ids)
        self._guide.is_on = bool(self._preferences.value(WHICH_KEY))
        surface = self._pane.window().windowHandle()
        if surface is not None:
            self._guide.watch(surface)
        if self._view is not None:
            self._guide.follow(self._view)

    def _enabled_ids(self) -> frozenset[str]:
        return frozenset(action.id for action in self._actions.enabled())

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
        if self._guide is not None:
            self._guide.follow(view)

    def _on_preference_changed(self, key: str) -> None:
        if key == LETTERS.key:
            self._follow_letters()
        elif key == WHICH_KEY.key and self._guide is not None:
            self._guide.is_on = bool(self._preferences.value(WHICH_KEY))
            self._guide.end()

    def _follow_letters(self) -> None:
        if self._view is not None:
            self._view.hear_letters(are_heard=bool(self._preferences.value(LETTERS)))

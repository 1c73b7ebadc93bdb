"""Joins to the window what is completed while a message is written, and the saved prompts."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from desktop_ai.boot.compose_core import Core
from desktop_ai.services.saved_prompts import SavedPrompts
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.completion_choices import CompletionChoices
from desktop_ai.ui.composer.completer import Completer
from desktop_ai.ui.composer.completion_popup import CompletionPopup
from desktop_ai.ui.conversation_pane import ConversationPane
from desktop_ai.ui.handlers.completion_handlers import CompletionHandlers, Uses
from desktop_ai.ui.handlers.saved_prompt_handlers import SavedPromptHandlers
from desktop_ai.ui.model_choices import ModelChoices
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.theme.colours import Colours


class Completing:
    """Owns the saved prompts of the window, and what completes."""

    def __init__(
        self,
        core: Core,
        workspace: Workspace,
        pane: ConversationPane,
        panels: Panels,
        uses: Uses,
        colours: Callable[[], Colours],
    ) -> None:
        self._core = core
        self._workspace = workspace
        self._pane = pane
        self._colours = colours
        self._saved = SavedPrompts(core.kept)
        tasks, notices = core.tasks, core.notices
        self.prompts = SavedPromptHandlers(pane.window(), pane.composer, self._saved, panels, tasks, notices)
        self._handlers = CompletionHandlers(workspace, core.store, self.prompts, uses, tasks, notices)

    @cached_property
    def completer(self) -> Completer:
        """What offers and completes, from then on."""
        core = self._core
        models = ModelChoices(core.accounts, core.models, core.chosen_models)
        choices = CompletionChoices(self._workspace, self._saved, core.presets, models, core.library)
        popup = CompletionPopup(self._pane.composer, self._pane, self._colours)
        completer = Completer(self._pane.composer.edit, popup, choices.all)
        completer.taken.connect(self._handlers.take)
        return completer

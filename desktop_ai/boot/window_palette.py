"""Joins the palette to everything that can be found in it, when it is opened first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from desktop_ai.boot.compose_core import Core
from desktop_ai.boot.late_handlers import LateHandlers
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.handlers.conversation_handlers import ConversationHandlers
from desktop_ai.ui.main_window import MainWindow
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.window_actions import WindowActions

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from desktop_ai.services.offered_settings import OfferedSettings
    from desktop_ai.ui.choice import Choice
    from desktop_ai.ui.palette_sources import PaletteSource


class WindowPalette:
    """Owns what the palette offers, and does what is taken in it."""

    def __init__(
        self,
        core: Core,
        workspace: Workspace,
        main: MainWindow,
        panels: Panels,
        settings: Callable[[], OfferedSettings],
        late: LateHandlers,
        conversations: ConversationHandlers,
    ) -> None:
        self._core = core
        self._workspace = workspace
        self._main = main
        self._panels = panels
        self._settings = settings
        self._late = late
        self._conversations = conversations

    def handle(self, actions: WindowActions) -> None:
        """Open it by its action."""
        actions.handle_late(["palette.open"], partial(self._table, actions))

    def _table(self, actions: WindowActions) -> Mapping[str, Callable[[], None]]:
        from desktop_ai.services.palette_use import PaletteUse
        from desktop_ai.ui.handlers.palette_handlers import (
            PaletteContents,
            PaletteConversations,
            PaletteHandlers,
        )

        core, conversations = self._core, self._conversations
        found = PaletteConversations(
            conversations.pool, lambda id: core.library.summary(id) is not None, conversations.open
        )
        contents = PaletteContents(found, self._sources())
        use = PaletteUse(core.preferences)
        self._handlers = PaletteHandlers(actions, core.bindings, self._panels, core.tasks, use, contents)
        return self._handlers.table()

    def _sources(self) -> list[PaletteSource]:
        from desktop_ai.ui import palette_sources as lines

        core, settings = self._core, self._settings()
        return [
            lines.PaletteSource("setting", lambda: lines.setting_lines(settings), self._ask_setting),
            lines.PaletteSource("preset", lambda: lines.preset_lines(core.presets), self._use_preset),
            lines.PaletteSource("model", self._model_lines, self._use_model, self._model_loading),
            lines.PaletteSource(
                "folder", lambda: lines.folder_lines(core.library.folders()), self._go_to_folder
            ),
        ]

    def _model_lines(self) -> list[Choice]:
        from desktop_ai.ui.palette_sources import model_lines

        return model_lines(self._core.accounts, self._core.models, self._workspace.current.account)

    def _model_loading(self) -> Coroutine[None, None, None] | None:
        models = self._core.models
        return None if models.is_loaded else models.load()

    def _use_model(self, own: str) -> None:
        from desktop_ai.services.chosen_models import ChosenModel
        from desktop_ai.ui.palette_sources import AFTER_KIND

        account, _, name = own.partition(AFTER_KIND)
        self._late.models.use(ChosenModel(account, name))

    def _use_preset(self, id: str) -> None:
        self._late.presets.use(id)

    def _go_to_folder(self, path: str) -> None:
        self._main.show_pane(self._main.sidebar)
        self._main.sidebar.go_to_folder(path)

    def _ask_setting(self, key: str) -> None:
        from desktop_ai.catalog.settings import SETTING_OF
        from desktop_ai.ui.handlers.setting_question import SettingQuestion

        question = SettingQuestion(self._settings(), self._panels.palette)
        self._core.tasks.start(question.ask(SETTING_OF[key]), name="setting", owner=self)

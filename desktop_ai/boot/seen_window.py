"""Builds what of the window is seen first: its panes and their look."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QApplication

from desktop_ai.boot.compose_core import Core
from desktop_ai.boot.paths import resources
from desktop_ai.boot.window_services import WindowServices
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.conversation_pane import ConversationPane
from desktop_ai.ui.inspector.inspector import Inspector
from desktop_ai.ui.listing_settings import ListingSettings
from desktop_ai.ui.main_window import MainWindow
from desktop_ai.ui.reading_size import ReadingSize
from desktop_ai.ui.sidebar.sidebar import Sidebar
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.icons import Icons
from desktop_ai.ui.theme.theme import Theme


class SeenWindow:
    """The main window before anything can be done in it; `Window` joins that, after the first paint."""

    def __init__(self, core: Core, application: QApplication, services: WindowServices) -> None:
        self._core = core
        images = resources() / "icons"
        self.theme = Theme(application, core.preferences, images)
        self.icons = Icons(images, application.devicePixelRatio())
        self.workspace: Workspace = services.workspace
        self.size, self.listings = ReadingSize(core.preferences), ListingSettings(core.preferences)
        self.main = self._made_main()
        self._dress_parts()

    def _made_main(self) -> MainWindow:
        core = self._core
        sidebar = partial(
            Sidebar, core.library, self.workspace, core.preferences, core.bindings, self.colours
        )
        pane = partial(
            ConversationPane,
            self.workspace,
            core.accounts,
            core.checks,
            core.bindings,
            core.notices,
            self.theme,
            self.size,
            self.listings,
            self.icons,
            core.paths.cache,
        )
        inspector = partial(
            Inspector,
            self.workspace,
            core.accounts,
            core.refusals,
            core.scopes,
            core.models,
            core.bindings,
            self.theme.colours,
        )
        return MainWindow(sidebar, pane, inspector, core.preferences, self.icons.program())

    def _dress_parts(self) -> None:
        """Give what the window consists of its look, and what is put over it later."""
        for part in self.main.parts:
            self.theme.dress(part)
        self.main.part_added.connect(self.theme.dress)

    def colours(self) -> Colours:
        """The colours in force."""
        return self.theme.colours

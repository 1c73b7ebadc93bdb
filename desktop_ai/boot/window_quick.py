"""Joins the small window for a quick question to the main one; it is loaded when it is first opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_ai.boot.compose_core import Core
from desktop_ai.catalog.settings import LETTERS, NUMBER_CODE, TEXT_SIZE, WRAP_CODE, ZOOM
from desktop_ai.core.signal import Signal
from desktop_ai.services.chat import Chat
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.listing_settings import ListingSettings
from desktop_ai.ui.main_window import MainWindow
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.reading_size import ReadingSize
from desktop_ai.ui.theme.theme import Theme
from desktop_ai.ui.window_actions import WindowActions

if TYPE_CHECKING:
    from desktop_ai.ui.handlers.quick_handlers import QuickHandlers, Then
    from desktop_ai.ui.quick.quick_window import QuickWindow

READING = frozenset(each.key for each in (LETTERS, NUMBER_CODE, TEXT_SIZE, WRAP_CODE, ZOOM))


class WindowQuick:
    """Owns the small window, and continues in the main one what was begun in it.

    Emits `left` when the small one is gone.
    """

    def __init__(
        self,
        core: Core,
        workspace: Workspace,
        main: MainWindow,
        panels: Panels,
        theme: Theme,
    ) -> None:
        self.left: Signal[[]] = Signal()
        self._core = core
        self._workspace = workspace
        self._main = main
        self._panels = panels
        self._theme = theme

    def handle(self, actions: WindowActions) -> None:
        """Do its action."""
        actions.handle_late(["quick.open"], self._table)

    def open(self, text: str = "") -> None:
        """Open the small window, with a text to be asked."""
        self._handlers.open(text)

    @property
    def window_number(self) -> int:
        """The number that the system has for the small window."""
        return int(self._handlers.window.winId())

    def close(self) -> None:
        """Take the small window away, where there is one."""
        if "_handlers" in self.__dict__:
            self._handlers.window.hide()

    @cached_property
    def _handlers(self) -> QuickHandlers:
        from desktop_ai.ui.handlers.quick_handlers import QuickHandlers

        core = self._core
        return QuickHandlers(self._workspace, self._made_window, core.preferences, core.tasks, self._go_on)

    def _table(self) -> Mapping[str, Callable[[], None]]:
        return self._handlers.table()

    def _made_window(self) -> QuickWindow:
        from desktop_ai.ui.quick.quick_window import QuickWindow

        core, theme = self._core, self._theme
        window = QuickWindow(theme.colours, core.bindings, core.paths.cache / "formulas")
        window.setWindowIcon(self._main.windowIcon())
        theme.dress(window)
        self._show_as_chosen(window)
        window.edit.textChanged.connect(core.connections.warm_up)
        window.edit.textChanged.connect(core.usage.prepare)
        window.reply.zoom_requested.connect(self._on_reply_zoom_requested)
        window.reply.link_activated.connect(self._main.pane.link_activated)
        window.left.connect(self.left.emit)
        theme.changed.connect(lambda: window.reply.set_colours(theme.colours))
        core.preferences.changed.connect(self._on_preferences_changed)
        return window

    def _on_preferences_changed(self, key: str) -> None:
        if key in READING:
            self._show_as_chosen(self._handlers.window)

    def _show_as_chosen(self, window: QuickWindow) -> None:
        """Have replies look, and letters act, as in the main window."""
        preferences, reply = self._core.preferences, window.reply
        listings, zoom = ListingSettings(preferences), ReadingSize(preferences).zoom
        window.edit.set_zoom(zoom)
        reply.set_zoom(zoom)
        reply.show_listings(wraps=listings.wraps, is_numbered=listings.is_numbered)
        reply.hear_letters(are_heard=bool(preferences.value(LETTERS)))

    def _on_reply_zoom_requested(self, direction: int) -> None:
        self._main.pane.action_requested.emit("view.zoom_in" if direction > 0 else "view.zoom_out", "")

    def _go_on(self, chat: Chat, text: str, then: Then) -> None:
        panel = self._panels.open_panel
        if panel is not None:
            panel.dismiss()
        self._main.come_forward()
        self._core.tasks.start(self._continue(chat, text, then), name="continue a quick question", owner=self)

    async def _continue(self, chat: Chat, text: str, then: Then) -> None:
        """Put the chat in front, or a new one where nothing was said in it, and go on with it."""
        if chat.is_empty:
            self._workspace.new()
        else:
            await self._workspace.open(chat.conversation.id)
        if text:
            self._main.pane.write(text)
        then(self._main.pane)

"""What the actions on the window do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from desktop_ai.ui.main_window import MainWindow
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.theme.theme import Theme
from desktop_ai.ui.window_actions import WindowActions

if TYPE_CHECKING:
    from desktop_ai.ui.keys.shortcut_sheet import ShortcutSheet


class WindowHandlers:
    """Panes, theme, help."""

    def __init__(
        self,
        window: MainWindow,
        actions: WindowActions,
        panels: Panels,
        theme: Theme,
    ) -> None:
        self._window = window
        self._actions = actions
        self._panels = panels
        self._theme = theme

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {
            "pane.sidebar": lambda: self._window.toggle_pane(self._window.sidebar),
            "pane.inspector": lambda: self._window.toggle_pane(self._window.inspector),
            "pane.next": lambda: self._window.focus_pane(1),
            "pane.previous": lambda: self._window.focus_pane(-1),
            "menu.open": self._open_menu,
            "instructions.focus": self._focus_instructions,
            "parameters.focus": self._focus_parameters,
            "parameters.more": self._show_more_parameters,
            "theme.system": lambda: self._theme.choose("system"),
            "theme.light": lambda: self._theme.choose("light"),
            "theme.dark": lambda: self._theme.choose("dark"),
            "theme.contrast": self._theme.toggle_contrast,
            "theme.density": self._theme.toggle_density,
            "help.keys": self._open_keys,
            "help.folder": self._window.open_folder,
            "window.quit": self._window.quit_requested.emit,
        }

    def _open_menu(self) -> None:
        button = self._window.pane.header.buttons["menu.open"]
        menu = self._actions.menu()
        corner = button.mapToGlobal(button.rect().bottomRight())
        # Not exec(): a nested loop would swallow the wake-ups of tasks that fall due meanwhile.
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))

    def _focus_instructions(self) -> None:
        self._window.show_pane(self._window.inspector)
        self._window.inspector.instructions.setFocus()

    def _focus_parameters(self) -> None:
        self._window.show_pane(self._window.inspector)
        self._window.inspector.focus_parameters()

    def _show_more_parameters(self) -> None:
        self._window.show_pane(self._window.inspector)
        self._window.inspector.show_more_parameters()

    @cached_property
    def _keys(self) -> ShortcutSheet:
        """The sheet of keys, made with the first look at it."""
        sheet = self._panels.keys
        sheet.action_requested.connect(self._actions.trigger)
        return sheet

    def _open_keys(self) -> None:
        if self._panels.open_panel is self._keys:
            self._keys.dismiss()
        else:
            self._keys.open()

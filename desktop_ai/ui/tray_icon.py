"""TrayIcon: the program's icon among those that the desktop keeps in view, and its menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop_ai.catalog.actions.table import ACTION_OF
from desktop_ai.core.texts import N_
from desktop_ai.ui.translation import tr

NAME, SHOW = N_("Desktop AI"), N_("Show the window")
ACTIONS = ("quick.open", "conversation.new", "window.quit")
PRESSES = (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick)


class TrayIcon(QObject):
    """Stands in the tray, where there is one.

    Emits `show_requested`, `action_requested` with an action's id, and `clicked` with the name of a message that
    was clicked.
    """

    show_requested = Signal()
    action_requested = Signal(str)
    clicked = Signal(str)

    def __init__(self, icon: QIcon) -> None:
        super().__init__()
        self._told = ""
        self.menu = QMenu()
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setToolTip(tr(NAME))
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._on_icon_activated)
        self._icon.messageClicked.connect(lambda: self.clicked.emit(self._told))
        # Anew each time: the window may speak another language by then.
        self.menu.aboutToShow.connect(self._fill)
        self._fill()

    @property
    def is_shown(self) -> bool:
        """Whether it can be seen: only then may the window hide behind it."""
        return self._icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Stand in the tray."""
        self._icon.show()

    def close(self) -> None:
        """Go out of the tray."""
        self._icon.hide()

    def tell(self, name: str, title: str, sentence: str) -> None:
        """Show a message for a moment; `name` comes back when it is clicked."""
        self._told = name
        self._icon.showMessage(title, sentence, self._icon.icon())

    def _fill(self) -> None:
        self.menu.clear()
        self.menu.addAction(tr(SHOW), self.show_requested.emit)
        for id in ACTIONS:
            self.menu.addAction(tr(ACTION_OF[id].title), partial(self.action_requested.emit, id))
        self.menu.insertSeparator(self.menu.actions()[-1])

    def _on_icon_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in PRESSES:
            self.show_requested.emit()

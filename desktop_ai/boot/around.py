"""What is around the window: the icon in the tray, notifications of the desktop, a key for the whole system."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from desktop_ai.boot.compose_core import Core
from desktop_ai.boot.compose_window import Window
from desktop_ai.boot.paths import resources
from desktop_ai.catalog.settings import KEEP_IN_TRAY, QUICK_KEY, TRAY
from desktop_ai.services.reply_alerts import Alert, ReplyAlerts
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from desktop_ai.ui.bus_notifications import BusNotifications
    from desktop_ai.ui.system_key.system_key import SystemKey
    from desktop_ai.ui.tray_icon import TrayIcon

# Once the user has found what to do; and again, for at the start of a session the tray may come after the program.
LOOKS_FOR_TRAY_MS = (1_000, 10_000)


class Around(QObject):
    """Owns what is around the window in front, which `window` gives, and does what is asked for there."""

    def __init__(self, core: Core, application: QApplication, window: Callable[[], Window]) -> None:
        super().__init__()
        self._application = application
        self._core = core
        self._window = window
        self._tray: TrayIcon | None = None
        self._alerts = ReplyAlerts(
            window().workspace,
            core.preferences,
            _is_in_front,
            self._tell,
        )
        core.preferences.changed.connect(self._on_preferences_changed)
        self._bind_key()
        for moment in LOOKS_FOR_TRAY_MS:
            QTimer.singleShot(moment, self, self._look_for_tray)

    @property
    def keeps_running(self) -> bool:
        """Whether the program goes on without a window: there is an icon by which it comes back."""
        is_wanted = bool(self._core.preferences.value(KEEP_IN_TRAY))
        return is_wanted and self._tray is not None and self._tray.is_shown

    def close(self) -> None:
        """Take everything away."""
        if self._tray is not None:
            self._tray.close()
        if "_notifications" in self.__dict__:
            self._notifications.close()
        if "_key" in self.__dict__:
            self._key.close()

    def _on_preferences_changed(self, key: str) -> None:
        if key == QUICK_KEY.key:
            self._bind_key()
        if key in (TRAY.key, KEEP_IN_TRAY.key):
            self._look_for_tray()

    def _look_for_tray(self) -> None:
        """Show the icon where it is wanted and there is a tray, and nowhere else."""
        is_wanted = any(self._core.preferences.value(setting) for setting in (TRAY, KEEP_IN_TRAY))
        if self._tray is not None and not is_wanted:
            self._tray.close()
            self._tray = None
        elif self._tray is None and is_wanted and QSystemTrayIcon.isSystemTrayAvailable():
            self._tray = self._made_tray()
            self._tray.show()

    def _made_tray(self) -> TrayIcon:
        from desktop_ai.ui.tray_icon import TrayIcon

        tray = TrayIcon(self._window().main.windowIcon())
        # Each time, for the window may be another one by then.
        tray.menu.aboutToShow.connect(lambda: self._window().theme.dress(tray.menu))
        tray.show_requested.connect(self._on_tray_show_requested)
        tray.action_requested.connect(self._on_tray_action_requested)
        tray.clicked.connect(self._open)
        return tray

    def _on_tray_show_requested(self) -> None:
        self._window().main.come_forward()

    def _on_tray_action_requested(self, id: str) -> None:
        window = self._window()
        if id == "conversation.new":
            window.main.come_forward()
        window.actions.trigger(id)

    @cached_property
    def _key(self) -> SystemKey:
        from desktop_ai.ui.system_key.system_key import SystemKey

        key = SystemKey(self._application)
        key.pressed.connect(self._on_key_pressed)
        return key

    def _bind_key(self) -> None:
        if self._core.preferences.value(QUICK_KEY) or "_key" in self.__dict__:
            self._core.tasks.start(self._have_key(), name="key for a quick question", owner=self)

    async def _have_key(self) -> None:
        """Have the key that was chosen last. Raises BadInput where it cannot be had."""
        await self._key.load()
        self._key.bind(str(self._core.preferences.value(QUICK_KEY)))

    def _on_key_pressed(self) -> None:
        quick = self._window().quick
        quick.open()
        self._key.bring_forward(quick.window_number)

    @cached_property
    def _notifications(self) -> BusNotifications:
        from desktop_ai.ui.bus_notifications import BusNotifications

        made = BusNotifications(resources() / "icons" / "desktop-ai.svg", self._tell_in_tray)
        made.clicked.connect(self._open)
        return made

    def _tell(self, alert: Alert) -> None:
        """Show an alert as the system does."""
        told = alert.conversation, tr(alert.title), tr(alert.sentence)
        if sys.platform == "linux":
            self._core.tasks.start(self._notifications.show(*told), name="notification", owner=self)
        else:
            self._tell_in_tray(*told)

    def _tell_in_tray(self, name: str, title: str, sentence: str) -> None:
        if self._tray is not None:
            self._tray.tell(name, title, sentence)

    def _open(self, conversation: str) -> None:
        """Show the conversation of a notification that was clicked."""
        window = self._window()
        window.main.come_forward()
        self._core.tasks.start(window.workspace.open(conversation), name="open a conversation", owner=self)


def _is_in_front() -> bool:
    """Whether a window of the program has the keys; a platform may forget that it has none when it is hidden."""
    front = QApplication.activeWindow()
    return front is not None and front.isVisible()

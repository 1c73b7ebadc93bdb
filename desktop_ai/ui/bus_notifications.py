"""BusNotifications: notifications of the desktop, as org.freedesktop.Notifications shows them.

Spoken over jeepney and not over QtDBus: what counts notifications is an unsigned number, and Qt's binding for Python
can send none, which strict services refuse.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QObject, QSocketNotifier, Signal

SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
ADDRESS = DBusAddress(PATH, SERVICE, SERVICE)
SIGNATURE = "susssasa{sv}i"
CLICK = "default"  # the action of a click on the notification itself
AS_THE_DESKTOP_LIKES = -1  # how long it stays
SEND_TIME = 1.0  # seconds that a message may take on its way to the bus
TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - the name of a variable, by which a window may come to the front
NO_BUS = (OSError, KeyError, ValueError, TypeError, EOFError)


class BusNotifications(QObject):
    """Shows notifications. Emits `clicked` with the name of one that was clicked.

    Without a session bus, or without anybody who shows them, `otherwise` is called with what was to be shown.
    """

    clicked = Signal(str)

    def __init__(self, icon: Path, otherwise: Callable[[str, str, str], None]) -> None:
        super().__init__()
        self._program_icon = icon
        self._otherwise = otherwise
        self._connection: DBusConnection | None = None
        self._readable: QSocketNotifier | None = None
        # What was asked for and not answered yet, by the number of the message.
        self._asked: dict[int, tuple[str, str, str]] = {}
        self._shown: dict[int, str] = {}

    async def show(self, name: str, title: str, sentence: str) -> None:
        """Show a notification; `name` comes back when it is clicked, and takes the place of an earlier one."""
        try:
            if self._connection is None:
                self._join(await asyncio.to_thread(open_dbus_connection))
            self._send(name, title, sentence)
        except NO_BUS:
            self._leave()
            self._otherwise(name, title, sentence)

    def close(self) -> None:
        """Speak with nobody any more."""
        self._asked.clear()
        self._leave()

    def _join(self, connection: DBusConnection) -> None:
        """Listen to what becomes of the notifications."""
        connection.sock.settimeout(SEND_TIME)
        self._connection = connection
        self._readable = QSocketNotifier(connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._read)
        for member in self._heard():
            connection.send(message_bus.AddMatch(MatchRule(type="signal", interface=SERVICE, member=member)))

    def _heard(self) -> dict[str, Callable[[int, Any], None]]:
        return {
            "ActivationToken": self._take_token,
            "ActionInvoked": self._take_click,
            "NotificationClosed": self._take_end,
        }

    def _send(self, name: str, title: str, sentence: str) -> None:
        connection = self._connection
        if connection is None:
            raise ConnectionResetError
        replaced = next((id for id, shown in self._shown.items() if shown == name), 0)
        hints = {"desktop-entry": ("s", "desktop-ai"), "category": ("s", "im.received")}
        body = (
            *("Desktop AI", replaced, str(self._program_icon), title, sentence),
            *([CLICK, ""], hints, AS_THE_DESKTOP_LIKES),
        )
        serial = next(connection.outgoing_serial)
        self._asked[serial] = (name, title, sentence)
        connection.send(new_method_call(ADDRESS, "Notify", SIGNATURE, body), serial=serial)

    def _read(self) -> None:
        """Take every message that is there."""
        while self._connection is not None:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            except NO_BUS:
                self._leave()
                return
            self._take(message)

    def _take(self, message: Message) -> None:
        fields, kind = message.header.fields, message.header.message_type
        asked = self._asked.pop(fields.get(HeaderFields.reply_serial, -1), None)
        if kind is MessageType.signal and fields.get(HeaderFields.interface) == SERVICE:
            hear = self._heard().get(fields.get(HeaderFields.member, ""))
            if hear is not None and len(message.body) == 2 and type(message.body[0]) is int:
                hear(*message.body)
        elif asked is not None and kind is MessageType.method_return:
            self._shown[message.body[0]] = asked[0]
        elif asked is not None:
            self._otherwise(*asked)

    def _take_token(self, id: int, token: Any) -> None:
        if id in self._shown and isinstance(token, str):
            os.environ[TOKEN] = token  # where Qt looks for it, and takes it out

    def _take_click(self, id: int, action: Any) -> None:
        if id in self._shown and action == CLICK:
            self.clicked.emit(self._shown[id])

    def _take_end(self, id: int, _reason: Any) -> None:
        self._shown.pop(id, None)

    def _leave(self) -> None:
        """Close the connection; what nobody answered is shown otherwise."""
        if self._readable is not None:
            self._readable.setEnabled(False)
            self._readable.deleteLater()
            self._readable = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self._shown.clear()
        asked, self._asked = self._asked, {}
        for each in asked.values():
            self._otherwise(*each)

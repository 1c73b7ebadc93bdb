"""A service that shows notifications, on a session bus of its own: it only notes them, and clicks when it is told."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from jeepney import DBusAddress, HeaderFields, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NAME = "org.freedesktop.Notifications"
EMITTER = DBusAddress("/org/freedesktop/Notifications", interface=NAME)
BETWEEN_LOOKS = 0.05  # seconds


class Notification(NamedTuple):
    """One that was asked for, as it came over the bus."""

    signature: str
    program: str
    replaces: int
    icon: str
    title: str
    body: str
    actions: list[str]
    hints: dict[str, Any]
    stays: int


class NotificationService:
    """What was asked for, in its order; a notification's number is its place in that, from 1."""

    def __init__(self, connection: DBusConnection) -> None:
        self.notifications: list[Notification] = []
        self.refuses = False
        self._connection = connection

    def click(self, number: int, action: str = "default") -> None:
        """Have the user click one."""
        self._connection.send(new_signal(EMITTER, "ActionInvoked", "us", (number, action)))

    def serve(self, is_over: threading.Event) -> None:
        """Answer until it is over."""
        while not is_over.is_set():
            try:
                message = self._connection.receive(timeout=BETWEEN_LOOKS)
            except TimeoutError:
                continue
            if message.header.fields.get(HeaderFields.member) != "Notify":
                continue
            if self.refuses:
                self._connection.send(new_error(message, f"{NAME}.Error", "s", ("not now",)))
                continue
            signature = message.header.fields[HeaderFields.signature]
            self.notifications.append(Notification(signature, *message.body))
            self._connection.send(new_method_return(message, "u", (len(self.notifications),)))


@contextmanager
def notification_service() -> Iterator[NotificationService]:
    """Serve on the session bus of the environment, in a thread."""
    connection = open_dbus_connection()
    connection.send_and_get_reply(message_bus.RequestName(NAME))
    service, is_over = NotificationService(connection), threading.Event()
    thread = threading.Thread(target=service.serve, args=(is_over,))
    thread.start()
    try:
        yield service
    finally:
        is_over.set()
        thread.join()
        connection.close()

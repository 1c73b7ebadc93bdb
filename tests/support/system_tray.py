"""A tray of the desktop: whoever holds its selection on an X server is one, and takes icons in."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from Xlib import X
from Xlib.display import Display
from Xlib.protocol.event import ClientMessage

SELECTION, OPCODE, MANAGER = "_NET_SYSTEM_TRAY_S0", "_NET_SYSTEM_TRAY_OPCODE", "MANAGER"
DOCK = 0
BETWEEN_LOOKS = 0.05  # seconds


class SystemTray:
    """Its `icons`: the windows that asked to be docked, by their numbers."""

    def __init__(self, display: str) -> None:
        self.icons: list[int] = []
        self._connection = connection = Display(display)
        self._screen = screen = connection.screen()
        self._owner = screen.root.create_window(0, 0, 1, 1, 0, screen.root_depth)
        self._owner.set_selection_owner(connection.intern_atom(SELECTION), X.CurrentTime)
        self._announce()

    def _announce(self) -> None:
        connection = self._connection
        words = [X.CurrentTime, connection.intern_atom(SELECTION), self._owner.id, 0, 0]
        told = ClientMessage(
            window=self._screen.root, client_type=connection.intern_atom(MANAGER), data=(32, words)
        )
        self._screen.root.send_event(told, event_mask=X.StructureNotifyMask)
        connection.sync()

    def serve(self, is_over: threading.Event) -> None:
        """Note who asks, until it is over."""
        opcode = self._connection.intern_atom(OPCODE)
        while not is_over.wait(BETWEEN_LOOKS):
            while self._connection.pending_events():
                event = self._connection.next_event()
                if event.type == X.ClientMessage and event.client_type == opcode:
                    _, what, icon, *_ = event.data[1]
                    if what == DOCK:
                        # Into the tray's own window, or the window manager takes it for a window.
                        self._connection.create_resource_object("window", icon).reparent(self._owner, 0, 0)
                        self._connection.flush()
                        self.icons.append(icon)

    def close(self) -> None:
        """Be no tray any more."""
        self._connection.close()


@contextmanager
def system_tray(display: str) -> Iterator[SystemTray]:
    """Have a tray on an X server."""
    tray, is_over = SystemTray(display), threading.Event()
    thread = threading.Thread(target=tray.serve, args=(is_over,))
    thread.start()
    try:
        yield tray
    finally:
        is_over.set()
        thread.join()
        tray.close()

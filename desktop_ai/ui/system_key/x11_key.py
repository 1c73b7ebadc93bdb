"""X11Key: a key grabbed from an X server, over a connection of its own.

A grab, unlike listening to every key, hears that key alone, keeps it from the program in front, and is refused when
another program has it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QSocketNotifier, Signal
from Xlib import XK, X
from Xlib.display import Display
from Xlib.error import BadAccess, CatchError, ConnectionClosedError, DisplayError
from Xlib.protocol.event import ClientMessage

from desktop_ai.core.errors import BadInput
from desktop_ai.core.texts import N_
from desktop_ai.ui.system_key.chord import ANOTHER, TAKEN, Chord

NOT_ON_KEYBOARD = N_("The key for quick questions is not on this keyboard.")
NO_SERVER = N_("The X server does not answer, so there is no key for quick questions.")
MASKS = {"Ctrl": X.ControlMask, "Shift": X.ShiftMask, "Alt": X.Mod1Mask, "Meta": X.Mod4Mask}
# Whether these are locked is part of what the server compares.
CAPS, NUM = X.LockMask, X.Mod2Mask
LOCKS = (0, CAPS, NUM, CAPS | NUM)
FROM_THE_USER = 2  # who asks a window manager to put a window in front


class X11Key(QObject):
    """Has the key until it is closed. Emits `pressed`. Raises BadInput where it cannot be had."""

    pressed = Signal()

    def __init__(self, chord: Chord) -> None:
        super().__init__()
        self._chord = chord
        self._time = X.CurrentTime
        try:
            self._display = Display()
        except (DisplayError, ConnectionClosedError, OSError) as error:
            raise BadInput(NO_SERVER) from error
        self._root = self._display.screen().root
        try:
            self._grab()
        except BaseException:
            self._display.close()
            raise
        self._readable = QSocketNotifier(self._display.fileno(), QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._read)

    def close(self) -> None:
        """Give the key back."""
        self._readable.setEnabled(False)
        self._display.close()

    def bring_forward(self, window: int) -> None:
        """Have the window manager put a window in front: it was the user who pressed the key, and when.

        Without that it would take it for a program that pushes itself forward.
        """
        kind = self._display.intern_atom("_NET_ACTIVE_WINDOW")
        words = (32, [FROM_THE_USER, self._time, 0, 0, 0])
        asked = ClientMessage(window=window, client_type=kind, data=words)
        self._root.send_event(asked, event_mask=X.SubstructureRedirectMask | X.SubstructureNotifyMask)
        self._display.flush()

    def _grab(self) -> None:
        """Take the key, wherever it is on the keyboard now. Raises BadInput."""
        code = self._display.keysym_to_keycode(XK.string_to_keysym(self._chord.names.x11))
        if not code:
            raise BadInput(NOT_ON_KEYBOARD, ANOTHER)
        held = sum(MASKS[name] for name in self._chord.held)
        refused = CatchError(BadAccess)
        for lock in LOCKS:
            self._root.grab_key(code, held | lock, False, X.GrabModeAsync, X.GrabModeAsync, onerror=refused)
        self._display.sync()
        if refused.get_error() is not None:
            raise BadInput(TAKEN, ANOTHER)

    def _read(self) -> None:
        """Take every event that is there."""
        try:
            while self._display.pending_events():
                self._take(self._display.next_event())
        except ConnectionClosedError:
            self._readable.setEnabled(False)

    def _take(self, event: object) -> None:
        kind = getattr(event, "type", None)
        if kind == X.KeyPress:
            self._time = getattr(event, "time", X.CurrentTime)
            self.pressed.emit()
        elif kind == X.MappingNotify:
            self._follow_keyboard(event)

    def _follow_keyboard(self, event: object) -> None:
        """Another layout may have the key elsewhere; where it has none, it comes back with one that has."""
        self._display.refresh_keyboard_mapping(event)
        self._root.ungrab_key(X.AnyKey, X.AnyModifier)
        try:
            self._grab()
        except BadInput:
            pass

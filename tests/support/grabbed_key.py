"""Ctrl+Alt+Space of an X server, as any program can take it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from Xlib import XK, X
from Xlib.display import Display
from Xlib.error import BadAccess, CatchError


@contextmanager
def grabbed(display: str) -> Iterator[bool]:
    """Take the key; whether nobody had it."""
    connection, refused = Display(display), CatchError(BadAccess)
    try:
        code = connection.keysym_to_keycode(XK.string_to_keysym("space"))
        held = X.ControlMask | X.Mod1Mask
        connection.screen().root.grab_key(
            code, held, False, X.GrabModeAsync, X.GrabModeAsync, onerror=refused
        )
        connection.sync()
        yield refused.get_error() is None
    finally:
        connection.close()


def is_taken(display: str) -> bool:
    """Whether somebody has the key."""
    with grabbed(display) as is_free:
        return not is_free

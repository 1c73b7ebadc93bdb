"""Which key is meant, and what it is called on the systems that can give it to a program."""

from __future__ import annotations

from typing import NamedTuple

from desktop_ai.core.errors import BadInput
from desktop_ai.core.key_sequence import chords, normal, parts
from desktop_ai.core.texts import N_

NO_CHORD = N_("“{key}” cannot be a key for every program: hold Ctrl, Alt or Meta with one key.")
TAKEN = N_("Another program has the key for quick questions.")
ANOTHER = N_("Choose another one in the settings.")
HOLDING = frozenset({"Ctrl", "Alt", "Meta"})


class Names(NamedTuple):
    """A key as X11 names it, and the number that Windows has for it."""

    x11: str
    windows: int


NAMED = {
    "Space": Names("space", 0x20),
    "PgUp": Names("Prior", 0x21),
    "PgDown": Names("Next", 0x22),
    "End": Names("End", 0x23),
    "Home": Names("Home", 0x24),
    "Left": Names("Left", 0x25),
    "Up": Names("Up", 0x26),
    "Right": Names("Right", 0x27),
    "Down": Names("Down", 0x28),
    "Ins": Names("Insert", 0x2D),
    "Del": Names("Delete", 0x2E),
    "Pause": Names("Pause", 0x13),
    "Return": Names("Return", 0x0D),
    "Tab": Names("Tab", 0x09),
    "Backspace": Names("BackSpace", 0x08),
    **{f"F{number}": Names(f"F{number}", 0x6F + number) for number in range(1, 25)},
}


class Chord(NamedTuple):
    """One key, and what is held down with it: any of Ctrl, Alt, Shift and Meta, but not Shift alone."""

    key: str
    held: frozenset[str]

    @property
    def names(self) -> Names:
        """What it is called."""
        return NAMED.get(self.key) or Names(self.key.lower(), ord(self.key))


def chord_in(written: str) -> Chord:
    """The key that is written, as in "Ctrl+Alt+Space". Raises BadInput for what no system gives to a program."""
    pressed = chords(normal(written))
    if len(pressed) == 1:
        held, key = parts(pressed[0])
        is_letter = len(key) == 1 and key.isascii() and key.isalnum()
        if held & HOLDING and (is_letter or key in NAMED):
            return Chord(key.upper() if is_letter else key, held)
    raise BadInput(NO_CHORD.fill(key=written.strip()))

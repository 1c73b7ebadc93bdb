"""Sequences of keys as they are written: "Ctrl+Shift+M", or two presses one after the other, "Ctrl+J, Ctrl+T"."""

from __future__ import annotations

import re

MODIFIERS = ("Meta", "Ctrl", "Alt", "Shift")  # in the order in which they are written
MOST_CHORDS = 2
BETWEEN = ", "
# A comma is a key, too: what parts two presses has a space behind it and a key before it.
_PARTING = re.compile(r"(?<=[^+\s]),\s+|(?<=\+\+),\s+|\s+(?=\S)")
_OTHER_NAMES = {
    "control": "Ctrl",
    "escape": "Esc",
    "delete": "Del",
    "insert": "Ins",
    "pgdn": "PgDown",
    "pagedown": "PgDown",
    "pageup": "PgUp",
}
_NAMED = (
    *("Backspace", "Del", "Down", "End", "Enter", "Esc", "Home", "Ins", "Left", "Menu", "Pause", "PgDown"),
    *("PgUp", "Print", "Return", "Right", "Space", "Tab", "Backtab", "Up", "Help", "Back", "Forward"),
    *(f"F{number}" for number in range(1, 36)),
)
_NAME_OF = {name.casefold(): name for name in (*MODIFIERS, *_NAMED)} | _OTHER_NAMES


def normal(written: str) -> str:
    """A sequence in the one form that all are compared in, which is Qt's portable text; empty where it is none."""
    chords = [_chord(part) for part in _PARTING.split(written.strip())]
    return BETWEEN.join(chords) if all(chords) and len(chords) <= MOST_CHORDS else ""


def chords(sequence: str) -> tuple[str, ...]:
    """The presses of a sequence in its normal form."""
    first, parting, second = sequence.partition(BETWEEN)
    return (first, second) if parting else (first,) if first else ()


def parts(chord: str) -> tuple[frozenset[str], str]:
    """What is held down, and the key."""
    if chord.endswith("++") or chord == "+":  # the key is the plus sign itself
        held, key = chord[:-2], "+"
    else:
        held, _, key = chord.rpartition("+")
    return frozenset(held.split("+") if held else ()), key


def is_letter(sequence: str) -> bool:
    """Whether the first press types something: it is a single sign, perhaps with Shift."""
    return bool(sequence) and len(chords(sequence)[0].removeprefix("Shift+")) == 1


def collide(one: str, other: str) -> bool:
    """Whether two sequences cannot both be heard: they are the same, or one is how the other begins."""
    shorter, longer = sorted((chords(one), chords(other)), key=len)
    return bool(shorter) and longer[: len(shorter)] == shorter


def _chord(written: str) -> str:
    """One press in its normal form, empty where it is none."""
    held, key = parts(written)
    named = {_NAME_OF.get(name.casefold(), "") for name in held}
    is_sign = len(key) == 1 and key.isprintable() and not key.isspace()
    last = _capital(key) if is_sign else _NAME_OF.get(key.casefold(), "")
    if not named <= set(MODIFIERS) or last in ("", *MODIFIERS):
        return ""
    return "+".join([*(modifier for modifier in MODIFIERS if modifier in named), last])


def _capital(letter: str) -> str:
    """A letter as its key is called; some have no capital of one letter."""
    capital = letter.upper()
    return capital if len(capital) == 1 else letter

"""What keys an action may be given, and what each of the others is needed for."""

from __future__ import annotations

from desktop_ai.catalog.actions.action import Action, Scope
from desktop_ai.core.key_sequence import chords, parts
from desktop_ai.core.texts import N_, Text

NO_KEY = N_("That is no key that can be pressed.")
TYPES = N_("“{key}” types text. Hold Ctrl or Alt with it.")
NEEDED = N_("“{key}” is needed to move, to choose and to leave. Hold Ctrl or Alt with it.")
EDITS = N_("“{key}” edits text wherever something is written.")
LEAVES = N_("Esc always leaves, and cannot be given away.")
MOVES_HERE = N_("“{key}” moves in the conversation and presses what has the focus.")

_HOLDING = frozenset({"Ctrl", "Alt", "Meta"})
_MOVING = frozenset({"Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown"})
_NEEDED = _MOVING | {"Enter", "Return", "Tab", "Backtab", "Backspace", "Del", "Ins", "Space", "Menu"}
_PRESSING = frozenset({"Enter", "Return", "Tab", "Backtab", "Space", "Up", "Down", "Left", "Right"})
_CTRL, _CTRL_SHIFT = frozenset({"Ctrl"}), frozenset({"Ctrl", "Shift"})
_EDITING = {
    _CTRL: frozenset({"A", "C", "V", "X", "Z", *_MOVING, "Backspace", "Del", "Ins"} - {"PgUp", "PgDown"}),
    _CTRL_SHIFT: frozenset({"Z", *_MOVING} - {"PgUp", "PgDown"}),
}


def refusal(action: Action, sequence: str) -> Text | None:
    """Why a sequence in its normal form cannot do an action whoever else has it; None when it can."""
    pressed = chords(sequence)
    if not pressed:
        return NO_KEY
    if any(parts(chord)[1] == "Esc" for chord in pressed):
        return LEAVES
    # Only the first press is heard among everything else that is done at a place.
    held, key = parts(pressed[0])
    why = _in_conversation(held, key) if action.scope is Scope.CONVERSATION else _in_window(held, key)
    return None if why is None else why.fill(key=pressed[0])


def _in_window(held: frozenset[str], key: str) -> Text | None:
    if not held & _HOLDING:
        if len(key) == 1:
            return TYPES
        return NEEDED if key in _NEEDED else None
    return EDITS if key in _EDITING.get(held, ()) else None


def _in_conversation(held: frozenset[str], key: str) -> Text | None:
    return MOVES_HERE if not held & _HOLDING and key in _PRESSING else None

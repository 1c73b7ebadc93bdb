"""The keys of all actions as Qt hears them: those in force, and what the platform has for standard keys."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QKeySequence

from desktop_ai.catalog.actions.action import Action
from desktop_ai.catalog.actions.table import ACTIONS
from desktop_ai.core.key_sequence import chords
from desktop_ai.services.key_bindings import KeyBindings


def key_sequences(bindings: KeyBindings) -> dict[str, list[QKeySequence]]:
    """By the id of the action; the first is the one that is shown.

    A standard key that another action begins with stays with that, and whoever gave an action other keys wants
    those alone.
    """
    begun = {chords(key)[0] for action in ACTIONS for key in bindings.keys(action.id)}
    return {action.id: list(_of(action, bindings, begun)) for action in ACTIONS}


def _of(action: Action, bindings: KeyBindings, begun: set[str]) -> Iterator[QKeySequence]:
    yield from map(QKeySequence, bindings.keys(action.id))
    if action.standard and not bindings.is_changed(action.id):
        for key in QKeySequence.keyBindings(QKeySequence.StandardKey[action.standard]):
            if key.toString() not in begun:
                yield key

"""Which keys may follow: in the conversation, and after the first press of two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_ai.catalog.actions.action import Menu, Scope
from desktop_ai.catalog.actions.table import ACTIONS
from desktop_ai.core.key_sequence import chords, is_letter
from desktop_ai.core.texts import N_
from desktop_ai.ui.translation import tr
from desktop_ai.ui.which_key import Following

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop_ai.catalog.actions.action import Action
    from desktop_ai.services.key_bindings import KeyBindings

WRITE = N_("Back to writing")
# Those that everybody needs first, for there may not be room for all.
FIRST = (
    "transcript.next_message",
    "transcript.previous_message",
    "hint.show",
    "transcript.copy",
    "message.edit",
)


def in_conversation(bindings: KeyBindings, enabled: Collection[str], *, has_letters: bool) -> list[Following]:
    """What the keys of the conversation do: of each action that can be done now the shortest one."""
    here = [action for action in ACTIONS if action.scope is Scope.CONVERSATION and action.id in enabled]
    found = []
    for action in sorted(here, key=_rank):
        keys = [key for key in bindings.keys(action.id) if has_letters or not is_letter(key)]
        if keys:
            found.append(Following(min(keys, key=len), tr(action.title)))
    found.insert(len(FIRST), Following("Esc", tr(WRITE)))
    return found


def after(bindings: KeyBindings, chord: str) -> list[Following]:
    """What the second press does when the first one was this; nothing where that begins no sequence of two."""
    found = []
    for action in ACTIONS:
        for key in bindings.keys(action.id):
            first, *rest = chords(key)
            if first == chord and rest:
                found.append(Following(rest[0], tr(action.title)))
    return found


def _rank(action: Action) -> tuple[int, bool]:
    return (FIRST.index(action.id) if action.id in FIRST else len(FIRST), action.menu is not Menu.READING)

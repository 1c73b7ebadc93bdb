"""KeyBindings: which keys do what: as the table says, and what the user made of it."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from desktop_ai.catalog.actions.action import Action, Scope
from desktop_ai.catalog.actions.keys import keys_of
from desktop_ai.catalog.actions.table import ACTION_OF, ACTIONS
from desktop_ai.catalog.settings import SEND_KEY
from desktop_ai.core.errors import BadInput
from desktop_ai.core.key_sequence import collide, normal
from desktop_ai.core.signal import Signal
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.free_keys import refusal
from desktop_ai.services.preferences import Preferences

KEYS, SEND = "keys", "message.send"
MOST_KEYS = 8  # of one action
CHANGED = N_("Changed the keys of “{title}”")
RESET = N_("Reset all keys")
IMPORTED = N_("Imported keys")
TOO_MANY = N_("An action has {count} keys at the most.")

Table = Mapping[str, tuple[str, ...]]


class KeyBindings:
    """Owns which keys do what. Emits `changed` when that is no longer what it was.

    Only what differs from the table of actions is kept, under "keys" of the settings, each action's keys as a list;
    ids and keys there that are not known here are passed over, and stay. No key ever does two things at one place:
    what the user chose comes before what the table says, and of two such the action that stands first.
    """

    def __init__(self, preferences: Preferences, platform: str = sys.platform) -> None:
        self.changed: Signal[[]] = Signal()
        self._preferences = preferences
        self._standard = {action.id: keys_of(action, platform) for action in ACTIONS}
        self._keys = self._resolved()
        preferences.changed.connect(self._on_preferences_changed)

    def keys(self, id: str) -> tuple[str, ...]:
        """The sequences that do an action, in their normal form; the first is the one that is shown."""
        return self._keys[id]

    def key(self, id: str) -> str:
        """The sequence to show with an action, empty when there is none."""
        keys = self._keys[id]
        if id == SEND and self._preferences.value(SEND_KEY) == "ctrl_enter":
            return "Ctrl+Enter"
        return keys[0] if keys else ACTION_OF[id].shown_key

    def standard(self, id: str) -> tuple[str, ...]:
        """The sequences that an action has while nobody has given it others."""
        return self._standard[id]

    def is_changed(self, id: str) -> bool:
        """Whether an action has other keys than the table gives it."""
        return self._keys[id] != self._standard[id]

    @property
    def has_changes(self) -> bool:
        """Whether any action has other keys than the table gives it."""
        return self._keys != self._standard

    def holders(self, id: str, sequence: str) -> list[Action]:
        """The other actions that would have to give keys up, so that a sequence can do this one."""
        return [
            other
            for other in ACTIONS
            if other.id != id
            and _meet(ACTION_OF[id], other)
            and any(collide(sequence, key) for key in self._keys[other.id])
        ]

    def check(self, id: str, sequence: str) -> None:
        """Raise BadInput, which says why, when a sequence cannot do an action whoever else has it."""
        if (why := refusal(ACTION_OF[id], normal(sequence))) is not None:
            raise BadInput(why)

    def bind(self, id: str, sequences: Iterable[str]) -> None:
        """Have an action done by these sequences and no others; other actions that hold them give them up.

        Raises BadInput when one of them cannot be used.
        """
        wanted = tuple(dict.fromkeys(map(normal, sequences)))
        for sequence in wanted:
            if sequence not in self._standard[id]:
                self.check(id, sequence)
        if len(wanted) > MOST_KEYS:
            raise BadInput(TOO_MANY.fill(count=MOST_KEYS))
        title = CHANGED.fill(title=ACTION_OF[id].title)
        self._take(title, {**self._without(id, wanted), id: wanted})

    def reset(self, id: str) -> None:
        """Give an action the keys of the table again, from whoever has them now."""
        self.bind(id, self._standard[id])

    def reset_all(self) -> None:
        """Give every action the keys of the table again."""
        self._take(RESET, self._standard)

    def take_over(self, keys: Table) -> list[str]:
        """Have actions done by these keys and every other by those of the table, as one change.

        The ids of those that did not get all of them, because another one did.
        """
        self._take(IMPORTED, {**self._standard, **keys})
        return [id for id, wanted in keys.items() if self._keys[id] != wanted]

    def chosen(self) -> dict[str, tuple[str, ...]]:
        """The keys of the actions that have others than the table gives them."""
        return {id: keys for id, keys in self._keys.items() if keys != self._standard[id]}

    def _without(self, id: str, wanted: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
        """Everybody's keys, where nobody else that an action meets holds what it wants."""
        left = dict(self._keys)
        for sequence in wanted:
            for other in self.holders(id, sequence):
                left[other.id] = tuple(key for key in left[other.id] if not collide(key, sequence))
        return left

    def _take(self, title: Text, keys: Table) -> None:
        kept = dict(self._written())
        for id, standard in self._standard.items():
            if keys[id] == standard:
                kept.pop(id, None)
            else:
                kept[id] = list(keys[id])
        with self._preferences.noted(title, KEYS):
            self._preferences.remember(KEYS, kept)

    def _written(self) -> dict[str, Any]:
        found = self._preferences.remembered(KEYS)
        return found if isinstance(found, dict) else {}

    def _resolved(self) -> dict[str, tuple[str, ...]]:
        """The keys of each action, where none is heard for two."""
        chosen = self.known(self._written())
        found, held = dict(self._standard), list[tuple[Action, str]]()
        for action in (action for action in ACTIONS if action.id in chosen):
            found[action.id] = _free(action, chosen[action.id], held)
            held += [(action, key) for key in found[action.id]]
        # Those of the table that are left do not collide with each other.
        for action in (action for action in ACTIONS if held and action.id not in chosen):
            found[action.id] = _free(action, found[action.id], held)
        return found

    def known(self, written: Mapping[str, object]) -> dict[str, tuple[str, ...]]:
        """What of the keys that a file gives to actions can be used here."""
        found = {}
        for id in ACTION_OF.keys() & written.keys():
            try:
                listed = msgspec.convert(written[id], list[str])
            except msgspec.ValidationError:
                continue
            usable = dict.fromkeys(filter(None, map(normal, listed[:MOST_KEYS])))
            found[id] = tuple(key for key in usable if self._may_do(id, key))
        return found

    def _may_do(self, id: str, sequence: str) -> bool:
        return sequence in self._standard[id] or refusal(ACTION_OF[id], sequence) is None

    def _on_preferences_changed(self, key: str) -> None:
        if key == KEYS:
            self._keys = self._resolved()
        if key in (KEYS, SEND_KEY.key):
            self.changed.emit()


def _meet(one: Action, other: Action) -> bool:
    """Whether the keys of two actions are heard at the same place; those of the window are heard everywhere."""
    return one.scope is other.scope or Scope.WINDOW in (one.scope, other.scope)


def _free(action: Action, keys: tuple[str, ...], held: list[tuple[Action, str]]) -> tuple[str, ...]:
    """The keys that nobody holds whom the action meets."""
    return tuple(
        key for key in keys if not any(collide(key, taken) and _meet(action, other) for other, taken in held)
    )

"""AccountHistory: what is done to the list of accounts, so that it can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from desktop_ai.core.account import Account
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.account_entries import LIST, accounts_in
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.history import Change, History
from desktop_ai.services.preferences import Preferences

ADDED, REMOVED = N_("Added the account “{name}”"), N_("Removed the account “{name}”")
MOVED, RENAMED = N_("Moved the account “{name}”"), N_("Renamed the account “{old}” to “{name}”")
CHANGED = {
    "base_url": N_("Changed the address of “{name}”"),
    "command": N_("Changed the command of “{name}”"),
    "route": N_("Changed how requests of “{name}” leave"),
}


class AccountHistory:
    """Follows the accounts, and notes what becomes of their list.

    A key is in no change: an account that comes back asks for its key, and one that goes again takes its key along,
    so that none stays in the keyring where nobody sees it.
    """

    def __init__(self, accounts: Accounts, preferences: Preferences, history: History) -> None:
        self._accounts = accounts
        self._preferences = preferences
        self._history = history
        # As the settings have it: at the start nobody pays for reading it.
        self._known = preferences.remembered(LIST)
        self._is_moving = False
        accounts.changed.connect(self._on_accounts_changed)

    def _on_accounts_changed(self, id: str) -> None:
        known, self._known = self._known, self._preferences.remembered(LIST)
        # Without an id it was another program, which takes back its own.
        if self._is_moving or not id or known == self._known:
            return
        before, after = accounts_in(known), accounts_in(self._known)
        if (title := _title(before, after)) is not None:
            undo, redo = partial(self._move, after, before), partial(self._move, before, after)
            self._history.note(Change(title, undo, redo))

    async def _move(self, source: Sequence[Account], target: Sequence[Account]) -> None:
        """Make of the list `source` the list `target`. Raises KeyringError when a key cannot be forgotten."""
        self._is_moving = True
        try:
            staying = {account.id for account in target}
            for account in source:
                if account.id not in staying:
                    await self._accounts.remove(account)
            self._accounts.bring_about(source, target)
        finally:
            self._is_moving = False
            self._known = self._preferences.remembered(LIST)


def _title(before: Sequence[Account], after: Sequence[Account]) -> Text | None:
    """What was done: one thing at a time is."""
    old, new = ({account.id: account for account in accounts} for accounts in (before, after))
    for id in [*new, *old]:
        if id not in old:
            return ADDED.fill(name=new[id].name)
        if id not in new:
            return REMOVED.fill(name=old[id].name)
    for id, account in new.items():
        if account.name != old[id].name:
            return RENAMED.fill(old=old[id].name, name=account.name)
        for field, title in CHANGED.items():
            if getattr(account, field) != getattr(old[id], field):
                return title.fill(name=account.name)
    return _moved_title(before, after)


def _moved_title(before: Sequence[Account], after: Sequence[Account]) -> Text | None:
    """Which account changed places with its neighbour; the one that went up, where both did."""
    there = (now for then, now in zip(before, after, strict=True) if then.id != now.id)
    moved = next(there, None)
    return None if moved is None else MOVED.fill(name=moved.name)

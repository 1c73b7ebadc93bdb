"""The list of accounts as the settings keep it: what may be in it, and what can be done with it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import msgspec

from desktop_ai.catalog.providers import PROVIDER_OF, PROVIDERS, Provider
from desktop_ai.core.account import Account
from desktop_ai.core.base_url import normalised
from desktop_ai.core.errors import BadInput
from desktop_ai.core.key_shapes import keys_in
from desktop_ai.core.route import Route
from desktop_ai.core.texts import N_
from desktop_ai.services.preferences import Preferences

LIST = "accounts.list"
ID = re.compile(r"[\w.-]{1,60}", re.ASCII)
MOST = 200
LONGEST_NAME = 60
# What the user is asked to allow must be seen as a whole.
LONGEST_COMMAND = 500


class AccountEntries:
    """Owns the list and its order. Until the user changes it, there is one account for each first provider.

    The other providers have one too, by the provider's own id, which joins the list as soon as it is used.
    An account of the file that makes no sense is left out of the list, and stays in the file until the list is
    changed.
    """

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def all(self) -> list[Account]:
        """Every account, in the user's order."""
        return accounts_in(self._preferences.remembered(LIST))

    def find(self, id: str) -> Account | None:
        """The account with that id, in the list or ready to join it."""
        listed = next((account for account in self.all() if account.id == id), None)
        return listed or next((account for account in self.unlisted() if account.id == id), None)

    def unlisted(self) -> list[Account]:
        """The accounts of providers that have none in the list yet, and did not have one at first."""
        listed = {name for account in self.all() for name in (account.id, account.provider)}
        return [_account_of(row) for row in PROVIDERS if not row.is_first and row.id not in listed]

    def enlist(self, id: str) -> None:
        """Let an account that is ready to join the list be in it."""
        if any(account.id == id for account in self.unlisted()):
            self.add(id)

    def add(self, provider: str, name: str = "") -> Account:
        """Add another account of a provider, below the others of it."""
        accounts = self.all()
        row = PROVIDER_OF[provider]
        taken = {account.id for account in accounts}
        number = 1
        while (id := provider if number == 1 else f"{provider}-{number}") in taken:
            number += 1
        account = Account(id, provider, name or (row.name if number == 1 else f"{row.name} {number}"))
        below = [place for place, other in enumerate(accounts, start=1) if other.provider == provider]
        accounts.insert(below[-1] if below else len(accounts), account)
        self._write(accounts)
        return account

    def change(self, id: str, **changes: Any) -> Account:
        """Change fields of an account; the account as it is now. Raises BadInput when there is none."""
        self.enlist(id)
        accounts = self.all()
        for place, account in enumerate(accounts):
            if account.id == id:
                accounts[place] = msgspec.structs.replace(account, **changes)
                self._write(accounts)
                return accounts[place]
        raise BadInput(N_("There is no account “{id}”.").fill(id=id))

    def rename(self, id: str, name: str) -> Account:
        """Give an account another name. Raises BadInput for an empty one."""
        name = " ".join(name.split())[:LONGEST_NAME]
        if not name:
            raise BadInput(N_("An account needs a name."))
        if keys_in(name):
            raise BadInput(N_("This looks like a key; a name is seen by everybody who looks."))
        return self.change(id, name=name)

    def move(self, id: str, step: int) -> None:
        """Move an account up (-1) or down (1) in the list; nothing happens at its ends."""
        accounts = self.all()
        here = next((place for place, account in enumerate(accounts) if account.id == id), None)
        if here is not None and 0 <= here + step < len(accounts):
            accounts.insert(here + step, accounts.pop(here))
            self._write(accounts)

    def remove(self, id: str) -> None:
        """Take an account out of the list."""
        self._write([account for account in self.all() if account.id != id])

    def bring_about(self, source: Sequence[Account], target: Sequence[Account]) -> list[str]:
        """Do to the list what makes of `source` the list `target`; the ids of the accounts that are others now.

        What else became of an account since stays, and so do accounts that neither of both has.
        """
        before, now = ({account.id: account for account in accounts} for accounts in (source, self.all()))
        made = dict(now)
        for account in target:
            if account.id not in before:
                made[account.id] = account
            elif account.id in made:
                made[account.id] = _with_difference(made[account.id], before[account.id], account)
        for id in before.keys() - {account.id for account in target}:
            made.pop(id, None)
        place = {account.id: number for number, account in enumerate(target)}
        self._write(sorted(made.values(), key=lambda account: place.get(account.id, len(place))))
        return [id for id in {**now, **made} if now.get(id) != made.get(id)]

    def _write(self, accounts: list[Account]) -> None:
        self._preferences.remember(LIST, [msgspec.to_builtins(account) for account in accounts])


def accounts_in(kept: object) -> list[Account]:
    """The accounts that the settings' list says; those of the first providers where there is none yet."""
    if not isinstance(kept, list):
        return [_account_of(provider) for provider in PROVIDERS if provider.is_first]
    return list({account.id: account for account in map(_account, kept[:MOST]) if account}.values())


def _with_difference(account: Account, source: Account, target: Account) -> Account:
    """An account with the fields in which `target` is another one than `source`."""
    names = (name for name in Account.__struct_fields__ if getattr(source, name) != getattr(target, name))
    return msgspec.structs.replace(account, **{name: getattr(target, name) for name in names})


def _account_of(provider: Provider) -> Account:
    return Account(provider.id, provider.id, provider.name)


def _account(kept: object) -> Account | None:
    """An account as the file has it, None when it makes no sense; an address that is none counts as empty."""
    try:
        others = (
            {name: value for name, value in kept.items() if name != "route"}
            if isinstance(kept, dict)
            else kept
        )
        account = msgspec.convert(others, Account)
    except msgspec.ValidationError:
        return None
    if account.provider not in PROVIDER_OF or not ID.fullmatch(account.id):
        return None
    command = account.command if is_plain(account.command) else ()
    name = "".join(filter(str.isprintable, account.name))[:LONGEST_NAME] or PROVIDER_OF[account.provider].name
    route = _route(kept.get("route")) if isinstance(kept, dict) else Route()
    return msgspec.structs.replace(
        account, name=name, base_url=_address(account.base_url), command=command, route=route
    )


def _route(kept: object) -> Route:
    """A route as the file has it, the usual one when it makes no sense."""
    try:
        route = msgspec.convert(kept, Route)
    except msgspec.ValidationError:
        return Route()
    return route if route.is_sound else Route()


def is_plain(command: tuple[str, ...]) -> bool:
    """Whether a command can be shown as it is, so that somebody can judge it."""
    return len(" ".join(command)) <= LONGEST_COMMAND and all(map(str.isprintable, command))


def _address(kept: str) -> str:
    try:
        return normalised(kept) if kept else ""
    except BadInput:
        return ""

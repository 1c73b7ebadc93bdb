"""keys set, list, test, delete: what the accounts page does, in the terminal."""

from __future__ import annotations

import argparse
import asyncio
import getpass
import sys
from collections.abc import Awaitable, Callable

from desktop_ai.boot.compose_core import Core
from desktop_ai.core.account import Account
from desktop_ai.core.base_url import host_of
from desktop_ai.core.errors import BadInput, CommandNotApproved, KeyringError
from desktop_ai.core.texts import N_

LONGEST_INPUT = 100_000
NO_KEY = "no key"


async def run_key_command(core: Core, arguments: argparse.Namespace) -> int:
    """Do one of the tasks; 0 when it was done. Raises ProgramError."""
    if arguments.task == "list":
        return await _list(core)
    task: dict[str, Callable[[Core, Account], Awaitable[int]]] = {
        "set": _set,
        "test": _test,
        "delete": _delete,
    }
    return await task[arguments.task](core, named_account(core, arguments.account))


def named_account(core: Core, name: str) -> Account:
    """The account with that id, else the only one of that provider. Raises BadInput."""
    accounts = core.accounts.all()
    of_provider = [account for account in accounts if account.provider == name]
    if len(of_provider) == 1 and all(account.id != name for account in accounts):
        return of_provider[0]
    try:
        return core.accounts.account(name)
    except BadInput as error:
        # What was typed is not repeated: it may be the key.
        raise BadInput(N_("There is no such account."), error.remedy) from None


async def _set(core: Core, account: Account) -> int:
    key = (
        getpass.getpass(f"Key for {account.name}: ") if sys.stdin.isatty() else sys.stdin.read(LONGEST_INPUT)
    )
    if not key.strip():
        raise BadInput(N_("No key was given."))
    place = await core.accounts.keep_key(account, key)
    trouble = core.accounts.stored.trouble
    if trouble is not None:
        raise _not_kept(core, account, trouble)
    host = host_of(core.accounts.base_url(account))
    print(f"The key for {account.name} is {place}. It goes to {host} and nowhere else.")
    return 0


def _not_kept(core: Core, account: Account, trouble: KeyringError) -> KeyringError:
    """What is wrong with the keyring, with what can be done from a terminal, where nothing stays in memory."""
    error = KeyringError(trouble.kind)
    variables = core.accounts.provider(account).environment
    error.remedy = N_("The key was not kept.")
    if variables:
        error.remedy = N_("The key was not kept. Put it into {name}, or into a file for --env-file.").fill(
            name=variables[0]
        )
    return error


async def _list(core: Core) -> int:
    for account in core.accounts.all():
        await core.accounts.stored.look_up(account)
        found = core.accounts.find_key(account)
        where = f"{found.place}, …{found.last_characters}" if found else _without_key(core, account)
        print(f"{account.id}\t{account.name}\t{where}")
    return 0


def _without_key(core: Core, account: Account) -> str:
    if core.accounts.stored.is_stored(account) and core.accounts.stored.trouble is not None:
        return str(core.accounts.stored.trouble)
    if server := core.accounts.other_server(account):
        return f"{NO_KEY} for this address; there is one for {host_of(server)}"
    if account.command:
        return f"printed by “{account.command[0]}”"
    return NO_KEY if core.accounts.provider(account).needs_key else "no key needed"


async def _test(core: Core, account: Account) -> int:
    try:
        await core.accounts.prepare(account)
    except CommandNotApproved as error:
        if not await asyncio.to_thread(_is_allowed, str(error)):
            raise
        await core.accounts.approve_command(account)
    models = await core.models.refresh(account)
    print(f"{account.name} answers and has {len(models)} models.")
    return 0


def _is_allowed(question: str) -> bool:
    return sys.stdin.isatty() and input(f"{question} Allow it? [y/N] ").strip().lower() == "y"


async def _delete(core: Core, account: Account) -> int:
    await core.accounts.stored.forget(account)
    found = core.accounts.find_key(account)
    print(f"The key for {account.name} is forgotten." + (f" It is still {found.place}." if found else ""))
    return 0

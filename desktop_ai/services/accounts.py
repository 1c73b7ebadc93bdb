"""Accounts: which ways to models there are, where each one's address and key come from."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import msgspec

from desktop_ai.catalog.providers import PROVIDER_OF, PROVIDERS, Provider
from desktop_ai.catalog.settings import DEFAULT_ACCOUNT
from desktop_ai.core.account import Account
from desktop_ai.core.base_url import normalised, same_host
from desktop_ai.core.errors import (
    BadInput,
    CommandNotApproved,
    KeyMissing,
    KeyringError,
    KeyringErrorKind,
    Remedy,
)
from desktop_ai.core.route import Route
from desktop_ai.core.secrets import LONGEST, Secrets
from desktop_ai.core.signal import Signal
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.account_entries import LIST, AccountEntries, is_plain
from desktop_ai.services.ports import KeySource
from desktop_ai.services.preferences import Preferences
from desktop_ai.services.stored_secrets import STORED, StoredSecrets

MODELS = "accounts.models"
FROM_COMMAND = N_("printed by “{name}”")
TOO_LONG = N_(
    "This is not a key: it has {count} characters, and no system's keyring holds more than {longest}."
)
FORBIDDEN = N_("This is not a key: it contains spaces or characters that no key has.")


class FoundKey:
    """A key, the place it was found in and its last four characters. Never prints the key."""

    def __init__(self, value: str, place: Text) -> None:
        self.value = value
        self.place = place

    @property
    def last_characters(self) -> str:
        """What a person knows the key by; nothing of a short one."""
        return Secrets(key=self.value).last_characters

    def __repr__(self) -> str:
        return f"FoundKey({self.place})"


class Accounts:
    """Owns the accounts, and answers where each one's address and key come from.

    A key is looked for, in this order, among what was typed for this session, the system's keyring, what the
    account's command prints, and the other sources. What was typed for one server never goes to another.
    Emits `changed` with an account's id after its address, name or key changed, or when it came or went, and
    with an empty one when another program changed them.
    """

    def __init__(
        self,
        preferences: Preferences,
        stored: StoredSecrets,
        others: Sequence[KeySource],
        run_command: Callable[[tuple[str, ...]], Awaitable[str]],
    ) -> None:
        self.changed: Signal[[str]] = Signal()
        self.stored = stored
        self._entries = AccountEntries(preferences)
        self._preferences = preferences
        self._others = tuple(others)
        self._run_command = run_command
        self._printed: dict[tuple[str, ...], str] = {}
        self._ever_printed: set[str] = set()
        self._asking = asyncio.Lock()
        self._lent: dict[str, Account] = {}
        stored.changed.connect(self.changed.emit)

    def all(self) -> list[Account]:
        """Every account, in the user's order, and those of other providers that a key was found for."""
        found = [account for account in self._entries.unlisted() if self._key_elsewhere(account)]
        return [self._lent.get(account.id, account) for account in (*self._entries.all(), *found)]

    def account(self, id: str) -> Account:
        """The account with that id. Raises BadInput when there is none."""
        found = self._lent.get(id) or self._entries.find(id)
        if found is None:
            names = ", ".join(account.id for account in self.all())
            raise BadInput(
                N_("There is no account “{id}”.").fill(id=id),
                N_("Known accounts: {names}.").fill(names=names),
            )
        return found

    def name_of(self, id: str) -> str:
        """What an account is called; the id itself where there is none of it any more."""
        found = self._lent.get(id) or self._entries.find(id)
        return found.name if found else id

    def lend(self, account: Account) -> None:
        """Have an account stand for the one with its id until the program ends; nothing of it is kept."""
        self._lent[account.id] = account

    def default(self) -> Account:
        """The account of a new conversation: the one chosen last, else the first that has a key, else the Guide."""
        accounts = self.all() or [self._entries.add(PROVIDERS[0].id)]
        chosen = str(self._preferences.value(DEFAULT_ACCOUNT))
        wishes = (
            lambda account: account.id == chosen,
            lambda account: self.provider(account).needs_key and self.has_key(account),
            lambda account: self.provider(account).is_built_in,
        )
        found = (account for wish in wishes for account in accounts if wish(account))
        return next(found, accounts[0])

    def choose_default(self, account: Account) -> None:
        """Make an account the one of new conversations."""
        self._preferences.set(DEFAULT_ACCOUNT, account.id)

    def provider(self, account: Account) -> Provider:
        """The row of an account's provider."""
        return PROVIDER_OF[account.provider]

    def base_url(self, account: Account) -> str:
        """The address that is called; empty when the user has not given one yet."""
        return account.base_url or self.provider(account).base_url

    def lacks_address(self, account: Account) -> bool:
        """Whether the user must give an address before the account can be used."""
        return not self.base_url(account) and not self.provider(account).is_built_in

    async def refresh(self) -> None:
        """Take over what another program, such as this one in a terminal, has changed about the accounts."""
        changed = await self._preferences.refresh()
        if changed & {LIST, STORED}:
            self.changed.emit("")

    # --- changing the list

    def add(self, provider: str, name: str = "") -> Account:
        """Add an account of a provider."""
        account = self._entries.add(provider, name)
        self.changed.emit(account.id)
        return account

    def rename(self, account: Account, name: str) -> None:
        """Give an account another name. Raises BadInput for an empty one."""
        self._entries.rename(account.id, name)
        self.changed.emit(account.id)

    def move(self, account: Account, step: int) -> None:
        """Move an account up (-1) or down (1) in the list."""
        self._entries.move(account.id, step)
        self.changed.emit(account.id)

    def bring_about(self, source: Sequence[Account], target: Sequence[Account]) -> None:
        """Do to the list what makes of `source` the list `target`."""
        changed = self._entries.bring_about(source, target)
        self.changed.emit(changed[0] if len(changed) == 1 else "")

    async def remove(self, account: Account) -> None:
        """Forget an account and its secrets. Raises KeyringError; then it is still there."""
        try:
            await self.stored.forget(account)
        except KeyringError as error:
            # Where there is no keyring at all, none can be asked to forget.
            if error.kind is not KeyringErrorKind.ABSENT:
                raise
            self.stored.leave(account)
        self._entries.remove(account.id)
        self.changed.emit(account.id)

    def set_base_url(self, account: Account, address: str) -> str:
        """Keep an address as it was meant, empty for the provider's own; what was kept. Raises BadInput."""
        kept = normalised(address) if address.strip() else ""
        if kept == self.provider(account).base_url:
            kept = ""
        self._entries.change(account.id, base_url=kept)
        self.changed.emit(account.id)
        return kept

    def set_route(self, account: Account, route: Route) -> None:
        """Have an account's requests leave another way."""
        self._entries.change(account.id, route=route)
        self.changed.emit(account.id)

    def set_command(self, account: Account, line: str) -> None:
        """Have a command print the account's key, or none; it runs only when it is approved.

        Quotes work as in a shell, and nothing is expanded. Raises BadInput when one is not closed, and for what
        nobody could judge by looking at it.
        """
        command = _arguments(line)
        if not is_plain(command):
            raise BadInput(N_("This command is too long, or has characters that cannot be seen."))
        self._entries.change(account.id, command=command)
        self.changed.emit(account.id)

    # --- keys and other secrets

    def secrets(self, account: Account) -> Secrets:
        """What the user gave for the account's present server; empty when it was given for another one."""
        secrets = self.stored.of(account)
        return secrets if self._may_have(account, secrets) else Secrets()

    def other_server(self, account: Account) -> str:
        """The server for which the account's secrets were given, when it is not the present one; else empty."""
        secrets = self.stored.of(account)
        return "" if self._may_have(account, secrets) else secrets.server

    def find_key(self, account: Account) -> FoundKey | None:
        """The account's key from the first place that has one."""
        if key := self.secrets(account).key:
            return FoundKey(key, self.stored.place(account))
        if account.command in self._printed and self.is_approved(account):
            return FoundKey(self._printed[account.command], FROM_COMMAND.fill(name=account.command[0]))
        return self._key_elsewhere(account)

    def _key_elsewhere(self, account: Account) -> FoundKey | None:
        """A key that was neither typed nor printed: of the environment, or of the file that the user named."""
        for source in self._others:
            if found := source.key(account):
                return FoundKey(found, source.place(account))
        return None

    def has_key(self, account: Account) -> bool:
        """Whether a key is at hand or known to be in the keyring."""
        return self.stored.is_unread(account) or self.find_key(account) is not None

    async def keep_key(self, account: Account, key: str, *, only_now: bool = False) -> Text | None:
        """Keep a key that was typed, in the keyring unless `only_now`; where it is, None when it was empty.

        An empty one forgets. Raises BadInput for what is no key, KeyringError when it cannot be forgotten.
        """
        await self.stored.look_up(account)
        account = self._as_it_is(account)
        secrets = msgspec.structs.replace(self.secrets(account), key=checked_key(key))
        return await self.keep_secrets(account, secrets, only_now=only_now)

    def use_key(self, account: Account, key: str) -> None:
        """Use a key until the program ends. Raises BadInput for what is no key."""
        account = self._as_it_is(account)
        self._entries.enlist(account.id)
        server = self.base_url(account)
        secrets = msgspec.structs.replace(self.secrets(account), key=checked_key(key), server=server)
        self.stored.keep_for_now(account, secrets)

    async def keep_secrets(
        self, account: Account, secrets: Secrets, *, only_now: bool = False
    ) -> Text | None:
        """Keep secrets for the account's present server; where they are, None when there were none to keep.

        Raises BadInput while the account has no server, KeyringError when they cannot be forgotten.
        """
        account = self._as_it_is(account)
        if not secrets.values() and not secrets.approved_command:
            await self.stored.forget(account)
            return None
        if not self.base_url(account):
            raise self._no_address(account)
        self._entries.enlist(account.id)
        secrets = msgspec.structs.replace(secrets, server=self.base_url(account))
        return await self.stored.keep(account, secrets, only_now=only_now)

    def doubt_key(self, account: Account) -> None:
        """Look the key up anew when it is next needed: a server refused it, and there may be another by now."""
        self._printed.pop(account.command, None)
        self.stored.doubt(account)

    def is_approved(self, account: Account) -> bool:
        """Whether the user allowed this very command to be run."""
        return bool(account.command) and self.secrets(account).approved_command == account.command

    async def approve_command(self, account: Account) -> None:
        """Allow the account's command, as it is now, to be run."""
        self._printed.pop(account.command, None)
        allowed = msgspec.structs.replace(self.secrets(account), approved_command=account.command)
        await self.keep_secrets(account, allowed)

    async def prepare(self, account: Account) -> None:
        """Look the key up where that takes time: in the keyring, and with the command.

        Raises KeyringError when what is there cannot be read, CommandNotApproved, or BadInput when the command
        gives no key.
        """
        is_needed = self.provider(account).needs_key and self.find_key(account) is None
        await self.stored.look_up(account, is_needed=is_needed or bool(account.command))
        self._refuse_unread(account)
        if account.command and not self.secrets(account).key:
            await self._ask_command(account)

    def _refuse_unread(self, account: Account) -> None:
        """Raise KeyringError while the keyring holds what cannot be read.

        Else a request would go out without the proxy and the headers that the user wanted, or with another key.
        Where there is no keyring at all, as in a timed job, a key that is elsewhere was put there because of that.
        """
        trouble = self.stored.trouble
        if trouble is None or not self.stored.is_unread(account):
            return
        if trouble.kind is not KeyringErrorKind.ABSENT or self.find_key(account) is None:
            raise KeyringError(trouble.kind)

    async def _ask_command(self, account: Account) -> None:
        """Run the account's command, once for all who want its key."""
        async with self._asking:
            if not self.is_approved(account):
                raise CommandNotApproved(account.name, account.command)
            if account.command in self._printed:
                return
            printed = checked_key(await self._run_command(account.command))
            self._printed[account.command] = printed
            self._ever_printed.add(printed)
        self.changed.emit(account.id)

    async def secrets_for_request(self, account: Account) -> Secrets:
        """What to send, with the key from wherever it is; it may be empty where none is needed.

        Raises KeyMissing, CommandNotApproved, KeyringError, or BadInput without an address.
        """
        provider = self.provider(account)
        if self.lacks_address(account):
            raise self._no_address(account)
        await self.prepare(account)
        found = self.find_key(account)
        if found is None and provider.needs_key:
            raise KeyMissing(account.name, provider.environment[0] if provider.environment else "")
        return msgspec.structs.replace(self.secrets(account), key=found.value if found else "")

    def _as_it_is(self, account: Account) -> Account:
        """The account with its present address, which whoever holds it may not know yet."""
        return self._lent.get(account.id) or self._entries.find(account.id) or account

    def _no_address(self, account: Account) -> BadInput:
        return BadInput(
            N_("{who} has no address yet.").fill(who=account.name),
            N_("Enter the address of the server."),
            Remedy.EDIT_ADDRESS,
        )

    def _may_have(self, account: Account, secrets: Secrets) -> bool:
        """Whether secrets may go to an account's server: only to the one for which they were given.

        Another program may have put a key into the keyring without a server: that one is the provider's own.
        """
        given_for, address = secrets.server or self.provider(account).base_url, self.base_url(account)
        return bool(given_for and address) and same_host(given_for, address)

    def known_secrets(self) -> list[str]:
        """Every secret text that is or was in use, so that the log can hide it."""
        keys = (source.key(account) for source in self._others for account in self.all())
        return [*self.stored.known(), *self._ever_printed, *filter(None, keys)]

    # --- models

    def last_model(self, account: Account) -> str:
        """The model that was last used with an account, empty when there was none."""
        if account.id in self._lent:
            return ""
        return self._remembered_models().get(account.id, "")

    def remember_model(self, account: Account, model: str) -> None:
        """Note which model was used with an account."""
        self._preferences.remember(MODELS, {**self._remembered_models(), account.id: model})

    def _remembered_models(self) -> dict[str, str]:
        values = self._preferences.remembered(MODELS)
        if not isinstance(values, dict):
            return {}
        return {id: value for id, value in values.items() if isinstance(value, str)}


def checked_key(key: str) -> str:
    """A key as it was pasted, without the space around it. Raises BadInput for what can be none."""
    key = key.strip()
    if len(key) > LONGEST:
        raise BadInput(TOO_LONG.fill(count=len(key), longest=LONGEST))
    if any(letter.isspace() or not letter.isprintable() or ord(letter) > 126 for letter in key):
        raise BadInput(FORBIDDEN)
    return key


def _arguments(line: str) -> tuple[str, ...]:
    import shlex

    try:
        return tuple(shlex.split(line))
    except ValueError:
        raise BadInput(N_("A quotation mark in this command is not closed.")) from None

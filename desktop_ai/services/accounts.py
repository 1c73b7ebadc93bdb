"""Accounts: which ways to models there are, where each one's address and key come from."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_ai.catalog.providers import PROVIDER_OF, PROVIDERS, Provider
from desktop_ai.catalog.settings import DEFAULT_ACCOUNT
from desktop_ai.core.account import Account
from desktop_ai.core.base_url import normalised
from desktop_ai.core.errors import BadInput, KeyMissing, Remedy
from desktop_ai.core.signal import Signal
from desktop_ai.core.texts import N_
from desktop_ai.services.ports import KeySource, SessionKeySource
from desktop_ai.services.preferences import Preferences

ADDRESSES = "accounts.addresses"
MODELS = "accounts.models"


class FoundKey:
    """A key and the place it was found in. Never prints the key."""

    def __init__(self, value: str, place: str) -> None:
        self.value = value
        self.place = place

    def __repr__(self) -> str:
        return f"FoundKey(from {self.place})"


class Accounts:
    """Owns the list of accounts: one for each provider of the table, with the address the user gave it.

    Emits `changed` with the account's id after its address or key changed.
    """

    def __init__(
        self, preferences: Preferences, session: SessionKeySource, others: Sequence[KeySource]
    ) -> None:
        self.changed: Signal[[str]] = Signal()
        self._preferences = preferences
        self._session = session
        self._sources = (session, *others)
        self._lent: dict[str, Account] = {}

    def all(self) -> list[Account]:
        """Every account, in the order of the table of providers."""
        return [self.account(provider.id) for provider in PROVIDERS]

    def account(self, id: str) -> Account:
        """The account with that id. Raises BadInput when there is none."""
        if id in self._lent:
            return self._lent[id]
        provider = PROVIDER_OF.get(id)
        if provider is None:
            names = ", ".join(PROVIDER_OF)
            raise BadInput(
                N_("There is no account “{id}”.").fill(id=id),
                N_("Known accounts: {names}.").fill(names=names),
            )
        return Account(provider.id, provider.id, provider.name, self._address(provider.id))

    def lend(self, account: Account) -> None:
        """Have an account stand for the one with its id until the program ends; nothing of it is kept."""
        self._lent[account.id] = account

    def default(self) -> Account:
        """The account of a new conversation: the one chosen last, else the first that could work."""
        chosen = str(self._preferences.value(DEFAULT_ACCOUNT))
        if chosen in PROVIDER_OF:
            return self.account(chosen)
        ready = (account for account in self.all() if self.find_key(account) is not None)
        return next(ready, self.account(PROVIDERS[0].id))

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

    def set_base_url(self, account: Account, address: str) -> str:
        """Keep an address as it was meant, empty for the provider's own; what was kept. Raises BadInput."""
        kept = normalised(address) if address.strip() else ""
        if kept == self.provider(account).base_url:
            kept = ""
        addresses = {**self._remembered(ADDRESSES), account.id: kept}
        self._preferences.remember(ADDRESSES, {id: value for id, value in addresses.items() if value})
        self.changed.emit(account.id)
        return kept

    def find_key(self, account: Account) -> FoundKey | None:
        """The account's key from the first place that has one."""
        for source in self._sources:
            key = source.key(account)
            if key:
                return FoundKey(key, source.place(account))
        return None

    def keep_key(self, account: Account, key: str) -> None:
        """Keep a key that was typed until the program ends; an empty one forgets it. Raises BadInput."""
        key = key.strip()
        if any(
            character.isspace() or not character.isprintable() or ord(character) > 126 for character in key
        ):
            raise BadInput(N_("This is not a key: it contains spaces or characters that no key has."))
        self._session.keep(account, key)
        self.changed.emit(account.id)

    def key_for_request(self, account: Account) -> str:
        """The key to send, empty where none is needed. Raises KeyMissing, or BadInput without an address."""
        provider = self.provider(account)
        if self.lacks_address(account):
            raise BadInput(
                N_("{who} has no address yet.").fill(who=account.name),
                N_("Enter the address of the server."),
                Remedy.EDIT_ADDRESS,
            )
        found = self.find_key(account)
        if found is None and provider.needs_key:
            raise KeyMissing(account.name, provider.environment[0] if provider.environment else "")
        return found.value if found else ""

    def last_model(self, account: Account) -> str:
        """The model that was last used with an account, empty when there was none."""
        if account.id in self._lent:
            return ""
        return self._remembered(MODELS).get(account.id, "")

    def remember_model(self, account: Account, model: str) -> None:
        """Note which model was used with an account."""
        self._preferences.remember(MODELS, {**self._remembered(MODELS), account.id: model})

    def _address(self, id: str) -> str:
        """The address the user gave, brought to its normal form; one that is not an address counts as none."""
        try:
            return normalised(self._remembered(ADDRESSES)[id])
        except (KeyError, BadInput):
            return ""

    def _remembered(self, key: str) -> dict[str, str]:
        values = self._preferences.remembered(key)
        if not isinstance(values, dict):
            return {}
        return {id: value for id, value in values.items() if isinstance(value, str)}

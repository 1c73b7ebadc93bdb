"""Keys that are not in the system's keyring: typed for this session, or in the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping

from desktop_ai.catalog.providers import PROVIDER_OF
from desktop_ai.core.account import Account
from desktop_ai.core.base_url import same_host


class SessionKeys:
    """Keys that were typed in; they live in memory until the program ends."""

    def __init__(self) -> None:
        self._keys: dict[str, str] = {}

    def key(self, account: Account) -> str | None:
        """The key of an account."""
        return self._keys.get(account.id)

    def keep(self, account: Account, key: str) -> None:
        """Keep a key until the program ends; an empty one forgets."""
        if key:
            self._keys[account.id] = key
        else:
            self._keys.pop(account.id, None)

    def place(self, account: Account) -> str:  # noqa: ARG002 - the same for every account
        """Where the account's key is, in English."""
        return "typed for this session"


class EnvironmentKeys:
    """Keys in the environment variables that providers name.

    Such a key goes only to its provider's own host: an account with another address does not get it.
    """

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        self._environment = environment

    def key(self, account: Account) -> str | None:
        """The key of an account."""
        variable = self._variable(account)
        return self._environment[variable].strip() if variable else None

    def place(self, account: Account) -> str:
        """Where the account's key is, in English."""
        return f"{self._variable(account)} in the environment"

    def _variable(self, account: Account) -> str:
        provider = PROVIDER_OF.get(account.provider)
        if provider is None or not provider.base_url:
            return ""
        if account.base_url and not _is_as_safe(account.base_url, provider.base_url):
            return ""
        return next((name for name in provider.environment if self._environment.get(name, "").strip()), "")


def _is_as_safe(address: str, provider_address: str) -> bool:
    is_encrypted = address.startswith("https://") or not provider_address.startswith("https://")
    return is_encrypted and same_host(address, provider_address)

"""Models: what each account offers, fetched when asked for and kept for the next start."""

from __future__ import annotations

from typing import Any

import msgspec

from desktop_ai.core.account import Account
from desktop_ai.core.model_info import ModelInfo
from desktop_ai.core.signal import Signal
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.connections import Connections
from desktop_ai.services.ports import SettingsStore


class Models:
    """Owns the lists of models. Emits `changed` with the account's id when a list came.

    A list belongs to an address: an account that now points elsewhere has none yet.
    """

    def __init__(self, cache: SettingsStore, accounts: Accounts, connections: Connections) -> None:
        self.changed: Signal[[str]] = Signal()
        self._cache = cache
        self._accounts = accounts
        self._connections = connections
        self._lists: dict[str, Any] | None = None

    def known(self, account: Account) -> list[ModelInfo]:
        """The models of an account as they were fetched last, in the provider's order."""
        kept = self._all().get(self._place(account))
        try:
            return msgspec.convert(kept or [], list[ModelInfo])
        except msgspec.ValidationError:
            return []

    async def refresh(self, account: Account) -> list[ModelInfo]:
        """Ask the provider. Raises ProgramError; what was known stays."""
        provider = await self._connections.provider(account)
        models = await provider.models()
        self._all()[self._place(account)] = msgspec.to_builtins(models)
        self.changed.emit(account.id)
        await self._cache.save(dict(self._all()))
        return models

    def _place(self, account: Account) -> str:
        return f"{account.id} {self._accounts.base_url(account)}"

    def _all(self) -> dict[str, Any]:
        if self._lists is None:
            self._lists = self._cache.load()
        return self._lists

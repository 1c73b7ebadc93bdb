"""Connections: one open provider for each account, made when it is first needed."""

from __future__ import annotations

import asyncio

from desktop_ai.core.account import Account
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.ports import ChatProvider, ProviderFactory
from desktop_ai.services.tasks import Tasks


class Connections:
    """Owns the providers. A changed address or key leads to a new one; the old one ends with its last reply."""

    def __init__(self, accounts: Accounts, factory: ProviderFactory, tasks: Tasks) -> None:
        self._accounts = accounts
        self._factory = factory
        self._tasks = tasks
        self._open: dict[tuple[str, str, str], ChatProvider] = {}
        self._is_warm = False

    def warm_up(self) -> None:
        """Begin to load what a request needs, in a worker, when that has not begun."""
        if not self._is_warm:
            self._is_warm = True
            self._tasks.start(
                asyncio.to_thread(self._factory.prepare), name="load the network code", owner=self
            )

    async def provider(self, account: Account) -> ChatProvider:
        """The provider of an account. Raises KeyMissing, BadInput, ReplyError."""
        key = self._accounts.key_for_request(account)
        place = (account.id, self._accounts.base_url(account), key)
        if place not in self._open:
            if not self._accounts.provider(account).is_built_in:
                await asyncio.to_thread(self._factory.prepare)
            if place not in self._open:
                self._open[place] = self._factory.open(account, key)
        return self._open[place]

    async def close(self) -> None:
        """Close every provider."""
        providers, self._open = list(self._open.values()), {}
        for provider in providers:
            await provider.close()

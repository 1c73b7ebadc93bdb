"""Connections: one open provider for each account, made when it is first needed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from desktop_ai.core.account import Account
from desktop_ai.core.errors import CommandNotApproved, KeyMissing, KeyringError
from desktop_ai.core.route import Route
from desktop_ai.core.secrets import Secrets
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.ports import ChatProvider, ProviderFactory
from desktop_ai.services.tasks import Tasks


class Connections:
    """Owns the providers. A changed address, route or secret leads to a new one; the old one stays until the end."""

    def __init__(self, accounts: Accounts, factory: ProviderFactory, tasks: Tasks) -> None:
        self._accounts = accounts
        self._factory = factory
        self._tasks = tasks
        self._open: list[tuple[tuple[str, str, Route, Secrets], ChatProvider]] = []
        self._loading: asyncio.Future[None] | None = None

    def warm_up(self) -> None:
        """Begin to load what a request needs, in a worker, when that has not begun."""
        if self._loading is None:
            self._tasks.start(self.load(), name="load the network code", owner=self)

    async def provider(self, account: Account) -> ChatProvider:
        """The provider of an account. Raises KeyMissing, CommandNotApproved, KeyringError, BadInput, ReplyError."""
        secrets = await self._accounts.secrets_for_request(account)
        if not self._accounts.provider(account).is_built_in:
            await self.load()
        place = (account.id, self._accounts.base_url(account), account.route, secrets)
        for known, provider in self._open:
            if known == place:
                return provider
        provider = self._factory.open(account, secrets)
        self._open.append((place, provider))
        return provider

    @asynccontextmanager
    async def to_look_at(self, account: Account) -> AsyncIterator[ChatProvider]:
        """A provider that is asked for nothing but a look: where no key can be had, one without. Raises BadInput."""
        bare: ChatProvider | None = None
        try:
            provider = await self.provider(account)
        except (KeyMissing, CommandNotApproved, KeyringError):
            await self.load()
            provider = bare = self._factory.open(account, Secrets())
        try:
            yield provider
        finally:
            if bare is not None:
                await bare.close()

    async def close(self) -> None:
        """Close every provider, and wait for the worker that loads the network code.

        A window that is let go of while a worker still imports may be collected in that worker, where Qt's
        objects must not die.
        """
        if self._loading is not None:
            await asyncio.wait([self._loading])
        providers, self._open = [provider for _, provider in self._open], []
        for provider in providers:
            await provider.close()

    async def load(self) -> None:
        """Load the network code in a worker, once; it goes on when who waits for it is cancelled."""
        if self._loading is None or (self._loading.done() and self._loading.exception() is not None):
            self._loading = asyncio.get_running_loop().run_in_executor(None, self._factory.prepare)
        await asyncio.shield(self._loading)

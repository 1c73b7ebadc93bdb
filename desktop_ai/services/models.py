"""Models: what each account offers, fetched when asked for and kept for the next start."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Any

import msgspec

from desktop_ai.core.account import Account
from desktop_ai.core.message import now_iso
from desktop_ai.core.model_info import ModelInfo, ModelKind
from desktop_ai.core.moment import utc_moment
from desktop_ai.core.signal import Signal
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.connections import Connections
from desktop_ai.services.ports import SettingsStore
from desktop_ai.services.price_book import PriceBook

FRESH_FOR = timedelta(days=1)
# How long a list that could not be had is not asked for again without being told to.
PAUSE_SECONDS = 60.0


class FetchedList(msgspec.Struct, frozen=True):
    """The models of a server, in its order, and when it told of them (UTC, ISO 8601; empty when nobody knows)."""

    when: str = ""
    models: list[ModelInfo] = []


class Models:
    """Owns the lists of models.

    Emits `changed` with the account's id when a list came, and with an empty one when more is known of the models
    of all. A list belongs to an address: an account that now points elsewhere has none yet. What a list says of a
    model is laid over what the table of prices says.
    """

    def __init__(
        self, cache: SettingsStore, accounts: Accounts, connections: Connections, prices: PriceBook
    ) -> None:
        self.changed: Signal[[str]] = Signal()
        self.prices = prices
        self._cache = cache
        self._accounts = accounts
        self._connections = connections
        self._raw: dict[str, Any] | None = None
        self._lists: dict[str, FetchedList] = {}
        self._by_id: dict[str, dict[str, ModelInfo]] = {}
        self._asking: set[str] = set()
        self._tried: dict[str, float] = {}
        prices.changed.connect(self._on_prices_changed)

    @property
    def is_loaded(self) -> bool:
        """Whether asking what is known reads no file any more."""
        return self._raw is not None

    async def load(self) -> None:
        """Read, in a worker, what was kept of earlier lists."""
        if self._raw is None:
            raw = await asyncio.get_running_loop().run_in_executor(None, self._cache.load)
            if self._raw is None:
                self._raw = raw
                self.changed.emit("")

    async def load_prices(self) -> None:
        """Load the table of prices, behind the network code: who waits for a request waits for that."""
        await self._connections.load()
        await self.prices.load()

    def known(self, account: Account) -> list[ModelInfo]:
        """The models of an account as they were fetched last, in the provider's order."""
        base_url = self._accounts.base_url(account)
        return [self._priced(base_url, model) for model in self._list(account).models]

    def names(self, account: Account) -> list[str]:
        """The ids of the models of an account that one can chat with, as they were fetched last."""
        return [model.id for model in self._list(account).models if model.kind is ModelKind.CHAT]

    def info(self, account: Account, model: str) -> ModelInfo:
        """What is known of a model, also of one that is in no list."""
        place = self._place(account)
        if place not in self._by_id:
            self._by_id[place] = {found.id: found for found in self._list(account).models}
        listed = self._by_id[place].get(model, ModelInfo(model))
        return self._priced(self._accounts.base_url(account), listed)

    def fetched(self, account: Account) -> str:
        """When the list of an account came (UTC, ISO 8601); empty when there is none."""
        return self._list(account).when

    def is_due(self, account: Account) -> bool:
        """Whether the list of an account is a day old, or there is none, and nobody has just asked for it."""
        place = self._place(account)
        if place in self._asking or monotonic() - self._tried.get(place, -PAUSE_SECONDS) < PAUSE_SECONDS:
            return False
        when = utc_moment(self.fetched(account))
        return not when or datetime.now(UTC) - datetime.fromisoformat(when) > FRESH_FOR

    def is_refreshing(self, account: Account) -> bool:
        """Whether the list of an account is on its way."""
        return self._place(account) in self._asking

    async def refresh(self, account: Account) -> list[ModelInfo]:
        """Ask the provider. Raises ProgramError; what was known stays."""
        place = self._place(account)
        self._asking.add(place)
        self._tried[place] = monotonic()
        try:
            provider = await self._connections.provider(account)
            models = await provider.models()
        finally:
            self._asking.discard(place)
        self._all()[place] = msgspec.to_builtins(FetchedList(now_iso(), models))
        self._forget(place)
        self.changed.emit(account.id)
        await self._cache.save(dict(self._all()))
        return models

    def _priced(self, base_url: str, model: ModelInfo) -> ModelInfo:
        found = None if model.is_complete else self.prices.find(base_url, model.id)
        return model if found is None else model.over(found)

    def _list(self, account: Account) -> FetchedList:
        place = self._place(account)
        if place not in self._lists:
            self._lists[place] = _fetched_list(self._all().get(place))
        return self._lists[place]

    def _forget(self, place: str) -> None:
        self._lists.pop(place, None)
        self._by_id.pop(place, None)

    def _place(self, account: Account) -> str:
        return f"{account.id} {self._accounts.base_url(account)}"

    def _all(self) -> dict[str, Any]:
        if self._raw is None:
            self._raw = self._cache.load()
        return self._raw

    def _on_prices_changed(self) -> None:
        self.changed.emit("")


def _fetched_list(kept: object) -> FetchedList:
    """A list as it was kept, also by an earlier version; none where it makes no sense."""
    if isinstance(kept, list):
        kept = {"models": kept}
    try:
        return msgspec.convert(kept or {}, FetchedList)
    except msgspec.ValidationError:
        return FetchedList()

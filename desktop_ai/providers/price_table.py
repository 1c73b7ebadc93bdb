"""PriceTable over genai-prices: the table in its package, or a newer one of the same shape."""

from __future__ import annotations

import json
import re
from contextlib import aclosing
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from desktop_ai.core.errors import ReplyError, ReplyErrorKind
from desktop_ai.core.model_info import ModelInfo, Prices, Tier
from desktop_ai.core.network_request import Purpose
from desktop_ai.services.network_log import NetworkLog

if TYPE_CHECKING:
    from genai_prices.data_snapshot import DataSnapshot

URL = "https://raw.githubusercontent.com/pydantic/genai-prices/refs/heads/main/prices/new_data/v2/data.json"
# Five times what it is today.
MAX_BYTES = 32 * 1024 * 1024
# The table has no date of its own, but says of many entries when they were looked at.
LOOKED_AT = r"checked (?:[^.]{0,120}? )?on (\d{4}-\d\d-\d\d)|checked (\d{4}-\d\d-\d\d)"
PRICE_FIELDS = {
    "input": "input_mtok",
    "output": "output_mtok",
    "cached": "cache_read_mtok",
    "reasoning": "output_reasoning_mtok",
}
REQUESTS = 1000


class GenaiPrices:
    """Owns the table. Its package takes half a second to import, so only `load` does that."""

    def __init__(self, url: str = URL, log: NetworkLog | None = None) -> None:
        self._url = url
        self._log = log or NetworkLog()
        self._table: DataSnapshot | None = None
        self._day = ""
        self._unknown: set[tuple[str, str]] = set()

    @property
    def day(self) -> str:
        """The day from which the table is, in ISO 8601; empty while nothing is loaded."""
        return self._day

    def load(self, newer: bytes = b"", day: str = "") -> None:
        """Load the shipped table, or the newer one. Blocks. Raises ValueError for bytes that are no table.

        Where a distribution comes without the package, nothing is known.
        """
        try:
            from genai_prices.data_snapshot import get_snapshot
        except ImportError:
            return
        if self._table is None:
            shipped = get_snapshot()
            self._take(shipped, _day_of(shipped))
        if newer and day >= self._day:
            self._take(_parsed(newer), day)

    def find(self, base_url: str, model: str) -> ModelInfo | None:
        """What the table says of a model at the service at that address."""
        place = (base_url, model)
        if self._table is None or not model or place in self._unknown:
            return None
        try:
            _, found = self._table.find_provider_model(model, None, None, base_url)
        except LookupError:
            self._unknown.add(place)
            return None
        # A price may depend on the hour.
        prices = found.get_prices(datetime.now(UTC))
        return ModelInfo(model, found.name or "", found.context_window, prices=_prices(prices))

    async def fetch(self) -> bytes:
        """The newest table, from where its authors publish it. Raises ReplyError."""
        from desktop_ai.providers.http import http_client
        from desktop_ai.providers.openai_errors import REQUEST_ERRORS, error_of_exception

        who = urlsplit(self._url).hostname or self._url
        failure: ReplyError
        try:
            async with aclosing(http_client(self._url, self._log, Purpose.PRICES)) as client:
                return await _read(client, self._url, who)
        except REQUEST_ERRORS as error:
            failure = error_of_exception(
                error, who=who, base_url=self._url, key="", secrets=(), has_begun=False
            )
        raise failure

    def _take(self, table: DataSnapshot, day: str) -> None:
        self._table, self._day = table, day
        self._unknown.clear()


async def _read(client: Any, url: str, who: str) -> bytes:
    read = bytearray()
    async with client.stream("GET", url) as response:
        if response.status_code != 200:
            raise ReplyError(ReplyErrorKind.PROVIDER_FAILED, who=who, status=response.status_code)
        async for piece in response.aiter_bytes():
            read += piece
            if len(read) > MAX_BYTES:
                raise ReplyError(ReplyErrorKind.NOT_AN_API, who=who, status=200)
    return bytes(read)


def _parsed(content: bytes) -> DataSnapshot:
    """A table as it is published. Raises ValueError."""
    from genai_prices.data_snapshot import DataSnapshot

    # The package reads a published table only while it fetches it itself, with a client and limits of its own.
    from genai_prices.types import _providers_from_raw

    try:
        raw = json.loads(content)
        # One by one: a thread that reads all of them at once would hold up the others.
        providers = [one for entry in raw for one in _providers_from_raw([entry])]
    except (TypeError, RecursionError) as error:
        raise ValueError("it is no table of prices") from error
    if not any(provider.models for provider in providers):
        raise ValueError("it is no table of prices")
    return DataSnapshot(providers, from_auto_update=True)


def _day_of(table: DataSnapshot) -> str:
    comments = (
        comment
        for provider in table.providers
        for comment in (provider.price_comments, *(model.price_comments for model in provider.models))
        if comment
    )
    today = datetime.now(UTC).date().isoformat()
    days = (day for comment in comments for pair in re.findall(LOOKED_AT, comment) for day in pair)
    return max((day for day in days if day and day <= today), default="")


def _prices(found: Any) -> Prices | None:
    """The prices of a table's entry; None where it has none for tokens."""
    starts = sorted(
        {tier.start for name in PRICE_FIELDS.values() for tier in _tiers(getattr(found, name, None))}
    )
    prices = _level(found, 0)
    if prices.input is None and prices.output is None:
        return None
    tiers = tuple(Tier(start, _level(found, start + 1)) for start in starts)
    requests = _at(getattr(found, "requests_kcount", None), 0)
    return Prices(
        prices.input,
        prices.output,
        prices.cached,
        prices.reasoning,
        None if requests is None else requests / REQUESTS,
        tiers,
    )


def _level(found: Any, tokens: int) -> Prices:
    at = {field: _at(getattr(found, name, None), tokens) for field, name in PRICE_FIELDS.items()}
    return Prices(at["input"], at["output"], at["cached"], at["reasoning"])


def _at(value: Any, tokens: int) -> float | None:
    if value is None:
        return None
    reached = [tier.price for tier in _tiers(value) if tokens > tier.start]
    return float(reached[-1] if reached else getattr(value, "base", value))


def _tiers(value: Any) -> list[Any]:
    return getattr(value, "tiers", [])

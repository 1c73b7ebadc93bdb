"""UsageRecord: what one request took and cost, without a word of what was said; and what many took together."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from desktop_ai.core.message import Usage


class UsageRecord(msgspec.Struct, frozen=True, omit_defaults=True):
    """One request: `when` it ended (UTC, ISO 8601), who was asked, what it took and how it ended.

    `cost` is in USD. What the provider did not count or price, and the program reckons, is `is_estimate_tokens` or
    `is_estimate_cost`. `connected`, `first_token` and `total` are seconds since the request left.
    """

    when: str
    account: str = ""
    provider: str = ""
    model: str = ""
    conversation: str = ""
    message: str = ""
    status: str = ""
    error: str = ""
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    cached_tokens: int | None = None
    reasoning_tokens: int | None = None
    cost: float | None = None
    is_estimate_tokens: bool = False
    is_estimate_cost: bool = False
    connected: float | None = None
    first_token: float | None = None
    total: float | None = None

    @property
    def usage(self) -> Usage:
        """The tokens."""
        return Usage(
            self.prompt_tokens,
            self.completion_tokens,
            reasoning_tokens=self.reasoning_tokens,
            cached_tokens=self.cached_tokens,
        )


class UsageTotal(msgspec.Struct, frozen=True):
    """What several requests took together.

    `unpriced` is how many of them have no price, `is_estimate` says that some of tokens or cost is reckoned.
    """

    requests: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost: float = 0.0
    unpriced: int = 0
    is_estimate: bool = False

    def plus(self, record: UsageRecord) -> UsageTotal:
        """With one more request."""
        is_used = bool(record.prompt_tokens or record.completion_tokens)
        return UsageTotal(
            self.requests + 1,
            self.prompt_tokens + (record.prompt_tokens or 0),
            self.completion_tokens + (record.completion_tokens or 0),
            self.cost + (record.cost or 0.0),
            self.unpriced + (record.cost is None and is_used),
            self.is_estimate or record.is_estimate_tokens or record.is_estimate_cost,
        )


def total_of(records: Iterable[UsageRecord]) -> UsageTotal:
    """What requests took together."""
    total = UsageTotal()
    for record in records:
        total = total.plus(record)
    return total


def totals_by(
    records: Iterable[UsageRecord], key: Callable[[UsageRecord], tuple[str, ...]]
) -> dict[tuple[str, ...], UsageTotal]:
    """What the requests with the same key took together, the most expensive first, then the most used."""
    totals: dict[tuple[str, ...], UsageTotal] = {}
    for record in records:
        place = key(record)
        totals[place] = totals.get(place, UsageTotal()).plus(record)
    return dict(
        sorted(
            totals.items(),
            key=lambda item: (-item[1].cost, -item[1].prompt_tokens, -item[1].requests, item[0]),
        )
    )

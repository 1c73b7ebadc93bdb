"""Usage: append-only record of every request's tokens and price."""

from __future__ import annotations

from collections.abc import Awaitable, Iterator

import msgspec

from desktop_ai.catalog.providers import PROVIDER_OF
from desktop_ai.core.account import Account
from desktop_ai.core.cost import cost_of
from desktop_ai.core.errors import BadInput
from desktop_ai.core.message import ImagePart, Message, Reply, Timings, now_iso
from desktop_ai.core.message import Usage as Counted
from desktop_ai.core.model_info import ModelInfo
from desktop_ai.core.signal import Signal
from desktop_ai.core.token_estimate import tokens_of, tokens_of_messages
from desktop_ai.core.usage_record import UsageRecord
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.models import Models
from desktop_ai.services.ports import ChatRequest, UsageStore
from desktop_ai.services.reply_run import ReplyRun
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.token_factors import TokenFactors

# What a picture counts for, about: providers have rules of their own, most of them end between 250 and 1,600.
PER_PICTURE = 800


class Usage:
    """Owns the records, and reckons what providers do not tell. Emits `changed` when there is one more.

    What providers count teaches how far the estimate is off for each model.
    """

    def __init__(
        self, store: UsageStore, accounts: Accounts, models: Models, factors: TokenFactors, tasks: Tasks
    ) -> None:
        self.factors = factors
        self.changed: Signal[[]] = Signal()
        self._store = store
        self._accounts = accounts
        self._models = models
        self._tasks = tasks
        self._is_prepared = False

    def prepare(self) -> None:
        """Begin to load what prices come from, when that has not begun: a request is to be expected."""
        if not self._is_prepared:
            self._is_prepared = True
            self._tasks.start(self._models.load_prices(), name="load the prices", owner=self)

    def take(self, run: ReplyRun, message: Message, conversation: str) -> Message:
        """Record the request of a reply that ended; the message with what the provider did not tell, reckoned."""
        reply, account = message.reply, self._account(message)
        if reply is None or account is None or run.request is None:
            return message
        if self._accounts.provider(account).is_built_in:
            return message
        counted = self._counted(account, message, run)
        info = self._models.info(account, run.request.model)
        estimate = msgspec.structs.replace(counted, cost=self._cost(reply, counted, info))
        if reply.usage is not None and reply.usage.prompt_tokens is not None:
            estimate = Counted(cost=estimate.cost)
        if estimate != Counted():
            reply = msgspec.structs.replace(reply, estimate=estimate)
            message = msgspec.structs.replace(message, reply=reply)
        self._record(_record(message, reply, run.request.model, conversation))
        return message

    async def months(self) -> list[str]:
        """The months of which something is known, as "2026-11", the newest first. Raises StoreError."""
        return await self._store.months()

    async def records(self, month: str) -> list[UsageRecord]:
        """The requests of a month, those that have no price yet at the prices of today. Raises StoreError."""
        await self._models.prices.load()
        return [self._priced(record) for record in await self._store.records(month)]

    def _record(self, record: UsageRecord) -> None:
        async def told(adding: Awaitable[None]) -> None:
            await adding
            self.changed.emit()

        self._tasks.start(told(self._store.append(record)), name="keep the usage", owner=self)

    def _account(self, message: Message) -> Account | None:
        try:
            return self._accounts.account(message.reply.account) if message.reply else None
        except BadInput:  # removed while it answered
            return None

    def _counted(self, account: Account, message: Message, run: ReplyRun) -> Counted:
        """The tokens of a request: as the provider counted them, else about."""
        reply, request = message.reply, run.request
        if reply is None or request is None:
            return Counted()
        usage = reply.usage
        if usage is not None and usage.prompt_tokens is not None:
            self.factors.learn(account.id, request.model, _tokens_sent(request), usage.prompt_tokens)
            return msgspec.structs.replace(usage, completion_tokens=usage.output_tokens)
        if run.event_count == 0:
            return Counted()  # it may not have been taken in at all
        factor = self.factors.factor(account.id, request.model)
        written = sum(tokens_of(text) for text in _texts(message))
        return Counted(round(_tokens_sent(request) * factor) or None, round(written * factor) or None)

    def _cost(self, reply: Reply, counted: Counted, info: ModelInfo) -> float | None:
        """What the request cost by the prices of its model; None where the provider says it itself."""
        if info.prices is None or (reply.usage is not None and reply.usage.cost is not None):
            return None
        return cost_of(counted, info.prices)

    def _priced(self, record: UsageRecord) -> UsageRecord:
        provider = PROVIDER_OF.get(record.provider)
        if record.cost is not None or provider is None:
            return record
        if provider.is_free:
            return msgspec.structs.replace(record, cost=0.0)
        found = self._models.prices.find(provider.base_url, record.model)
        cost = cost_of(record.usage, found.prices) if found is not None and found.prices is not None else None
        return msgspec.structs.replace(record, cost=cost, is_estimate_cost=cost is not None)


def _tokens_sent(request: ChatRequest) -> int:
    pictures = sum(isinstance(part, ImagePart) for message in request.messages for part in message.parts)
    return tokens_of_messages(_texts_sent(request)) + pictures * PER_PICTURE


def _texts_sent(request: ChatRequest) -> Iterator[str]:
    if request.instructions:
        yield request.instructions
    for message in request.messages:
        yield "".join(_texts(message))


def _texts(message: Message) -> Iterator[str]:
    for part in message.parts:
        yield getattr(part, "text", "") or getattr(part, "arguments", "")


def _record(message: Message, reply: Reply, model: str, conversation: str) -> UsageRecord:
    told, reckoned = reply.usage or Counted(), reply.estimate or Counted()
    timings = reply.timings or Timings()
    is_counted = told.prompt_tokens is not None
    return UsageRecord(
        when=now_iso(),
        account=reply.account,
        provider=reply.provider,
        model=model,
        conversation=conversation,
        message=message.id,
        status=reply.status,
        error=reply.error.kind if reply.error else "",
        prompt_tokens=told.prompt_tokens if is_counted else reckoned.prompt_tokens,
        completion_tokens=told.output_tokens if is_counted else reckoned.completion_tokens,
        cached_tokens=told.cached_tokens,
        reasoning_tokens=told.reasoning_tokens,
        cost=reckoned.cost if told.cost is None else told.cost,
        is_estimate_tokens=not is_counted and reckoned.prompt_tokens is not None,
        is_estimate_cost=told.cost is None and reckoned.cost is not None,
        connected=timings.connected,
        first_token=timings.first_token,
        total=timings.total,
    )

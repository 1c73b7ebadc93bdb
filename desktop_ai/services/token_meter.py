"""TokenMeter: how many tokens the next request has, about, and how many its model takes."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import msgspec

from desktop_ai.core.context_window import estimate, first_place
from desktop_ai.core.message import Message, user_message
from desktop_ai.core.scope import Resolved
from desktop_ai.core.token_estimate import PER_MESSAGE, tokens_of
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.chat import Chat
from desktop_ai.services.models import Models
from desktop_ai.services.token_factors import TokenFactors


class Measure(msgspec.Struct, frozen=True):
    """Tokens of a request, about, and how many its model takes, 0 where nobody says."""

    tokens: int
    limit: int
    model: str

    @property
    def share(self) -> float:
        """The part of what the model takes, 0 where nobody knows."""
        return self.tokens / self.limit if self.limit else 0.0


class TokenMeter:
    """Measures requests, off the thread of the window; of one conversation it counts each message once."""

    def __init__(self, accounts: Accounts, models: Models, factors: TokenFactors) -> None:
        self._accounts = accounts
        self._models = models
        self._factors = factors
        self._one_at_a_time = asyncio.Lock()
        self._counted: dict[str, tuple[Message, int]] = {}

    async def measured(self, chat: Chat) -> Measure | None:
        """What would be sent if the draft were sent now; None where nothing would leave this program."""
        account, found = chat.account, chat.resolved
        if self._accounts.provider(account).is_built_in:
            return None
        await self._models.load()
        path = chat.conversation.path()
        sent = path[first_place(path, chat.conversation.setup.first_sent) :]
        parts = [each.part for each in chat.attached.all]
        draft = user_message(chat.draft, None, parts) if chat.draft.strip() or parts else None
        async with self._one_at_a_time:
            estimated = await asyncio.to_thread(self._tokens, found, sent, draft)
        tokens = round(estimated * self._factors.factor(account.id, found.model))
        limit = self._models.info(account, found.model).context_length or 0
        return Measure(tokens, limit, found.model)

    def _tokens(self, found: Resolved, sent: Sequence[Message], draft: Message | None) -> int:
        known, self._counted = self._counted, {}
        tokens = estimate(draft) if draft is not None else 0
        for message in sent:
            entry = known.get(message.id)
            if entry is None or entry[0] is not message:
                entry = message, estimate(message)
            self._counted[message.id] = entry
            tokens += entry[1]
        if not tokens:
            return 0
        for example in found.examples:
            tokens += tokens_of(example.user) + tokens_of(example.assistant) + 2 * PER_MESSAGE
        return tokens + (tokens_of(found.instructions) + PER_MESSAGE if found.instructions else 0)

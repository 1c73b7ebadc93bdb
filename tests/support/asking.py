"""Asking a provider in a test: one question, one draft of what came."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any

import httpx2

from desktop_ai.catalog.providers import Provider
from desktop_ai.core.errors import ReplyError
from desktop_ai.core.message import user_message
from desktop_ai.core.model_info import ModelInfo
from desktop_ai.core.reply import ContentDelta, ReplyDraft, ReplyEvent
from desktop_ai.core.secrets import Secrets
from desktop_ai.providers.openai_chat import OpenAIChat
from desktop_ai.services.ports import ChatRequest

PROVIDER = Provider(id="tested", name="Tested", base_url="")
REQUEST = ChatRequest("scripted-model", (user_message("Hi", None),))
QUICK = httpx2.Timeout(connect=2.0, read=0.3, write=2.0, pool=2.0)


@dataclass
class Answer:
    """What came of a question."""

    events: list[ReplyEvent] = field(default_factory=list)
    draft: ReplyDraft = field(default_factory=ReplyDraft)
    error: ReplyError | None = None

    @property
    def words(self) -> str:
        """The words of the first choice."""
        return str(self.draft.first.content)


def ask(
    url: str, *, request: ChatRequest = REQUEST, provider: Provider = PROVIDER, key: str = "", **how: Any
) -> Answer:
    """One question to the server at `url`, in an event loop of its own; `how` are arguments of OpenAIChat."""
    return asyncio.run(_ask(url, request, provider, key, how))


async def _ask(url: str, request: ChatRequest, provider: Provider, key: str, how: dict[str, Any]) -> Answer:
    answer = Answer()
    chat = OpenAIChat(provider, url, how.pop("secrets", Secrets(key=key)), **how)
    try:
        async with aclosing(chat.stream(request)) as events:
            async for event in events:
                answer.events.append(event)
                answer.draft.add(event)
    except ReplyError as error:
        answer.error = error
    finally:
        await chat.close()
    return answer


def list_models(url: str, *, key: str = "", provider: Provider = PROVIDER) -> list[ModelInfo]:
    """The models of the server at `url`."""

    async def listed() -> list[ModelInfo]:
        chat = OpenAIChat(provider, url, Secrets(key=key))
        try:
            return await chat.models()
        finally:
            await chat.close()

    return asyncio.run(listed())


async def drained(events: AsyncGenerator[ReplyEvent, None], has_words: asyncio.Event | None = None) -> None:
    """Read a reply to its end; `has_words` is set when its first words come."""
    async with aclosing(events):
        async for each in events:
            if has_words is not None and isinstance(each, ContentDelta):
                has_words.set()

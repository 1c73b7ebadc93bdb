"""A ChatProvider whose replies the test plays event by event, where the timing must be exact."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable

from desktop_ai.core.account import Account
from desktop_ai.core.errors import ReplyError
from desktop_ai.core.model_info import ModelInfo
from desktop_ai.core.reply import Connected, ContentDelta, Finished, ReplyEvent
from desktop_ai.core.secrets import Secrets
from desktop_ai.services.ports import ChatRequest, RequestPreview

DEADLINE = 10.0
MODELS = [ModelInfo("first-model"), ModelInfo("second-model", "Second", 4096)]


class Playing:
    """One request, and the reply that the test gives to it."""

    def __init__(self, request: ChatRequest) -> None:
        self.request = request
        self.closed = asyncio.Event()
        self._events: asyncio.Queue[ReplyEvent | Exception | None] = asyncio.Queue()

    async def play(self, *events: ReplyEvent) -> None:
        """Give events; they have been taken in on return."""
        for event in events:
            self._events.put_nowait(event)
        async with asyncio.timeout(DEADLINE):
            await self._events.join()

    async def say(self, *words: str) -> None:
        """Answer, if that has not begun, with words."""
        await self.play(Connected(), *(ContentDelta(word) for word in words))

    def end(self, *words: str) -> None:
        """Say the last words and that this is all."""
        for word in words:
            self._events.put_nowait(ContentDelta(word))
        self._events.put_nowait(Finished("stop"))
        self._events.put_nowait(None)

    def cut(self) -> None:
        """End without a word."""
        self._events.put_nowait(None)

    def fail(self, error: Exception) -> None:
        """Break off with an error."""
        self._events.put_nowait(error)

    async def stream(self) -> AsyncGenerator[ReplyEvent, None]:
        """What the program reads."""
        try:
            while (event := await self._events.get()) is not None:
                if isinstance(event, Exception):
                    raise event
                yield event
                self._events.task_done()
        finally:
            self.closed.set()


class PlayingProvider:
    """Notes every request; `on_request` is called with it at the moment in which it would leave."""

    def __init__(self) -> None:
        self.asked: list[Playing] = []
        self.models_error: ReplyError | None = None
        self.models_given = MODELS
        self.is_closed = False
        self.on_request: Callable[[ChatRequest], None] = lambda _request: None
        self._news = asyncio.Event()

    async def stream(self, request: ChatRequest) -> AsyncGenerator[ReplyEvent, None]:
        """The reply that the test plays."""
        self.on_request(request)
        playing = Playing(request)
        self.asked.append(playing)
        self._news.set()
        events = playing.stream()
        try:
            async for event in events:
                yield event
        finally:
            await events.aclose()

    def preview(self, request: ChatRequest) -> RequestPreview:
        """The parameters by their own names."""
        fields = {name: value for name, value in request.sampling.sent().items() if name != "extra"}
        body = {"model": request.model, "messages": len(request.messages), **fields}
        return RequestPreview("played://chat/completions", (), body)

    async def models(self) -> list[ModelInfo]:
        """The models that the test set."""
        if self.models_error is not None:
            raise self.models_error
        return self.models_given

    async def close(self) -> None:
        """Note it."""
        self.is_closed = True

    async def request(self, number: int = 1) -> Playing:
        """The request with that number, counted from one, when it has come."""
        async with asyncio.timeout(DEADLINE):
            while len(self.asked) < number:
                self._news.clear()
                await self._news.wait()
        return self.asked[number - 1]


class PlayingProviders:
    """A ProviderFactory that gives the same PlayingProvider for everything, and notes for whom and with what."""

    def __init__(self) -> None:
        self.provider = PlayingProvider()
        self.opened: list[tuple[Account, Secrets]] = []

    def open(self, account: Account, secrets: Secrets) -> PlayingProvider:
        """The one provider."""
        self.opened.append((account, secrets))
        return self.provider

    def prepare(self) -> None:
        """There is nothing to import."""

"""Every adapter of a port keeps its promises: the real one, and the one that tests play."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, aclosing, asynccontextmanager
from typing import Protocol

import pytest

from desktop_ai.core.account import Account
from desktop_ai.core.errors import ReplyError, ReplyErrorKind
from desktop_ai.core.message import user_message
from desktop_ai.core.reply import Connected, ContentDelta, ReplyDraft, ReplyEvent
from desktop_ai.core.secrets import Secrets
from desktop_ai.providers.factory import OpenAIProviders
from desktop_ai.services.ports import ChatProvider, ChatRequest
from tests.support.playing_provider import PlayingProviders
from tests.support.scripted_server import JSON, Script, ScriptedServer

REQUEST = ChatRequest("scripted-model", (user_message("Hi", None),))


async def read(provider: ChatProvider) -> list[ReplyEvent]:
    async with aclosing(provider.stream(REQUEST)) as events:
        return [event async for event in events]


class Stage(Protocol):
    """A provider, and the ways to have its server do something."""

    @property
    def provider(self) -> ChatProvider: ...

    def will_reply(self, *words: str) -> None: ...

    def will_fail(self) -> None: ...

    def will_pause_after(self, *words: str) -> None: ...

    async def was_left(self) -> None: ...


class PlayedStage:
    def __init__(self) -> None:
        self.factory = PlayingProviders()
        self.provider = self.factory.provider
        self.tasks: list[asyncio.Task[None]] = []

    def _start(self, act: Callable[[], object]) -> None:
        async def run() -> None:
            await self.provider.request()
            act()

        self.tasks.append(asyncio.get_running_loop().create_task(run()))

    def will_reply(self, *words: str) -> None:
        self._begin(words)
        self._start(lambda: self.provider.asked[0].end())

    def will_fail(self) -> None:
        self.provider.models_error = ReplyError(ReplyErrorKind.BAD_KEY, who="x")
        error = ReplyError(ReplyErrorKind.BAD_KEY, who="x")
        self._start(lambda: self.provider.asked[0].fail(error))

    def will_pause_after(self, *words: str) -> None:
        self._begin(words)

    def _begin(self, words: tuple[str, ...]) -> None:
        async def say() -> None:
            await (await self.provider.request()).say(*words)

        self.tasks.append(asyncio.get_running_loop().create_task(say()))

    async def was_left(self) -> None:
        await asyncio.wait_for(self.provider.asked[0].closed.wait(), 5)


class ServedStage:
    def __init__(self, server: ScriptedServer) -> None:
        self.server = server
        self.provider = OpenAIProviders().open(Account("a", "custom", base_url=server.url), Secrets())

    def will_reply(self, *words: str) -> None:
        self.server.reply("".join(words))

    def will_fail(self) -> None:
        self.server.fail(401)
        self.server.models_script = Script(b"{}", status=401, content_type=JSON)

    def will_pause_after(self, *words: str) -> None:
        self.server.stall("".join(words))

    async def was_left(self) -> None:
        assert await asyncio.to_thread(self.server.wait_for(1).left.wait, 5)


@asynccontextmanager
async def played() -> AsyncIterator[Stage]:
    stage = PlayedStage()
    yield stage
    for task in stage.tasks:
        task.cancel()


@asynccontextmanager
async def served() -> AsyncIterator[Stage]:
    with ScriptedServer() as server:
        stage = ServedStage(server)
        yield stage
        await stage.provider.close()


@pytest.mark.parametrize("staged", [played, served])
class TestChatProvider:
    def test_a_reply_begins_with_the_connection_and_is_complete_at_its_end(
        self, staged: Callable[[], AbstractAsyncContextManager[Stage]]
    ) -> None:
        async def run() -> None:
            async with staged() as stage:
                stage.will_reply("Good", " day")
                events = await read(stage.provider)
                draft = ReplyDraft()
                for event in events:
                    draft.add(event)
                assert isinstance(events[0], Connected)
                assert str(draft.first.content) == "Good day"
                assert draft.is_complete

        asyncio.run(run())

    def test_a_failure_is_an_error_of_the_program(
        self, staged: Callable[[], AbstractAsyncContextManager[Stage]]
    ) -> None:
        async def run() -> None:
            async with staged() as stage:
                stage.will_fail()
                with pytest.raises(ReplyError) as caught:
                    await read(stage.provider)
                assert caught.value.kind == ReplyErrorKind.BAD_KEY
                with pytest.raises(ReplyError):
                    await stage.provider.models()

        asyncio.run(run())

    def test_whoever_leaves_in_the_middle_ends_the_request(
        self, staged: Callable[[], AbstractAsyncContextManager[Stage]]
    ) -> None:
        async def run() -> None:
            async with staged() as stage:
                stage.will_pause_after("Half")
                async with aclosing(stage.provider.stream(REQUEST)) as events:
                    async for event in events:
                        if isinstance(event, ContentDelta) and event.text:
                            break
                await stage.was_left()

        asyncio.run(run())

    def test_the_models_have_ids(self, staged: Callable[[], AbstractAsyncContextManager[Stage]]) -> None:
        async def run() -> None:
            async with staged() as stage:
                assert all(model.id for model in await stage.provider.models())

        asyncio.run(run())

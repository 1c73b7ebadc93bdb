"""Stopping a reply: the server sees it, whatever the reply is doing."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from contextlib import aclosing, contextmanager

from desktop_ai.core.reply import Connected, ContentDelta
from desktop_ai.core.secrets import Secrets
from desktop_ai.providers.openai_chat import OpenAIChat
from tests.support.asking import PROVIDER, REQUEST, drained
from tests.support.scripted_server import ScriptedServer

LONG_ENOUGH = 5.0


async def cancel(asking: asyncio.Task[None]) -> None:
    asking.cancel()
    done, _ = await asyncio.wait({asking}, timeout=LONG_ENOUGH)
    assert asking in done
    assert asking.cancelled()


async def sees_leaving(server: ScriptedServer) -> bool:
    return await asyncio.to_thread(server.wait_for().left.wait, LONG_ENOUGH)


async def leave_after_words(chat: OpenAIChat) -> None:
    async with aclosing(chat.stream(REQUEST)) as events:
        async for event in events:
            if isinstance(event, ContentDelta):
                break


@contextmanager
def full_port() -> Iterator[str]:
    """The address of a port whose queue is full, so that a connection to it is neither made nor refused."""
    with socket.socket() as listening, socket.socket() as first, socket.socket() as second:
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        for waiting in (first, second):
            waiting.setblocking(False)
            waiting.connect_ex(listening.getsockname())
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/v1"


def test_stopping_while_connecting_ends_the_request() -> None:
    async def stop(url: str) -> None:
        chat = OpenAIChat(PROVIDER, url, Secrets())
        asking = asyncio.get_running_loop().create_task(drained(chat.stream(REQUEST)))
        done, _ = await asyncio.wait({asking}, timeout=0.3)
        assert not done
        await cancel(asking)
        await chat.close()

    with full_port() as url:
        asyncio.run(stop(url))


def test_stopping_while_waiting_for_an_answer_leaves_the_server(server: ScriptedServer) -> None:
    server.stall()

    async def stop() -> None:
        chat = OpenAIChat(PROVIDER, server.url, Secrets())
        asking = asyncio.get_running_loop().create_task(drained(chat.stream(REQUEST)))
        await asyncio.to_thread(server.wait_for)
        await cancel(asking)
        assert await sees_leaving(server)
        await chat.close()

    asyncio.run(stop())


def test_stopping_while_reading_leaves_the_server(server: ScriptedServer) -> None:
    server.stall("Some words")

    async def stop() -> None:
        chat = OpenAIChat(PROVIDER, server.url, Secrets())
        has_words = asyncio.Event()
        asking = asyncio.get_running_loop().create_task(drained(chat.stream(REQUEST), has_words))
        await has_words.wait()
        await cancel(asking)
        assert await sees_leaving(server)
        await chat.close()

    asyncio.run(stop())


def test_leaving_the_stream_leaves_the_server(server: ScriptedServer) -> None:
    server.stall("Some words")

    async def leave() -> None:
        chat = OpenAIChat(PROVIDER, server.url, Secrets())
        await leave_after_words(chat)
        assert await sees_leaving(server)
        await chat.close()

    asyncio.run(leave())


def test_nothing_is_left_running_after_a_reply_was_left(server: ScriptedServer) -> None:
    server.stall("Some words")

    async def leave() -> set[str]:
        chat = OpenAIChat(PROVIDER, server.url, Secrets())
        await leave_after_words(chat)
        await chat.close()
        for _ in range(5):
            await asyncio.sleep(0)
        return {task.get_name() for task in asyncio.all_tasks() if task is not asyncio.current_task()}

    assert asyncio.run(leave()) == set()


def test_one_reply_can_be_stopped_while_another_goes_on(server: ScriptedServer) -> None:
    server.stall("Some words")
    server.reply("The other one")

    async def stop_one() -> None:
        chat = OpenAIChat(PROVIDER, server.url, Secrets())
        loop = asyncio.get_running_loop()
        has_words = asyncio.Event()
        stalled = loop.create_task(drained(chat.stream(REQUEST), has_words))
        await has_words.wait()
        other = loop.create_task(drained(chat.stream(REQUEST)))
        await cancel(stalled)
        await other
        await chat.close()

    asyncio.run(stop_one())


def test_a_fast_stream_lets_the_rest_of_the_program_have_its_turn(server: ScriptedServer) -> None:
    server.reply("word " * 20_000, piece_size=1 << 20)

    async def count_turns() -> tuple[int, int]:
        chat = OpenAIChat(PROVIDER, server.url, Secrets())
        turns = Turns()
        working = asyncio.get_running_loop().create_task(turns.count())
        before = events = 0
        async with aclosing(chat.stream(REQUEST)) as stream:
            async for event in stream:
                before = turns.number if isinstance(event, Connected) else before
                events += 1
        working.cancel()
        await chat.close()
        return turns.number - before, events

    turns, events = asyncio.run(count_turns())
    assert events > 20_000
    assert turns > 20


class Turns:
    """Other work of the program: how often it had its turn."""

    def __init__(self) -> None:
        self.number = 0

    async def count(self) -> None:
        while True:
            await asyncio.sleep(0)
            self.number += 1

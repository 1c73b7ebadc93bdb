"""Looks for a stream that the reading of replies cannot cope with.

Streams made up in the manner of any provider, which must give exactly what was put into them however they are
cut; the same damaged, and damaged recordings, which must end in a defined state with all that had come before;
and any of them through the product's own client, whose only exception is a ReplyError.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import aclosing, contextmanager

import httpx2

from desktop_ai.catalog.providers import Provider
from desktop_ai.core.errors import ReplyError
from desktop_ai.core.message import user_message
from desktop_ai.core.reply import ReplyDraft
from desktop_ai.core.secrets import Secrets
from desktop_ai.providers import openai_chat
from desktop_ai.services.ports import ChatRequest
from tests.support.made_streams import made_stream
from tests.support.stream_checks import (
    RECORDED,
    check_damaged,
    check_draft,
    check_made,
    check_recorded,
    cut,
    damaged,
)

MOST_FOUND = 10
REQUEST = ChatRequest("m", (user_message("Hi", None),))
ROW = Provider(id="fuzzed", name="Fuzzed", base_url="")
TYPES = ("text/event-stream", "application/json", "text/html", "", "text/event-stream; charset=latin-1")


def search(seed: int, turns: Iterator[int]) -> list[str]:
    """A line for each stream for which something does not hold; four kinds of them take turns."""
    found: list[str] = []
    began, count = time.monotonic(), 0
    with _client() as ask:
        checks: tuple[Callable[[random.Random], None], ...] = (check_made, check_damaged, check_recorded, ask)
        for turn in turns:
            count += 1
            check, name = checks[turn % len(checks)], f"{seed}-{turn}"
            try:
                check(random.Random(name))
            except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
                found.append(f"{name}: {getattr(check, '__name__', 'through the client')}: {error!r}"[:500])
                if len(found) == MOST_FOUND:
                    break
    print(f"{count} streams in {time.monotonic() - began:.0f} s; {len(found)} findings", flush=True)
    return found


@contextmanager
def _client() -> Iterator[Callable[[random.Random], None]]:
    """A check through the client of the program, over a network that is made up."""
    network = _Network()
    before, openai_chat.http_client = openai_chat.http_client, network.client  # type: ignore[assignment]
    runner = asyncio.Runner()
    try:
        chat = openai_chat.OpenAIChat(ROW, "http://fuzz.test/v1", Secrets())
        yield lambda random_: runner.run(_ask(chat, network, random_))
        runner.run(chat.close())
    finally:
        runner.close()
        openai_chat.http_client = before


async def _ask(chat: openai_chat.OpenAIChat, network: _Network, random_: random.Random) -> None:
    body = random_.choice((random_.choice(RECORDED), made_stream(random_).body))
    network.pieces = cut(damaged(body, 0, random_), random_)
    network.breaks = random_.random() < 0.3
    network.type = random_.choice(TYPES)
    draft = ReplyDraft()
    try:
        async with asyncio.timeout(30), aclosing(chat.stream(REQUEST)) as events:
            async for event in events:
                draft.add(event)
    except ReplyError:
        pass  # what arrived before it is in the draft
    check_draft(draft)


class _Network:
    """Answers every request with `pieces`, and breaks off behind them where it is told to."""

    def __init__(self) -> None:
        self.pieces: list[bytes] = []
        self.breaks = False
        self.type = ""

    def client(self, *_: object, **__: object) -> httpx2.AsyncClient:
        """The client that stands in for that of the program."""
        return httpx2.AsyncClient(transport=httpx2.MockTransport(self._answer))

    def _answer(self, _request: httpx2.Request) -> httpx2.Response:
        headers = {"content-type": self.type} if self.type else {}
        return httpx2.Response(200, headers=headers, content=self._body())

    async def _body(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            yield piece
        if self.breaks:
            raise httpx2.ReadError("the connection is gone")

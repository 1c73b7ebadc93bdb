"""Finds model servers on this computer: one small request each, without the SDK."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit

from desktop_ai.core.base_url import is_loopback
from desktop_ai.core.network_request import Outcome, Place, Purpose
from desktop_ai.services.network_log import NetworkLog

# Where nothing listens the answer comes at once; a busy computer may need a while for the other one.
DEADLINE = 3.0
LONGEST_ANSWER = 1_000_000


class LocalServers:
    """Asks addresses of this computer for their models; any other address is not asked."""

    def __init__(self, log: NetworkLog | None = None) -> None:
        self._log = log or NetworkLog()

    async def is_model_server(self, base_url: str) -> bool:
        """Whether something at that address lists models."""
        try:
            async with asyncio.timeout(DEADLINE):
                return _lists_models(await self._answer(base_url))
        except (OSError, TimeoutError, ValueError, asyncio.IncompleteReadError):
            return False

    async def _answer(self, base_url: str) -> bytes:
        """What the server says to a request for its models. Raises OSError, or ValueError for another computer."""
        parts = urlsplit(base_url)
        host = parts.hostname or ""
        if parts.scheme != "http" or not is_loopback(host):
            raise ValueError(base_url)
        lines = (f"GET {parts.path}/models HTTP/1.0", f"Host: {parts.netloc}", "Accept: application/json")
        request = "\r\n".join([*lines, "", ""]).encode("ascii")
        place = Place(parts.netloc.rpartition("@")[2], Purpose.LOCAL_SEARCH)
        noted, outcome, sent, answer = self._log.begin(place), Outcome.UNREACHED, 0, b""
        try:
            async with _connected(host, parts.port or 80) as (reader, writer):
                outcome, sent = Outcome.BROKEN, len(request)
                writer.write(request)
                await writer.drain()
                answer = await reader.read(LONGEST_ANSWER)
                outcome = Outcome.ANSWERED
            return answer
        finally:
            self._log.end(noted, outcome, sent=sent, received=len(answer))


@asynccontextmanager
async def _connected(
    host: str, port: int
) -> AsyncGenerator[tuple[asyncio.StreamReader, asyncio.StreamWriter], None]:
    """A connection that is closed afterwards. Raises OSError."""
    reader, writer = await asyncio.open_connection(host, port)
    try:
        yield reader, writer
    finally:
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()


def _lists_models(answer: bytes) -> bool:
    """Whether it is a list of models, or the refusal of a server that wants a key."""
    head, _, body = answer.partition(b"\r\n\r\n")
    status = head.split(b" ", 2)[1:2]
    if status == [b"401"]:
        return b"json" in head.lower()
    # Not parsed: a body may come in pieces with their lengths between, and its first words say enough.
    return status == [b"200"] and b"{" in body and (b'"data"' in body or b'"models"' in body)

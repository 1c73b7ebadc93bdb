"""Finds model servers on this computer: one small request each, without the SDK."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from urllib.parse import urlsplit

from desktop_ai.core.base_url import is_loopback

# Where nothing listens the answer comes at once; a busy computer may need a while for the other one.
DEADLINE = 3.0
LONGEST_ANSWER = 1_000_000


class LocalServers:
    """Asks addresses of this computer for their models; any other address is not asked."""

    async def is_model_server(self, base_url: str) -> bool:
        """Whether something at that address lists models."""
        try:
            async with asyncio.timeout(DEADLINE):
                return _lists_models(await _answer(base_url))
        except (OSError, TimeoutError, ValueError, asyncio.IncompleteReadError):
            return False


async def _answer(base_url: str) -> bytes:
    """What the server says to a request for its models. Raises OSError, or ValueError for another computer."""
    parts = urlsplit(base_url)
    host = parts.hostname or ""
    if parts.scheme != "http" or not is_loopback(host):
        raise ValueError(base_url)
    reader, writer = await asyncio.open_connection(host, parts.port or 80)
    try:
        request = (
            f"GET {parts.path}/models HTTP/1.0\r\nHost: {parts.netloc}\r\nAccept: application/json\r\n\r\n"
        )
        writer.write(request.encode("ascii"))
        await writer.drain()
        return await reader.read(LONGEST_ANSWER)
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

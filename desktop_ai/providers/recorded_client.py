"""RecordedClient: an HTTP client of which each request stands in the log of the network."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import httpx2

from desktop_ai.core.network_request import NetworkRequest, Outcome, Place, Purpose
from desktop_ai.services.network_log import NetworkLog

# Why the requests of this task are sent, where it is for another reason than their client was made for.
_purpose: ContextVar[Purpose | None] = ContextVar("purpose", default=None)
UNREACHED = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.ProxyError, httpx2.UnsupportedProtocol)


@contextmanager
def asked_for(purpose: Purpose) -> Iterator[None]:
    """Have what is sent meanwhile, in this task and those it starts, be for a purpose of its own."""
    token = _purpose.set(purpose)
    try:
        yield
    finally:
        _purpose.reset(token)


class RecordedClient(httpx2.AsyncClient):
    """Tells `log` of each request whom it goes to (by way of the proxy `via`), why, and what came of it.

    `host` is who is contacted where the address of a request says only its number.
    """

    def __init__(
        self, log: NetworkLog, purpose: Purpose, *, via: str = "", host: str = "", **how: Any
    ) -> None:
        super().__init__(**how)
        self._log = log
        self._purpose = purpose
        self._via = via
        self._host = host

    async def send(self, request: httpx2.Request, *, stream: bool = False, **how: Any) -> httpx2.Response:
        """As any client, and recorded until the response is closed."""
        place = Place(self._host or place_of(request.url), _purpose.get() or self._purpose, self._via)
        noted = self._log.begin(place)
        try:
            response = await super().send(request, stream=True, **how)
        except UNREACHED:
            self._log.end(noted, Outcome.UNREACHED)
            raise
        except httpx2.HTTPError:
            self._log.end(noted, Outcome.BROKEN, sent=size_of(request))
            raise
        except BaseException:  # also when the task is cancelled
            self._log.end(noted, Outcome.STOPPED, sent=size_of(request))
            raise
        response.stream = _RecordedStream(response, self._log, noted)
        if not stream:
            await response.aread()
        return response


class _RecordedStream(httpx2.AsyncByteStream):
    """The body of a response; when it is closed, the request has ended."""

    def __init__(self, response: httpx2.Response, log: NetworkLog, noted: NetworkRequest) -> None:
        stream = response.stream
        if not isinstance(stream, httpx2.AsyncByteStream):
            raise TypeError("the response of an asynchronous client")
        self._stream = stream
        self._response = response
        self._log = log
        self._noted = noted
        self._received = _head_of(response)
        self._outcome = Outcome.STOPPED
        self._is_closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces = self._stream.__aiter__()
        try:
            async for piece in pieces:
                self._received += len(piece)
                yield piece
            self._outcome = Outcome.ANSWERED
        except httpx2.HTTPError:
            self._outcome = Outcome.BROKEN
            raise
        finally:
            if isinstance(pieces, AsyncGenerator):
                await pieces.aclose()

    async def aclose(self) -> None:
        """Close the response, and note what came of the request, once."""
        try:
            await self._stream.aclose()
        finally:
            if not self._is_closed:
                self._is_closed = True
                sent = size_of(self._response.request)
                self._log.end(
                    self._noted,
                    self._outcome,
                    sent=sent,
                    received=self._received,
                    status=self._response.status_code,
                )


def place_of(url: httpx2.URL) -> str:
    """The host of an address, with its port where that is not the usual one."""
    host = f"[{url.host}]" if ":" in url.host else url.host
    return f"{host}:{url.port}" if url.port else host


def size_of(request: httpx2.Request) -> int:
    """The bytes of a request's head and body, as HTTP/1.1 writes them."""
    line = len(request.method) + len(request.url.raw_path) + len("  HTTP/1.1\r\n")
    body = int(request.headers.get("content-length", "0"))
    return line + _lines(request.headers) + body


def _head_of(response: httpx2.Response) -> int:
    line = len(f"HTTP/1.1 {response.status_code} {response.reason_phrase}\r\n")
    return line + _lines(response.headers)


def _lines(headers: httpx2.Headers) -> int:
    """The bytes of header lines, and of the empty line that ends them."""
    return sum(len(name) + len(value) + len(": \r\n") for name, value in headers.raw) + len("\r\n")

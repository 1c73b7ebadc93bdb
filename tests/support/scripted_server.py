"""A model server on loopback that plays a script: transcripts, slow streams and every way to fail.

By hand: `python -m tests.support.scripted_server --rate 50 --length 400` prints its address and answers every
question with a page of Markdown.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import ssl
import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum, auto
from http import HTTPStatus
from typing import Any

SSE = "text/event-stream"
JSON = "application/json"
HTML = "text/html; charset=utf-8"
PAGE = b"<!DOCTYPE html><html><head><title>Welcome</title></head><body>Please log in.</body></html>"
USAGE = {"prompt_tokens": 7, "completion_tokens": 5, "total_tokens": 12}
DEFAULT_WORDS = "Hello! This is a scripted reply."
DEADLINE = 60.0  # seconds; who asks may have to be started first, on a loaded machine
TLS_HELLO = b"\x16"


class End(Enum):
    """What happens when the body has been sent."""

    COMPLETE = auto()
    CUT = auto()
    STALL = auto()


@dataclass(frozen=True)
class Script:
    """One answer. The body goes in pieces of `piece_size` bytes, or event by event, `delay` seconds apart.

    `is_silent` is a server that takes the request and never answers.
    """

    body: bytes = b""
    status: int = 200
    content_type: str = SSE
    headers: tuple[tuple[str, str], ...] = ()
    piece_size: int = 0
    delay: float = 0.0
    end: End = End.COMPLETE
    is_silent: bool = False

    def pieces(self) -> Iterator[bytes]:
        """The body as it is cut."""
        if self.piece_size:
            for start in range(0, len(self.body), self.piece_size):
                yield self.body[start : start + self.piece_size]
        else:
            yield from (event for event in _events(self.body) if event)


@dataclass
class Received:
    """A request as it came, from which port, in how many bytes, and whether its sender left too early."""

    method: str
    path: str
    headers: dict[str, str]
    body: Any
    peer: int = 0
    size: int = 0
    at: float = field(default_factory=time.monotonic)
    left: threading.Event = field(default_factory=threading.Event)
    left_at: float = 0.0

    @property
    def messages(self) -> list[dict[str, Any]]:
        """The messages of a chat request."""
        found: list[dict[str, Any]] = self.body["messages"]
        return found


class ScriptedServer:
    """A server in a thread of its own, so that it serves the program that runs beside it in the same process.

    Use it as a context manager. Answers that were scripted are given to chat requests in order; after them
    the standard one. `pages` are what else is there, by path. With `tls` it speaks https. Every request is in
    `received`.
    """

    def __init__(self, port: int = 0, tls: ssl.SSLContext | None = None) -> None:
        self.received: list[Received] = []
        self.models: Any = {"object": "list", "data": [{"id": "scripted-model", "object": "model"}]}
        self.models_script: Script | None = None
        self.standard = Script(transcript(DEFAULT_WORDS))
        self.pages: dict[str, Script] = {}
        self._port = port
        self._tls = tls
        self._scripts: deque[Script] = deque()
        self._news = threading.Condition()
        self._ready = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping: asyncio.Event | None = None
        self._thread = threading.Thread(target=self._run, name="scripted server", daemon=True)

    @property
    def url(self) -> str:
        """The base of its API."""
        return f"http{'s' if self._tls else ''}://127.0.0.1:{self._port}/v1"

    def __enter__(self) -> ScriptedServer:
        self._thread.start()
        if not self._ready.wait(DEADLINE):
            raise RuntimeError("the scripted server did not start")
        logging.getLogger("asyncio").addFilter(self._is_of_others)
        return self

    def __exit__(self, *_: object) -> None:
        assert self._loop is not None
        assert self._stopping is not None
        self._loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join(DEADLINE)
        logging.getLogger("asyncio").removeFilter(self._is_of_others)

    def _is_of_others(self, record: logging.LogRecord) -> bool:
        """Not this server's own: over TLS a client that hung up is only noticed by writing to it."""
        return record.thread != self._thread.ident or "socket.send() raised" not in record.getMessage()

    # What it will answer.

    def play(self, body: bytes | str, **how: Any) -> None:
        """A transcript, byte for byte; `how` are fields of Script."""
        self._scripts.append(Script(body.encode() if isinstance(body, str) else body, **how))

    def reply(self, words: str, *, reasoning: str = "", finish: str | None = "stop", **how: Any) -> None:
        """A reply as OpenAI streams it, word by word."""
        self.play(transcript(words, reasoning=reasoning, finish=finish), **how)

    def whole_reply(self, words: str) -> None:
        """A reply as one JSON document, from a server that cannot stream."""
        choice = {"index": 0, "message": {"role": "assistant", "content": words}, "finish_reason": "stop"}
        document = {
            "object": "chat.completion",
            "model": "scripted-model",
            "choices": [choice],
            "usage": USAGE,
        }
        self.play(json.dumps(document), content_type=JSON)

    def fail(self, status: int, body: object = None, *, content_type: str = JSON, **headers: str) -> None:
        """An error; a header's name is written with underscores."""
        if body is None:
            body = {"error": {"message": HTTPStatus(status).phrase}}
        text = body if isinstance(body, str) else json.dumps(body)
        named = tuple((name.replace("_", "-"), value) for name, value in headers.items())
        self.play(text, status=status, content_type=content_type, headers=named)

    def page(self) -> None:
        """A web page where an API should be."""
        self.play(PAGE, content_type=HTML)

    def stall(self, words: str = "") -> None:
        """Silence: at once, or after some words."""
        if words:
            self.reply(words, finish=None, end=End.STALL)
        else:
            self.play(b"", is_silent=True)

    def cut(self, words: str) -> None:
        """A connection that breaks after some words."""
        self.reply(words, finish=None, end=End.CUT)

    # What it was asked.

    def wait_for(self, count: int = 1) -> Received:
        """The request with that number, counted from one, when it has come. Blocks."""
        with self._news:
            if not self._news.wait_for(lambda: len(self.received) >= count, DEADLINE):
                raise AssertionError(f"only {len(self.received)} of {count} requests came")
            return self.received[count - 1]

    @property
    def chats(self) -> list[Received]:
        """The chat requests, oldest first."""
        return [received for received in self.received if received.path.endswith("/chat/completions")]

    # How it serves.

    def _run(self) -> None:
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stopping = asyncio.Event()
        server = await asyncio.start_server(self._connected, "127.0.0.1", self._port, ssl=self._tls)
        self._port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._stopping.wait()
        server.close()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            while (received := await _read_request(reader, writer)) is not None:
                received.peer = writer.get_extra_info("peername")[1]
                self._note(received)
                if not await self._answer(received, reader, writer):
                    break
        writer.close()

    def _note(self, received: Received) -> None:
        with self._news:
            self.received.append(received)
            self._news.notify_all()

    async def _answer(
        self, received: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        """Play the script for a request; whether the connection can serve another one."""
        playing = asyncio.ensure_future(_play(self._script_for(received), writer))  # noqa: TID251 - not the program's loop
        leaving = asyncio.ensure_future(reader.read(1))  # noqa: TID251
        await asyncio.wait((playing, leaving), return_when=asyncio.FIRST_COMPLETED)
        has_left = leaving.done() and not playing.done()
        for task in (playing, leaving):
            task.cancel()
        with suppress(asyncio.CancelledError, ConnectionError):
            await leaving
        if has_left:
            received.left_at = time.monotonic()
            received.left.set()
            return False
        return await playing

    def _script_for(self, received: Received) -> Script:
        if received.path in self.pages:
            return self.pages[received.path]
        if received.path.endswith("/models"):
            return self.models_script or Script(json.dumps(self.models).encode(), content_type=JSON)
        if not received.path.endswith("/chat/completions"):
            return Script(b'{"detail": "Not Found"}', status=404, content_type=JSON)
        return self._scripts.popleft() if self._scripts else self.standard


async def _read_request(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Received | None:
    start = await reader.read(1)
    if start == TLS_HELLO:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
    if start in (b"", TLS_HELLO):
        return None
    raw = start + await reader.readuntil(b"\r\n\r\n")
    head = raw.decode("latin-1")
    first, *lines = head.strip().split("\r\n")
    method, path, _ = first.split(" ")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Received(method, path, headers, json.loads(body) if body else None, size=len(raw) + len(body))


async def _play(script: Script, writer: asyncio.StreamWriter) -> bool:
    """Send one answer; whether the connection is as it should be afterwards."""
    if script.is_silent:
        await asyncio.Event().wait()
    writer.write(_head(script))
    await writer.drain()
    for piece in script.pieces():
        writer.write(b"%x\r\n%s\r\n" % (len(piece), piece))
        await writer.drain()
        if script.delay:
            await asyncio.sleep(script.delay)
    if script.end is End.STALL:
        await asyncio.Event().wait()
    if script.end is End.CUT:
        return False
    writer.write(b"0\r\n\r\n")
    await writer.drain()
    return True


def _head(script: Script) -> bytes:
    lines = [
        f"HTTP/1.1 {script.status} Scripted",
        f"Content-Type: {script.content_type}",
        "Transfer-Encoding: chunked",
        *(f"{name}: {value}" for name, value in script.headers),
    ]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def _events(body: bytes) -> Iterator[bytes]:
    """A body cut after each of its events."""
    *events, rest = body.split(b"\n\n")
    yield from (event + b"\n\n" for event in events)
    yield rest


def event(**chunk: Any) -> bytes:
    """One chunk as an event of a stream."""
    return f"data: {json.dumps(chunk, ensure_ascii=False)}\n\n".encode()


def chunk(delta: dict[str, Any], finish: str | None = None) -> bytes:
    """A chunk of the first choice."""
    return event(
        object="chat.completion.chunk",
        model="scripted-model",
        choices=[{"index": 0, "delta": delta, "finish_reason": finish}],
    )


def transcript(words: str, *, reasoning: str = "", finish: str | None = "stop") -> bytes:
    """A whole stream, a word to each event; without a finish it stops in the middle."""
    events = [chunk({"role": "assistant", "content": ""})]
    events += [chunk({"reasoning_content": word}) for word in words_of(reasoning)]
    events += [chunk({"content": word}) for word in words_of(words)]
    if finish is not None:
        events += [chunk({}, finish), event(choices=[], usage=USAGE), b"data: [DONE]\n\n"]
    return b"".join(events)


def words_of(text: str) -> list[str]:
    """Words with the space before them: together they are the text again."""
    return [part for part in text.replace(" ", "\0 ").split("\0") if part]


def page_of_markdown(length: int) -> str:
    """About `length` words with headings, lists, code and a table."""
    section = (
        "## Section {n}\n\nA paragraph with **strong**, *soft* and `code` words, a [link](https://example.org) "
        "and enough to say to fill a line or two of the window.\n\n- one\n- two\n\n"
        "```python\nprint({n})\n```\n\n| a | b |\n| --- | --- |\n| {n} | two |\n\n"
    )
    words_each = len(words_of(section))
    return "".join(section.format(n=number) for number in range(1, max(1, length // words_each) + 1))


def main() -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--rate", type=float, default=50.0, help="tokens per second")
    parser.add_argument("--length", type=int, default=400, help="tokens of each reply")
    parser.add_argument("--reasoning", default="", help="what to think first")
    options = parser.parse_args()
    with ScriptedServer(options.port) as server:
        body = transcript(page_of_markdown(options.length), reasoning=options.reasoning)
        server.standard = Script(body, delay=1 / options.rate)
        print(server.url, flush=True)
        with suppress(KeyboardInterrupt):
            threading.Event().wait()


if __name__ == "__main__":
    main()

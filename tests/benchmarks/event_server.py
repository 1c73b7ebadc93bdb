"""A process that streams replies over loopback HTTP: as fast as they are read, or so many events per second."""

from __future__ import annotations

import asyncio
import json
import sys
import time

HEAD = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
    b"Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
)
# Paced events leave in bursts, as from a fast server; this many times a second.
BURSTS = 100
# As many events as a fast server hands to the system at once.
BATCH = 64


def main() -> None:
    """Print the port, serve until standard input ends; the argument is the number of events of a reply."""
    asyncio.run(_serve(int(sys.argv[1])))


def event(number: int) -> bytes:
    """One event like OpenAI's, as a chunk of HTTP: a word of a reply."""
    chunk = {
        "id": "chatcmpl-Bq3vXwKfMzJ1N8rY2tLpQ7sD4hGcE",
        "object": "chat.completion.chunk",
        "created": 1795200000,
        "model": "gpt-4.1-mini-2025-04-14",
        "service_tier": "default",
        "system_fingerprint": "fp_38647f5e19",
        "choices": [
            {"index": 0, "delta": {"content": f" word{number % 97}"}, "logprobs": None, "finish_reason": None}
        ],
        "usage": None,
        "obfuscation": "k3Jx",
    }
    return _framed(chunk)


def last_event(sent: float) -> bytes:
    """The one that ends a reply; its cost says when it left, by the clock that all processes share."""
    choices = [{"index": 0, "delta": {}, "logprobs": None, "finish_reason": "stop"}]
    done = b"data: [DONE]\n\n"
    ending = b"%x\r\n%b\r\n0\r\n\r\n" % (len(done), done)
    return _framed({"id": "last", "choices": choices, "usage": {"cost": sent}}) + ending


def _framed(chunk: object) -> bytes:
    data = f"data: {json.dumps(chunk, separators=(',', ':'))}\n\n".encode()
    return b"%x\r\n%b\r\n" % (len(data), data)


async def _serve(count: int) -> None:
    events = [event(number) for number in range(count)]

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        await _read_body(head, reader)
        path = head.split(b" ", 2)[1].decode()
        writer.write(HEAD)
        await _send(events, writer, int(path.split("/")[1]))
        writer.write(last_event(time.monotonic()))
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    server.close()


async def _read_body(head: bytes, reader: asyncio.StreamReader) -> None:
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            await reader.readexactly(int(line.partition(b":")[2]))


async def _send(events: list[bytes], writer: asyncio.StreamWriter, rate: int) -> None:
    """`rate` events per second; 0 is as fast as they are read."""
    size = rate // BURSTS or BATCH
    began = time.monotonic()
    for number, start in enumerate(range(0, len(events), size)):
        writer.write(b"".join(events[start : start + size]))
        await writer.drain()
        if rate and (rest := began + (number + 1) / BURSTS - time.monotonic()) > 0:
            await asyncio.sleep(rest)


if __name__ == "__main__":
    main()

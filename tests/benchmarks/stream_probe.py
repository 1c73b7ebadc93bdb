"""Reads the same reply by the program's path and by the SDK's, and one at a steady rate; prints what each took."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import aclosing, contextmanager
from pathlib import Path
from time import monotonic, process_time

import openai

from desktop_ai.catalog.providers import Provider
from desktop_ai.core.message import Message, Role, user_message
from desktop_ai.core.reply import ContentDelta
from desktop_ai.core.secrets import Secrets
from desktop_ai.providers.openai_chat import OpenAIChat
from desktop_ai.services.ports import ChatRequest
from desktop_ai.services.reply_run import ReplyRun

WARM_UP = 2_000
MESSAGES = [{"role": "user", "content": "Hi"}]
REQUEST = ChatRequest("m", (user_message("Hi", None),))
ROW = Provider(id="measured", name="Measured", base_url="")


def main() -> None:
    """Measure; the arguments are the events of a reply, the rate, and the events of the steady one."""
    count, rate, steady = map(int, sys.argv[1:])
    found: dict[str, float] = {}
    with served(WARM_UP) as url:
        for each in (through_program, through_sdk):
            asyncio.run(each(f"{url}/0"))
    with served(count) as url:
        for name, each in (("program", through_program), ("sdk", through_sdk)):
            before = process_time()
            read = asyncio.run(each(f"{url}/0"))
            found[name] = (process_time() - before) / count
            if read != count:
                raise RuntimeError(f"{name} read {read} of {count}")
    with served(steady) as url:
        found |= asyncio.run(at_a_rate(f"{url}/{rate}", steady))
    print(json.dumps(found))


@contextmanager
def served(count: int) -> Iterator[str]:
    """The address of a server, in a process of its own, whose replies have so many events."""
    command = [sys.executable, str(Path(__file__).with_name("event_server.py")), str(count)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        assert server.stdin is not None
        yield f"http://127.0.0.1:{int(server.stdout.readline())}"
        server.stdin.close()


async def through_program(url: str) -> int:
    """Every event of a reply as the program reads it; how many had words."""
    count = 0
    chat = OpenAIChat(ROW, url, Secrets())
    async with aclosing(chat.stream(REQUEST)) as events:
        async for event in events:
            if isinstance(event, ContentDelta) and event.text:
                count += 1
    await chat.close()
    return count


async def read_reply(url: str) -> tuple[ReplyRun, float]:
    """A reply that has been read, and the moment in which its end had come."""
    chat = OpenAIChat(ROW, url, Secrets())
    run = ReplyRun(Message("1", None, Role.ASSISTANT, ""))
    try:
        async with aclosing(chat.stream(REQUEST)) as events:
            async for event in events:
                run.add(event)
        return run, monotonic()
    finally:
        await chat.close()


async def through_sdk(url: str) -> int:
    """Every chunk of a reply as the SDK gives it; how many had words."""
    count = 0
    async with openai.AsyncOpenAI(api_key="none", base_url=url, max_retries=0) as client:
        stream = await client.chat.completions.create(model="m", messages=MESSAGES, stream=True)  # type: ignore[call-overload]
        async with stream:
            async for chunk in stream:
                for choice in chunk.choices:
                    if choice.delta.content:
                        count += 1
    return count


async def at_a_rate(url: str, count: int) -> dict[str, float]:
    """How a reply is read that comes at a steady rate: the load, and how late its end is seen."""
    began, before = monotonic(), process_time()
    run, ended = await read_reply(url)
    if run.event_count != count:
        raise RuntimeError(f"{run.event_count} of {count} came")
    span = ended - began
    sent = run.draft.usage.cost if run.draft.usage else None
    if sent is None:
        raise RuntimeError("the end did not come")
    return {"load": (process_time() - before) / span, "behind": ended - sent, "rate": count / span}


if __name__ == "__main__":
    main()

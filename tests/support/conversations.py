"""Builders of conversations, and of whole libraries of them on disk."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

from desktop_ai.core.conversation import Conversation, Setup
from desktop_ai.core.message import Failure, Message, Reply, Role, Status, TextPart, Timings, Usage
from desktop_ai.core.parameters import Sampling
from desktop_ai.storage.conversation_files import ConversationFiles
from desktop_ai.storage.conversation_schema import changed_head, head_of, new_head, write_pieces
from desktop_ai.storage.data_directory import DataDirectory
from desktop_ai.storage.message_search import MessageSearch

Result = TypeVar("Result")


def reply_of(message: Message) -> Reply:
    """How a message came to be, when a model was asked for it."""
    assert message.reply is not None
    return message.reply


def error_of(message: Message) -> Failure:
    """Why the reply failed."""
    error = reply_of(message).error
    assert error is not None
    return error


def question(text: str, *, id: str = "m1", parent: str | None = None) -> Message:
    """What a user asked."""
    return Message(id, parent, Role.USER, "2026-01-02T03:04:05.678Z", (TextPart(text),))


def answer(text: str, *, id: str = "m2", parent: str | None = "m1", status: Status = Status.DONE) -> Message:
    """What a model said, with everything that is kept of a reply."""
    reply = Reply(
        status,
        provider="openai",
        account="openai",
        model="gpt-x",
        parameters={"temperature": 0.5},
        usage=Usage(11, 22, 33) if status is Status.DONE else None,
        timings=Timings(0.1, 0.2, 1.5) if status is Status.DONE else None,
        finish_reason="stop" if status is Status.DONE else None,
    )
    parts = (TextPart(text),) if text else ()
    return Message(id, parent, Role.ASSISTANT, "2026-01-02T03:04:06.789Z", parts, reply=reply)


def conversation(*turns: str, id: str | None = None, setup: Setup | None = None) -> Conversation:
    """A conversation in which user and model take turns."""
    made = Conversation(id, setup=setup or Setup("openai", "gpt-x", "Be brief.", Sampling(temperature=0.5)))
    for number, text in enumerate(turns):
        parent = f"m{number - 1}" if number else None
        speak = question if number % 2 == 0 else answer
        made.append(speak(text, id=f"m{number}", parent=parent))
    return made


def make_library(directory: Path, count: int, *, turns: int = 6, with_index: bool = True) -> list[str]:
    """Fill a data directory with `count` conversations; their ids, oldest first.

    About a thousand a second, so nothing is synced to the disk; `with_index` also builds the index.
    """
    places = DataDirectory(directory)
    places.conversations.mkdir(parents=True, exist_ok=True)
    ids = [f"20260101-{number:06d}-000abcdef" for number in range(count)]
    texts = [f"{'Question' if turn % 2 == 0 else 'Answer'} {turn}: " + "words " * 40 for turn in range(turns)]
    for number, id in enumerate(ids):
        made = conversation(f"Conversation number {number}", *texts[1:], id=id)
        made.updated = (
            f"2026-01-{1 + number % 28:02d}T{number // 3600 % 24:02d}:{number // 60 % 60:02d}:00.000Z"
        )
        head = changed_head(new_head(id), None, head_of(made))
        places.document(id).write_bytes(b"".join(write_pieces(head, made.messages, {})))
    if with_index:
        run_with_store(directory, lambda store: store.rescan())
    return ids


def run_with_store(
    directory: Path,
    work: Callable[[ConversationFiles], Coroutine[Any, Any, Result]],
    search: MessageSearch | None = None,
) -> Result:
    """Run `work` with a store of its own, as one start of the program would; `search` it closes itself."""

    async def run() -> Result:
        store = ConversationFiles(directory, search=search)
        try:
            return await work(store)
        finally:
            assert await store.close()

    return asyncio.run(run())

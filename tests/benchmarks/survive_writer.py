"""A program that streams, saves, imports, files and writes indexes until it is killed, and notes what it did."""

from __future__ import annotations

import asyncio
import os
import random
import time
from collections.abc import AsyncGenerator
from pathlib import Path

from desktop_ai.core.account import Account
from desktop_ai.core.filing import Filing
from desktop_ai.core.imports.imported import Imported
from desktop_ai.core.model_info import ModelInfo
from desktop_ai.core.reply import Connected, ContentDelta, Finished, ReplyEvent
from desktop_ai.core.secrets import Secrets
from desktop_ai.services.chat import Chat
from desktop_ai.services.ports import ChatRequest, RequestPreview
from desktop_ai.storage.message_search import MessageSearch
from tests.support.conversations import conversation
from tests.support.house import House, house

TOKENS, BETWEEN_TOKENS = 60, 0.004


class Log:
    """A file with a line for each thing that is sure; what is written there outlives the process."""

    def __init__(self, path: Path) -> None:
        self._descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def say(self, *words: str) -> None:
        """Add a line that begins with the time, in seconds of the system's monotonic clock."""
        os.write(self._descriptor, f"{time.monotonic():.4f} {' '.join(words)}\n".encode())


class Streaming:
    """A ChatProvider, and the factory of itself, whose replies are numbered words."""

    def __init__(self, log: Log) -> None:
        self._log = log

    def open(self, account: Account, secrets: Secrets) -> Streaming:
        """Itself."""
        return self

    def prepare(self) -> None:
        """There is nothing to import."""

    def preview(self, request: ChatRequest) -> RequestPreview | None:
        """Nothing leaves."""
        return None

    async def stream(self, request: ChatRequest) -> AsyncGenerator[ReplyEvent, None]:
        """A word every few milliseconds, each noted as it comes."""
        yield Connected()
        for number in range(TOKENS):
            self._log.say("token", str(number))
            yield ContentDelta(f"w{number} ")
            await asyncio.sleep(BETWEEN_TOKENS)
        yield Finished("stop")

    async def models(self) -> list[ModelInfo]:
        """None."""
        return []

    async def close(self) -> None:
        """There is nothing to close."""


def write(directory: str, log: str, seed: int) -> None:
    """Write below `directory` until the process is killed; what is sure stands in the file `log`."""
    asyncio.run(_write(Path(directory), Log(Path(log)), random.Random(seed)))


async def _write(directory: Path, log: Log, chance: random.Random) -> None:
    async with house(directory, Streaming(log), search=MessageSearch(directory)) as home:
        await home.library.open()
        log.say("ready")
        chat = home.chat()
        for number in range(1_000_000):
            if chance.random() < 0.3:
                chat = home.chat()
            await _turn(home, chat, log, chance)
            name = f"{os.getpid()}-{number}"
            if chance.random() < 0.5:
                await _shelve(home, await _bring_in(home, log, name), log, chance)
            if chance.random() < 0.3:
                await _fold(home, log, name)
            if chance.random() < 0.2:
                (directory / chance.choice(("library.sqlite", "search.sqlite"))).unlink(missing_ok=True)
            await home.library.rescan()


async def _turn(home: House, chat: Chat, log: Log, chance: random.Random) -> None:
    """Ask, and perhaps rename while the answer comes, and save."""
    run = await chat.send("Question " * chance.randint(1, 400))
    log.say("asked", chat.conversation.id, run.message_id)
    if chance.random() < 0.5:
        chat.rename(f"Title{time.monotonic_ns()}")
        log.say("titling", chat.conversation.id, chat.conversation.title)
        await chat.flush()
        log.say("titled", chat.conversation.id, chat.conversation.title)
    await chat.wait(run)
    if chance.random() < 0.7:
        await chat.flush()
        log.say("saved", chat.conversation.id, run.message_id)


async def _bring_in(home: House, log: Log, id: str) -> str:
    made = conversation("Brought in", "An answer", id=f"import-{id}")
    summary = await home.store.add(Imported(made))
    home.library.add([summary])
    log.say("imported", summary.id, "m0", "m1")
    return summary.id


async def _shelve(home: House, id: str, log: Log, chance: random.Random) -> None:
    """File a conversation, and perhaps put it into the trash and take it out again."""
    folder = f"Folder{chance.randrange(5)}"
    log.say("filing", id, folder)
    await home.library.file({id: Filing(folder=folder)})
    log.say("filed", id, folder)
    if chance.random() < 0.5:
        log.say("trashing", id)
        await home.library.delete(id)
        log.say("trashed", id)
        if chance.random() < 0.5:
            log.say("restoring", id)
            await home.library.restore(id)
            log.say("restored", id)


async def _fold(home: House, log: Log, name: str) -> None:
    """Make a folder with nothing in it."""
    await home.library.folder_list.refresh()
    await home.library.folder_list.keep([*home.library.folder_list.paths, name])
    log.say("folded", name)

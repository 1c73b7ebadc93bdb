"""The program with its window, for the benchmark `survive`: it writes until it is killed, or says what it shows."""

from __future__ import annotations

import asyncio
import gc
import json
import random
import sys
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from desktop_ai.services.reply_run import ReplyRun
from tests.benchmarks.survive_writer import Log
from tests.support.bad_disks import permission_lost
from tests.support.window_driver import BETWEEN_LOOKS, WindowDriver, until

PATIENCE = 30.0
Shown = dict[str, Any]


async def write(
    application: QApplication, directory: Path, log: Log, url: str, chance: random.Random
) -> None:
    """Talk, rename, begin conversations, delete them and take that back, until the process is killed."""
    window = await WindowDriver(directory, application).start()
    await window.talk_to(url)
    await window.ask("The first one takes longer: what talks with servers is loaded")
    log.say("ready")
    while True:
        await window.say("Question " * chance.randint(1, 12))
        chat = window.chat
        (run,) = chat.runs.values()
        log.say("asked", chat.conversation.id, run.message_id)
        if chance.random() < 0.5:
            title = f"Title{chance.randrange(10**9)}"
            log.say("titling", chat.conversation.id, title)
            chat.rename(title)
        await _follow(window, log, run)
        if chance.random() < 0.3:
            await _delete_and_bring_back(window, log, chat.conversation.id)
        if chance.random() < 0.5:
            window.act("conversation.new")
            await until(lambda: window.chat.is_empty, "no new conversation was begun")


async def _delete_and_bring_back(window: WindowDriver, log: Log, id: str) -> None:
    log.say("trashing", id)
    window.act("conversation.delete")
    await until(lambda: window.core.library.summary(id) is None, "it was not deleted")
    log.say("trashed", id)
    log.say("restoring", id)
    window.act("history.undo")
    await until(lambda: window.core.library.summary(id) is not None, "it was not brought back")
    log.say("restored", id)
    await until(lambda: window.chat.conversation.id == id, "it is not in front again")


async def _follow(window: WindowDriver, log: Log, run: ReplyRun) -> None:
    """Note each word of a reply as it comes."""
    seen = 0
    while window.chat.is_running:
        count = str(run.draft.first.content).count(" ")
        for number in range(seen, count):
            log.say("token", str(number))
        seen = max(seen, count)
        await asyncio.sleep(BETWEEN_LOOKS)


async def look(application: QApplication, directory: Path) -> Shown:
    """What is listed, what is said, and what the conversation “Sound” says, after a start."""
    window = await WindowDriver(directory, application).start()
    await until(lambda: window.core.library.has_conversations, "nothing is listed", PATIENCE)
    await window.open_conversation("Sound")
    await window.see("As a bell.", PATIENCE)
    await window.core.library.rescan()
    said = [str(notice.sentence) for notice in window.core.notices.waiting()]
    shown = {
        "titles": [summary.title for summary in window.core.library.summaries()],
        "said": "\n".join([*said, window.visible_text()]),
    }
    await window.close()
    return shown


async def lose_permission(application: QApplication, directory: Path, url: str) -> Shown:
    """Talk; the right to write is lost and comes back meanwhile."""
    window = await WindowDriver(directory, application).start()
    await window.talk_to(url)
    await window.ask("Before")
    await window.saved()
    with permission_lost(directory):
        await window.write("Meanwhile")
        window.press("Return")
        await window.see("cannot be written", PATIENCE)
        await until(lambda: window.composer_text == "Meanwhile", "what was typed did not come back")
        said, shown = window.visible_text(), window.transcript_text()
    window.press("Return")
    await until(lambda: len(window.chat.conversation.messages) == 4, "it was not sent when it could be")
    await window.replied()
    await window.close()
    return {"said": said, "shown": shown, "titles": []}


def _run(work: Coroutine[Any, Any, Shown | None], application: QApplication) -> None:
    loop = QEventLoop(application)
    with loop:
        loop.set_default_executor(ThreadPoolExecutor(max_workers=2, thread_name_prefix="worker"))
        shown = loop.run_until_complete(work)
    print(json.dumps(shown), flush=True)


def main(mode: str, place: str, *words: str) -> None:
    """Do what the first word says, below the directory that is the second."""
    gc.disable()  # the program's first step too: until its window is there, garbage would be collected anywhere
    application, directory = QApplication(["desktop-ai", "-style", "fusion"]), Path(place)
    if mode == "look":
        _run(look(application, directory), application)
    elif mode == "lose_permission":
        _run(lose_permission(application, directory, words[0]), application)
    elif mode == "write":
        log, chance = Log(Path(words[0])), random.Random(int(words[2]))
        _run(write(application, directory, log, words[1], chance), application)
    else:
        raise ValueError(mode)


if __name__ == "__main__":
    main(*sys.argv[1:])

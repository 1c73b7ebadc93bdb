"""Full and read-only disks, permission that is lost meanwhile, a clock that was set back: programs bear it."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from desktop_ai.storage.conversation_files import ConversationFiles
from desktop_ai.storage.data_directory import DataDirectory
from desktop_ai.storage.verification import verify
from tests.benchmarks.figure import Figure, none_of
from tests.benchmarks.survive_started import window_on
from tests.support.bad_disks import open_place, small_disk
from tests.support.conversations import conversation, run_with_store
from tests.support.program import run
from tests.support.scripted_server import ScriptedServer

DAY = 86_400.0


def trouble_figures() -> list[Figure]:
    """What goes wrong in each; what it is stands on the standard output."""
    return [none_of(f"trouble: {name}", len(_problems(name, bear))) for name, bear in TROUBLES.items()]


def _problems(name: str, bear: Callable[[], list[str]]) -> list[str]:
    try:
        problems = bear()
    except (subprocess.SubprocessError, AssertionError, OSError) as error:
        problems = [f"{error} {getattr(error, 'stderr', '')}"]
    for problem in problems:
        print(f"{name}: {problem}")
    return problems


def full_disk() -> list[str]:
    """Nothing can be written: it starts, says so, shows everything, and goes on when there is room."""
    with tempfile.TemporaryDirectory() as place, small_disk(Path(place) / "disk") as disk:
        _library(disk.place)
        disk.fill()
        problems = _unwritable(disk.place, "The disk is full")
        disk.make_room()
        return problems + _sound(disk.place)


def read_only_disk() -> list[str]:
    """The same, where nothing may be written."""
    with tempfile.TemporaryDirectory() as place, small_disk(Path(place) / "disk") as disk:
        _library(disk.place)
        disk.protect()
        problems = _unwritable(disk.place, "read-only")
        disk.unprotect()
        return problems + _sound(disk.place)


def lost_permission() -> list[str]:
    """A window loses the right to write and gets it back: it says so, and what was typed is sent afterwards."""
    with open_place() as place, ScriptedServer() as server:
        _library(place)
        shown = window_on("lose_permission", place, server.url)
        problems = [] if "Before" in shown["shown"] else ["what was there before is not shown"]
        asked = [message["content"] for message in server.chats[-1].messages if message["role"] == "user"]
        problems += [] if asked == ["Before", "Meanwhile"] else [f"asked was {asked}"]
        return problems + _sound(place)


def clock_set_back() -> list[str]:
    """Everything is of tomorrow: what is written now is kept, found and listed all the same."""
    with tempfile.TemporaryDirectory() as place:
        _library(Path(place))
        tomorrow = time.time() + DAY
        for path in Path(place).rglob("*"):
            os.utime(path, (tomorrow, tomorrow))
        problems = _sound(Path(place))
        shown = window_on("look", Path(place))
        return problems + ([] if len(shown["titles"]) == 2 else [f"listed are {shown['titles']}"])


TROUBLES: dict[str, Callable[[], list[str]]] = {
    "disk full": full_disk,
    "disk read-only": read_only_disk,
    "permission lost meanwhile": lost_permission,
    "clock set back": clock_set_back,
}


def _library(directory: Path) -> None:
    async def fill(store: ConversationFiles) -> None:
        await store.save(conversation("Sound", "As a bell.", id="sound"))
        await store.rescan()

    run_with_store(directory, fill)


def _unwritable(directory: Path, sentence: str) -> list[str]:
    """What is wrong where nothing can be written."""
    place = ("--data-dir", str(directory))
    saved = run(*place, "ask", "--account", "guide", "--save", "How do I search?")
    problems = [] if saved.returncode == 7 and sentence in saved.stderr else [f"told was {saved.stderr}"]
    if run(*place, "ask", "--account", "guide", "How do I search?").returncode:
        problems.append("without saving it could not be asked either")
    shown = window_on("look", directory)
    return problems + ([] if "Sound" in shown["titles"] else ["the window lists nothing"])


def _sound(directory: Path) -> list[str]:
    """What is wrong once everything is as it should be again."""
    place = ("--data-dir", str(directory))
    asked = run(*place, "ask", "--account", "guide", "--save", "How do I search?")
    problems = [] if asked.returncode == 0 else [asked.stderr]
    exported = run(*place, "export", "Sound", "--output", "-", "--format", "text").stdout
    problems += [] if "As a bell." in exported else ["the conversation cannot be read"]
    found = verify(DataDirectory(directory), directory / "settings.json")
    return problems + [f"{finding.place}: {finding.problem}" for finding in found]

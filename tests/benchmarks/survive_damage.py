"""Files of every kind with random damage: in this process, and in front of programs that are started."""

from __future__ import annotations

import json
import random
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from desktop_ai.core.errors import StoreError
from desktop_ai.core.message import Status
from desktop_ai.core.search_query import parsed
from desktop_ai.storage.conversation_files import ConversationFiles
from desktop_ai.storage.data_directory import DataDirectory
from desktop_ai.storage.message_search import MessageSearch
from desktop_ai.storage.settings_file import SettingsFile
from desktop_ai.storage.verification import verify
from tests.benchmarks.figure import Figure, none_of
from tests.benchmarks.survive_started import command_problems, window_problems
from tests.support.conversations import answer, conversation, run_with_store
from tests.support.damage import damaged

FILES = (
    "conversations/c.json",
    "conversations/c.journal",
    "settings.json",
    "presets.json",
    "folders.json",
    "library.sqlite",
    "search.sqlite",
    "trash/t.json",
    "usage/2026-11.jsonl",
)


def damage_figures(count: int, seed: int = 2) -> list[Figure]:
    """What comes of `count` damaged files in this process."""
    chance, failures, lost, read = random.Random(seed), 0, 0, 0
    with tempfile.TemporaryDirectory() as place:
        _library(Path(place) / "whole")
        for number in range(count):
            case = Path(place) / "case"
            shutil.copytree(Path(place) / "whole", case)
            broken = case / FILES[number % len(FILES)]
            content = damaged(broken.read_bytes(), chance)
            broken.write_bytes(content)
            try:
                read += _is_usable(case, broken)
                lost += not _is_kept(case, broken, content)
            except Exception:  # noqa: BLE001 - every failure counts, whichever it is
                failures += 1
            shutil.rmtree(case)
    return [
        Figure("damaged in process: cases", (float(count),)),
        none_of("damaged in process: failures", failures),
        none_of("damaged in process: sound conversations not readable", count - failures - read),
        none_of("damaged in process: damaged bytes gone", lost),
    ]


def start_figures(commands: int, windows: int, seed: int = 3) -> list[Figure]:
    """What started programs make of damaged files: so many commands, and so many windows."""
    chance, problems = random.Random(seed), []
    with tempfile.TemporaryDirectory() as place:
        _library(Path(place) / "whole")
        for number in range(commands + windows):
            case = Path(place) / "case"
            shutil.copytree(Path(place) / "whole", case)
            broken = case / FILES[number % len(FILES)]
            # Every second file is cut, so that it is beyond understanding and must be told.
            is_cut, content = number % 2 == 0, broken.read_bytes()
            end = chance.randrange(1, min(40, len(content) - 2))
            content = content[:end] if is_cut else damaged(content, chance)
            broken.write_bytes(content)
            look = command_problems if number < commands else window_problems
            problems += look(case, broken, is_cut=is_cut)
            if not _is_kept(case, broken, content):
                problems.append(f"gone: {broken.name}")
            shutil.rmtree(case)
    return [
        Figure("damaged and started: commands", (float(commands),)),
        Figure("damaged and started: windows", (float(windows),)),
        *(
            none_of(f"damaged and started: {what}", sum(problem.startswith(word) for problem in problems))
            for word, what in (
                ("failed", "that did not do their work"),
                ("silent", "that did not say which file"),
                ("gone", "damaged bytes gone"),
            )
        ),
    ]


def _library(directory: Path) -> None:
    """Files of every kind below a directory."""
    damaged_one = conversation("Hello", "Hi", "How are you?", id="c")
    search = MessageSearch(directory)

    async def fill(store: ConversationFiles) -> None:
        await store.save(damaged_one)
        damaged_one.append(answer("", id="r", parent="m2", status=Status.WAITING))
        await store.append(damaged_one, [damaged_one.message("r")])
        await store.append_text(damaged_one, "r", "some words ", "some thoughts ")
        await store.save(conversation("Sound", "As a bell.", id="sound"))
        await store.save(conversation("Deleted", id="t"))
        await store.delete("t")
        await store.rescan()
        while await search.advanced() is not None:
            pass
        assert await search.close()

    run_with_store(directory, fill, search)
    (directory / "settings.json").write_text(json.dumps({"version": 1, "theme": "dark"}))
    (directory / "presets.json").write_text(json.dumps({"version": 1, "presets": []}))
    (directory / "folders.json").write_text(json.dumps({"folders": [{"path": "Work"}]}))
    (directory / "usage").mkdir()
    (directory / "usage" / "2026-11.jsonl").write_text(
        '{"when":"2026-11-01T00:00:00Z","account":"a","model":"m"}\n'
    )


def _is_usable(directory: Path, broken: Path) -> bool:
    """Look at everything and write; whether the sound conversation is what it was."""
    list(verify(DataDirectory(directory), directory / "settings.json"))
    if broken.name in ("settings.json", "presets.json", "folders.json"):
        SettingsFile(broken).load()
    is_searched = broken.name == "search.sqlite"
    search = MessageSearch(directory) if is_searched else None
    return run_with_store(directory, lambda store: _use(store, search), search)


async def _use(store: ConversationFiles, search: MessageSearch | None) -> bool:
    await store.rescan()
    with suppress(StoreError):
        made = await store.load("c")
        made.touch()
        await store.append(made, ())
        await store.save(made)
    with suppress(StoreError):
        await store.restore("t")
        await store.delete("t")
    if search is not None:
        await _look_for(search)
    sound = await store.load("sound")
    listed = {summary.id for summary in await store.summaries()}
    return "sound" in listed and [message.text for message in sound.messages] == ["Sound", "As a bell."]


async def _look_for(search: MessageSearch) -> None:
    """Search; what is damaged may say so once, and is made anew. Raises StoreError when it is not."""
    while await search.advanced() is not None:
        pass
    with suppress(StoreError):
        await search.search(parsed("bell"))
    while await search.advanced() is not None:
        pass
    await search.search(parsed("bell"))
    assert await search.close()


def _is_kept(directory: Path, broken: Path, content: bytes) -> bool:
    """Whether damaged bytes are still there, or were understood so that they could be written anew."""
    if broken.suffix == ".sqlite":
        return True  # a cache
    aside = [path.read_bytes() for path in (directory / "quarantine").glob("*")]
    return content in aside or broken.exists() or (directory / "conversations" / "c.json").exists()

"""Killed at random moments, and files with random damage: what is lost, what cannot be read, how much is missing."""

from __future__ import annotations

import json
import multiprocessing
import random
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from desktop_ai.core.conversation import Conversation
from desktop_ai.core.errors import StoreError
from desktop_ai.core.message import Status
from desktop_ai.storage.conversation_files import ConversationFiles
from desktop_ai.storage.data_directory import DataDirectory
from desktop_ai.storage.verification import verify
from tests.benchmarks.figure import Figure
from tests.benchmarks.survive_writer import write
from tests.support.conversations import answer, conversation, run_with_store
from tests.support.damage import damaged
from tests.support.program import run

KILLS, DAMAGES, STARTS = 500, 10_000, 50
# After so many kills another directory is begun: looking through a large one takes longer than being killed.
KILLS_PER_DIRECTORY = 25
LONGEST_LIFE = 0.9
PATIENCE = 60.0
MISSING_CEILING = 250.0


class Outcome(NamedTuple):
    """What one kill did."""

    lost: int
    unreadable: int
    findings: int
    missing: float


def measure(_runs: int) -> list[Figure]:
    """The figures of a run in full; it takes about a quarter of an hour."""
    return [*kill_figures(KILLS), *damage_figures(DAMAGES), *start_figures(STARTS)]


def kill_figures(count: int, seed: int = 1) -> list[Figure]:
    """What is lost when a program is killed `count` times."""
    outcomes = list(_killed(count, random.Random(seed)))
    missing = tuple(sorted(outcome.missing for outcome in outcomes))
    return [
        Figure("killed: times", (float(len(outcomes)),)),
        _none("killed: conversations or messages lost", sum(outcome.lost for outcome in outcomes)),
        _none("killed: unreadable files", sum(outcome.unreadable for outcome in outcomes)),
        _none("killed: findings of verify", sum(outcome.findings for outcome in outcomes)),
        Figure("killed: streamed text missing, median", missing, "ms"),
        Figure("killed: streamed text missing, worst", (missing[-1],), "ms", MISSING_CEILING, 150.0),
    ]


def damage_figures(count: int, seed: int = 2) -> list[Figure]:
    """What comes of `count` damaged files in this process."""
    chance, failures, lost, read = random.Random(seed), 0, 0, 0
    with tempfile.TemporaryDirectory() as place:
        files = _library(Path(place) / "whole")
        for number in range(count):
            case = Path(place) / "case"
            shutil.copytree(Path(place) / "whole", case)
            broken = case / files[number % len(files)]
            content = damaged(broken.read_bytes(), chance)
            broken.write_bytes(content)
            try:
                read += _is_usable(case)
                lost += not _is_kept(case, broken, content)
            except Exception:  # noqa: BLE001 - every failure counts, whichever it is
                failures += 1
            shutil.rmtree(case)
    return [
        Figure("damaged in process: cases", (float(count),)),
        _none("damaged in process: failures", failures),
        _none("damaged in process: sound conversations not readable", count - failures - read),
        _none("damaged in process: damaged bytes gone", lost),
    ]


def start_figures(count: int, seed: int = 3) -> list[Figure]:
    """What `count` started programs make of damaged files."""
    chance, failures, silent = random.Random(seed), 0, 0
    with tempfile.TemporaryDirectory() as place:
        files = _library(Path(place) / "whole")
        for number in range(count):
            case = Path(place) / "case"
            shutil.copytree(Path(place) / "whole", case)
            broken = case / files[number % len(files)]
            content = broken.read_bytes()
            broken.write_bytes(content[: chance.randrange(1, min(40, len(content) - 2))])
            told = run("--data-dir", str(case), "verify")
            asked = run("--data-dir", str(case), "ask", "--account", "guide", "--save", "How do I search?")
            failures += asked.returncode != 0 or "Traceback" in told.stderr + asked.stderr
            is_silent = broken.name not in told.stdout + told.stderr + asked.stderr
            silent += is_silent and broken.suffix not in (".journal", ".jsonl")
            shutil.rmtree(case)
    return [
        Figure("damaged and started: programs", (float(count),)),
        _none("damaged and started: that did not do their work", failures),
        _none("damaged and started: that did not say which file", silent),
    ]


def _killed(count: int, chance: random.Random) -> Iterator[Outcome]:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.benchmarks.survive_writer"])
    known: dict[str, set[str]] = {}
    with tempfile.TemporaryDirectory() as place:
        for number in range(count):
            directory = Path(place) / str(number // KILLS_PER_DIRECTORY)
            if number % KILLS_PER_DIRECTORY == 0:
                known = {}
            log = Path(place) / f"{number}.log"
            writer = context.Process(target=write, args=(str(directory), str(log), chance.randrange(2**32)))
            writer.start()
            _wait_for(log)
            time.sleep(chance.uniform(0.0, LONGEST_LIFE))
            when = time.monotonic()
            writer.kill()
            writer.join()
            yield _outcome(directory, _lines(log), when, known)


def _wait_for(log: Path) -> None:
    end = time.monotonic() + PATIENCE
    while not (log.exists() and log.stat().st_size):
        if time.monotonic() > end:
            raise TimeoutError("the writer did not begin")
        time.sleep(0.01)


def _lines(log: Path) -> list[list[str]]:
    return [line.split() for line in log.read_text().splitlines()]


def _outcome(directory: Path, lines: list[list[str]], when: float, known: dict[str, set[str]]) -> Outcome:
    """Compare what is on disk with what was sure; `known` is what every earlier kill left, and grows."""
    for _, word, *rest in lines:
        if word in ("asked", "imported", "saved"):
            known.setdefault(rest[0], set()).update(rest[1:])
    findings = list(verify(DataDirectory(directory), directory / "settings.json"))
    kept, problems = run_with_store(directory, lambda store: _everything(store, list(known)))
    lost = sum(id not in kept or not ids <= _ids(kept[id]) for id, ids in known.items())
    unreadable = problems + len(list((directory / "quarantine").glob("*")))
    return Outcome(lost, unreadable, len(findings), _missing(lines, kept, when))


async def _everything(store: ConversationFiles, ids: list[str]) -> tuple[dict[str, Conversation], int]:
    """All of these conversations that can be read, and how many files cannot."""
    await store.rescan()
    kept = {}
    for id in ids:
        with suppress(StoreError):
            kept[id] = await store.load(id)
    return kept, len(store.problems())


def _ids(made: Conversation) -> set[str]:
    return {message.id for message in made.messages}


def _missing(lines: list[list[str]], kept: dict[str, Conversation], when: float) -> float:
    """For how many milliseconds before the kill words had come that are not on disk."""
    asked = [index for index, line in enumerate(lines) if line[1] == "asked"]
    if not asked:
        return 0.0
    _, _, id, reply = lines[asked[-1]]
    if id not in kept or reply not in _ids(kept[id]):
        return float("inf")
    count = len(kept[id].message(reply).text.split())
    late = [float(at) for at, word, *rest in lines[asked[-1] :] if word == "token" and int(rest[0]) >= count]
    return 1000 * (when - late[0]) if late else 0.0


def _library(directory: Path) -> list[Path]:
    """Files of every kind below a directory; where those are that get damaged, as they stand there."""
    damaged_one = conversation("Hello", "Hi", "How are you?", id="c")

    async def fill(store: ConversationFiles) -> None:
        await store.save(damaged_one)
        damaged_one.append(answer("", id="r", parent="m2", status=Status.WAITING))
        await store.append(damaged_one, [damaged_one.message("r")])
        await store.append_text(damaged_one, "r", "some words ", "some thoughts ")
        await store.save(conversation("Sound", "As a bell.", id="sound"))
        await store.rescan()

    run_with_store(directory, fill)
    (directory / "settings.json").write_text(json.dumps({"version": 1, "theme": "dark"}))
    (directory / "presets.json").write_text(json.dumps({"version": 1, "presets": []}))
    (directory / "usage").mkdir()
    (directory / "usage" / "2026-11.jsonl").write_text(
        '{"when":"2026-11-01T00:00:00Z","account":"a","model":"m"}\n'
    )
    names = ("conversations/c.json", "conversations/c.journal", "settings.json", "presets.json")
    return [Path(name) for name in (*names, "library.sqlite", "usage/2026-11.jsonl")]


def _is_usable(directory: Path) -> bool:
    """Look at everything and write; whether the sound conversation is what it was."""
    list(verify(DataDirectory(directory), directory / "settings.json"))
    return run_with_store(directory, _use)


async def _use(store: ConversationFiles) -> bool:
    await store.rescan()
    with suppress(StoreError):
        made = await store.load("c")
        made.touch()
        await store.append(made, ())
        await store.save(made)
    sound = await store.load("sound")
    listed = {summary.id for summary in await store.summaries()}
    return "sound" in listed and [message.text for message in sound.messages] == ["Sound", "As a bell."]


def _is_kept(directory: Path, broken: Path, content: bytes) -> bool:
    """Whether damaged bytes are still there, or were understood so that they could be written anew."""
    if broken.suffix == ".sqlite" or broken.parent.name != "conversations":
        return True  # a cache, or nothing here writes it
    aside = [path.read_bytes() for path in (directory / "quarantine").glob("*")]
    return content in aside or (directory / "conversations" / "c.json").exists()


def _none(name: str, count: int) -> Figure:
    return Figure(name, (float(count),), "", 0.0, 0.0)

"""Killed at random moments: what is lost, what cannot be read, how much is missing; and all of `survive`."""

from __future__ import annotations

import multiprocessing
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.figure import Figure, none_of
from tests.benchmarks.survive_damage import damage_figures, start_figures
from tests.benchmarks.survive_known import Known, Outcome
from tests.benchmarks.survive_started import WINDOW
from tests.benchmarks.survive_troubles import trouble_figures
from tests.benchmarks.survive_writer import write
from tests.support.program import ROOT, environment
from tests.support.scripted_server import Script, ScriptedServer, transcript

KILLS, DAMAGES, STARTS = 500, 10_000, 50
# Of the kills and of the starts these are of the whole program with its window.
WINDOW_KILLS, WINDOW_STARTS = 50, 10
# After so many kills another directory is begun: looking through a large one takes longer than being killed.
KILLS_PER_DIRECTORY = 25
LONGEST_LIFE = 0.9
PATIENCE = 60.0
MISSING_CEILING = 250.0
WORDS, BETWEEN_WORDS = 120, 0.01
# What kills a program that has begun to write, and gives back when that was.
Kill = Callable[[], float]


def measure(_runs: int) -> list[Figure]:
    """The figures of a run in full; it takes about half an hour."""
    return [
        *kill_figures(KILLS - WINDOW_KILLS),
        *kill_figures(WINDOW_KILLS, is_window=True),
        *damage_figures(DAMAGES),
        *start_figures(STARTS - WINDOW_STARTS, WINDOW_STARTS),
        *trouble_figures(),
    ]


def kill_figures(count: int, seed: int = 1, *, is_window: bool = False) -> list[Figure]:
    """What is lost when a program is killed `count` times: the services, or all of it with its window."""
    outcomes = list(_killed(count, random.Random(seed), is_window=is_window))
    missing = tuple(sorted(outcome.missing for outcome in outcomes))
    what = "window killed" if is_window else "killed"
    return [
        Figure(f"{what}: times", (float(len(outcomes)),)),
        none_of(f"{what}: conversations or messages lost", sum(outcome.lost for outcome in outcomes)),
        none_of(f"{what}: titles, folders, deletions undone", sum(outcome.undone for outcome in outcomes)),
        none_of(f"{what}: unreadable files", sum(outcome.unreadable for outcome in outcomes)),
        none_of(f"{what}: findings of verify", sum(outcome.findings for outcome in outcomes)),
        none_of(f"{what}: conversations not searched", sum(outcome.unfound for outcome in outcomes)),
        Figure(f"{what}: streamed text missing, median", missing, "ms"),
        Figure(f"{what}: streamed text missing, worst", (missing[-1],), "ms", MISSING_CEILING, 150.0),
    ]


def _killed(count: int, chance: random.Random, *, is_window: bool) -> Iterator[Outcome]:
    begin = _window if is_window else _writer
    with tempfile.TemporaryDirectory() as place:
        known = Known(Path(place) / "0")
        for number in range(count):
            directory = Path(place) / str(number // KILLS_PER_DIRECTORY)
            if number % KILLS_PER_DIRECTORY == 0:
                known = Known(directory)
            log = Path(place) / f"{number}.log"
            with begin(directory, log, chance.randrange(2**32)) as kill:
                _wait_for(log)
                time.sleep(chance.uniform(0.0, LONGEST_LIFE * (3 if is_window else 1)))
                when = kill()
            yield known.outcome(_lines(log), when)


@contextmanager
def _writer(directory: Path, log: Path, seed: int) -> Iterator[Kill]:
    """The services, in a process that others of its kind were forked from: it is there at once."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.benchmarks.survive_writer"])
    process = context.Process(target=write, args=(str(directory), str(log), seed))
    process.start()

    def kill() -> float:
        when = time.monotonic()
        process.kill()
        process.join()
        return when

    try:
        yield kill
    finally:
        kill()


@contextmanager
def _window(directory: Path, log: Path, seed: int) -> Iterator[Kill]:
    """The program with its window, which talks with a server here."""
    with ScriptedServer() as server:
        text = " ".join(f"w{number}" for number in range(WORDS))
        server.standard = Script(transcript(text), delay=BETWEEN_WORDS)
        words = [sys.executable, "-m", WINDOW, "write", str(directory), str(log), server.url, str(seed)]
        process = subprocess.Popen(
            words,
            cwd=ROOT,
            env=environment({"QT_QPA_PLATFORM": "offscreen", "TEST_PATIENCE": str(PATIENCE)}),
            stdout=subprocess.DEVNULL,
        )

        def kill() -> float:
            when = time.monotonic()
            if process.poll() not in (None, -signal.SIGKILL):
                raise RuntimeError(f"the window ended by itself, with {process.returncode}")
            process.kill()
            process.wait()
            return when

        try:
            yield kill
        finally:
            kill()


def _wait_for(log: Path) -> None:
    end = time.monotonic() + PATIENCE
    while not (log.exists() and log.stat().st_size):
        if time.monotonic() > end:
            raise TimeoutError("the program did not begin")
        time.sleep(0.01)


def _lines(log: Path) -> list[list[str]]:
    return [line.split() for line in log.read_text().splitlines()]

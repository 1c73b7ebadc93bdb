"""The library: starting with many conversations, searching a hundred thousand messages, opening long ones.

Milliseconds and seconds are time on the wall; the first paint is processor time, as a ratio.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from tests.benchmarks import library_corpus
from tests.benchmarks.figure import Figure
from tests.benchmarks.probes import ROOT, run_probe
from tests.support.conversations import make_library

FEW, MANY = 10, 10_000
CONVERSATIONS, MESSAGES, SIZE = 1_000, 100, 1_000
LONG, GIANT = (10_000, 1_000), (10_000, 5_000)
SHORT_RUNS = 5
MOST_RUNS = 9


def measure(runs: int) -> list[Figure]:
    """The figures. What takes long is run once, what is short at least five times."""
    environment = {name: value for name, value in os.environ.items() if not name.endswith("_API_KEY")}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with tempfile.TemporaryDirectory() as directory:
        place = Path(directory)
        return [
            *_starting(place, environment, min(runs, MOST_RUNS)),
            *_searching(place / "library", environment),
            *_opening(place, environment),
        ]


def _starting(place: Path, environment: dict[str, str], runs: int) -> list[Figure]:
    for count in (FEW, MANY):
        make_library(place / str(count), count, turns=2)
        run_probe("start_probe.py", [str(place / str(count))], environment)
    ratios = []
    for _ in range(runs):
        few, many = (
            run_probe("start_probe.py", [str(place / str(count))], environment) for count in (FEW, MANY)
        )
        ratios.append(many["cpu"] / few["cpu"])
    return [Figure("first paint, 10,000 conversations over 10", tuple(ratios), "times", 1.1, 1.0)]


def _searching(place: Path, environment: dict[str, str]) -> list[Figure]:
    library_corpus.write_library(place, library_corpus.Corpus(), CONVERSATIONS, MESSAGES, SIZE)
    built = run_probe("library_probe.py", ["rebuild", str(place)], environment)
    runs = [run_probe("library_probe.py", ["search", str(place)], environment) for _ in range(SHORT_RUNS)]

    def values(name: str) -> tuple[float, ...]:
        return tuple(run[name] for run in runs)

    more = tuple(run["gap"] - run["idle_gap"] for run in runs)
    return [
        Figure("search in 100,000 messages, a key: p50", values("p50"), "ms", 30, 10),
        Figure("search in 100,000 messages, a key: p99", values("p99"), "ms", 120, 40),
        Figure("tick p99 at rest", values("idle_gap"), "ms"),
        Figure("tick p99 while searching, over rest", more, "ms", 16, 8),
        Figure("rebuilding the index of 100,000 messages", (built["seconds"],), "s", 60, 20),
        Figure("tick p99 while rebuilding", (built["gap"],), "ms"),
    ]


def _opening(place: Path, environment: dict[str, str]) -> list[Figure]:
    found = {}
    for name, (messages, size) in {"long": LONG, "giant": GIANT}.items():
        (id,) = library_corpus.write_library(place / name, library_corpus.Corpus(), 1, messages, size)
        words = ["open", str(place / name), id]
        run_probe("library_probe.py", words, environment)
        found[name] = [run_probe("library_probe.py", words, environment) for _ in range(SHORT_RUNS)]
    turns = [
        run_probe("library_probe.py", ["turn", str(place / "long"), id], environment)
        for _ in range(SHORT_RUNS)
    ]

    def values(name: str, key: str) -> tuple[float, ...]:
        return tuple(run[key] for run in found[name])

    return [
        Figure("opening 10,000 messages (10 MB)", values("long", "first"), "ms", 250, 100),
        Figure("opening 10,000 messages (10 MB): longest tick", values("long", "longest"), "ms"),
        Figure("bytes for one more turn there", tuple(run["times"] for run in turns), "times", 3, 1.5),
        Figure("opening 50 MB", values("giant", "first"), "ms", 1500, 500),
        Figure("opening 50 MB: longest tick", values("giant", "longest"), "ms"),
        Figure("typing in 50 MB: p99", values("giant", "typing"), "ms", 24, 16),
    ]

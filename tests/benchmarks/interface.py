"""The interface: typing while a reply streams, the palette over 10,000 conversations, panels, the theme.

Milliseconds are processor time of the window's thread, until what was asked for is painted.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from tests.benchmarks import library_corpus
from tests.benchmarks.figure import Figure
from tests.benchmarks.probes import ROOT, run_probe
from tests.support.conversations import make_library

CONVERSATIONS = 10_000
MESSAGES, SIZE = 10_000, 1_000
MOST_RUNS = 7


def measure(runs: int) -> list[Figure]:
    """The figures; each is of the first time in a run that a thing is done."""
    environment = {name: value for name, value in os.environ.items() if not name.endswith("_API_KEY")}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with tempfile.TemporaryDirectory() as directory:
        place = Path(directory)
        (long,) = library_corpus.write_library(place / "long", library_corpus.Corpus(), 1, MESSAGES, SIZE)
        make_library(place / "many", CONVERSATIONS, turns=2)
        scenarios = (
            ["type", str(place / "long"), long],
            ["panels", str(place / "many")],
            ["theme", str(place / "long"), long],
        )
        for words in scenarios[:2]:  # the indexes of both are made
            run_probe("interface_probe.py", words, environment)
        found = [
            [run_probe("interface_probe.py", words, environment) for _ in range(min(runs, MOST_RUNS))]
            for words in scenarios
        ]
    return _figures(*found)


def _figures(
    typed: list[dict[str, float]], many: list[dict[str, float]], themes: list[dict[str, float]]
) -> list[Figure]:
    def values(found: list[dict[str, float]], *names: str) -> tuple[float, ...]:
        return tuple(sum(run[name] for name in names) for run in found)

    palette = values(many, "palette.open", "letter")
    switches = tuple(max(run["dark"], run["light"]) for run in themes)
    return [
        Figure("a key while 3,000 tokens/s stream: p50", values(typed, "p50"), "ms"),
        Figure("a key while 3,000 tokens/s stream: p99", values(typed, "p99"), "ms", 20, 10),
        Figure(
            "palette over 10,000: opened, and what fits a letter",
            palette,
            "ms",
            50,
            25,
        ),
        Figure("palette over 10,000: opened again", values(many, "palette.open again"), "ms"),
        Figure("theme switched, 10,000 messages open", switches, "ms", 150, 60),
        Figure("settings opened", values(many, "settings.open"), "ms", 120, 60),
        Figure("settings opened again", values(many, "settings.open again"), "ms"),
        Figure("sheet of keys opened", values(many, "help.keys"), "ms", 80, 40),
        Figure("sheet of keys opened again", values(many, "help.keys again"), "ms"),
    ]

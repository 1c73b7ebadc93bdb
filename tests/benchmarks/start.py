"""From the command to the first painted window, with a thousand conversations; and the import beside it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from tests.benchmarks.figure import Figure
from tests.benchmarks.probes import ROOT, run_probe
from tests.support.conversations import make_library
from tests.support.xserver import missing_programs, x_server

CONVERSATIONS = 1000
CPU_CEILING, CPU_GOAL = 1.7, 1.4
PSS_CEILING, PSS_GOAL = 1.5, 1.3
GAP_P99_CEILING, GAP_CEILING = 20.0, 200.0


def measure(runs: int) -> list[Figure]:
    """The figures; floor and program take turns, so that both see the same neighbours."""
    with tempfile.TemporaryDirectory() as directory, _screen() as environment:
        make_library(Path(directory), CONVERSATIONS)
        run_probe("start_probe.py", [directory], environment)
        pairs = [
            (
                run_probe("start_probe.py", [], environment),
                run_probe("start_probe.py", [directory], environment),
            )
            for _ in range(runs)
        ]
        ticks = [run_probe("import_probe.py", [], environment) for _ in range(runs)]
    return [*_start_figures(pairs), *_import_figures(ticks)]


def _start_figures(pairs: list[tuple[dict[str, Any], dict[str, Any]]]) -> list[Figure]:
    floors, programs = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    heavy = max(len(program["heavy"]) for program in programs)

    def ratio(name: str) -> tuple[float, ...]:
        return tuple(program[name] / floor[name] for floor, program in pairs)

    return [
        Figure("floor: processor time", tuple(1000 * floor["cpu"] for floor in floors), "ms"),
        Figure("start: processor time", tuple(1000 * program["cpu"] for program in programs), "ms"),
        Figure("start: processor time over the floor", ratio("cpu"), "F", CPU_CEILING, CPU_GOAL),
        Figure("floor: memory (PSS)", tuple(floor["pss"] for floor in floors), "MB"),
        Figure("start: memory (PSS)", tuple(program["pss"] for program in programs), "MB"),
        Figure("start: memory (PSS) over the floor", ratio("pss"), "F", PSS_CEILING, PSS_GOAL),
        Figure("start: heavy modules before the first paint", (float(heavy),), "", 0.0, 0.0),
    ]


def _import_figures(ticks: list[dict[str, Any]]) -> list[Figure]:
    def values(name: str) -> tuple[float, ...]:
        return tuple(tick[name] for tick in ticks)

    return [
        Figure("idle window: tick p99", values("idle_p99"), "ms"),
        Figure("loading openai: tick p99", values("p99"), "ms", GAP_P99_CEILING),
        Figure("loading openai: longest tick", values("longest"), "ms", GAP_CEILING),
        Figure("loading openai: duration", values("duration"), "ms"),
    ]


@contextmanager
def _screen() -> Iterator[dict[str, str]]:
    """The environment of a private X server, or of no screen where that is not installed."""
    bare = {name: value for name, value in os.environ.items() if not name.endswith("_API_KEY")}
    is_bare = bool(missing_programs())
    with nullcontext() if is_bare else x_server((1400, 900)) as server:
        screen = {"QT_QPA_PLATFORM": "offscreen"} if server is None else server.environment
        yield {**bare, **screen, "PYTHONPATH": str(ROOT)}

"""The conversation view: opening, streaming, moving and memory, with 10,000 messages.

Milliseconds are processor time of the window's thread; only the gaps of a tick are time on the wall, and they
stand beside those of the same window at rest.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import msgspec

from tests.benchmarks import corpus
from tests.benchmarks.figure import Figure
from tests.benchmarks.probes import ROOT, run_probe

MESSAGES = 10_000
SCENARIOS = ("open", "stream", "fast", "growth", "giant", "move", "memory", "lasting")
Found = dict[str, float]


class Measure(NamedTuple):
    """A figure: the scenario that it is taken from, and how."""

    name: str
    scenario: str
    value: str | Callable[[Found], float]
    unit: str = "ms"
    ceiling: float | None = None
    goal: float | None = None

    def of(self, found: Found) -> float:
        """The value in what a run found."""
        return found[self.value] if isinstance(self.value, str) else self.value(found)


def _more_gap(found: Found) -> float:
    return found["gap"] - found["idle_gap"]


def _chunk_ratio(found: Found) -> float:
    return found["long"] / found["short"]


MEASURES = (
    Measure("open 10,000 messages", "open", "first", "ms", 60, 30),
    Measure("open 10,000 messages again", "open", "again"),
    Measure("stream 3,000 tokens/s: frame p50", "stream", "p50"),
    Measure("stream 3,000 tokens/s: frame p99", "stream", "p99", "ms", 16, 8),
    Measure("stream 3,000 tokens/s: frame p99.9", "stream", "p999", "ms", 24, 12),
    Measure("stream 3,000 tokens/s: frames per second", "stream", "per_second", ""),
    Measure("stream 3,000 tokens/s: load", "stream", "load", "%"),
    Measure("stream 3,000 tokens/s: end of the reply", "stream", "end"),
    Measure("stream 3,000 tokens/s: tick p99 at rest", "stream", "idle_gap"),
    Measure("stream 3,000 tokens/s: tick p99 over rest", "stream", _more_gap, "ms", 16, 8),
    Measure("stream 10,000 tokens/s: frame p50", "fast", "p50"),
    Measure("stream 10,000 tokens/s: frame p99", "fast", "p99", "ms", 18, 10),
    Measure("stream 10,000 tokens/s: tick p99 over rest", "fast", _more_gap, "ms", 16, 8),
    Measure("chunk of a short reply", "growth", "short"),
    Measure("chunk at 64,000 characters over 1,600", "growth", _chunk_ratio, "x", 1.3, 1.1),
    *(Measure(f"giant {name}: p99", "giant", name, "ms", 24, 12) for name in corpus.giants()),
    Measure("page upwards, cold, key held: p50", "move", "page_p50"),
    Measure("page upwards, cold, key held: p99", "move", "page_p99", "ms", 13, 6),
    Measure("page upwards, with what is laid out ahead: p50", "move", "whole_p50"),
    Measure("page upwards, nothing laid out ahead: p50", "move", "hasty_p50"),
    Measure("page upwards, nothing laid out ahead: p99", "move", "hasty_p99"),
    Measure("jump anywhere: p50", "move", "jump_p50"),
    Measure("jump anywhere: p99", "move", "jump_p99", "ms", 24, 10),
    Measure("resize: p50", "move", "resize_p50"),
    Measure("resize: p99", "move", "resize_p99", "ms", 26, 12),
    Measure("light and dark: p50", "move", "colours_p50"),
    Measure("light and dark: p99", "move", "colours_p99"),
    Measure("memory of 10,000 open messages over the empty window", "memory", "opened", "MB", 45, 30),
    Measure("the same as PSS", "memory", "opened_pss", "MB"),
    Measure("of it the messages themselves", "memory", "messages", "MB"),
    Measure("memory while 200,000 tokens stream, over their text", "lasting", "while", "x"),
    Measure("memory after 200,000 tokens, over their text", "lasting", "growth", "x", 4, 2),
)


def measure(runs: int) -> list[Figure]:
    """The figures; each run of each scenario is a process of its own."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with tempfile.TemporaryDirectory() as directory:
        conversation = Path(directory) / "conversation.msgpack"
        conversation.write_bytes(msgspec.msgpack.encode(corpus.conversation(MESSAGES)))
        found = [
            {name: run_probe("view_probe.py", [name, str(conversation)], environment) for name in SCENARIOS}
            for _ in range(runs)
        ]
    return [_figure(each, found) for each in MEASURES]


def _figure(measure: Measure, found: list[dict[str, Found]]) -> Figure:
    values = tuple(measure.of(run[measure.scenario]) for run in found)
    return Figure(measure.name, values, measure.unit, measure.ceiling, measure.goal)

"""A stream: what one event of it costs on the program's path and on the SDK's, and whether 10,000 a second are read.

Both read the same reply from a server in a process of its own, over loopback HTTP, one after the other; what is
counted is processor time of the reading process alone.
"""

from __future__ import annotations

import os
from typing import Any

from tests.benchmarks.figure import Figure
from tests.benchmarks.probes import ROOT, run_probe

EVENTS = 20_000
RATE = 10_000
STEADY_EVENTS = 50_000
RATIO_CEILING, RATIO_GOAL = 1 / 3, 1 / 6
LOAD_CEILING = 100.0
BEHIND_CEILING, BEHIND_GOAL = 1000.0, 100.0


def measure(runs: int) -> list[Figure]:
    """The figures; the program and the SDK take turns, so that both see the same neighbours."""
    environment = {name: value for name, value in os.environ.items() if not name.endswith("_API_KEY")}
    words = [str(EVENTS), str(RATE), str(STEADY_EVENTS)]
    found = [
        run_probe("stream_probe.py", words, {**environment, "PYTHONPATH": str(ROOT)}) for _ in range(runs)
    ]
    return _figures(found)


def _figures(found: list[dict[str, Any]]) -> list[Figure]:
    def values(name: str, factor: float = 1.0) -> tuple[float, ...]:
        return tuple(factor * each[name] for each in found)

    ratio = tuple(each["program"] / each["sdk"] for each in found)
    kept_up = tuple(RATE / each["rate"] for each in found)
    return [
        Figure("SDK: processor time per event", values("sdk", 1e6), "us"),
        Figure("stream: processor time per event", values("program", 1e6), "us"),
        Figure("stream: processor time over the SDK's", ratio, "", RATIO_CEILING, RATIO_GOAL),
        Figure(f"stream at {RATE}/s, folded: load", values("load", 100), "%", LOAD_CEILING),
        Figure(f"stream at {RATE}/s, folded: duration over the server's own", kept_up, ""),
        Figure(
            f"stream at {RATE}/s, folded: end behind the server",
            values("behind", 1000),
            "ms",
            BEHIND_CEILING,
            BEHIND_GOAL,
        ),
    ]

"""Figure: one measured value beside its ceiling and its goal, as a table or as JSON."""

from __future__ import annotations

import json
import statistics
from collections.abc import Sequence
from typing import NamedTuple

HEAD = ("figure", "value", "ceiling", "goal", "verdict", "spread")


class Figure(NamedTuple):
    """A value of which less is better; `runs` are what it is the median of, in the same unit."""

    name: str
    runs: tuple[float, ...]
    unit: str = ""
    ceiling: float | None = None
    goal: float | None = None

    @property
    def value(self) -> float:
        """The median."""
        return statistics.median(self.runs)

    @property
    def is_ok(self) -> bool:
        """Whether the ceiling holds; a figure without one is for orientation."""
        return self.ceiling is None or self.value <= self.ceiling

    @property
    def verdict(self) -> str:
        """The figure in a word."""
        if not self.is_ok:
            return "BROKEN"
        if self.ceiling is None and self.goal is None:
            return ""
        return "goal met" if self.goal is None or self.value <= self.goal else "within ceiling"

    def row(self) -> tuple[str, ...]:
        """The figure as words."""
        spread = f"{_word(min(self.runs))} to {_word(max(self.runs))}, {len(self.runs)} runs"
        return (
            self.name,
            f"{_word(self.value)} {self.unit}".strip(),
            _word(self.ceiling),
            _word(self.goal),
            self.verdict,
            spread,
        )


def none_of(name: str, count: int) -> Figure:
    """A figure of which there may be none at all."""
    return Figure(name, (float(count),), "", 0.0, 0.0)


def table(figures: Sequence[Figure]) -> str:
    """The figures below each other."""
    rows = [HEAD, *(figure.row() for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    lines = ["  ".join(word.ljust(width) for word, width in zip(row, widths, strict=True)) for row in rows]
    return "\n".join(line.rstrip() for line in lines)


def as_json(figures: Sequence[Figure]) -> str:
    """The figures as a list of objects."""
    return json.dumps(
        [
            {
                "name": figure.name,
                "value": round(figure.value, 4),
                "unit": figure.unit,
                "ceiling": figure.ceiling,
                "goal": figure.goal,
                "ok": figure.is_ok,
            }
            for figure in figures
        ],
        indent=1,
    )


def _word(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"

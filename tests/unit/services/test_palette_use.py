from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_ai.services.palette_use import HALVED_AFTER, KEY, MOST, PaletteUse
from tests.support.house import house
from tests.support.playing_provider import PlayingProviders


class Calendar:
    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


def used(
    tmp_path: Path, do: Callable[[PaletteUse, Calendar], None], settings: dict[str, Any] | None = None
) -> PaletteUse:
    """What is remembered after something was done."""

    async def run() -> PaletteUse:
        async with house(tmp_path, PlayingProviders(), settings=settings) as home:
            calendar = Calendar()
            use = PaletteUse(home.preferences, calendar)
            do(use, calendar)
            await home.settled()
            return use

    return asyncio.run(run())


def test_what_was_taken_last_comes_first_and_what_is_taken_often_weighs_more(tmp_path: Path) -> None:
    def do(use: PaletteUse, calendar: Calendar) -> None:
        for id in ("a", "b", "a", "a", "c"):
            calendar.now += 1
            use.note(id)

    use = used(tmp_path, do)
    assert use.recent() == ["c", "a", "b"]
    weights = use.weights()
    assert weights["a"] > weights["c"] > weights["b"]


def test_what_is_long_ago_weighs_less(tmp_path: Path) -> None:
    def do(use: PaletteUse, calendar: Calendar) -> None:
        use.note("old")
        calendar.now += HALVED_AFTER
        use.note("new")

    weights = used(tmp_path, do).weights()
    assert weights["new"] == pytest.approx(1)
    assert weights["old"] == pytest.approx(0.5)


def test_it_is_bounded_and_never_forgets_what_was_just_taken(tmp_path: Path) -> None:
    def do(use: PaletteUse, calendar: Calendar) -> None:
        for number in range(MOST + 20):
            calendar.now += 1
            use.note(str(number))
        use.note("x" * 10_000)

    use = used(tmp_path, do)
    assert len(use.recent()) == MOST
    assert use.recent()[0] == str(MOST + 19)


@pytest.mark.parametrize(
    "broken", [None, 3, [], {"a": None}, {"a": [1]}, {"a": ["x", "y"]}, {"a": [-1, 5]}, {"a": [1e300, 1e300]}]
)
def test_what_makes_no_sense_in_the_file_counts_as_nothing(tmp_path: Path, broken: object) -> None:
    use = used(tmp_path, lambda use, _: use.note("b"), {KEY: broken})
    assert use.recent() == ["b"]

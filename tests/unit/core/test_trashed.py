from __future__ import annotations

import pytest

from desktop_ai.core.trashed import DAYS_KEPT, SECONDS_OF_DAY, Trashed

NOW = 2_000_000_000.0


@pytest.mark.parametrize(
    ("days_ago", "left"), [(0, 30), (0.5, 30), (1, 29), (29.5, 1), (30, 0), (99, 0), (-99, DAYS_KEPT)]
)
def test_it_says_how_many_days_are_left_whatever_the_clock_does(days_ago: float, left: int) -> None:
    trashed = Trashed("a", "A", NOW - days_ago * SECONDS_OF_DAY)
    assert trashed.days_left(NOW) == left

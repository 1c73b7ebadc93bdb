from __future__ import annotations

from typing import Any

import pytest

from desktop_ai.services.token_factors import KEY, MOST, TokenFactors


class Kept:
    """What stands in the settings."""

    def __init__(self, values: Any = None) -> None:
        self.values = {KEY: values}

    def remembered(self, key: str) -> Any:
        return self.values.get(key)

    def remember(self, key: str, value: Any) -> None:
        self.values[key] = value


def factors(kept: Kept) -> TokenFactors:
    return TokenFactors(kept)  # type: ignore[arg-type]


def test_what_was_counted_is_expected_from_then_on_also_after_a_start() -> None:
    kept = Kept()
    factors(kept).learn("here", "model", 100, 150)
    assert factors(kept).factor("here", "model") == 1.5
    assert factors(kept).factor("here", "other") == 1.0
    factors(kept).learn("here", "model", 100, 100)
    assert factors(kept).factor("here", "model") == 1.25


@pytest.mark.parametrize(("estimated", "counted"), [(0, 100), (100, 1), (100, 1_000)])
def test_what_cannot_be_about_the_same_is_not_learnt(estimated: int, counted: int) -> None:
    kept = Kept()
    factors(kept).learn("here", "model", estimated, counted)
    assert factors(kept).factor("here", "model") == 1.0


@pytest.mark.parametrize("found", ["much", True, -1, 0, 99, None, float("nan")])
def test_what_makes_no_sense_in_the_file_counts_for_nothing(found: object) -> None:
    assert factors(Kept({"here model": found})).factor("here", "model") == 1.0
    assert factors(Kept(found)).factor("here", "model") == 1.0


def test_no_more_than_the_newest_are_kept() -> None:
    kept = Kept()
    for number in range(MOST + 5):
        factors(kept).learn("here", f"model-{number}", 10, 11)
    assert len(kept.values[KEY]) == MOST
    assert factors(kept).factor("here", "model-0") == 1.0
    assert factors(kept).factor("here", f"model-{MOST + 4}") == 1.1

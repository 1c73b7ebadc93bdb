from __future__ import annotations

import pytest

from desktop_ai.core.amounts import dollars, price_digits, short_count


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (0.0, "$0"),
        (1234.5, "$1,234.50"),
        (0.123, "$0.12"),
        (0.0421, "$0.042"),
        (0.0099, "$0.0099"),
        (0.000314, "$0.00031"),
        (0.0000021, "$0.0000021"),
        (0.0000000021, "under $0.000001"),
    ],
)
def test_money_is_told_with_the_digits_that_count(amount: float, text: str) -> None:
    assert dollars(amount) == text


@pytest.mark.parametrize(
    ("amount", "digits"),
    [(3.0, 0), (0.15, 2), (1.25, 2), (0.5, 2), (0.075, 3), (1500.0, 0), (0.0000123, 6)],
)
def test_a_price_has_no_zeros_that_say_nothing(amount: float, digits: int) -> None:
    assert price_digits(amount) == digits


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (950, "950"),
        (8192, "8K"),
        (131072, "131K"),
        (999_999, "1M"),
        (1_048_576, "1M"),
        (1_500_000, "1.5M"),
        (10_000_000, "10M"),
    ],
)
def test_a_count_is_as_short_as_it_can_be_told(count: int, text: str) -> None:
    assert str(short_count(count)) == text

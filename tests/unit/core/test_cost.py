from __future__ import annotations

import pytest

from desktop_ai.core.cost import cost_of
from desktop_ai.core.message import Usage
from desktop_ai.core.model_info import Prices, Tier

PRICES = Prices(2.0, 8.0, 0.5)


@pytest.mark.parametrize(
    ("usage", "prices", "dollars"),
    [
        (Usage(1000, 500), PRICES, 0.006),
        (Usage(1000, 500, cached_tokens=800), PRICES, 0.0002 * 2 + 0.0008 / 2 + 0.004),
        (Usage(1000, 500, cached_tokens=800), Prices(2.0, 8.0), 0.006),
        # Thought is part of the completion, and costs what it does unless it has a price of its own.
        (Usage(1000, 500, reasoning_tokens=400), PRICES, 0.006),
        (Usage(1000, 500, reasoning_tokens=400), Prices(2.0, 8.0, reasoning=3.0), 0.004),
        # Some count thought beside the completion.
        (Usage(1000, 100, 1100, reasoning_tokens=400), PRICES, 0.002 + 0.004),
        # More was remembered than was sent: not believed.
        (Usage(1000, 0, cached_tokens=9000), PRICES, 0.0005),
        (Usage(1000, 500), Prices(0.0, 0.0), 0.0),
        (Usage(1000, 500), Prices(2.0, 8.0, request=0.01), 0.016),
        (Usage(2000, 0), Prices(2.0, 8.0, tiers=(Tier(1999, Prices(4.0)),)), 0.008),
    ],
)
def test_a_request_costs_its_tokens_at_their_prices(usage: Usage, prices: Prices, dollars: float) -> None:
    assert cost_of(usage, prices) == pytest.approx(dollars)


@pytest.mark.parametrize(
    ("usage", "prices"),
    [
        (Usage(), PRICES),
        (Usage(1000), PRICES),
        (Usage(None, 500), PRICES),
        (Usage(1000, 500), Prices()),
        (Usage(1000, 500), Prices(2.0)),
        (Usage(1000, 500), Prices(None, 8.0)),
    ],
)
def test_what_is_not_known_costs_nobody_knows_what(usage: Usage, prices: Prices) -> None:
    assert cost_of(usage, prices) is None

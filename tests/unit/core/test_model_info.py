from __future__ import annotations

from desktop_ai.core.model_info import ModelInfo, ModelKind, Prices, Tier

TABLE = ModelInfo("gpt-x", "GPT X", 400_000, prices=Prices(1.0, 2.0, 0.1))


def test_what_a_provider_says_is_laid_over_what_a_table_says() -> None:
    said = ModelInfo("gpt-x", context_length=8192, sees_images=False)
    assert said.over(TABLE) == ModelInfo(
        "gpt-x", "GPT X", 8192, sees_images=False, prices=Prices(1.0, 2.0, 0.1)
    )


def test_prices_of_two_sources_are_not_mixed() -> None:
    assert ModelInfo("gpt-x", prices=Prices(5.0)).over(TABLE).prices == Prices(5.0)


def test_what_a_model_is_for_is_what_its_provider_says() -> None:
    assert ModelInfo("gpt-x", kind=ModelKind.IMAGE).over(TABLE).kind is ModelKind.IMAGE


def test_a_longer_prompt_costs_what_its_tier_says() -> None:
    longer = Tier(1000, Prices(output=4.0))
    longest = Tier(2000, Prices(input=3.0, cached=0.3))
    prices = Prices(1.0, 2.0, 0.1, tiers=(longer, longest))
    assert prices.for_prompt(1000) == prices
    assert (prices.for_prompt(1001).input, prices.for_prompt(1001).output) == (1.0, 4.0)
    found = prices.for_prompt(5000)
    assert (found.input, found.output, found.cached) == (3.0, 4.0, 0.3)


def test_free_is_only_what_is_said_to_cost_nothing() -> None:
    assert Prices(0.0, 0.0).is_free
    assert not Prices().is_free
    assert not Prices(0.0).is_free
    assert not Prices(0.0, 0.0, request=0.01).is_free

"""Prices in any shape of a list of models -> Prices, in USD per million tokens."""

from __future__ import annotations

from typing import Any

import msgspec

from desktop_ai.core.model_info import Prices, Tier
from desktop_ai.providers.model_fields import Path, at, number, tokens_in

# A shape tells its unit, wherever it is met: a proxy passes on the lists of the services behind it.
PER_TOKEN = 1_000_000.0
PER_MILLION = 1.0
CENTS_PER_100_MILLION = 1 / 10_000
# Nothing costs a dollar a token.
HIGHEST = 1_000_000.0


class Shape(msgspec.Struct, frozen=True):
    """Where prices stand, and the factor that makes USD per million tokens of them.

    `is_text` says whether they are texts: where the same names are used for two units, that tells them apart.
    """

    factor: float
    input: Path
    output: Path
    cached: Path
    reasoning: Path = ()
    request: Path = ()
    is_text: bool | None = None


SHAPES = (
    # OpenRouter and whoever took after it.
    Shape(
        PER_TOKEN,
        ("pricing", "prompt"),
        ("pricing", "completion"),
        ("pricing", "input_cache_read"),
        ("pricing", "internal_reasoning"),
        ("pricing", "request"),
    ),
    # Vercel's gateway.
    Shape(
        PER_TOKEN,
        ("pricing", "input"),
        ("pricing", "output"),
        ("pricing", "input_cache_read"),
        is_text=True,
    ),
    # Together, and each provider of a model at Hugging Face.
    Shape(
        PER_MILLION,
        ("pricing", "input"),
        ("pricing", "output"),
        ("pricing", "cached_input"),
        is_text=False,
    ),
    # LiteLLM.
    *(
        Shape(
            PER_TOKEN,
            (*where, "input_cost_per_token"),
            (*where, "output_cost_per_token"),
            (*where, "cache_read_input_token_cost"),
            (*where, "output_cost_per_reasoning_token"),
        )
        for where in ((), ("model_info",))
    ),
    # xAI.
    Shape(
        CENTS_PER_100_MILLION,
        ("prompt_text_token_price",),
        ("completion_text_token_price",),
        ("cached_prompt_text_token_price",),
    ),
)
LONG_CONTEXT = "_long_context"
LONG_CONTEXT_FROM = "long_context_threshold"


def prices_of(entry: dict[str, Any]) -> Prices | None:
    """What an entry says about prices, None when it says nothing that makes sense."""
    for shape in SHAPES:
        if (prices := _read(entry, shape)) is not None:
            return msgspec.structs.replace(prices, tiers=_tiers(entry, shape))
    return _agreed(entry.get("providers"))


def _read(entry: dict[str, Any], shape: Shape, suffix: str = "") -> Prices | None:
    first, output = (_price(entry, path, shape, suffix) for path in (shape.input, shape.output))
    if first is None and output is None:
        return None
    request = number(at(entry, shape.request)) if shape.request else None
    return Prices(
        first,
        output,
        _share(_price(entry, shape.cached, shape, suffix), first),
        _share(_price(entry, shape.reasoning, shape, suffix), output),
        request or None,
    )


def _price(entry: dict[str, Any], path: Path, shape: Shape, suffix: str) -> float | None:
    if not path:
        return None
    value = at(entry, (*path[:-1], path[-1] + suffix))
    if shape.is_text is not None and isinstance(value, str) is not shape.is_text:
        return None
    found = number(value)
    price = None if found is None else round(found * shape.factor, 9)
    return price if price is not None and price <= HIGHEST else None


def _share(price: float | None, of: float | None) -> float | None:
    """The price of a part; none at all stands for "as the others" wherever the others are not free."""
    return None if price == 0 and of else price


def _tiers(entry: dict[str, Any], shape: Shape) -> tuple[Tier, ...]:
    above = tokens_in(entry.get(LONG_CONTEXT_FROM))
    beyond = None if above is None else _read(entry, shape, LONG_CONTEXT)
    return () if above is None or beyond is None else (Tier(above, beyond),)


def _agreed(offers: object) -> Prices | None:
    """The price that all who offer a model ask: who will answer is not known before."""
    if not isinstance(offers, list):
        return None
    live = [offer for offer in offers if isinstance(offer, dict) and offer.get("status", "live") == "live"]
    asked = {prices_of({**offer, "providers": None}) for offer in live}
    return asked.pop() if len(asked) == 1 else None

"""What a provider says a request took, under any of its names -> Usage."""

from __future__ import annotations

from typing import Any

from desktop_ai.core.message import Usage
from desktop_ai.providers.values import number, objects_in

# Field of Usage -> where it may stand, as paths into the provider's object; the first number counts.
PLACES: dict[str, tuple[tuple[str, ...], ...]] = {
    "prompt_tokens": (("prompt_tokens",), ("input_tokens",)),
    "completion_tokens": (("completion_tokens",), ("output_tokens",)),
    "total_tokens": (("total_tokens",),),
    "reasoning_tokens": (
        ("completion_tokens_details", "reasoning_tokens"),
        ("output_tokens_details", "reasoning_tokens"),
        ("reasoning_tokens",),
    ),
    "cached_tokens": (
        ("prompt_tokens_details", "cached_tokens"),
        ("input_tokens_details", "cached_tokens"),
        ("prompt_cache_hit_tokens",),
        ("cache_read_input_tokens",),
        ("cached_tokens",),
    ),
}


def usage_of(chunk: dict[str, Any]) -> Usage | None:
    """The usage that a chunk carries, None when it carries none."""
    for found in _candidates(chunk):
        usage = Usage(
            **{field: _count(found, places) for field, places in PLACES.items()},
            cost=_price(found.get("cost")),
        )
        if usage != Usage():
            return usage
    return None


def _candidates(chunk: dict[str, Any]) -> list[dict[str, Any]]:
    """OpenAI's place, Groq's, and Moonshot's within a choice."""
    places: list[Any] = [chunk.get("usage")]
    if isinstance(groq := chunk.get("x_groq"), dict):
        places.append(groq.get("usage"))
    places.extend(choice.get("usage") for choice in objects_in(chunk.get("choices")))
    return [place for place in places if isinstance(place, dict)]


def _count(usage: dict[str, Any], places: tuple[tuple[str, ...], ...]) -> int | None:
    for place in places:
        value: Any = usage
        for name in place:
            value = value.get(name) if isinstance(value, dict) else None
        if (found := number(value)) is not None:
            return int(found)
    return None


def _price(value: Any) -> float | None:
    found = number(value)
    return float(found) if found is not None and found < 1e9 else None

"""What a request costs: the tokens of its usage at the prices of its model."""

from __future__ import annotations

from desktop_ai.core.message import Usage
from desktop_ai.core.model_info import Prices

MILLION = 1_000_000


def cost_of(usage: Usage, prices: Prices) -> float | None:
    """USD, None where tokens or prices are not known.

    Tokens that the provider remembered are part of the prompt, those of thought part of the output: never more
    of them are counted than there are tokens at all.
    """
    prompt, output = usage.prompt_tokens, usage.output_tokens
    if prompt is None or output is None:
        return None
    at = prices.for_prompt(prompt)
    if at.input is None or at.output is None:
        return None
    cached = min(usage.cached_tokens or 0, prompt)
    thought = min(usage.reasoning_tokens or 0, output)
    total = (prompt - cached) * at.input + (output - thought) * at.output
    total += cached * (at.input if at.cached is None else at.cached)
    total += thought * (at.output if at.reasoning is None else at.reasoning)
    return total / MILLION + (at.request or 0.0)

"""How each kind of provider is asked to think: the fields of a request for every reasoning effort."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop_ai.core.parameters import EFFORTS

Fields = Mapping[str, Any]
Written = Mapping[str, Fields]

# Tokens of thought, where thought is measured in tokens.
BUDGETS = {"minimal": 1_024, "low": 2_048, "medium": 8_192, "high": 16_384, "xhigh": 24_576}
MOST_BUDGET = 32_000
NO_THOUGHT = "none"


def level(effort: str, levels: tuple[str, ...]) -> str:
    """The level that stands for an effort: the highest that is not above it, else the lowest.

    Thinking never becomes not thinking, where there is any other level.
    """
    if effort in levels:
        return effort
    thinking = [name for name in EFFORTS if name in levels and name != NO_THOUGHT] or list(levels)
    below = [name for name in thinking if EFFORTS.index(name) <= EFFORTS.index(effort)]
    return below[-1] if below else thinking[0]


def effort_field(*levels: str) -> Written:
    """A field of OpenAI's name with one of `levels`."""
    return {effort: {"reasoning_effort": level(effort, levels)} for effort in EFFORTS}


def effort_object(*levels: str) -> Written:
    """An object with the effort in it."""
    return {effort: {"reasoning": {"effort": level(effort, levels)}} for effort in EFFORTS}


def thinking_switch(*levels: str) -> Written:
    """A switch, and beside it the effort of what thinks."""
    on = {
        effort: {"thinking": {"type": "enabled"}, "reasoning_effort": level(effort, levels)}
        for effort in EFFORTS
        if effort != NO_THOUGHT
    }
    return {NO_THOUGHT: {"thinking": {"type": "disabled"}}, **on}


def thinking_budget() -> Written:
    """A switch with a budget of tokens in it."""
    on = {
        effort: {"thinking": {"type": "enabled", "budget_tokens": BUDGETS.get(effort, MOST_BUDGET)}}
        for effort in EFFORTS
        if effort != NO_THOUGHT
    }
    return {NO_THOUGHT: {"thinking": {"type": "disabled"}}, **on}


def enable_thinking() -> Written:
    """A switch, and a budget of tokens beside it unless there is to be no limit."""
    on = {
        effort: {"enable_thinking": True}
        | ({"thinking_budget": BUDGETS[effort]} if effort in BUDGETS else {})
        for effort in EFFORTS
        if effort != NO_THOUGHT
    }
    return {NO_THOUGHT: {"enable_thinking": False}, **on}


def template_switch(*levels: str, switches: tuple[str, ...], has_field: bool = False) -> Written:
    """Variables of the model's chat template; the effort is one more of them, or a field where `has_field`."""
    written: dict[str, Fields] = {NO_THOUGHT: {"chat_template_kwargs": dict.fromkeys(switches, False)}}
    for effort in EFFORTS:
        if effort != NO_THOUGHT:
            chosen = {"reasoning_effort": level(effort, levels)}
            switched: dict[str, Any] = dict.fromkeys(switches, True)
            field, variables = (chosen, switched) if has_field else ({}, switched | chosen)
            written[effort] = {**field, "chat_template_kwargs": variables}
    return written

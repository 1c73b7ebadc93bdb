"""How a model is asked to go on with a reply that is not complete: from its own words, or by being told to."""

from __future__ import annotations

from typing import Any

from desktop_ai.catalog.prefill import Prefill
from desktop_ai.catalog.providers import Provider
from desktop_ai.providers.encodable import encodable
from desktop_ai.services.ports import ChatRequest

# Said where a model cannot be given the beginning of its answer; not a part of the conversation.
GO_ON = (
    "Your last message was cut off. Continue it exactly where it ends, in the middle of a word if need be, "
    "as if there had been no break. Repeat nothing, add no introduction and say nothing about this."
)


def prefill_of(request: ChatRequest, provider: Provider) -> Prefill | None:
    """How the provider is given the beginning of the answer; None where it is told to go on, or nothing is begun."""
    return provider.prefill if request.begun and not request.is_told_to_go_on else None


def continued_messages(request: ChatRequest, provider: Provider) -> list[dict[str, Any]]:
    """The messages that stand behind the conversation when a reply is continued."""
    if not request.begun:
        return []
    prefill = prefill_of(request, provider)
    begun = encodable(request.begun)
    if prefill is None:
        return [{"role": "assistant", "content": begun}, {"role": "user", "content": GO_ON}]
    words = begun.rstrip() if prefill.is_trimmed else begun
    return [{"role": "assistant", "content": words, **dict(prefill.message)}]


def continued_body(request: ChatRequest, provider: Provider) -> dict[str, Any]:
    """The fields of a request by which a provider knows that it is to go on."""
    prefill = prefill_of(request, provider)
    return {} if prefill is None else dict(prefill.body)

"""What a provider gets back of its own with the next turn: thought, blocks of thought, signatures."""

from __future__ import annotations

from typing import Any

from desktop_ai.catalog.providers import Provider
from desktop_ai.core.message import Message, ReasoningPart, Status, ToolCallPart

DETAILS = "reasoning_details"


def sent_back(message: Message, provider: Provider, *, has_calls: bool) -> dict[str, Any]:
    """The fields of an assistant's message beside its words and calls; none for what another provider said.

    Blocks of thought are signed as a whole, so those of a reply that was broken off stay here.
    """
    if not is_own(message, provider):
        return {}
    fields: dict[str, Any] = {}
    if provider.thought_field and has_calls and message.reasoning:
        fields[provider.thought_field] = message.reasoning
    for part in message.parts:
        if not isinstance(part, ReasoningPart):
            continue
        if part.details and provider.takes_thought_blocks and _is_whole(message):
            fields[DETAILS] = [*fields.get(DETAILS, ()), *part.details]
        if provider.takes_extras:
            fields.update(part.extra)
    return fields


def call_extras(message: Message, call: ToolCallPart, provider: Provider) -> dict[str, Any]:
    """What the provider hung on a call, for that provider."""
    return call.extra if provider.takes_extras and is_own(message, provider) else {}


def is_own(message: Message, provider: Provider) -> bool:
    """Whether a message was said by a model of that provider."""
    return message.reply is not None and message.reply.provider == provider.id


def _is_whole(message: Message) -> bool:
    return message.reply is not None and (
        message.reply.status is Status.DONE or message.reply.finish_reason is not None
    )

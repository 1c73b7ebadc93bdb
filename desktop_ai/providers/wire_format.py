"""Message -> request: what goes over the wire to a provider."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from desktop_ai.catalog.providers import Provider
from desktop_ai.core.message import Message, Role, ToolCallPart
from desktop_ai.core.preset import Exchange
from desktop_ai.services.ports import ChatRequest

TEMPERATURE = "temperature"


def request_body(request: ChatRequest, provider: Provider) -> dict[str, Any]:
    """The body of a chat request: the instructions, every message oldest first, and only what is set."""
    body: dict[str, Any] = {
        "model": request.model,
        "messages": wire_messages(request, provider),
        "stream": True,
    }
    if provider.has_stream_usage:
        body["stream_options"] = {"include_usage": True}
    for name, value in request.sampling.sent().items():
        highest = provider.highest_temperature if name == TEMPERATURE else value
        body[provider.wire_name(name)] = min(value, highest)
    for refused, instead in request.changes.items():
        value = body.pop(refused, None)
        if instead and value is not None:
            body[instead] = value
    return body


def wire_messages(request: ChatRequest, provider: Provider) -> list[dict[str, Any]]:
    """The messages of a request: the instructions when there are any, the examples, the conversation."""
    messages: list[dict[str, Any]] = []
    if request.instructions.strip():
        messages.append({"role": "system", "content": _encodable(request.instructions)})
    for example in request.examples:
        messages += _wire_example(example, provider)
    return messages + [wire_message(message) for message in request.messages]


def _wire_example(example: Exchange, provider: Provider) -> Iterator[dict[str, Any]]:
    """An example as if it had been said; the half that is missing is not sent."""
    for role, text, name in (
        ("user", example.user, example.user_name),
        ("assistant", example.assistant, example.assistant_name),
    ):
        if text.strip():
            named = {"name": name} if name and provider.takes_names else {}
            yield {"role": role, **named, "content": _encodable(text)}


def wire_message(message: Message) -> dict[str, Any]:
    """One message. A model's thought is not sent back; its refusal goes as its words."""
    if message.role is Role.USER:
        return {"role": "user", "content": _encodable(message.text)}
    calls = [part for part in message.parts if isinstance(part, ToolCallPart)]
    sent: dict[str, Any] = {
        "role": "assistant",
        "content": _encodable(message.text or message.refusal) or None,
    }
    if calls:
        sent["tool_calls"] = [_wire_call(number, call) for number, call in enumerate(calls)]
    return sent


def _wire_call(number: int, call: ToolCallPart) -> dict[str, Any]:
    """A call as it came, with what the provider hung on it; one that came without an id gets one."""
    return {
        "id": call.id or f"call_{number}",
        "type": "function",
        "function": {"name": call.name, "arguments": call.arguments},
        **call.extra,
    }


def _encodable(text: str) -> str:
    """The text with half characters replaced: a pasted text may hold one, and no request can carry it."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")

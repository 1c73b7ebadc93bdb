"""Message -> request: what goes over the wire to a provider."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from desktop_ai.catalog.providers import Provider
from desktop_ai.core.message import FilePart, ImagePart, Message, Part, Role, TextPart, ToolCallPart
from desktop_ai.core.one_line import one_line
from desktop_ai.core.preset import Exchange
from desktop_ai.core.text_file import fenced
from desktop_ai.providers.continuing import continued_body, continued_messages
from desktop_ai.providers.encodable import encodable
from desktop_ai.providers.sent_back import call_extras, sent_back
from desktop_ai.providers.wire_parameters import changed, merged, wire_parameters
from desktop_ai.services.ports import ChatRequest

# Said to the model in the place of a picture that it does not see, or that is not there any more.
NOT_SENT = "[A picture, “{name}”, which cannot be shown here]"
NO_PICTURES: Mapping[str, str] = MappingProxyType({})


def request_body(
    request: ChatRequest, provider: Provider, own: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """The body of a chat request: the instructions, every message oldest first, and only what is set.

    `own` has the account's own fields, which stand behind everything else.
    """
    body: dict[str, Any] = {
        "model": request.model,
        "messages": wire_messages(request, provider),
        "stream": True,
    }
    if provider.has_stream_usage:
        body["stream_options"] = {"include_usage": True}
    body.update(continued_body(request, provider))
    parameters = wire_parameters(request.sampling, provider, request.model)
    body = changed(merged(own or {}, merged(body, parameters)), request.changes)
    if request.begun:
        body.pop("n", None)  # only one answer can go on
    return body


def wire_messages(request: ChatRequest, provider: Provider) -> list[dict[str, Any]]:
    """The messages of a request: the instructions when there are any, the examples, the conversation."""
    messages: list[dict[str, Any]] = []
    if request.instructions.strip():
        messages.append({"role": "system", "content": encodable(request.instructions)})
    for example in request.examples:
        messages += _wire_example(example, provider)
    messages += [wire_message(message, provider, request.pictures) for message in request.messages]
    return messages + continued_messages(request, provider)


def _wire_example(example: Exchange, provider: Provider) -> Iterator[dict[str, Any]]:
    """An example as if it had been said; the half that is missing is not sent."""
    for role, text, name in (
        ("user", example.user, example.user_name),
        ("assistant", example.assistant, example.assistant_name),
    ):
        if text.strip():
            named = {"name": name} if name and provider.takes_names else {}
            yield {"role": role, **named, "content": encodable(text)}


def wire_message(
    message: Message, provider: Provider, pictures: Mapping[str, str] = NO_PICTURES
) -> dict[str, Any]:
    """One message. A model's refusal goes as its words, its thought only to the provider that wants it back.

    `pictures` has the addresses of pictures by their hashes; one that is not among them goes by its name.
    """
    if message.role is Role.USER:
        return {"role": "user", "content": _user_content(message, pictures)}
    calls = [part for part in message.parts if isinstance(part, ToolCallPart)]
    sent: dict[str, Any] = {
        "role": "assistant",
        "content": encodable(message.text or message.refusal) or None,
    }
    if calls:
        sent["tool_calls"] = [
            {**_wire_call(number, call), **call_extras(message, call, provider)}
            for number, call in enumerate(calls)
        ]
    return {**sent, **sent_back(message, provider, has_calls=bool(calls))}


def _user_content(message: Message, pictures: Mapping[str, str]) -> str | list[dict[str, Any]]:
    """What a person sends: words alone as they are, with anything else a list of parts."""
    if not message.attachments:
        return encodable(message.text)
    return [sent for part in message.parts for sent in _wire_parts(part, pictures)]


def _wire_parts(part: Part, pictures: Mapping[str, str]) -> list[dict[str, Any]]:
    match part:
        case ImagePart() if part.hash in pictures:
            return [{"type": "image_url", "image_url": {"url": pictures[part.hash]}}]
        case ImagePart():
            return [_text(NOT_SENT.format(name=one_line(part.name)))]
        case FilePart():
            return [_text(fenced(part))]
        case TextPart() if part.text.strip():
            return [_text(part.text)]
    return []


def _text(text: str) -> dict[str, Any]:
    return {"type": "text", "text": encodable(text)}


def _wire_call(number: int, call: ToolCallPart) -> dict[str, Any]:
    """A call as it came; one that came without an id gets one."""
    return {
        "id": call.id or f"call_{number}",
        "type": "function",
        "function": {"name": call.name, "arguments": call.arguments},
    }

"""What each provider is sent, to the letter: a readable file for every row of the table.

After a change that is meant, `APPROVE=1 python -m pytest tests/unit/providers/test_requests.py` writes them anew.
"""

from __future__ import annotations

import asyncio
import json
import os
from pathlib import Path

import httpx2
import pytest

from desktop_ai.catalog.providers import PROVIDERS, Provider
from desktop_ai.core.message import (
    ImagePart,
    Message,
    ReasoningPart,
    Reply,
    Role,
    Status,
    TextPart,
    ToolCallPart,
    user_message,
)
from desktop_ai.core.network_request import Purpose
from desktop_ai.core.parameter_kinds import Range
from desktop_ai.core.parameters import PARAMETERS, Sampling
from desktop_ai.core.response_format import FormatKind, ResponseFormat
from desktop_ai.core.secrets import Secrets
from desktop_ai.providers import openai_chat
from desktop_ai.providers.http import http_client
from desktop_ai.providers.openai_chat import OpenAIChat
from desktop_ai.services.network_log import NetworkLog
from desktop_ai.services.ports import ChatRequest

PICTURE = ImagePart("0a1b2c3d", "image/png", "sky.png", 1, 1, 68)
PICTURES = {PICTURE.hash: "data:image/png;base64,iVBORw0KGgo="}
APPROVED = Path(__file__).parents[2] / "approved" / "requests"
KEY = "the-key-0a1b2c3d"
# What the HTTP library says of itself and of the size of the body is no decision of ours.
UNINTERESTING = frozenset({"content-length", "accept-encoding", "connection"})
REACHED = [row for row in PROVIDERS if not row.is_built_in]


def conversation(provider: str) -> tuple[Message, ...]:
    """Three turns: words, a picture, thoughts, a call of a tool, and what the provider hung on them."""
    signature = {"extra_content": {"google": {"thought_signature": "c2lnbmVk"}}}
    call = ToolCallPart("call_1", "weather", '{"place": "Graz"}', signature)
    block = {"type": "reasoning.text", "text": "A greeting.", "signature": "c2lnbmVk", "index": 0}
    greeting = (ReasoningPart("A greeting.", (block,)), TextPart("Good morning!"))
    looking = (ReasoningPart("I need the weather."), TextPart("I look."), call)
    reply = Reply(Status.DONE, provider=provider)
    return (
        user_message("Good morning", None),
        Message("2", "1", Role.ASSISTANT, "", greeting, reply=reply),
        user_message("What is the weather like here?", "2", [PICTURE]),
        Message("4", "3", Role.ASSISTANT, "", looking, reply=reply),
        user_message("And tomorrow? 🌦", "4"),
    )


def everything_set() -> Sampling:
    """Each parameter set; numbers at their greatest, which shows where a provider takes less."""
    schema = '{"type": "object", "properties": {"rain": {"type": "boolean"}}, "required": ["rain"]}'
    words = {
        "stop": ("END", "\n\n"),
        "reasoning_effort": "xhigh",
        "verbosity": "low",
        "response_format": ResponseFormat(FormatKind.JSON_SCHEMA, "weather", schema),
        "logprobs": True,
        "stream": True,
        "extra": '{"metadata": {"purpose": "test"}, "top_k": 40}',
    }
    sampling = Sampling()
    for parameter in PARAMETERS:
        scale = parameter.kind
        value = scale.maximum if isinstance(scale, Range) else words[parameter.name]
        sampling = sampling.with_value(parameter.name, value)
    return sampling


def written(request: httpx2.Request) -> str:
    """A request as one reads it, the key hidden."""
    headers = sorted((name, value) for name, value in request.headers.items() if name not in UNINTERESTING)
    lines = [f"{request.method} {request.url}", *(f"{name}: {value}" for name, value in headers)]
    body = json.dumps(json.loads(request.content), indent=2, ensure_ascii=False) if request.content else ""
    return "\n".join((*lines, "", body)).replace(KEY, "[key]").rstrip() + "\n"


def requests_of(provider: Provider, monkeypatch: pytest.MonkeyPatch) -> str:
    """What goes out for a reply and for the list of models."""
    seen: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(written(request))
        body = b'{"data": [{"id": "some-model"}]}' if request.method == "GET" else b"data: [DONE]\n\n"
        return httpx2.Response(200, content=body)

    def client(base_url: str, log: NetworkLog, purpose: Purpose, **how: object) -> httpx2.AsyncClient:
        made = http_client(base_url, log, purpose)
        hooks = made.event_hooks
        return httpx2.AsyncClient(transport=httpx2.MockTransport(answer), event_hooks=hooks)

    monkeypatch.setattr(openai_chat, "http_client", client)
    messages = conversation(provider.id)
    request = ChatRequest("some-model", messages, "Answer briefly.", everything_set(), pictures=PICTURES)

    async def ask() -> None:
        key = KEY if provider.needs_key else ""
        chat = OpenAIChat(provider, provider.base_url or "https://custom.example/v1", Secrets(key=key))
        async for _ in chat.stream(request):
            pass
        await chat.models()
        await chat.close()

    asyncio.run(ask())
    return "\n".join(seen)


@pytest.mark.parametrize("provider", REACHED, ids=lambda provider: provider.id)
def test_a_provider_is_sent_what_was_approved(provider: Provider, monkeypatch: pytest.MonkeyPatch) -> None:
    found = requests_of(provider, monkeypatch)
    place = APPROVED / f"{provider.id}.txt"
    if os.environ.get("APPROVE"):
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(found, encoding="utf-8")
    assert place.read_text(encoding="utf-8") == found
    assert KEY not in found


def test_no_approved_request_is_left_over() -> None:
    assert {path.stem for path in APPROVED.iterdir()} == {provider.id for provider in REACHED}

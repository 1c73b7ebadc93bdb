"""What each provider gets back in the second turn, and how each is asked to go on with a reply."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from desktop_ai.catalog.providers import PROVIDER_OF, PROVIDERS, Provider
from desktop_ai.core.message import (
    Message,
    Part,
    ReasoningPart,
    Reply,
    Role,
    Status,
    TextPart,
    ToolCallPart,
    user_message,
)
from desktop_ai.core.reply import ReplyDraft
from desktop_ai.providers.chunk_assembler import ChunkAssembler
from desktop_ai.providers.continuing import GO_ON
from desktop_ai.providers.wire_format import request_body
from desktop_ai.services.ports import ChatRequest
from tests.support.asking import ask
from tests.support.scripted_server import ScriptedServer

REACHED = [row for row in PROVIDERS if not row.is_built_in]
EXTRA = {"extra_content": {"google": {"thought_signature": "c2ln"}}}
BLOCKS = (
    {"type": "reasoning.summary", "summary": "I look.", "id": None, "index": 0},
    {"type": "reasoning.encrypted", "data": "c2VjcmV0", "format": "f", "index": 1},
)
CALL = ToolCallPart("1", "weather", "{}", EXTRA)
SENT_CALL: dict[str, Any] = {
    "id": "1",
    "type": "function",
    "function": {"name": "weather", "arguments": "{}"},
}
REFUSE_EXTRAS = ("mistral",)
BEGUN = "Once upon a time \n"
WITH_FIELD: dict[str, dict[str, Any]] = {
    "deepseek": {"prefix": True},
    "mistral": {"prefix": True},
    "qwen": {"partial": True},
}
TAKE_BEGINNINGS = ("anthropic", "openrouter", "groq", "llama_cpp", "vllm", *WITH_FIELD)


def said(provider: str, *parts: Part, status: Status = Status.DONE) -> Message:
    return Message("2", "1", Role.ASSISTANT, "", parts, reply=Reply(status, provider=provider))


def second_turn(provider: Provider, message: Message) -> dict[str, Any]:
    """The first reply, as it is sent with the second question."""
    request = ChatRequest("m", (user_message("Hi", None), message, user_message("And?", "2")))
    sent: dict[str, Any] = request_body(request, provider)["messages"][1]
    return sent


def going_on(provider: Provider, **how: Any) -> dict[str, Any]:
    request = ChatRequest("m", (user_message("A tale", None),), begun=BEGUN)
    return request_body(msgspec.structs.replace(request, **how), provider)


@pytest.mark.parametrize("provider", REACHED, ids=lambda row: row.id)
def test_a_thought_goes_back_only_in_the_form_in_which_it_is_taken(provider: Provider) -> None:
    expected: dict[str, Any] = {"role": "assistant", "content": "Yes."}
    if provider.id == "openrouter":
        expected["reasoning_details"] = list(BLOCKS)
    message = said(provider.id, ReasoningPart("I look.", BLOCKS), TextPart("Yes."))
    assert second_turn(provider, message) == expected


@pytest.mark.parametrize("provider", REACHED, ids=lambda row: row.id)
def test_a_call_goes_back_with_what_belongs_to_it(provider: Provider) -> None:
    extra = {} if provider.id in REFUSE_EXTRAS else EXTRA
    expected: dict[str, Any] = {
        "role": "assistant",
        "content": None,
        "tool_calls": [{**SENT_CALL, **extra}],
        **extra,
    }
    if provider.id == "deepseek":
        expected["reasoning_content"] = "I look."
    assert second_turn(provider, said(provider.id, ReasoningPart("I look.", (), EXTRA), CALL)) == expected


@pytest.mark.parametrize("provider", REACHED, ids=lambda row: row.id)
def test_nothing_of_another_providers_thought_is_sent(provider: Provider) -> None:
    parts = ReasoningPart("Secret", BLOCKS, EXTRA), TextPart("Yes."), CALL
    for other in PROVIDERS:
        if other.id != provider.id:
            sent = second_turn(provider, said(other.id, *parts))
            assert sent == {"role": "assistant", "content": "Yes.", "tool_calls": [SENT_CALL]}


def test_blocks_of_a_thought_that_was_broken_off_stay_here() -> None:
    message = said("openrouter", ReasoningPart("I", BLOCKS), TextPart("Y"), status=Status.STOPPED)
    assert "reasoning_details" not in second_turn(PROVIDER_OF["openrouter"], message)


def test_blocks_of_thought_go_back_as_they_came() -> None:
    """From the stream of the first turn into the request of the second."""
    assembler, draft = ChunkAssembler(), ReplyDraft()
    for block in BLOCKS:
        for event in assembler.add({"choices": [{"delta": {"reasoning_details": [block]}}]}):
            draft.add(event)
    message = said("openrouter", *draft.first.parts(), TextPart("Yes."))
    assert second_turn(PROVIDER_OF["openrouter"], message)["reasoning_details"] == list(BLOCKS)


@pytest.mark.parametrize("provider", REACHED, ids=lambda row: row.id)
def test_a_reply_is_continued_as_the_provider_takes_it(provider: Provider) -> None:
    messages = going_on(provider)["messages"][1:]
    if provider.id in TAKE_BEGINNINGS:
        begun = BEGUN.rstrip() if provider.id == "anthropic" else BEGUN
        assert messages == [
            {"role": "assistant", "content": begun, **WITH_FIELD.get(provider.id, {})},
        ]
    else:
        assert messages == [
            {"role": "assistant", "content": BEGUN},
            {"role": "user", "content": GO_ON},
        ]


def test_vllm_is_told_that_the_last_message_is_not_complete() -> None:
    fields = {"continue_final_message": True, "add_generation_prompt": False}
    assert fields.items() <= going_on(PROVIDER_OF["vllm"]).items()
    assert not fields.keys() & going_on(PROVIDER_OF["vllm"], begun="").keys()


@pytest.mark.parametrize("provider", REACHED, ids=lambda row: row.id)
def test_who_does_not_take_a_beginning_is_told_to_go_on(provider: Provider) -> None:
    body = going_on(provider, is_told_to_go_on=True)
    assert [message["role"] for message in body["messages"]] == ["user", "assistant", "user"]
    assert body.keys() <= {"model", "messages", "stream", "stream_options"}


def test_a_beginning_goes_where_it_is_taken(server: ScriptedServer) -> None:
    row = Provider(
        id="tested",
        name="Tested",
        base_url=server.url,
        prefill=msgspec.structs.replace(PROVIDER_OF["deepseek"].prefill, base_url=f"{server.url}/beta"),
    )
    for begun, path in (("", "/chat/completions"), ("Once", "/beta/chat/completions")):
        server.reply("Fine.")
        ask(server.url, provider=row, request=ChatRequest("m", (user_message("Hi", None),), begun=begun))
        assert server.chats[-1].path.endswith(path)
    assert not server.chats[0].path.endswith("/beta/chat/completions")

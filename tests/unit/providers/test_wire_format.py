from __future__ import annotations

from typing import Any

import pytest

from desktop_ai.catalog.providers import PROVIDER_OF, Provider
from desktop_ai.core.message import (
    AttachedPart,
    FilePart,
    ImagePart,
    Message,
    Part,
    ReasoningPart,
    RefusalPart,
    Reply,
    Role,
    Status,
    TextPart,
    ToolCallPart,
    user_message,
)
from desktop_ai.core.parameters import Sampling
from desktop_ai.core.preset import Exchange
from desktop_ai.core.response_format import FormatKind, ResponseFormat
from desktop_ai.providers.wire_format import request_body
from desktop_ai.services.ports import ChatRequest

PLAIN = Provider(id="plain", name="Plain", base_url="", has_stream_usage=False)


def assistant(*parts: Part, provider: str = "plain") -> Message:
    return Message("2", "1", Role.ASSISTANT, "", parts, reply=Reply(Status.DONE, provider=provider))


def sent(*messages: Message, instructions: str = "", sampling: Sampling | None = None) -> dict[str, Any]:
    return request_body(ChatRequest("m", messages, instructions, sampling or Sampling()), PLAIN)


def test_only_what_is_set_is_sent() -> None:
    assert sent(user_message("Hi", None)) == {
        "model": "m",
        "messages": [{"role": "user", "content": "Hi"}],
        "stream": True,
    }


def test_instructions_come_first_and_messages_oldest_first() -> None:
    body = sent(
        user_message("1", None), assistant(TextPart("2")), user_message("3", "2"), instructions="Be brief"
    )
    assert [(message["role"], message["content"]) for message in body["messages"]] == [
        ("system", "Be brief"),
        ("user", "1"),
        ("assistant", "2"),
        ("user", "3"),
    ]


def test_blank_instructions_are_not_sent() -> None:
    assert len(sent(user_message("Hi", None), instructions=" \n")["messages"]) == 1


@pytest.mark.parametrize(
    ("provider", "name"),
    [("openai", "max_completion_tokens"), ("deepseek", "max_tokens"), ("ollama", "max_tokens")],
)
def test_the_output_limit_goes_by_the_name_that_the_provider_knows(provider: str, name: str) -> None:
    request = ChatRequest("m", (), "", Sampling(temperature=0.0, max_tokens=5))
    body = request_body(request, PROVIDER_OF[provider])
    assert body[name] == 5
    assert body["temperature"] == 0.0
    assert len({"max_tokens", "max_completion_tokens"} & set(body)) == 1


@pytest.mark.parametrize(("provider", "sent"), [("anthropic", 1.0), ("cohere", 1.0), ("openai", 1.7)])
def test_a_temperature_is_not_higher_than_the_provider_takes(provider: str, sent: float) -> None:
    request = ChatRequest("m", (), "", Sampling(temperature=1.7))
    assert request_body(request, PROVIDER_OF[provider])["temperature"] == sent


def test_usage_is_asked_for_where_the_provider_can_tell_it() -> None:
    request = ChatRequest("m", ())
    assert request_body(request, PROVIDER_OF["openai"])["stream_options"] == {"include_usage": True}
    assert "stream_options" not in request_body(request, PLAIN)


def test_thought_is_not_sent_back() -> None:
    body = sent(assistant(ReasoningPart("hm"), TextPart("yes")))
    assert body["messages"] == [{"role": "assistant", "content": "yes"}]


def test_a_refusal_goes_as_what_the_model_said() -> None:
    assert sent(assistant(RefusalPart("no")))["messages"] == [{"role": "assistant", "content": "no"}]


def test_tool_calls_go_back_with_what_hung_on_them() -> None:
    extra = {"extra_content": {"google": {"thought_signature": "s"}}}
    (message,) = sent(assistant(ToolCallPart("1", "f", "{}", extra), ToolCallPart("", "g", "")))["messages"]
    assert message["content"] is None
    assert message["tool_calls"] == [
        {"id": "1", "type": "function", "function": {"name": "f", "arguments": "{}"}, **extra},
        {"id": "call_1", "type": "function", "function": {"name": "g", "arguments": ""}},
    ]


def test_half_a_character_does_not_keep_a_message_from_being_sent() -> None:
    (message,) = sent(user_message("a\ud83db \U0001f642", None))["messages"]
    assert message["content"] == "a\ufffdb \U0001f642"
    assert message["content"].encode()


def with_examples(*examples: Exchange, provider: Provider = PLAIN) -> list[dict[str, Any]]:
    request = ChatRequest("m", (user_message("Now?", None),), "Be brief", examples=examples)
    messages: list[dict[str, Any]] = request_body(request, provider)["messages"]
    return messages


def test_examples_stand_between_the_instructions_and_the_conversation() -> None:
    assert with_examples(Exchange("2+2?", "4"), Exchange("3+3?", "6", "Ann", "Bo")) == [
        {"role": "system", "content": "Be brief"},
        {"role": "user", "content": "2+2?"},
        {"role": "assistant", "content": "4"},
        {"role": "user", "name": "Ann", "content": "3+3?"},
        {"role": "assistant", "name": "Bo", "content": "6"},
        {"role": "user", "content": "Now?"},
    ]


def test_half_an_example_is_sent_without_the_other_half() -> None:
    assert [one["role"] for one in with_examples(Exchange("Hi"), Exchange("", "Hey"))] == [
        "system",
        "user",
        "assistant",
        "user",
    ]


def test_a_provider_that_takes_no_names_gets_none() -> None:
    messages = with_examples(Exchange("Hi", "Hey", "Ann", "Bo"), provider=PROVIDER_OF["mistral"])
    assert [sorted(message) for message in messages] == [["content", "role"]] * 4


def body_of(
    provider: str, model: str = "m", changes: dict[str, str] | None = None, **values: Any
) -> dict[str, Any]:
    """What a provider is sent beside model and messages."""
    sampling = Sampling()
    for name, value in values.items():
        sampling = sampling.with_value(name, value)
    body = request_body(ChatRequest(model, (), "", sampling, changes or {}), PROVIDER_OF[provider])
    return {name: value for name, value in body.items() if name not in ("model", "messages")}


USAGE = {"stream_options": {"include_usage": True}}


def test_what_a_provider_is_known_not_to_take_is_not_sent() -> None:
    assert body_of("ollama", n=3, seed=7) == {"stream": True, **USAGE, "seed": 7}
    assert body_of("openai", "o3", temperature=1.0, reasoning_effort="high") == {
        "stream": True, **USAGE, "reasoning_effort": "high",
    }  # fmt: skip


def test_a_seed_goes_by_the_name_that_the_provider_knows() -> None:
    assert body_of("mistral", seed=7) == {"stream": True, "random_seed": 7}


def test_a_reply_as_a_whole_is_asked_for_without_the_options_of_a_stream() -> None:
    assert body_of("openai", stream=False) == {"stream": False}
    assert body_of("openai", changes={"stream": ""}) == {}


def test_extra_fields_come_last_and_join_objects_that_are_there() -> None:
    extra = '{"temperature": 0.1, "reasoning": {"exclude": true}, "usage": {"include": true}, "x": null}'
    assert body_of("openrouter", temperature=1.0, reasoning_effort="low", extra=extra) == {
        "stream": True,
        **USAGE,
        "temperature": 0.1,
        "reasoning": {"effort": "low", "exclude": True},
        "usage": {"include": True},
        "x": None,
    }


def test_the_fields_of_an_account_stand_behind_those_of_a_conversation() -> None:
    request = ChatRequest("m", (), "", Sampling(temperature=1.0))
    own = {"temperature": 0.1, "provider": {"order": ["a"]}, "model": "other"}
    body = request_body(request, PLAIN, own)
    assert (body["temperature"], body["provider"], body["model"]) == (1.0, {"order": ["a"]}, "m")


SCHEMA = ResponseFormat(FormatKind.JSON_SCHEMA)


@pytest.mark.parametrize(
    ("provider", "refused", "values", "left"),
    [
        ("openai", "response_format.json_schema", {"response_format": SCHEMA}, {}),
        ("openai", "response_format", {"response_format": SCHEMA}, {}),
        ("openrouter", "reasoning.effort", {"reasoning_effort": "low"}, {}),
        ("deepseek", "thinking.type", {"reasoning_effort": "low"}, {"reasoning_effort": "low"}),
        ("custom", "extra_thing", {"extra": '{"extra_thing": {"a": 1}, "b": 2}'}, {"b": 2}),
        ("custom", "messages", {"n": 2}, {"n": 2}),
        ("custom", "model", {"n": 2}, {"n": 2}),
    ],
)
def test_what_was_refused_is_left_out_as_a_whole(
    provider: str, refused: str, values: dict[str, Any], left: dict[str, Any]
) -> None:
    body = body_of(provider, changes={refused: ""}, **values)
    assert body == {"stream": True, **USAGE, **left}


def test_a_part_that_can_be_missing_is_left_out_alone() -> None:
    changes = {"response_format.json_schema.strict": ""}
    body = body_of("openai", changes=changes, response_format=SCHEMA)
    assert set(body["response_format"]["json_schema"]) == {"name", "schema"}


def test_options_of_the_stream_that_are_refused_are_left_out() -> None:
    assert body_of("openai", changes={"stream_options.include_usage": ""}) == {"stream": True}


def with_attachments(text: str, *attached: AttachedPart, pictures: dict[str, str] | None = None) -> Any:
    request = ChatRequest("m", (user_message(text, None, attached),), pictures=pictures or {})
    return request_body(request, PLAIN)["messages"][0]["content"]


def test_a_picture_goes_as_an_address_that_holds_it_before_the_words() -> None:
    address = "data:image/png;base64,AAAA"
    assert with_attachments(
        "What is it?", ImagePart("a1", "image/png", "cat.png"), pictures={"a1": address}
    ) == [
        {"type": "image_url", "image_url": {"url": address}},
        {"type": "text", "text": "What is it?"},
    ]


def test_a_picture_that_is_not_sent_goes_by_its_name() -> None:
    content = with_attachments("", ImagePart("a1", "image/png", "cat\n\u202e.png"))
    assert content == [{"type": "text", "text": "[A picture, “cat .png”, which cannot be shown here]"}]


def test_a_text_file_goes_in_a_fence_that_it_cannot_close() -> None:
    content = with_attachments("Read", FilePart("a.md", "```\nx\n```\n\ud83d", "markdown"))
    assert content == [
        {"type": "text", "text": "a.md\n````markdown\n```\nx\n```\n\ufffd\n````"},
        {"type": "text", "text": "Read"},
    ]

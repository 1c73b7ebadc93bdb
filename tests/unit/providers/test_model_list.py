from __future__ import annotations

import math
from typing import Any

import pytest

from desktop_ai.core.model_info import ModelInfo, ModelKind, Prices, Tier
from desktop_ai.providers.model_list import MOST, models_in, next_page

OPENROUTER = {
    "id": "anthropic/claude-x",
    "name": "Anthropic: Claude X",
    "created": 1760000000,
    "context_length": 1000000,
    "architecture": {"input_modalities": ["text", "image"], "output_modalities": ["text"]},
    "pricing": {
        "prompt": "0.000003",
        "completion": "0.000015",
        "request": "0",
        "internal_reasoning": "0",
        "input_cache_read": "0.0000003",
    },
    "top_provider": {"context_length": 1000000, "max_completion_tokens": 64000},
    "supported_parameters": ["max_tokens", "temperature", "tools", "reasoning"],
    "expiration_date": "2027-01-31",
}
XAI = {
    "id": "grok-x",
    "context_length": 256000,
    "input_modalities": ["text", "image"],
    "prompt_text_token_price": 20000,
    "cached_prompt_text_token_price": 5000,
    "completion_text_token_price": 100000,
    "prompt_text_token_price_long_context": 40000,
    "completion_text_token_price_long_context": 200000,
    "long_context_threshold": 128000,
}
MISTRAL = {
    "id": "mistral-x",
    "name": "mistral-x",
    "max_context_length": 131072,
    "capabilities": {"completion_chat": True, "function_calling": True, "vision": False},
    "deprecation": "2026-12-01T12:00:00Z",
}
HUGGING_FACE = {
    "id": "meta-llama/Llama-X",
    "architecture": {"input_modalities": ["text"]},
    "providers": [
        {
            "provider": "a",
            "status": "live",
            "context_length": 131072,
            "supports_tools": True,
            "pricing": {"input": 0.2, "output": 0.6},
        },
        {
            "provider": "b",
            "status": "live",
            "context_length": 65536,
            "supports_tools": False,
            "pricing": {"input": 0.2, "output": 0.6},
        },
        {"provider": "c", "status": "error", "pricing": {"input": 9, "output": 9}},
    ],
}
LM_STUDIO = {
    "type": "llm",
    "key": "qwen/qwen-x",
    "display_name": "Qwen X",
    "max_context_length": 262144,
    "loaded_instances": [{"id": "1", "config": {"context_length": 8192}}],
    "capabilities": {
        "vision": True,
        "trained_for_tool_use": False,
        "reasoning": {"allowed_options": ["off", "on"], "default": "on"},
    },
}
LITELLM = {
    "model_name": "my-gpt",
    "litellm_params": {"model": "openai/gpt"},
    "model_info": {
        "mode": "chat",
        "max_input_tokens": 272000,
        "max_output_tokens": 128000,
        "input_cost_per_token": 1.25e-06,
        "output_cost_per_token": 1e-05,
        "cache_read_input_token_cost": 1.25e-07,
        "supports_vision": True,
        "supports_function_calling": True,
        "supports_reasoning": None,
        "supported_openai_params": ["temperature", "n"],
    },
}
LLAMA_CPP = {
    "id": "tiny.gguf",
    "meta": {"n_ctx": 4096, "n_ctx_train": 8192, "n_params": 5},
    "architecture": {"input_modalities": ["text"]},
}
COHERE = {
    "name": "command-x",
    "endpoints": ["chat", "generate"],
    "context_length": 256000,
    "features": ["tools", "json_mode"],
}
ANTHROPIC = {
    "type": "model",
    "id": "claude-x",
    "display_name": "Claude X",
    "created_at": "2026-01-01T00:00:00Z",
    "max_input_tokens": 200000,
    "max_tokens": 64000,
    "capabilities": {"image_input": {"supported": True}, "thinking": {"supported": False}},
}


@pytest.mark.parametrize(
    ("entry", "info"),
    [
        ({"id": "m", "object": "model", "owned_by": "o"}, ModelInfo("m")),
        ({"id": "models/gemini-3"}, ModelInfo("models/gemini-3", "gemini-3")),
        ({"id": "m", "max_model_len": 100}, ModelInfo("m", context_length=100)),
        ({"name": "llama:8b", "model": "llama:8b"}, ModelInfo("llama:8b")),
        ({"id": "m", "name": None, "context_length": "big", "meta": None}, ModelInfo("m")),
        ({"id": "m", "shutdown_date": 1798761600}, ModelInfo("m", retires="2027-01-01")),
        ("m", ModelInfo("m")),
        (
            OPENROUTER,
            ModelInfo(
                "anthropic/claude-x",
                "Anthropic: Claude X",
                1000000,
                64000,
                sees_images=True,
                calls_tools=True,
                reasons=True,
                prices=Prices(3.0, 15.0, 0.3),
                parameters=("max_tokens", "temperature", "tools", "reasoning"),
                retires="2027-01-31",
            ),
        ),
        (
            XAI,
            ModelInfo(
                "grok-x",
                context_length=256000,
                sees_images=True,
                prices=Prices(2.0, 10.0, 0.5, tiers=(Tier(128000, Prices(4.0, 20.0)),)),
            ),
        ),
        (
            MISTRAL,
            ModelInfo(
                "mistral-x",
                context_length=131072,
                sees_images=False,
                calls_tools=True,
                retires="2026-12-01",
            ),
        ),
        (
            HUGGING_FACE,
            ModelInfo(
                "meta-llama/Llama-X",
                context_length=65536,
                sees_images=False,
                calls_tools=True,
                prices=Prices(0.2, 0.6),
            ),
        ),
        (
            LM_STUDIO,
            ModelInfo(
                "qwen/qwen-x",
                "Qwen X",
                8192,
                sees_images=True,
                calls_tools=False,
                reasons=True,
            ),
        ),
        (
            LITELLM,
            ModelInfo(
                "my-gpt",
                context_length=272000,
                max_output=128000,
                sees_images=True,
                calls_tools=True,
                prices=Prices(1.25, 10.0, 0.125),
                parameters=("temperature", "n"),
            ),
        ),
        (LLAMA_CPP, ModelInfo("tiny.gguf", context_length=4096, sees_images=False)),
        (COHERE, ModelInfo("command-x", context_length=256000, calls_tools=True)),
        (
            ANTHROPIC,
            ModelInfo("claude-x", "Claude X", 200000, 64000, sees_images=True, reasons=False),
        ),
    ],
)
@pytest.mark.parametrize("shape", ["data", "models", "list"])
def test_a_model_is_read_in_every_shape(entry: Any, info: ModelInfo, shape: str) -> None:
    body = [entry] if shape == "list" else {shape: [entry]}
    assert models_in(body) == [info]


@pytest.mark.parametrize(
    ("entry", "kind"),
    [
        ({"id": "gpt-6"}, ModelKind.CHAT),
        ({"id": "gpt-5-audio-preview"}, ModelKind.CHAT),
        ({"id": "text-embedding-3-large"}, ModelKind.EMBEDDING),
        ({"id": "BAAI/bge-m3"}, ModelKind.EMBEDDING),
        ({"id": "gpt-4o-mini-tts"}, ModelKind.SPEECH),
        ({"id": "tts-1-hd"}, ModelKind.SPEECH),
        ({"id": "whisper-1"}, ModelKind.TRANSCRIPTION),
        ({"id": "gpt-4o-transcribe"}, ModelKind.TRANSCRIPTION),
        ({"id": "omni-moderation-latest"}, ModelKind.MODERATION),
        ({"id": "dall-e-3"}, ModelKind.IMAGE),
        ({"id": "gpt-image-2"}, ModelKind.IMAGE),
        ({"id": "sora-2"}, ModelKind.VIDEO),
        ({"id": "gpt-realtime"}, ModelKind.OTHER),
        ({"id": "gpt-3.5-turbo-instruct"}, ModelKind.COMPLETION),
        ({"id": "mistral-7b-instruct"}, ModelKind.CHAT),
        ({"id": "m", "type": "embedding"}, ModelKind.EMBEDDING),
        ({"id": "an-embed-name", "type": "llm"}, ModelKind.CHAT),
        ({"id": "m", "type": "model"}, ModelKind.CHAT),
        ({"id": "m", "model_info": {"mode": "image_generation"}}, ModelKind.IMAGE),
        ({"name": "m", "endpoints": ["embed"]}, ModelKind.EMBEDDING),
        ({"name": "m", "endpoints": ["rerank"]}, ModelKind.OTHER),
        ({"id": "m", "capabilities": {"completion_chat": False}}, ModelKind.OTHER),
        ({"id": "m", "architecture": {"output_modalities": ["image"]}}, ModelKind.IMAGE),
        ({"id": "m", "architecture": {"output_modalities": ["text", "image"]}}, ModelKind.CHAT),
        ({"id": "m", "capabilities": ["embedding"]}, ModelKind.EMBEDDING),
    ],
)
def test_what_a_model_is_for_comes_from_its_list_or_its_name(entry: Any, kind: ModelKind) -> None:
    assert [info.kind for info in models_in([entry]) or []] == [kind]


@pytest.mark.parametrize(
    ("entry", "prices"),
    [
        ({"pricing": {"prompt": "0", "completion": "0"}}, Prices(0.0, 0.0)),
        ({"pricing": {"prompt": "-1", "completion": "-1"}}, None),
        ({"pricing": {"prompt": "NaN", "completion": "Infinity"}}, None),
        ({"pricing": {"prompt": math.nan, "completion": math.inf}}, None),
        ({"pricing": {"prompt": "5", "completion": "5"}}, None),
        ({"pricing": {"prompt": "0.000001", "completion": "cheap"}}, Prices(1.0)),
        ({"pricing": {"prompt": True, "completion": []}}, None),
        ({"pricing": {"prompt": "1" * 5000}}, None),
        ({"pricing": "free"}, None),
        ({"pricing": {"input": 0.88, "output": 0.88}}, Prices(0.88, 0.88)),
        ({"pricing": {"input": "0.000002", "output": "0.000008"}}, Prices(2.0, 8.0)),
        ({"input_cost_per_token": 1e-06, "output_cost_per_token": 2e-06}, Prices(1.0, 2.0)),
        (
            {"pricing": {"prompt": "0.000001", "completion": "0.000002", "request": "0.005"}},
            Prices(1.0, 2.0, request=0.005),
        ),
        (
            {
                "providers": [
                    {"pricing": {"input": 1, "output": 2}},
                    {"pricing": {"input": 3, "output": 4}},
                ]
            },
            None,
        ),
    ],
)
def test_a_price_is_read_in_its_unit_or_is_unknown(entry: dict[str, Any], prices: Prices | None) -> None:
    assert [info.prices for info in models_in([{"id": "m", **entry}]) or []] == [prices]


def test_what_no_list_says_is_unknown_and_never_no() -> None:
    (info,) = models_in([{"id": "m", "capabilities": {"new_thing": True}, "supported_parameters": []}]) or []
    assert (info.sees_images, info.calls_tools, info.reasons) == (None, None, None)
    assert (info.context_length, info.max_output, info.prices, info.parameters) == (None, None, None, None)


def test_a_list_of_everything_that_a_model_can_do_says_what_it_cannot() -> None:
    (info,) = models_in([{"model": "m", "capabilities": ["completion", "tools"]}]) or []
    assert (info.sees_images, info.calls_tools, info.reasons) == (False, True, False)


def test_what_is_no_model_is_left_out_and_each_is_listed_once() -> None:
    odd: list[Any] = [
        None,
        5,
        {},
        {"id": ""},
        {"id": 3},
        {"id": "a\nb"},
        {"id": "a\u202eb"},
        {"id": "x" * 600},
    ]
    entries = [*odd, {"id": "a"}, {"id": "a"}, {"id": "b"}]
    assert models_in({"data": entries}) == [ModelInfo("a"), ModelInfo("b")]


@pytest.mark.parametrize("body", [None, {}, "text", 5, {"data": "none"}, {"object": "list"}])
def test_what_is_no_list_of_models_is_none(body: Any) -> None:
    assert models_in(body) is None


def test_numbers_beyond_all_measure_say_nothing() -> None:
    vast = 10**400
    entry = {"id": "m", "context_length": vast, "created": vast, "pricing": {"input": vast, "output": 1.0}}
    found = models_in({"data": [{**entry, "deprecation": vast, "expiration_date": vast}]})
    assert found == [ModelInfo("m", prices=Prices(output=1.0))]


def test_only_so_many_models_are_taken() -> None:
    found = models_in([f"m{number}" for number in range(MOST + 10)])
    assert found is not None
    assert len(found) == MOST


@pytest.mark.parametrize(
    ("body", "following"),
    [
        ({"data": []}, ""),
        ([], ""),
        ({"links": {"next": "/v1/models?page=2"}}, "https://a.example/v1/models?page=2"),
        (
            {"links": {"next": "https://a.example/v1/models?page=2"}},
            "https://a.example/v1/models?page=2",
        ),
        ({"links": {"next": "https://b.example/v1/models"}}, ""),
        ({"links": {"next": "http://a.example/v1/models"}}, ""),
        ({"links": {"next": None}}, ""),
        ({"has_more": True, "last_id": "m 9"}, "https://a.example/v1/models?after_id=m+9"),
        ({"has_more": False, "last_id": "m9"}, ""),
        ({"has_more": "yes", "last_id": "m9"}, ""),
        ({"next_page_token": "t/1"}, "https://a.example/v1/models?page_token=t%2F1"),
    ],
)
def test_the_next_part_of_a_list_is_at_the_same_server(body: Any, following: str) -> None:
    assert next_page(body, "https://a.example/v1/models?old=1") == following

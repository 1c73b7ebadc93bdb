from __future__ import annotations

import re
from urllib.parse import urljoin

import pytest

from desktop_ai.catalog.endpoints import EVERY_ENDPOINT, TITLES, Endpoint
from desktop_ai.catalog.providers import PROVIDER_OF, PROVIDERS, Provider, parameter_of
from desktop_ai.catalog.reasoning import level
from desktop_ai.core.base_url import host_of, is_loopback, same_host
from desktop_ai.core.parameters import EFFORTS, PARAMETER_OF

every_provider = pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.id)


def test_every_provider_has_an_id_and_a_name_of_its_own() -> None:
    assert len(PROVIDER_OF) == len(PROVIDERS) == len({provider.name for provider in PROVIDERS})


def test_the_first_set_is_there() -> None:
    assert set(PROVIDER_OF) >= {
        "openai", "openrouter", "deepseek", "anthropic", "gemini", "xai", "qwen", "mistral", "cohere", "llama",
        "groq", "together", "fireworks", "cerebras", "hugging_face", "xroute", "ollama", "lm_studio", "llama_cpp",
        "vllm", "litellm", "custom", "guide",
    }  # fmt: skip


@every_provider
def test_a_provider_elsewhere_is_reached_only_over_tls(provider: Provider) -> None:
    if provider.base_url and not is_loopback(host_of(provider.base_url)):
        assert provider.base_url.startswith("https://")
        assert not provider.is_local


@every_provider
def test_a_local_provider_is_on_this_machine_and_needs_no_key(provider: Provider) -> None:
    if provider.is_local:
        assert provider.is_built_in or is_loopback(host_of(provider.base_url))
        assert not provider.needs_key


@every_provider
def test_what_is_built_in_has_no_address_and_no_key(provider: Provider) -> None:
    if provider.is_built_in:
        assert (provider.base_url, provider.environment, provider.key_page) == ("", (), "")
        assert provider.is_local


@every_provider
def test_whoever_needs_a_key_finds_out_where_it_is_looked_for_and_where_to_get_one(
    provider: Provider,
) -> None:
    if provider.needs_key:
        assert provider.environment
        assert provider.key_page.startswith("https://")


@every_provider
def test_rows_are_well_formed(provider: Provider) -> None:
    assert re.fullmatch(r"[a-z_]+", provider.id)
    assert not provider.base_url.endswith("/")
    assert all(re.fullmatch(r"[A-Z][A-Z0-9_]+", name) for name in provider.environment)
    assert {name for name, _ in provider.renamed} <= set(PARAMETER_OF)
    assert {name for row in provider.not_taken for name in row.parameters} <= set(PARAMETER_OF)
    assert set(provider.efforts) == set(EFFORTS)
    assert provider.highest_temperature in (1.0, 2.0)
    elsewhere = urljoin(provider.base_url, provider.models_url)
    assert not provider.models_url or same_host(elsewhere, provider.base_url)
    assert all(re.fullmatch(r"[A-Za-z-]+", name) and value.isprintable() for name, value in provider.headers)


def test_no_two_providers_look_for_their_key_in_the_same_place() -> None:
    names = [name for provider in PROVIDERS for name in provider.environment]
    assert len(names) == len(set(names))


@every_provider
def test_the_parameters_that_every_service_has_are_never_left_out_for_all_models(provider: Provider) -> None:
    common = ("temperature", "top_p", "max_tokens", "stop", "stream", "extra")
    assert all(provider.takes(name, 1, "some-model") for name in common)


@pytest.mark.parametrize(
    ("provider", "model", "not_taken", "taken"),
    [
        (
            "openai",
            "o3-mini",
            ("temperature", "top_p", "presence_penalty", "logprobs", "stop"),
            ("reasoning_effort",),
        ),
        ("openai", "o1", ("temperature",), ("stop",)),
        ("openai", "gpt-4o", ("reasoning_effort", "verbosity"), ("temperature", "logprobs", "n")),
        ("openai", "gpt-5-mini-2026-01-01", ("temperature", "frequency_penalty"), ("verbosity", "seed")),
        ("openai", "gpt-5.1", ("presence_penalty",), ("temperature",)),
        ("openai", "gpt-5.2-chat-latest", (), ("temperature", "presence_penalty")),
        ("openai", "omni-moderation", (), ("temperature",)),
        ("anthropic", "claude-opus-4-7", ("temperature", "n", "response_format"), ("stop",)),
        ("anthropic", "claude-opus-4-20250514", ("seed",), ("temperature", "top_p")),
        ("anthropic", "claude-sonnet-5", ("temperature",), ("max_tokens",)),
        ("xai", "grok-4.3", ("stop", "presence_penalty"), ("temperature", "reasoning_effort")),
        ("xai", "grok-4-fast-non-reasoning", (), ("stop",)),
        ("deepseek", "deepseek-chat", ("seed", "n"), ("temperature",)),
        ("deepseek", "deepseek-reasoner", ("temperature",), ("max_tokens",)),
        ("custom", "openai/o3-mini", (), ("temperature", "n")),
    ],
)
def test_what_a_model_is_known_not_to_take_is_known_of_that_model_only(
    provider: str, model: str, not_taken: tuple[str, ...], taken: tuple[str, ...]
) -> None:
    row = PROVIDER_OF[provider]
    assert [name for name in not_taken if row.takes(name, 1, model)] == []
    assert [name for name in taken if not row.takes(name, 1, model)] == []


def test_a_form_of_answers_may_be_all_that_is_not_taken() -> None:
    deepseek, lm_studio = PROVIDER_OF["deepseek"], PROVIDER_OF["lm_studio"]
    assert not deepseek.takes("response_format", {"type": "json_schema", "json_schema": {}}, "m")
    assert deepseek.takes("response_format", {"type": "json_object"}, "m")
    assert not lm_studio.takes("response_format", {"type": "json_object"}, "m")


@pytest.mark.parametrize(
    ("effort", "levels", "found"),
    [
        ("low", ("none", "low", "high"), "low"),
        ("medium", ("none", "low", "high"), "low"),
        ("max", ("none", "low", "high"), "high"),
        ("minimal", ("none", "high"), "high"),
        ("none", ("low", "high"), "low"),
        ("none", ("none", "high"), "none"),
    ],
)
def test_an_effort_becomes_the_nearest_that_there_is(
    effort: str, levels: tuple[str, ...], found: str
) -> None:
    assert level(effort, levels) == found


@pytest.mark.parametrize(
    ("provider", "effort", "fields"),
    [
        ("openai", "xhigh", {"reasoning_effort": "xhigh"}),
        ("openrouter", "max", {"reasoning": {"effort": "xhigh"}}),
        ("deepseek", "none", {"thinking": {"type": "disabled"}}),
        ("deepseek", "high", {"thinking": {"type": "enabled"}, "reasoning_effort": "high"}),
        ("anthropic", "low", {"thinking": {"type": "enabled", "budget_tokens": 2048}}),
        ("qwen", "none", {"enable_thinking": False}),
        ("qwen", "max", {"enable_thinking": True}),
        ("llama_cpp", "none", {"chat_template_kwargs": {"enable_thinking": False}}),
        ("mistral", "minimal", {"reasoning_effort": "high"}),
    ],
)
def test_an_effort_is_written_as_the_provider_reads_it(
    provider: str, effort: str, fields: dict[str, object]
) -> None:
    row = PROVIDER_OF[provider]
    assert row.fields("reasoning_effort", effort) == fields
    assert {parameter_of(name) for name in fields} == {"reasoning_effort"}


def test_what_is_offered_beside_chat_is_known_of_services_and_of_no_custom_endpoint() -> None:
    assert PROVIDER_OF["openai"].endpoints == EVERY_ENDPOINT
    assert PROVIDER_OF["anthropic"].endpoints == frozenset()
    assert Endpoint.EMBEDDINGS in (PROVIDER_OF["ollama"].endpoints or ())
    assert PROVIDER_OF["custom"].endpoints is None
    assert set(TITLES) == EVERY_ENDPOINT

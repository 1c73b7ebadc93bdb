from __future__ import annotations

import re
from urllib.parse import urljoin

import pytest

from desktop_ai.catalog.providers import PROVIDER_OF, PROVIDERS, Provider
from desktop_ai.core.base_url import host_of, is_loopback, same_host
from desktop_ai.core.parameters import PARAMETER_OF

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
    assert {name for name, _ in provider.renamed} <= {*PARAMETER_OF, "seed"}
    assert provider.highest_temperature in (1.0, 2.0)
    elsewhere = urljoin(provider.base_url, provider.models_url)
    assert not provider.models_url or same_host(elsewhere, provider.base_url)
    assert all(re.fullmatch(r"[A-Za-z-]+", name) and value.isprintable() for name, value in provider.headers)


def test_no_two_providers_look_for_their_key_in_the_same_place() -> None:
    names = [name for provider in PROVIDERS for name in provider.environment]
    assert len(names) == len(set(names))

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_ai.catalog.providers import PROVIDERS, Provider
from desktop_ai.core.account import Account
from desktop_ai.core.errors import BadInput
from desktop_ai.keychain.other_sources import EnvironmentKeys, variables_in

WITH_VARIABLE = [provider for provider in PROVIDERS if provider.environment]
EVERY_KEY = {name: f"key of {name}" for provider in PROVIDERS for name in provider.environment}


@pytest.mark.parametrize("provider", WITH_VARIABLE, ids=lambda provider: provider.id)
def test_a_key_of_the_environment_is_found_for_its_own_provider(provider: Provider) -> None:
    keys = EnvironmentKeys(EVERY_KEY)
    account = Account(provider.id, provider.id)
    assert keys.key(account) == f"key of {provider.environment[0]}"
    assert str(keys.place(account)) == f"{provider.environment[0]} in the environment"


@pytest.mark.parametrize(
    "address",
    [
        "http://api.openai.com/v1",
        "https://api.openai.com:8443/v1",
        "https://api.openai.com.example.com/v1",
        "https://eu.api.openai.com/v1",
        "https://proxy.example.com/v1",
        "http://localhost:8080/v1",
        "not an address",
    ],
)
def test_it_never_goes_to_another_host_and_never_without_encryption(address: str) -> None:
    assert EnvironmentKeys(EVERY_KEY).key(Account("openai", "openai", base_url=address)) is None


@pytest.mark.parametrize("address", ["https://api.openai.com/v1", "https://api.openai.com/another/path"])
def test_it_goes_to_every_path_of_its_own_host(address: str) -> None:
    assert EnvironmentKeys(EVERY_KEY).key(Account("openai", "openai", base_url=address)) is not None


@pytest.mark.parametrize("address", ["http://localhost:1234/v1", "http://127.0.0.1:1234/v1"])
def test_a_key_for_this_machine_stays_on_it(address: str) -> None:
    keys = EnvironmentKeys(EVERY_KEY)
    assert keys.key(Account("lm_studio", "lm_studio", base_url=address)) == "key of LM_API_TOKEN"
    assert keys.key(Account("lm_studio", "lm_studio", base_url="http://192.168.1.5:1234/v1")) is None
    assert keys.key(Account("lm_studio", "lm_studio", base_url="http://localhost:9999/v1")) is None


@pytest.mark.parametrize("provider", ["custom", "ollama", "a provider of a later version"])
def test_who_names_no_variable_gets_no_key(provider: str) -> None:
    account = Account("a", provider, base_url="https://api.openai.com/v1")
    assert EnvironmentKeys(EVERY_KEY).key(account) is None


@pytest.mark.parametrize(("value", "key"), [("", None), ("  \n", None), (" sk-key\n", "sk-key")])
def test_blank_space_around_a_key_does_not_count(value: str, key: str | None) -> None:
    assert EnvironmentKeys({"OPENAI_API_KEY": value}).key(Account("openai", "openai")) == key


def test_a_file_of_variables_is_read_as_people_write_it(tmp_path: Path) -> None:
    path = tmp_path / "keys.env"
    path.write_text(
        "\ufeff# OPENAI_API_KEY=not-this\n"
        'export OPENAI_API_KEY = "sk-one"  # mine\n'
        "  DEEPSEEK_API_KEY='sk-t#wo'\n"
        "OPENROUTER_API_KEY=sk-three # the third\n"
        "EMPTY=\nCOMMENT=#nothing\nURL=http://x/#y\nnot a line\n=5\n9NAME=x\n",
        encoding="utf-8",
    )
    assert variables_in(path) == {
        "OPENAI_API_KEY": "sk-one",
        "DEEPSEEK_API_KEY": "sk-t#wo",
        "OPENROUTER_API_KEY": "sk-three",
        "EMPTY": "",
        "COMMENT": "",
        "URL": "http://x/#y",
    }


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00KEY=1"])
def test_a_file_of_variables_that_cannot_be_read_is_said_without_what_is_in_it(
    tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "keys.env"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(BadInput, match=r"keys\.env"):
        variables_in(path)
    with pytest.raises(BadInput):
        variables_in(tmp_path)


def test_a_key_of_a_named_file_says_where_it_is_and_stays_with_its_provider() -> None:
    keys = EnvironmentKeys({"OPENAI_API_KEY": "sk-one"}, "keys.env")
    account = Account("openai", "openai")
    assert (keys.key(account), str(keys.place(account))) == ("sk-one", "OPENAI_API_KEY in keys.env")
    assert keys.key(Account("openai", "openai", base_url="https://elsewhere.example/v1")) is None

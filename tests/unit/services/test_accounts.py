from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_ai.catalog.providers import PROVIDER_OF, PROVIDERS
from desktop_ai.catalog.settings import DEFAULT_ACCOUNT
from desktop_ai.core.account import Account
from desktop_ai.core.errors import BadInput, KeyMissing, Remedy
from desktop_ai.services.account_entries import LIST
from desktop_ai.services.accounts import MODELS, Accounts, FoundKey
from tests.support.house import house
from tests.support.playing_provider import PlayingProviders

KEYS = {"OPENAI_API_KEY": "sk-openai-key", "DEEPSEEK_API_KEY": "sk-deepseek-key"}


def with_accounts(directory: Path, use: Callable[[Accounts], Awaitable[None] | None], **how: Any) -> None:
    async def run() -> None:
        async with house(directory, PlayingProviders(), **how) as home:
            using = use(home.accounts)
            if using is not None:
                await using

    asyncio.run(run())


async def key_sent(accounts: Accounts, id: str) -> str:
    """The key that a request of an account would carry."""
    return (await accounts.secrets_for_request(accounts.account(id))).key


def test_there_is_an_account_for_every_first_provider(tmp_path: Path) -> None:
    def use(accounts: Accounts) -> None:
        first = [provider.id for provider in PROVIDERS if provider.is_first]
        assert [account.id for account in accounts.all()] == first
        assert accounts.account("openai").name == "OpenAI"
        with pytest.raises(BadInput) as caught:
            accounts.account("nobody")
        assert "openai" in str(caught.value.remedy)

    with_accounts(tmp_path, use)


def test_every_other_provider_has_one_that_joins_the_list_when_it_is_used(tmp_path: Path) -> None:
    async def use(accounts: Accounts) -> None:
        before = [account.id for account in accounts.all()]
        mistral = accounts.account("mistral")
        assert (mistral.name, accounts.base_url(mistral)) == ("Mistral", "https://api.mistral.ai/v1")
        assert [account.id for account in accounts.all()] == before
        await accounts.keep_key(mistral, "0a1b2c3d4e5f6g7h8i9j0a1b2c3d4e5f", only_now=True)
        accounts.rename(accounts.account("groq"), "Quick")
        assert [account.id for account in accounts.all()] == [*before, "mistral", "groq"]
        assert await key_sent(accounts, "mistral") == "0a1b2c3d4e5f6g7h8i9j0a1b2c3d4e5f"
        await accounts.remove(accounts.account("groq"))
        assert accounts.account("groq").name == "Groq"

    with_accounts(tmp_path, use)


def test_a_key_of_the_environment_brings_the_account_of_its_provider_into_view(tmp_path: Path) -> None:
    def use(accounts: Accounts) -> None:
        assert "anthropic" in [account.id for account in accounts.all()]
        assert "mistral" not in [account.id for account in accounts.all()]
        assert accounts.default().id == "anthropic"

    with_accounts(tmp_path, use, environment={"ANTHROPIC_API_KEY": "sk-ant-of-the-environment"})


def test_an_address_is_kept_as_it_was_meant_and_told(tmp_path: Path) -> None:
    def use(accounts: Accounts) -> None:
        heard: list[str] = []
        accounts.changed.connect(heard.append)
        assert (
            accounts.set_base_url(accounts.account("custom"), " localhost:8080 ")
            == "http://localhost:8080/v1"
        )
        assert accounts.base_url(accounts.account("custom")) == "http://localhost:8080/v1"
        assert heard == ["custom"]

    with_accounts(tmp_path, use)
    with_accounts(
        tmp_path, lambda accounts: expect(accounts.account("custom").base_url, "http://localhost:8080/v1")
    )


def expect(found: object, expected: object) -> None:
    assert found == expected


def test_an_empty_address_brings_back_the_providers_own(tmp_path: Path) -> None:
    def use(accounts: Accounts) -> None:
        accounts.set_base_url(accounts.account("openai"), "proxy.example.com")
        assert accounts.base_url(accounts.account("openai")) == "https://proxy.example.com/v1"
        assert accounts.set_base_url(accounts.account("openai"), "  ") == ""
        assert accounts.base_url(accounts.account("openai")) == PROVIDER_OF["openai"].base_url
        assert accounts.set_base_url(accounts.account("openai"), "https://api.openai.com") == ""

    with_accounts(tmp_path, use)


def test_an_address_that_is_none_is_refused_and_the_former_stays(tmp_path: Path) -> None:
    def use(accounts: Accounts) -> None:
        accounts.set_base_url(accounts.account("custom"), "localhost:8080")
        with pytest.raises(BadInput):
            accounts.set_base_url(accounts.account("custom"), "ftp://example.com")
        assert accounts.base_url(accounts.account("custom")) == "http://localhost:8080/v1"

    with_accounts(tmp_path, use)


@pytest.mark.parametrize("wrong", ["text", 1, None, {"custom": 5}, {"openai": "no address at all"}])
def test_wrong_things_in_the_settings_count_as_nothing(tmp_path: Path, wrong: Any) -> None:
    def use(accounts: Accounts) -> None:
        assert accounts.account("custom").base_url == ""
        assert accounts.last_model(accounts.account("openai")) == ""
        assert accounts.default().id == "guide"

    settings = {LIST: wrong, MODELS: {"openai": 7}, DEFAULT_ACCOUNT.key: "an account that is gone"}
    with_accounts(tmp_path, use, settings=settings)


def test_an_environment_key_goes_only_to_its_providers_own_host_and_never_over_http(tmp_path: Path) -> None:
    async def use(accounts: Accounts) -> None:
        assert await key_sent(accounts, "openai") == "sk-openai-key"
        for address in ("https://proxy.example.com/v1", "http://api.openai.com/v1", "http://localhost:1/v1"):
            accounts.set_base_url(accounts.account("openai"), address)
            with pytest.raises(KeyMissing):
                await key_sent(accounts, "openai")
        for id in ("custom", "ollama", "llama_cpp"):
            accounts.set_base_url(accounts.account(id), "https://api.openai.com/v1")
            assert await key_sent(accounts, id) == ""

    with_accounts(tmp_path, use, environment=KEYS)


def test_a_typed_key_counts_before_one_of_the_environment_and_is_never_written(tmp_path: Path) -> None:
    async def use(accounts: Accounts) -> None:
        heard: list[str] = []
        accounts.changed.connect(heard.append)
        account = accounts.account("openai")
        await accounts.keep_key(account, "  sk-typed-key\n")
        accounts.remember_model(account, "m")
        assert await key_sent(accounts, account.id) == "sk-typed-key"
        await accounts.keep_key(account, "")
        assert await key_sent(accounts, account.id) == "sk-openai-key"
        assert heard == ["openai", "openai"]
        await accounts.keep_key(account, "sk-typed-key")

    with_accounts(tmp_path, use, environment=KEYS)
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b'"m"' in written
    assert b"sk-" not in written


@pytest.mark.parametrize("key", ["sk one", "sk-\u00e9", "sk-\u2028x", "sk-\x00", "schlüssel"])
def test_what_cannot_be_a_key_is_refused_without_repeating_it(tmp_path: Path, key: str) -> None:
    async def use(accounts: Accounts) -> None:
        with pytest.raises(BadInput) as caught:
            await accounts.keep_key(accounts.account("openai"), key)
        assert key not in str(caught.value)
        assert accounts.find_key(accounts.account("openai")) is None

    with_accounts(tmp_path, use)


def test_a_found_key_says_where_it_is_from_and_never_what_it_is(tmp_path: Path) -> None:
    found = FoundKey("sk-secret", "environment variable X")
    assert f"{found} {found!r} {[found]}".count("secret") == 0
    assert "environment variable X" in repr(found)


def test_a_request_without_an_address_or_a_key_says_what_is_missing(tmp_path: Path) -> None:
    async def use(accounts: Accounts) -> None:
        with pytest.raises(BadInput) as no_address:
            await key_sent(accounts, "custom")
        assert no_address.value.action == Remedy.EDIT_ADDRESS
        with pytest.raises(KeyMissing) as no_key:
            await key_sent(accounts, "deepseek")
        assert "DEEPSEEK_API_KEY" in str(no_key.value.remedy)
        assert await key_sent(accounts, "ollama") == ""

    with_accounts(tmp_path, use)


def test_an_account_lacks_an_address_only_while_it_needs_one(tmp_path: Path) -> None:
    async def use(accounts: Accounts) -> None:
        lacking = [account.id for account in accounts.all() if accounts.lacks_address(account)]
        assert lacking == ["custom"]
        accounts.set_base_url(accounts.account("custom"), "localhost:8080")
        assert not accounts.lacks_address(accounts.account("custom"))
        assert await key_sent(accounts, "guide") == ""

    with_accounts(tmp_path, use)


def test_new_conversations_go_to_the_account_chosen_last_or_one_that_has_a_key(tmp_path: Path) -> None:
    def use(accounts: Accounts) -> None:
        assert accounts.default().id == "deepseek"
        accounts.choose_default(accounts.account("ollama"))
        assert accounts.default().id == "ollama"

    with_accounts(tmp_path, use, environment={"DEEPSEEK_API_KEY": "sk-deepseek-key"})
    with_accounts(tmp_path, lambda accounts: expect(accounts.default().id, "ollama"))


def test_each_account_remembers_its_model(tmp_path: Path) -> None:
    def use(accounts: Accounts) -> None:
        accounts.remember_model(accounts.account("openai"), "one")
        accounts.remember_model(accounts.account("ollama"), "two")

    with_accounts(tmp_path, use)
    with_accounts(
        tmp_path,
        lambda accounts: expect(
            [accounts.last_model(accounts.account(id)) for id in ("openai", "ollama", "custom")],
            ["one", "two", ""],
        ),
    )


def test_a_lent_account_stands_for_its_own_id_and_leaves_nothing_behind(tmp_path: Path) -> None:
    lent = Account("custom", "custom", "Lent", "http://127.0.0.1:9/v1")

    def prepare(accounts: Accounts) -> None:
        accounts.set_base_url(accounts.account("custom"), "localhost:8080")
        accounts.remember_model(accounts.account("custom"), "kept-model")

    async def use(accounts: Accounts) -> None:
        accounts.lend(lent)
        assert accounts.account("custom") == lent
        assert lent in accounts.all()
        assert accounts.base_url(lent) == "http://127.0.0.1:9/v1"
        assert accounts.last_model(lent) == ""
        assert await key_sent(accounts, lent.id) == ""

    with_accounts(tmp_path, prepare)
    before = (tmp_path / "settings.json").read_bytes()
    with_accounts(tmp_path, use, environment=KEYS)
    assert (tmp_path / "settings.json").read_bytes() == before

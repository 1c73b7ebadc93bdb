from __future__ import annotations

import asyncio
import subprocess
import sys

import msgspec
import pytest

from desktop_ai.catalog.providers import PROVIDERS, Provider
from desktop_ai.core.account import Account
from desktop_ai.core.base_url import normalised
from desktop_ai.core.errors import BadInput, ReplyError
from desktop_ai.core.secrets import Secrets
from desktop_ai.providers.factory import OpenAIProviders, address_of
from tests.support.scripted_server import JSON, Script, ScriptedServer

HEAVY = ("openai", "httpx2", "pydantic", "anyio", "PySide6")


def test_importing_the_factory_imports_nothing_heavy() -> None:
    code = "import sys; import desktop_ai.providers.factory; print(*sys.modules)"
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not set(HEAVY) & set(printed.stdout.split())


def test_preparing_imports_what_opening_needs() -> None:
    code = (
        "import sys; from desktop_ai.providers.factory import OpenAIProviders; from desktop_ai.core.account import "
        "Account; from desktop_ai.core.secrets import Secrets; f = OpenAIProviders(); f.prepare(); "
        "before = set(sys.modules); "
        "f.open(Account('a', 'ollama'), Secrets()); "
        "print(len({m for m in sys.modules if m.startswith('openai')} - before))"
    )
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert printed.stdout.strip() == "0"


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.id)
def test_every_provider_has_a_usable_address(provider: Provider) -> None:
    if provider.base_url:
        assert address_of(Account("a", provider.id)) == provider.base_url
        assert normalised(provider.base_url).startswith(provider.base_url.rstrip("/"))
    else:
        with pytest.raises(BadInput):
            address_of(Account("a", provider.id))


def test_an_address_of_the_user_is_completed() -> None:
    assert address_of(Account("a", "custom", base_url="localhost:8080")) == "http://localhost:8080/v1"
    assert address_of(Account("a", "openai", base_url="proxy.example.com")) == "https://proxy.example.com/v1"


@pytest.mark.parametrize(
    ("account", "who"),
    [
        (Account("a", "openai"), "OpenAI"),
        (Account("a", "openai", name="Work"), "Work"),
        (Account("a", "custom"), "127.0.0.1"),
    ],
)
def test_an_account_is_named_in_its_errors(server: ScriptedServer, account: Account, who: str) -> None:
    server.models_script = Script(b"{}", status=401, content_type=JSON)

    async def ask() -> None:
        chat = OpenAIProviders().open(msgspec.structs.replace(account, base_url=server.url), Secrets())
        try:
            await chat.models()
        finally:
            await chat.close()

    with pytest.raises(ReplyError, match=who):
        asyncio.run(ask())

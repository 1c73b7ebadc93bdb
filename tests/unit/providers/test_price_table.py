"""The table of prices: what it knows, how it is renewed, and what it does with what is no table."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from datetime import date

import pytest

from desktop_ai.catalog.providers import PROVIDER_OF
from desktop_ai.core.errors import ReplyError
from desktop_ai.core.errors import ReplyErrorKind as Kind
from desktop_ai.core.model_info import Prices, Tier
from desktop_ai.providers.price_table import GenaiPrices
from tests.support.scripted_server import JSON, Script, ScriptedServer

OPENAI = PROVIDER_OF["openai"].base_url
NEWER = [
    {
        "id": "openai",
        "name": "OpenAI",
        "api_pattern": r"https://api\.openai\.com",
        "models": [
            {
                "id": "gpt-9",
                "name": "GPT 9",
                "match": {"equals": "gpt-9"},
                "context_window": 2_000_000,
                "prices": {
                    "input_mtok": {"base": 2, "tiers": [{"start": 1000, "price": 4}]},
                    "cache_read_mtok": 0.5,
                    "output_mtok": 8,
                },
            }
        ],
    }
]


@pytest.fixture(scope="module")
def table() -> GenaiPrices:
    made = GenaiPrices()
    made.load()
    return made


def test_a_model_is_known_with_its_prices_and_the_length_of_its_context(table: GenaiPrices) -> None:
    found = table.find(OPENAI, "gpt-4o-mini")
    assert found is not None
    assert (found.id, found.context_length) == ("gpt-4o-mini", 128_000)
    assert found.prices == Prices(0.15, 0.6, 0.075)


def test_a_model_is_known_by_its_dated_name_too(table: GenaiPrices) -> None:
    found = table.find(OPENAI, "gpt-4o-mini-2024-07-18")
    assert found is not None
    assert found.prices == Prices(0.15, 0.6, 0.075)


@pytest.mark.parametrize(
    ("base_url", "model"),
    [
        (OPENAI, "no-such-model"),
        (OPENAI, ""),
        ("http://127.0.0.1:8080/v1", "gpt-4o-mini"),
        ("", "gpt-4o-mini"),
        ("https://api.openai.com.evil.example\n", "\x00"),
    ],
)
def test_what_the_table_does_not_know_is_unknown(table: GenaiPrices, base_url: str, model: str) -> None:
    assert table.find(base_url, model) is None
    assert table.find(base_url, model) is None


@pytest.mark.parametrize(
    "id",
    ["openai", "openrouter", "deepseek", "anthropic", "gemini", "xai", "mistral", "cohere", "groq"],
)
def test_the_services_of_the_program_are_found_by_their_address(id: str) -> None:
    from genai_prices.data_snapshot import get_snapshot

    assert get_snapshot().find_provider(None, None, PROVIDER_OF[id].base_url).models


def test_the_table_says_from_when_it_is(table: GenaiPrices) -> None:
    assert "2026-01-01" < table.day <= date.today().isoformat()


def test_nothing_is_known_before_it_is_loaded() -> None:
    assert GenaiPrices().find(OPENAI, "gpt-4o-mini") is None
    assert GenaiPrices().day == ""


def test_a_newer_table_takes_the_place_of_the_shipped_one() -> None:
    table = GenaiPrices()
    table.load(json.dumps(NEWER).encode(), "2099-01-01")
    found = table.find(OPENAI, "gpt-9")
    assert found is not None
    assert found.prices == Prices(2.0, 8.0, 0.5, tiers=(Tier(1000, Prices(4.0, 8.0, 0.5)),))
    assert (found.name, found.context_length, table.day) == ("GPT 9", 2_000_000, "2099-01-01")


def test_a_table_that_is_older_than_the_shipped_one_is_left_alone() -> None:
    table = GenaiPrices()
    table.load(json.dumps(NEWER).encode(), "2020-01-01")
    assert table.find(OPENAI, "gpt-9") is None
    assert table.find(OPENAI, "gpt-4o-mini") is not None


@pytest.mark.parametrize("content", [b"oops", b"{}", b"[]", b'[{"id": 5}]', b"[1]", b"[" * 100_000, b"\xff"])
def test_what_is_no_table_is_refused_and_the_shipped_one_counts(content: bytes) -> None:
    table = GenaiPrices()
    with pytest.raises(ValueError):
        table.load(content, "2099-01-01")
    assert table.find(OPENAI, "gpt-4o-mini") is not None


def fetched(server: ScriptedServer) -> bytes:
    return asyncio.run(GenaiPrices(server.url.replace("/v1", "/data.json")).fetch())


def test_the_newest_table_is_fetched_without_a_key(server: ScriptedServer) -> None:
    server.pages["/data.json"] = Script(json.dumps(NEWER).encode(), content_type=JSON)
    assert json.loads(fetched(server)) == NEWER
    (received,) = server.received
    assert "authorization" not in received.headers


def test_a_table_that_cannot_be_fetched_says_why(server: ScriptedServer) -> None:
    with pytest.raises(ReplyError) as failed:
        fetched(server)
    assert failed.value.kind == Kind.PROVIDER_FAILED
    with ScriptedServer() as gone:
        pass
    with pytest.raises(ReplyError) as failed:
        fetched(gone)
    assert failed.value.kind == Kind.OFFLINE


def test_the_table_is_not_imported_before_it_is_loaded() -> None:
    code = "import sys, desktop_ai.providers.price_table; sys.exit('genai_prices' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_where_the_package_is_missing_nothing_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "genai_prices.data_snapshot", None)
    table = GenaiPrices()
    table.load()
    assert table.find(OPENAI, "gpt-4o-mini") is None

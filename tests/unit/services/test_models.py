from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from desktop_ai.core.errors import ReplyError, ReplyErrorKind
from desktop_ai.core.model_info import ModelInfo, Prices
from tests.support.house import LOCAL, house
from tests.support.playing_provider import MODELS, PlayingProviders

PRICES = Prices(1.0, 2.0)


def test_models_that_were_fetched_are_known_at_the_next_start(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            account = home.accounts.account(LOCAL)
            heard: list[str] = []
            home.models.changed.connect(heard.append)
            assert home.models.known(account) == []
            assert await home.models.refresh(account) == MODELS
            assert heard == [LOCAL]
        async with house(tmp_path, PlayingProviders()) as home:
            assert home.models.known(home.accounts.account(LOCAL)) == MODELS

    asyncio.run(run())


def test_a_list_belongs_to_an_address(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            await home.models.refresh(home.accounts.account(LOCAL))
            home.accounts.set_base_url(home.accounts.account(LOCAL), "localhost:9999")
            assert home.models.known(home.accounts.account(LOCAL)) == []
            assert home.models.known(home.accounts.account("ollama")) == []
            home.accounts.set_base_url(home.accounts.account(LOCAL), "")
            assert home.models.known(home.accounts.account(LOCAL)) == MODELS

    asyncio.run(run())


def test_what_was_known_stays_when_asking_fails(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            account = home.accounts.account(LOCAL)
            await home.models.refresh(account)
            factory.provider.models_error = ReplyError(ReplyErrorKind.OFFLINE, who="x")
            with pytest.raises(ReplyError):
                await home.models.refresh(account)
            assert home.models.known(account) == MODELS

    asyncio.run(run())


@pytest.mark.parametrize(
    "wrong", ["text", 5, {"models": 1}, [1], [{"name": "no id"}], [{"id": 5}], {"when": 5, "models": []}]
)
def test_a_damaged_cache_counts_as_none(tmp_path: Path, wrong: object) -> None:
    place = f"{LOCAL} http://127.0.0.1:8080/v1"
    (tmp_path / "models.json").write_text(json.dumps({place: wrong}))

    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            account = home.accounts.account(LOCAL)
            assert home.models.known(account) == []
            assert await home.models.refresh(account) == home.models.known(account) == MODELS

    asyncio.run(run())


def test_a_list_of_an_earlier_version_is_still_known_and_due(tmp_path: Path) -> None:
    place = f"{LOCAL} http://127.0.0.1:8080/v1"
    (tmp_path / "models.json").write_text(json.dumps({place: [{"id": "old-model", "context_length": 7}]}))

    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            account = home.accounts.account(LOCAL)
            assert home.models.known(account) == [ModelInfo("old-model", context_length=7)]
            assert home.models.fetched(account) == ""
            assert home.models.is_due(account)

    asyncio.run(run())


def test_a_list_is_due_when_it_is_a_day_old(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            account = home.accounts.account(LOCAL)
            assert home.models.is_due(account)
            await home.models.refresh(account)
            assert home.models.fetched(account)
            assert not home.models.is_due(account)
        kept = json.loads((tmp_path / "models.json").read_text())
        for entry in kept.values():
            if isinstance(entry, dict):
                entry["when"] = "2026-11-01T00:00:00.000Z"
        (tmp_path / "models.json").write_text(json.dumps(kept))
        async with house(tmp_path, PlayingProviders()) as home:
            assert home.models.is_due(home.accounts.account(LOCAL))

    asyncio.run(run())


def test_a_list_that_cannot_be_had_is_not_asked_for_again_at_once(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        factory.provider.models_error = ReplyError(ReplyErrorKind.OFFLINE, who="x")
        async with house(tmp_path, factory) as home:
            account = home.accounts.account(LOCAL)
            with pytest.raises(ReplyError):
                await home.models.refresh(account)
            assert not home.models.is_due(account)
            assert not home.models.is_refreshing(account)

    asyncio.run(run())


def test_what_a_list_does_not_say_comes_from_the_table_of_prices(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        factory.provider.models_given = [ModelInfo("a", context_length=5), ModelInfo("b")]
        async with house(tmp_path, factory) as home:
            account = home.accounts.account(LOCAL)
            home.prices.models["a"] = ModelInfo("a", "A of the table", 99, prices=PRICES)
            home.prices.models["c"] = ModelInfo("c", prices=PRICES)
            await home.models.refresh(account)
            assert home.models.info(account, "a") == ModelInfo("a", context_length=5)
            heard: list[str] = []
            home.models.changed.connect(heard.append)
            await home.models.load_prices()
            assert heard == [""]
            first = ModelInfo("a", "A of the table", 5, prices=PRICES)
            assert home.models.known(account) == [first, ModelInfo("b")]
            assert home.models.info(account, "a") == first
            assert home.models.info(account, "c") == ModelInfo("c", prices=PRICES)
            assert home.models.info(account, "nobody knows") == ModelInfo("nobody knows")

    asyncio.run(run())


def test_what_was_kept_is_read_in_a_worker_when_that_is_asked_for(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            heard: list[str] = []
            home.models.changed.connect(heard.append)
            assert not home.models.is_loaded
            await home.models.load()
            await home.models.load()
            assert home.models.is_loaded
            assert heard == [""]

    asyncio.run(run())

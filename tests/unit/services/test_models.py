from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from desktop_ai.core.errors import ReplyError, ReplyErrorKind
from tests.support.house import LOCAL, house
from tests.support.playing_provider import MODELS, PlayingProviders


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


@pytest.mark.parametrize("wrong", ["text", 5, {"a": 1}, [1], [{"name": "no id"}], [{"id": 5}]])
def test_a_damaged_cache_counts_as_none(tmp_path: Path, wrong: object) -> None:
    place = f"{LOCAL} http://127.0.0.1:8080/v1"
    (tmp_path / "models.json").write_text(json.dumps({place: wrong}))

    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            account = home.accounts.account(LOCAL)
            assert home.models.known(account) == []
            assert await home.models.refresh(account) == home.models.known(account) == MODELS

    asyncio.run(run())

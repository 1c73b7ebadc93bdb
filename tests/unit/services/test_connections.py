from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest

from desktop_ai.core.errors import KeyMissing
from tests.support.house import LOCAL, house
from tests.support.playing_provider import PlayingProviders


def test_an_account_is_opened_once_and_again_when_its_address_or_key_changes_and_a_key_stays_with_its_server(
    tmp_path: Path,
) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            for _ in range(2):
                await home.connections.provider(home.accounts.account(LOCAL))
            await home.accounts.keep_key(home.accounts.account(LOCAL), "a-key")
            await home.connections.provider(home.accounts.account(LOCAL))
            home.accounts.set_base_url(home.accounts.account(LOCAL), "localhost:9999")
            await home.connections.provider(home.accounts.account(LOCAL))
            assert [(account.base_url, secrets.key) for account, secrets in factory.opened] == [
                ("", ""),
                ("", "a-key"),
                ("http://localhost:9999/v1", ""),
            ]

    asyncio.run(run())


def test_two_who_ask_at_once_share_a_connection(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            account = home.accounts.account(LOCAL)
            found = await asyncio.gather(*(home.connections.provider(account) for _ in range(5)))
            assert len(factory.opened) == 1
            assert all(provider is found[0] for provider in found)

    asyncio.run(run())


def test_without_its_key_an_account_is_not_opened(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            with pytest.raises(KeyMissing):
                await home.connections.provider(home.accounts.account("openai"))
            assert factory.opened == []

    asyncio.run(run())


def test_closing_closes_every_provider(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            await home.connections.provider(home.accounts.account(LOCAL))
            assert not factory.provider.is_closed
        assert factory.provider.is_closed

    asyncio.run(run())


def test_warming_up_loads_once(tmp_path: Path) -> None:
    class Counting(PlayingProviders):
        count = 0

        def prepare(self) -> None:
            self.count += 1

    async def run() -> None:
        factory = Counting()
        async with house(tmp_path, factory) as home:
            home.connections.warm_up()
            home.connections.warm_up()
            await home.tasks.wait_for(home.connections, deadline=20.0)
            assert factory.count == 1

    asyncio.run(run())


def test_what_is_built_in_is_opened_without_address_key_or_network_code(tmp_path: Path) -> None:
    class Unprepared(PlayingProviders):
        def prepare(self) -> None:
            raise AssertionError("the network code is loaded for nothing")

    async def run() -> None:
        factory = Unprepared()
        async with house(tmp_path, factory) as home:
            await home.connections.provider(home.accounts.account("guide"))
            assert [(account.id, secrets.key) for account, secrets in factory.opened] == [("guide", "")]

    asyncio.run(run())


def test_closing_waits_for_the_worker_that_loads_the_network_code(tmp_path: Path) -> None:
    class Slow(PlayingProviders):
        is_loaded = False

        def prepare(self) -> None:
            time.sleep(0.2)
            self.is_loaded = True

    async def run() -> None:
        factory = Slow()
        async with house(tmp_path, factory) as home:
            home.connections.warm_up()
            await asyncio.sleep(0)
            await home.tasks.finish(deadline=1.0)
            await home.connections.close()
            assert factory.is_loaded

    asyncio.run(run())

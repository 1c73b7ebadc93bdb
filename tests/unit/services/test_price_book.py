from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from desktop_ai.core.errors import ProgramError, ReplyError, ReplyErrorKind
from desktop_ai.core.message import now_iso
from desktop_ai.services.price_book import PriceBook
from desktop_ai.storage.cached_file import CachedFile
from desktop_ai.storage.worker import StorageWorker
from tests.support.playing_prices import PlayingPrices


async def book(directory: Path, table: PlayingPrices) -> tuple[PriceBook, StorageWorker]:
    worker = StorageWorker()
    return PriceBook(table, CachedFile(directory / "prices.json", worker)), worker


def test_the_table_is_loaded_once_and_says_that_it_is_there(tmp_path: Path) -> None:
    async def run() -> None:
        table = PlayingPrices()
        prices, worker = await book(tmp_path, table)
        heard: list[str] = []
        prices.changed.connect(lambda: heard.append(prices.day))
        await asyncio.gather(prices.load(), prices.load())
        await prices.load()
        assert table.loaded == [(b"", "")]
        assert heard == ["2026-11-01"]
        await worker.close()

    asyncio.run(run())


def test_a_table_that_was_fetched_is_there_at_the_next_start(tmp_path: Path) -> None:
    async def run() -> None:
        today = now_iso()[:10]
        prices, worker = await book(tmp_path, PlayingPrices())
        heard: list[str] = []
        prices.changed.connect(lambda: heard.append(prices.day))
        assert await prices.update() == today
        assert heard == ["2026-11-01", today]
        await worker.close()
        table = PlayingPrices()
        prices, worker = await book(tmp_path, table)
        await prices.load()
        assert table.loaded == [(b"newer", today)]
        await worker.close()

    asyncio.run(run())


def test_what_was_known_stays_when_there_is_nothing_newer_to_have(tmp_path: Path) -> None:
    async def run() -> None:
        table = PlayingPrices()
        prices, worker = await book(tmp_path, table)
        table.error = ReplyError(ReplyErrorKind.OFFLINE, who="example.org")
        with pytest.raises(ReplyError):
            await prices.update()
        table.error, table.newest = None, b"oops"
        with pytest.raises(ProgramError) as failed:
            await prices.update()
        assert "2026-11-01" in str(failed.value)
        assert prices.day == "2026-11-01"
        assert not (tmp_path / "prices.json").exists()
        await worker.close()

    asyncio.run(run())


def test_a_damaged_table_does_not_stand_in_the_way_of_the_shipped_one(tmp_path: Path) -> None:
    async def run() -> None:
        (tmp_path / "prices.json").write_bytes(b"oops")
        prices, worker = await book(tmp_path, PlayingPrices())
        await prices.load()
        assert prices.day == "2026-11-01"
        await worker.close()

    asyncio.run(run())

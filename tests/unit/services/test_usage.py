"""What requests took: as the provider counted it, else about; recorded for each, without a word of it."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from desktop_ai.core.errors import ReplyError, ReplyErrorKind
from desktop_ai.core.message import Message, Reply, Usage
from desktop_ai.core.model_info import ModelInfo, Prices
from desktop_ai.core.reply import ReplyEvent, UsageReported
from desktop_ai.core.usage_record import UsageRecord
from tests.support.house import LOCAL, House, house
from tests.support.playing_provider import PlayingProviders

PRICED = ModelInfo("scripted-model", prices=Prices(2.0, 8.0, 0.5))
WORDS = "A lake forms where water collects. " * 20


async def answered(
    home: House, factory: PlayingProviders, *events: ReplyEvent, prompt: str = "Hi"
) -> Message:
    """The message of one reply that says `WORDS` and then reports `events`."""
    chat, number = home.chat(), len(factory.provider.asked) + 1
    run = await chat.send(prompt)
    playing = await factory.provider.request(number)
    await playing.say(WORDS)
    await playing.play(*events)
    playing.end()
    message = await chat.wait(run)
    await home.tasks.wait_for(home.usage, deadline=20.0)
    return message


def reply_of(message: Message) -> Reply:
    assert message.reply is not None
    return message.reply


async def recorded(home: House) -> list[UsageRecord]:
    months = await home.usage.months()
    return [record for month in months for record in await home.usage.records(month)]


def test_what_the_provider_counts_is_recorded_and_priced(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            home.prices.models = {PRICED.id: PRICED}
            await home.models.load_prices()
            message = await answered(
                home, factory, UsageReported(Usage(1000, 500, cached_tokens=800, reasoning_tokens=100))
            )
            assert reply_of(message).estimate == Usage(cost=pytest.approx(0.0048))
            (record,) = await recorded(home)
            assert (record.account, record.provider, record.model) == (LOCAL, LOCAL, "scripted-model")
            assert (record.prompt_tokens, record.completion_tokens) == (1000, 500)
            assert (record.cached_tokens, record.reasoning_tokens) == (800, 100)
            assert record.cost == pytest.approx(0.0048)
            assert (record.is_estimate_tokens, record.is_estimate_cost) == (False, True)
            assert (record.status, record.message) == ("done", message.id)
            assert record.total is not None

    asyncio.run(run())


def test_what_the_provider_says_that_it_costs_counts(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            home.prices.models = {PRICED.id: PRICED}
            await home.models.load_prices()
            message = await answered(home, factory, UsageReported(Usage(1000, 500, cost=0.25)))
            assert reply_of(message).estimate is None
            (record,) = await recorded(home)
            assert (record.cost, record.is_estimate_cost) == (0.25, False)

    asyncio.run(run())


def test_what_nobody_counted_is_reckoned_and_marked(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            home.prices.models = {PRICED.id: PRICED}
            await home.models.load_prices()
            estimate = reply_of(await answered(home, factory, prompt=WORDS)).estimate
            assert estimate is not None
            assert estimate.completion_tokens == pytest.approx(140, rel=0.3)
            assert estimate.prompt_tokens == pytest.approx(144, rel=0.3)
            assert estimate.cost is not None
            (record,) = await recorded(home)
            assert (record.is_estimate_tokens, record.is_estimate_cost) == (True, True)
            assert (record.prompt_tokens, record.cost) == (estimate.prompt_tokens, estimate.cost)

    asyncio.run(run())


def test_what_a_provider_counts_makes_later_estimates_for_its_model_better(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            first = reply_of(await answered(home, factory, prompt=WORDS)).estimate
            assert first is not None
            assert first.prompt_tokens is not None
            doubled = 2 * first.prompt_tokens
            await answered(home, factory, UsageReported(Usage(doubled, 10)), prompt=WORDS)
            third = reply_of(await answered(home, factory, prompt=WORDS)).estimate
            assert third is not None
            assert third.prompt_tokens == pytest.approx(doubled, abs=1)

    asyncio.run(run())


def test_a_reply_that_was_stopped_is_recorded_with_what_had_come(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            reply = await chat.send("Hi")
            await (await factory.provider.request()).say(WORDS)
            chat.stop()
            await chat.wait(reply)
            await home.tasks.wait_for(home.usage, deadline=20.0)
            (record,) = await recorded(home)
            assert record.status == "stopped"
            assert record.is_estimate_tokens
            assert record.completion_tokens == pytest.approx(140, rel=0.3)
            assert record.conversation == chat.conversation.id

    asyncio.run(run())


def test_a_request_that_failed_is_recorded_without_tokens(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            reply = await chat.send("Hi")
            (await factory.provider.request()).fail(ReplyError(ReplyErrorKind.NO_CREDIT, who="x"))
            message = await chat.wait(reply)
            await home.tasks.wait_for(home.usage, deadline=20.0)
            assert reply_of(message).estimate is None
            (record,) = await recorded(home)
            assert (record.status, record.error) == ("failed", "no_credit")
            assert (record.prompt_tokens, record.cost) == (None, 0.0)  # a server of one's own

    asyncio.run(run())


def test_a_conversation_that_is_not_kept_leaves_no_trace_but_its_numbers(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat(is_saved=False)
            reply = await chat.send("my secret question")
            playing = await factory.provider.request()
            await playing.say("a secret answer")
            playing.end()
            await chat.wait(reply)
            await home.tasks.wait_for(home.usage, deadline=20.0)
            (record,) = await recorded(home)
            assert record.conversation == ""
        (written,) = (tmp_path / "usage").glob("*.jsonl")
        assert "secret" not in written.read_text()

    asyncio.run(run())


def test_what_had_no_price_when_it_was_asked_is_priced_when_it_is_looked_at(tmp_path: Path) -> None:
    def line(**fields: Any) -> str:
        return json.dumps({"when": "2026-11-25T10:00:00.000Z", "prompt_tokens": 1000, **fields}) + "\n"

    (tmp_path / "usage").mkdir()
    (tmp_path / "usage" / "2026-11.jsonl").write_text(
        line(provider="openai", model="scripted-model", completion_tokens=500)
        + line(provider="openai", model="scripted-model", completion_tokens=500, cost=7.0)
        + line(provider="openai", model="unknown", completion_tokens=500)
        + line(provider="gone", model="scripted-model", completion_tokens=500)
    )

    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            home.prices.models = {PRICED.id: PRICED}
            found = await home.usage.records("2026-11")
            assert [record.cost for record in found] == [pytest.approx(0.006), 7.0, None, None]
            assert [record.is_estimate_cost for record in found] == [True, False, False, False]

    asyncio.run(run())

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from desktop_ai.services.chosen_models import FAVOURITES, MOST_RECENT, ChosenModel, ChosenModels
from tests.support.house import house
from tests.support.playing_provider import PlayingProviders

GPT, CLAUDE = ChosenModel("openai", "gpt-x"), ChosenModel("anthropic", "claude-x")


def test_favourites_are_there_at_the_next_start(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            chosen = ChosenModels(home.preferences)
            assert chosen.toggle_favourite(GPT)
            assert chosen.toggle_favourite(CLAUDE)
        async with house(tmp_path, PlayingProviders()) as home:
            chosen = ChosenModels(home.preferences)
            assert chosen.favourites() == [GPT, CLAUDE]
            assert not chosen.toggle_favourite(GPT)
            assert chosen.favourites() == [CLAUDE]
            assert (chosen.is_favourite(GPT), chosen.is_favourite(CLAUDE)) == (False, True)

    asyncio.run(run())


def test_the_newest_choice_is_the_first_and_each_is_there_once(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            chosen = ChosenModels(home.preferences)
            heard: list[int] = []
            chosen.changed.connect(lambda: heard.append(1))
            for model in (GPT, CLAUDE, GPT):
                chosen.note(model)
            assert chosen.recent() == [GPT, CLAUDE]
            assert len(heard) == 3
            for number in range(20):
                chosen.note(ChosenModel("a", str(number)))
            assert len(chosen.recent()) == MOST_RECENT

    asyncio.run(run())


@pytest.mark.parametrize(
    "wrong", ["text", 5, {"a": 1}, [1], [{"account": "a"}], [{"account": 1, "model": "m"}]]
)
def test_settings_that_make_no_sense_count_as_none(tmp_path: Path, wrong: object) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders(), settings={FAVOURITES: wrong}) as home:
            chosen = ChosenModels(home.preferences)
            assert chosen.favourites() == []
            assert chosen.toggle_favourite(GPT)
            assert chosen.favourites() == [GPT]

    asyncio.run(run())

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from desktop_ai.services import drafts as drafts_module
from desktop_ai.services.drafts import KEY, LONGEST_TOGETHER, MOST, SELECTIONS, Draft, Drafts
from tests.support.house import house
from tests.support.playing_provider import PlayingProviders


def kept(tmp_path: Path, given: dict[str, str]) -> dict[str, str]:
    """What comes back of drafts."""

    async def run() -> dict[str, str]:
        async with house(tmp_path, PlayingProviders()) as home:
            Drafts(home.preferences, home.tasks).keep({id: Draft(text) for id, text in given.items()})
        async with house(tmp_path, PlayingProviders()) as home:
            found = Drafts(home.preferences, home.tasks).kept()
            return {id: draft.text for id, draft in found.items()}

    return asyncio.run(run())


def test_drafts_come_back_in_their_order(tmp_path: Path) -> None:
    given = {"b": "two", "": "new", "a": "one"}
    assert list(kept(tmp_path, given).items()) == list(given.items())


def test_of_too_many_the_newest_stay(tmp_path: Path) -> None:
    given = {str(number): "text" for number in range(MOST + 5)}
    assert list(kept(tmp_path, given)) == list(given)[5:]


def test_of_too_much_the_newest_stay_and_one_that_is_too_long_alone_is_cut(tmp_path: Path) -> None:
    long = "x" * (LONGEST_TOGETHER - 1)
    assert kept(tmp_path, {"old": "text", "new": long}) == {"new": long}
    assert kept(tmp_path, {"old": "text", "new": long + "xyz"}) == {"new": long + "x"}


@pytest.mark.parametrize("found", [None, [], "text", {"a": 1, "b": ["text"], "c": ""}])
def test_what_is_no_draft_is_left_out(tmp_path: Path, found: Any) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders(), settings={KEY: found}) as home:
            assert Drafts(home.preferences, home.tasks).kept() == {}

    asyncio.run(run())


def test_drafts_are_written_when_nothing_is_typed_any_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drafts_module, "IDLE_BEFORE_KEEPING", 0.0)

    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            drafts, changes = Drafts(home.preferences, home.tasks), list[str]()
            home.preferences.changed.connect(changes.append)
            for length in range(1, 5):
                drafts.keep_when_idle(lambda length=length: {"a": Draft("x" * length, (0, 1))})
            await home.tasks.wait_for(drafts, deadline=20.0)
            assert drafts.kept() == {"a": Draft("xxxx", (0, 1))}
            assert changes == [KEY, SELECTIONS]

    asyncio.run(run())


@pytest.mark.parametrize(
    "found",
    [None, [], {"a": 1}, {"a": [1]}, {"a": [0, 99]}, {"a": [-1, 0]}, {"a": ["0", 1]}, {"a": [True, 1]}],
)
def test_where_the_cursor_cannot_be_it_is_at_the_end(tmp_path: Path, found: Any) -> None:
    async def run() -> None:
        settings = {KEY: {"a": "an emoji: 🙂"}, SELECTIONS: found}
        async with house(tmp_path, PlayingProviders(), settings=settings) as home:
            assert Drafts(home.preferences, home.tasks).kept()["a"].selection == (12, 12)

    asyncio.run(run())

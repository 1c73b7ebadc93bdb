"""What the settings offer: choices, words, what cannot be used, and what somebody typed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from desktop_ai.catalog.setting import Setting, Source, Value
from desktop_ai.catalog.settings import (
    DEFAULT_ACCOUNT,
    SETTINGS,
    SHOW_SIDEBAR,
    THEME,
    TITLE_ACCOUNT,
    TITLE_MODEL,
    ZOOM,
)
from desktop_ai.core.errors import BadInput
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.offered_settings import OfferedSettings, Option
from tests.support.house import house
from tests.support.playing_provider import PlayingProviders

NOWHERE = N_("There is no place for it here.")


@asynccontextmanager
async def offered(
    directory: Path,
    models: tuple[Option, ...] = (),
    hindrances: dict[str, Callable[[], Text | None]] | None = None,
    **settings: object,
) -> AsyncGenerator[OfferedSettings, None]:
    accounts = (Option("", N_("Nobody")), Option("one", "My account"))
    sources = {
        Source.ACCOUNTS: lambda: accounts,
        Source.TITLE_ACCOUNTS: lambda: accounts,
        Source.TITLE_MODELS: lambda: models,
        Source.DICTIONARIES: lambda: accounts,
    }
    async with house(directory, PlayingProviders(), settings=settings) as home:
        yield OfferedSettings(home.preferences, sources, hindrances or {})


def test_a_setting_for_which_there_is_nothing_to_choose_is_not_offered(tmp_path: Path) -> None:
    async def run() -> None:
        async with offered(tmp_path) as settings:
            assert TITLE_MODEL not in settings.all()
            assert len(settings.all()) == len(SETTINGS) - 1
        async with offered(tmp_path / "b", (Option("small", "small"),)) as settings:
            assert TITLE_MODEL in settings.all("conversation")

    asyncio.run(run())


@pytest.mark.parametrize(
    ("setting", "value", "words"),
    [
        (SHOW_SIDEBAR, False, "off"),
        (THEME, "dark", "Dark"),
        (ZOOM, 110, "110 %"),
        (DEFAULT_ACCOUNT, "one", "My account"),
        (DEFAULT_ACCOUNT, "gone", "gone"),
    ],
)
def test_a_value_is_said_in_words(tmp_path: Path, setting: Setting, value: Value, words: str) -> None:
    async def run() -> None:
        async with offered(tmp_path) as settings:
            settings.choose(setting, value)
            assert str(settings.words(setting)) == words
            assert settings.is_changed(setting)

    asyncio.run(run())


def test_what_is_in_force_can_be_chosen_also_when_nobody_offers_it(tmp_path: Path) -> None:
    async def run() -> None:
        async with offered(tmp_path, **{DEFAULT_ACCOUNT.key: "gone"}) as settings:
            assert [option.value for option in settings.options(DEFAULT_ACCOUNT)] == ["", "one", "gone"]

    asyncio.run(run())


def test_what_somebody_typed_is_taken_by_name_or_refused(tmp_path: Path) -> None:
    async def run() -> None:
        async with offered(tmp_path) as settings:
            settings.choose_typed(TITLE_ACCOUNT, " my ACCOUNT ")
            assert settings.value(TITLE_ACCOUNT) == "one"
            settings.choose_typed(ZOOM, "150 %")
            assert settings.value(ZOOM) == 150
            with pytest.raises(BadInput, match="“somebody” is none of the choices"):
                settings.choose_typed(TITLE_ACCOUNT, "somebody")
            with pytest.raises(BadInput, match="from 50 to 300"):
                settings.choose_typed(ZOOM, "5000")
            assert settings.value(ZOOM) == 150

    asyncio.run(run())


def test_trouble_is_what_hinders_it_here_or_what_the_file_says(tmp_path: Path) -> None:
    async def run() -> None:
        hindered: dict[str, Callable[[], Text | None]] = {SHOW_SIDEBAR.key: lambda: NOWHERE}
        wrong = {THEME.key: ["x" * 100], ZOOM.key: "large"}
        async with offered(tmp_path, hindrances=hindered, **wrong) as settings:
            assert settings.trouble(SHOW_SIDEBAR) == NOWHERE
            assert str(settings.trouble(ZOOM)) == 'The file says "large", which cannot be used.'
            assert len(str(settings.trouble(THEME))) < 120
            assert settings.is_changed(ZOOM)
            settings.reset(ZOOM)
            assert settings.trouble(ZOOM) is None
            assert not settings.is_changed(ZOOM)

    asyncio.run(run())

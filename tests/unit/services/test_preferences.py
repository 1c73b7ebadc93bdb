from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from desktop_ai.catalog.settings import SETTINGS, SHOW_SIDEBAR, THEME, TITLE_ACCOUNT, TITLE_MODEL, WRAP_CODE
from desktop_ai.core.errors import StoreError
from desktop_ai.core.texts import N_
from tests.support.house import house
from tests.support.playing_provider import PlayingProviders


def on_disk(directory: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((directory / "settings.json").read_bytes())
    return found


def test_a_value_is_there_at_once_told_and_kept_for_the_next_start(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            heard: list[str] = []
            home.preferences.changed.connect(heard.append)
            home.preferences.set(THEME, "dark")
            home.preferences.set(THEME, "dark")
            assert home.preferences.value(THEME) == "dark"
            assert heard == [THEME.key]
            await home.settled()
            assert on_disk(tmp_path)[THEME.key] == "dark"
        async with house(tmp_path, PlayingProviders()) as home:
            assert home.preferences.value(THEME) == "dark"

    asyncio.run(run())


def test_without_a_file_everything_has_its_default(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            assert [home.preferences.value(setting) for setting in SETTINGS] == [
                setting.default for setting in SETTINGS
            ]

    asyncio.run(run())
    assert not (tmp_path / "settings.json").exists()


@pytest.mark.parametrize("wrong", [None, 1, "yes", [], {"a": 1}])
def test_a_value_of_a_wrong_type_counts_as_none_and_stays_in_the_file(tmp_path: Path, wrong: Any) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders(), settings={SHOW_SIDEBAR.key: wrong}) as home:
            assert home.preferences.value(SHOW_SIDEBAR) is True
            home.preferences.set(THEME, "light")
            await home.settled()
            assert on_disk(tmp_path)[SHOW_SIDEBAR.key] == wrong
            home.preferences.set(SHOW_SIDEBAR, False)
            await home.settled()
            assert on_disk(tmp_path)[SHOW_SIDEBAR.key] is False

    asyncio.run(run())


def test_what_does_not_fit_is_refused(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            with pytest.raises(ValueError, match=THEME.key):
                home.preferences.set(THEME, "purple")
            assert home.preferences.value(THEME) == THEME.default

    asyncio.run(run())


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe", b"null"])
def test_an_unreadable_file_is_set_aside_and_the_program_goes_on(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)

    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            assert home.preferences.value(THEME) == THEME.default
            home.preferences.set(THEME, "dark")

    asyncio.run(run())
    assert on_disk(tmp_path)[THEME.key] == "dark"
    assert (tmp_path / "quarantine" / "settings.json").read_bytes() == content


def test_many_changes_end_in_the_last_one(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            for number in range(50):
                home.preferences.remember("window.size", [number, number])
                await asyncio.sleep(0)
            await home.settled()
            assert on_disk(tmp_path)["window.size"] == [49, 49]
            assert home.preferences.remembered("window.size") == [49, 49]
            assert home.preferences.remembered("nothing") is None

    asyncio.run(run())


def test_a_file_that_cannot_be_written_is_told_and_the_value_holds(tmp_path: Path) -> None:
    (tmp_path / "not a folder").write_text("")

    async def run() -> None:
        async with house(tmp_path / "home", PlayingProviders()) as home:
            (tmp_path / "home").write_text("")
            home.preferences.set(THEME, "dark")
            await home.settled()
            assert home.preferences.value(THEME) == "dark"
            assert len(home.said()) == 1
            (tmp_path / "home").unlink()
            home.preferences.set(SHOW_SIDEBAR, False)

    asyncio.run(run())
    assert on_disk(tmp_path / "home")[THEME.key] == "dark"


def test_flushing_says_when_it_cannot(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path / "home", PlayingProviders()) as home:
            (tmp_path / "home").write_text("")
            home.preferences.set(THEME, "dark")
            with pytest.raises(StoreError):
                await home.preferences.flush()
            (tmp_path / "home").unlink()
            await home.preferences.flush()
            assert on_disk(tmp_path / "home")[THEME.key] == "dark"

    asyncio.run(run())


def test_a_file_that_was_damaged_while_the_program_runs_is_told(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders(), settings={THEME.key: "dark"}) as home:
            (tmp_path / "settings.json").write_text("{,}")
            home.preferences.set(SHOW_SIDEBAR, False)
            await home.settled()
            assert [sentence for sentence in home.said() if "set aside" in sentence]
            assert on_disk(tmp_path)[THEME.key] == "dark"

    asyncio.run(run())


def test_what_another_program_chose_is_taken_over_and_told(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            home.preferences.set(THEME, "dark")
            home.preferences.remember("gone", 1)
            await home.settled()
            heard: list[str] = []
            home.preferences.changed.connect(heard.append)
            (tmp_path / "settings.json").write_text(json.dumps({THEME.key: "light", "new": [2]}))
            assert await home.preferences.refresh() == {THEME.key, "gone", "new"}
            assert home.preferences.value(THEME) == "light"
            assert (home.preferences.remembered("new"), home.preferences.remembered("gone")) == ([2], None)
            assert sorted(heard) == sorted([THEME.key, "gone", "new"])
            assert await home.preferences.refresh() == set()

    asyncio.run(run())


def test_what_is_chosen_here_while_the_file_is_read_stands_and_nothing_of_the_other_program_is_lost(
    tmp_path: Path,
) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            home.preferences.set(THEME, "dark")
            await home.settled()
            (tmp_path / "settings.json").write_text(json.dumps({THEME.key: "light", "new": [2]}))
            reading = home.tasks.start(home.preferences.refresh(), name="read", owner=home)
            await asyncio.sleep(0)
            home.preferences.set(THEME, "system")
            assert await reading == {"new"}
            await home.settled()
            assert on_disk(tmp_path)[THEME.key] == "system"
            assert on_disk(tmp_path)["new"] == [2]

    asyncio.run(run())


def test_whoever_ends_while_the_file_is_read_undoes_nothing_of_another_program(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            home.preferences.remember("list", ["a"])
            await home.settled()
            (tmp_path / "settings.json").write_text(json.dumps({"list": ["a", "b"]}))
            reading = home.tasks.start(home.preferences.refresh(), name="read", owner=home)
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            reading.cancel()
            await asyncio.wait([reading])
            home.preferences.remember("size", [1, 2])
            await home.settled()
            assert on_disk(tmp_path)["list"] == ["a", "b"]

    asyncio.run(run())


def test_a_setting_is_taken_back_and_chosen_again(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            home.preferences.set(THEME, "dark")
            home.preferences.set(THEME, "light")
            home.preferences.set(SHOW_SIDEBAR, False)  # how the window is arranged is nobody's data
            change = await home.history.undo()
            assert change is not None
            assert str(change.title) == "Changed “Theme”"
            assert home.preferences.value(THEME) == "dark"
            await home.history.undo()
            assert home.preferences.value(THEME) == THEME.default
            assert await home.history.undo() is None
            for _ in range(2):
                await home.history.redo()
            assert home.preferences.value(THEME) == "light"
            assert home.preferences.value(SHOW_SIDEBAR) is False

    asyncio.run(run())


def test_taking_back_leaves_what_was_added_since(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            kept = home.preferences
            kept.remember("things", {"a": 1, "b": 1})
            with kept.noted(N_("Changed things"), "things"):
                kept.remember("things", {"a": 2, "c": 3})
            kept.remember("things", {"a": 2, "c": 3, "of another program": 4})
            await home.history.undo()
            assert kept.remembered("things") == {"a": 1, "b": 1, "of another program": 4}
            await home.history.redo()
            assert kept.remembered("things") == {"a": 2, "c": 3, "of another program": 4}

    asyncio.run(run())


def test_what_changes_nothing_or_fails_is_not_noted(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders(), settings={THEME.key: "dark"}) as home:
            home.preferences.set(THEME, "dark")
            with pytest.raises(KeyError), home.preferences.noted(N_("Changed things"), "things"):
                raise KeyError
            assert home.history.to_undo is None

    asyncio.run(run())


def test_a_setting_that_is_reset_says_its_default_and_leaves_the_file(tmp_path: Path) -> None:
    async def run() -> None:
        before = {THEME.key: "dark", WRAP_CODE.key: True}
        async with house(tmp_path, PlayingProviders(), settings=before) as home:
            assert home.preferences.is_changed(THEME)
            home.preferences.reset(THEME, WRAP_CODE)
            assert not home.preferences.is_changed(THEME)
            assert not home.preferences.value(WRAP_CODE)
            await home.settled()
            assert on_disk(tmp_path).keys() & before.keys() == set()
            await home.history.undo()
            assert home.preferences.value(THEME) == "dark"
            assert home.preferences.value(WRAP_CODE) is True

    asyncio.run(run())


def test_what_means_nothing_any_more_goes_with_what_it_was_about(tmp_path: Path) -> None:
    async def run() -> None:
        before = {TITLE_ACCOUNT.key: "one", TITLE_MODEL.key: "small"}
        async with house(tmp_path, PlayingProviders(), settings=before) as home:
            home.preferences.set(TITLE_ACCOUNT, "one")
            assert home.preferences.value(TITLE_MODEL) == "small"
            home.preferences.set(TITLE_ACCOUNT, "other")
            assert home.preferences.value(TITLE_MODEL) == ""
            await home.history.undo()
            assert home.preferences.value(TITLE_ACCOUNT) == "one"
            assert home.preferences.value(TITLE_MODEL) == "small"

    asyncio.run(run())


def test_what_the_file_says_and_does_not_fit_can_be_told(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders(), settings={THEME.key: "purple"}) as home:
            assert home.preferences.misfit(THEME) == "purple"
            assert home.preferences.misfit(WRAP_CODE) is None
            home.preferences.reset(THEME)
            assert home.preferences.misfit(THEME) is None

    asyncio.run(run())

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from desktop_ai.catalog.actions.action import Scope
from desktop_ai.catalog.actions.keys import keys_of
from desktop_ai.catalog.actions.table import ACTION_OF, ACTIONS
from desktop_ai.catalog.settings import SEND_KEY
from desktop_ai.core.errors import BadInput
from desktop_ai.core.key_sequence import collide, normal
from desktop_ai.services.key_bindings import KEYS, KeyBindings
from tests.support.house import House, house
from tests.support.playing_provider import PlayingProviders

NEW, PALETTE, COPY = "conversation.new", "palette.open", "transcript.copy_markdown"


@asynccontextmanager
async def bound(directory: Path, keys: object = None) -> AsyncIterator[tuple[House, KeyBindings]]:
    settings = {} if keys is None else {KEYS: keys}
    async with house(directory, PlayingProviders(), settings=settings) as home:
        yield home, KeyBindings(home.preferences)
        await home.settled()


def on_disk(directory: Path) -> Any:
    return json.loads((directory / "settings.json").read_bytes())[KEYS]


def running(test: Callable[[Path], Coroutine[Any, Any, None]]) -> Callable[[Path], None]:
    def run(tmp_path: Path) -> None:
        asyncio.run(test(tmp_path))

    run.__name__ = test.__name__
    return run


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_the_table_says_its_keys_in_the_form_in_which_they_are_compared(platform: str) -> None:
    keys = [key for action in ACTIONS for key in keys_of(action, platform)]
    assert [key for key in keys if normal(key) != key] == []


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_no_key_of_the_table_is_how_another_begins(platform: str) -> None:
    for place in (Scope.CONVERSATION, Scope.COMPOSER):
        heard = [action for action in ACTIONS if action.scope in (Scope.WINDOW, place)]
        keys = [key for action in heard for key in keys_of(action, platform)]
        assert [(one, other) for one, other in combinations(keys, 2) if collide(one, other)] == []


@running
async def test_the_key_that_sends_is_shown_as_it_was_chosen(tmp_path: Path) -> None:
    async with bound(tmp_path) as (home, bindings):
        told: list[str] = []
        bindings.changed.connect(lambda: told.append(bindings.key("message.send")))
        assert bindings.key("message.send") == "Enter"
        home.preferences.set(SEND_KEY, "ctrl_enter")
        assert told == ["Ctrl+Enter"]


@running
async def test_everything_has_the_keys_of_the_table_at_first(tmp_path: Path) -> None:
    async with bound(tmp_path) as (_, bindings):
        assert bindings.key(PALETTE) == "Ctrl+K"
        assert bindings.key("reply.stop") == "Esc"
        assert bindings.keys("theme.dark") == ()
        assert bindings.key("theme.dark") == ""
        assert not bindings.has_changes


@running
async def test_an_action_gets_other_keys_which_stay_and_are_told(tmp_path: Path) -> None:
    async with bound(tmp_path) as (home, bindings):
        told: list[tuple[str, ...]] = []
        bindings.changed.connect(lambda: told.append(bindings.keys("theme.dark")))
        bindings.bind("theme.dark", ["ctrl+j ctrl+d", "Alt+D"])
        assert told == [("Ctrl+J, Ctrl+D", "Alt+D")]
        assert bindings.is_changed("theme.dark")
        await home.settled()
        assert on_disk(tmp_path) == {"theme.dark": ["Ctrl+J, Ctrl+D", "Alt+D"]}
    async with house(tmp_path, PlayingProviders()) as home:
        assert KeyBindings(home.preferences).key("theme.dark") == "Ctrl+J, Ctrl+D"


@running
async def test_a_key_that_is_taken_over_is_gone_where_it_was(tmp_path: Path) -> None:
    async with bound(tmp_path) as (_, bindings):
        assert [action.id for action in bindings.holders("theme.dark", "Ctrl+N")] == [NEW]
        bindings.bind("theme.dark", ["Ctrl+N"])
        assert bindings.keys("theme.dark") == ("Ctrl+N",)
        assert bindings.keys(NEW) == ()
        bindings.reset(NEW)
        assert bindings.keys(NEW) == ("Ctrl+N",)
        assert bindings.keys("theme.dark") == ()


@running
async def test_a_sequence_and_how_it_begins_are_not_both_heard(tmp_path: Path) -> None:
    async with bound(tmp_path) as (_, bindings):
        assert [action.id for action in bindings.holders("theme.dark", "Ctrl+K, Ctrl+S")] == [PALETTE]
        bindings.bind("theme.dark", ["Ctrl+K, Ctrl+S"])
        assert bindings.keys(PALETTE) == ()
        bindings.bind("theme.light", ["Ctrl+K, Ctrl+L"])
        assert bindings.keys("theme.dark") == ("Ctrl+K, Ctrl+S",)
        bindings.bind(PALETTE, ["Ctrl+K"])
        assert bindings.keys("theme.dark") == bindings.keys("theme.light") == ()


@running
async def test_other_keys_of_who_gives_one_up_stay(tmp_path: Path) -> None:
    async with bound(tmp_path) as (_, bindings):
        bindings.bind("theme.dark", ["Ctrl+/"])
        assert bindings.keys("help.keys") == ("F1",)


@running
async def test_every_change_can_be_taken_back(tmp_path: Path) -> None:
    async with bound(tmp_path) as (home, bindings):
        bindings.bind("theme.dark", ["Ctrl+N"])
        bindings.bind("theme.light", ["Alt+L"])
        bindings.reset_all()
        assert not bindings.has_changes
        assert str(home.history.to_undo.title) == "Reset all keys" if home.history.to_undo else False
        await home.history.undo()
        assert bindings.keys("theme.light") == ("Alt+L",)
        await home.history.undo()
        await home.history.undo()
        assert not bindings.has_changes
        await home.history.redo()
        assert bindings.keys("theme.dark") == ("Ctrl+N",)
        assert bindings.keys(NEW) == ()


@running
async def test_what_a_file_says_that_makes_no_sense_is_passed_over_and_stays(tmp_path: Path) -> None:
    written = {
        "theme.dark": ["Alt+D", "Nonsense", "D", "Esc"],
        "theme.light": "Alt+L",
        "no.such_action": ["Alt+X"],
        NEW: [1],
    }
    async with bound(tmp_path, written) as (home, bindings):
        assert bindings.keys("theme.dark") == ("Alt+D",)
        assert bindings.keys("theme.light") == ()
        assert bindings.keys(NEW) == ("Ctrl+N",)
        bindings.bind("theme.light", ["Alt+L"])
        await home.settled()
        kept = on_disk(tmp_path)
        assert kept["no.such_action"] == ["Alt+X"]
        assert kept["theme.light"] == ["Alt+L"]


@pytest.mark.parametrize("broken", [3, [], "Ctrl+K", {NEW: {}}, {"": []}, {NEW: [["Ctrl+K"]]}])
def test_a_file_of_another_form_changes_no_key(tmp_path: Path, broken: object) -> None:
    async def run() -> None:
        async with bound(tmp_path, broken) as (_, bindings):
            assert not bindings.has_changes

    asyncio.run(run())


@running
async def test_what_the_user_chose_comes_before_the_table_and_no_key_does_two_things(tmp_path: Path) -> None:
    written = {"theme.dark": ["Ctrl+N", "Alt+D"], "theme.light": ["Alt+D"]}
    async with bound(tmp_path, written) as (_, bindings):
        keys = {id: bindings.keys(id) for id in (NEW, "theme.dark", "theme.light")}
        assert sorted(key for held in keys.values() for key in held) == ["Alt+D", "Ctrl+N"]
        assert keys[NEW] == ()


@running
async def test_keys_that_another_program_writes_are_taken_over_at_once(tmp_path: Path) -> None:
    async with bound(tmp_path) as (home, bindings):
        (tmp_path / "settings.json").write_text(json.dumps({KEYS: {"theme.dark": ["Alt+D"]}}), "utf-8")
        await home.preferences.refresh()
        assert bindings.keys("theme.dark") == ("Alt+D",)


@pytest.mark.parametrize(
    "key",
    [
        "",
        "Nonsense",
        "A",
        "Shift+A",
        "7",
        "/",
        "Return",
        "Enter",
        "Tab",
        "Shift+Tab",
        "Up",
        "Shift+Down",
        "Esc",
    ],
)
def test_keys_that_the_window_needs_are_refused_with_a_sentence(tmp_path: Path, key: str) -> None:
    refused(tmp_path, NEW, key)


@pytest.mark.parametrize(
    "key", ["Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A", "Ctrl+Left", "Ctrl+Shift+End", "Ctrl+Backspace"]
)
def test_keys_that_edit_text_are_refused_with_a_sentence(tmp_path: Path, key: str) -> None:
    refused(tmp_path, NEW, key)


@pytest.mark.parametrize("key", ["Ctrl+K, Esc", "Esc, A", "Ctrl+Shift+Esc"])
def test_escape_is_never_given_away(tmp_path: Path, key: str) -> None:
    refused(tmp_path, NEW, key)


def refused(directory: Path, id: str, key: str) -> None:
    async def run() -> None:
        async with bound(directory) as (home, bindings):
            with pytest.raises(BadInput) as caught:
                bindings.bind(id, [key])
            assert str(caught.value.sentence).endswith(".")
            assert "{" not in str(caught.value.sentence)
            assert not bindings.has_changes
            assert home.history.to_undo is None

    asyncio.run(run())


@running
async def test_in_the_conversation_letters_can_be_given_and_what_moves_in_it_cannot(tmp_path: Path) -> None:
    async with bound(tmp_path) as (_, bindings):
        bindings.bind(COPY, ["Y"])
        assert bindings.keys(COPY) == ("Y",)
        for key in ("Return", "Space", "Up", "Tab"):
            with pytest.raises(BadInput):
                bindings.bind(COPY, [key])


@running
async def test_a_second_press_may_be_any_letter(tmp_path: Path) -> None:
    async with bound(tmp_path) as (_, bindings):
        bindings.bind("theme.dark", ["Ctrl+J, D"])
        assert bindings.keys("theme.dark") == ("Ctrl+J, D",)


@running
async def test_an_action_takes_no_more_keys_than_can_be_shown(tmp_path: Path) -> None:
    async with bound(tmp_path) as (_, bindings):
        with pytest.raises(BadInput):
            bindings.bind("theme.dark", [f"Ctrl+J, {letter}" for letter in "ABCDEFGHI"])


@running
async def test_imported_keys_take_the_place_of_all_that_were_chosen(tmp_path: Path) -> None:
    async with bound(tmp_path) as (home, bindings):
        bindings.bind("theme.dark", ["Alt+D"])
        bindings.take_over({"theme.light": ("Alt+L",)})
        assert bindings.chosen() == {"theme.light": ("Alt+L",)}
        await home.history.undo()
        assert bindings.chosen() == {"theme.dark": ("Alt+D",)}


def test_the_keys_of_the_table_may_all_be_set_again_by_hand(tmp_path: Path) -> None:
    async def run() -> None:
        async with bound(tmp_path) as (_, bindings):
            for id in ACTION_OF:
                bindings.bind(id, bindings.keys(id))
            assert not bindings.has_changes

    asyncio.run(run())

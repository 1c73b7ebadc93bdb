from __future__ import annotations

import re
from pathlib import Path

import pytest

import desktop_ai
from desktop_ai.catalog.actions.action import Action, Scope
from desktop_ai.catalog.actions.conversation_actions import NUMBERED
from desktop_ai.catalog.actions.table import ACTION_OF, ACTIONS, actions_on
from desktop_ai.core.key_sequence import normal

MOVING = "Tab|Backspace|Del|Home|End|PgUp|PgDown|Left|Right|Up|Down|Space|Return|Enter"
MODIFIERS = "((Meta|Ctrl|Alt|Shift)\\+)*"
ANYWHERE = re.compile(rf"{MODIFIERS}({MOVING}|F([1-9]|1[0-2])|[A-Z])")
KEYS = re.compile(rf"{ANYWHERE.pattern}|{MODIFIERS}[0-9/,.;\[\]=+-]")
ORDER = ("Meta", "Ctrl", "Alt", "Shift")

every_action = pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
on_every_platform = pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])


def test_every_action_has_an_id_of_its_own() -> None:
    assert len(ACTION_OF) == len(ACTIONS)


def test_no_title_is_used_twice() -> None:
    assert len({str(action.title) for action in ACTIONS}) == len(ACTIONS)


@every_action
def test_the_id_of_an_action_is_a_noun_and_a_verb(action: Action) -> None:
    assert re.fullmatch(r"[a-z]+\.[a-z_]+[1-9]?", action.id)


@every_action
def test_an_action_says_what_it_does(action: Action) -> None:
    assert action.title.source.strip()
    assert not action.title.source.endswith(".")
    assert action.help.source.endswith(".")


@every_action
def test_the_key_that_is_shown_is_one_that_works(action: Action) -> None:
    assert action.key == (action.keys[0] if action.keys else action.shown_key)
    assert not (action.keys and action.shown_key)


@on_every_platform
def test_keys_can_be_pressed(platform: str) -> None:
    for action in actions_on(platform):
        for key in action.keys:
            assert KEYS.fullmatch(key), (action.id, key)
            *held, _ = key.replace("++", "+Plus").split("+")
            assert held == [modifier for modifier in ORDER if modifier in held], (action.id, key)


@on_every_platform
def test_the_key_that_is_shown_stands_on_every_keyboard(platform: str) -> None:
    """Signs and digits stand elsewhere on other keyboards, or need Shift: they are further keys only."""
    by_digit = {f"conversation.open_{number}" for number in NUMBERED}  # further ones of previous and next
    elsewhere = [
        action.id for action in actions_on(platform) if action.keys and not ANYWHERE.fullmatch(action.key)
    ]
    assert set(elsewhere) == by_digit


@on_every_platform
def test_no_key_does_two_things(platform: str) -> None:
    for place in (Scope.CONVERSATION, Scope.COMPOSER):
        held: dict[str, str] = {}
        for action in actions_on(platform):
            for key in action.keys if action.scope in (Scope.WINDOW, place) else ():
                assert held.setdefault(key, action.id) == action.id, key
        assert len(held) > len(ACTIONS) / 3


@on_every_platform
def test_every_action_with_a_key_has_one_on_every_platform(platform: str) -> None:
    here = {action.id for action in actions_on(platform) if action.keys}
    assert here == {action.id for action in ACTIONS if action.keys}


@on_every_platform
def test_no_key_takes_a_letter_from_whoever_writes(platform: str) -> None:
    typing = {"darwin": r"((Alt|Shift)\+)*.", "win32": r"(Shift\+)*.", "linux": r"(Shift\+)*."}[platform]
    for action in actions_on(platform):
        if action.scope is Scope.CONVERSATION:
            continue  # the view gives letters to whoever writes, unless the keyboard is in it
        for key in action.keys:
            assert not re.fullmatch(typing, key), (action.id, key)
            *held, last = key.split("+")
            assert held or re.fullmatch("F[0-9]+", last), (action.id, key)


def test_on_a_mac_no_key_is_one_of_the_system_or_of_a_text() -> None:
    reserved = {
        *(f"Ctrl+{key}" for key in ("Tab", "Space", "H", "M", "Up", "Down", "Left", "Right")),
        *(f"Ctrl+Alt+{key}" for key in ("D", "H", "Esc", "Space")),
        *(f"Ctrl+Shift+{key}" for key in ("3", "4", "5", "Q", "Tab", "Up", "Down", "Left", "Right")),
        *(f"Meta+Ctrl+{key}" for key in ("D", "F", "Q", "Space")),
        *(f"Meta+{key}" for key in ("Up", "Down", "Left", "Right", "Space")),
        *(f"Alt+{key}" for key in ("Left", "Right")),
    }
    held = {key: action.id for action in actions_on("darwin") for key in action.keys}
    assert {key: held[key] for key in held.keys() & reserved} == {}
    assert held["Ctrl+Q"] == "window.quit"


def test_on_a_mac_the_key_that_is_shown_needs_no_fn() -> None:
    needs_fn = re.compile(r"(.*\+)?(F[0-9]+|PgUp|PgDown|Home|End|Del)")
    shown = [action.keys[0] for action in actions_on("darwin") if action.keys]
    assert [key for key in shown if needs_fn.fullmatch(key)] == []


def test_the_letter_of_a_button_is_no_key_of_an_action() -> None:
    """Qt takes a key that has two meanings at once for neither."""
    interface = Path(desktop_ai.__file__).parent / "ui"
    texts = [path.read_text("utf-8") for path in interface.rglob("*.py")]
    letters = {letter.upper() for text in texts for letter in re.findall(r'N_\("[^"&]*&(\w)', text)}
    keys = {key for action in ACTIONS for key in action.keys}
    assert letters
    assert {letter for letter in letters if f"Alt+{letter}" in keys} == set()


def test_escape_is_no_shortcut_because_it_has_an_order_of_its_own() -> None:
    assert not [action.id for action in ACTIONS if "Esc" in action.keys or "Escape" in action.keys]
    assert ACTION_OF["reply.stop"].key == "Esc"


README = Path(desktop_ai.__file__).parents[1] / "README.md"


def keys_in(cell: str) -> list[str]:
    return [normal(key) or key for key in re.findall(r"`([^`]+)`", cell)]


def test_the_keys_in_the_readme_are_keys_of_actions() -> None:
    text = README.read_text("utf-8").partition("| Key | Does |")[2].partition("## In the terminal")[0]
    rows = [line.strip("|").split("|") for line in text.splitlines() if line.startswith("| `")]
    named = [key for row in rows for cell in row[::2] for key in keys_in(cell)]
    known = {key for action in actions_on("linux") for key in (*action.keys, action.shown_key)}
    assert len(named) > 40
    assert [key for key in named if key not in known | {"Enter", "Shift+Enter", "Up", "Esc"}] == []

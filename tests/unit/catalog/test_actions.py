from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

import desktop_ai
from desktop_ai.catalog.actions.action import Action, Scope
from desktop_ai.catalog.actions.table import ACTION_OF, ACTIONS

NAMED = "Tab|Backspace|Del|Ins|Home|End|PgUp|PgDown|Left|Right|Up|Down|Space|Return|Enter|F([1-9]|1[0-2])"
KEYS = re.compile(rf"((Ctrl|Alt|Shift|Meta)\+)*({NAMED}|[A-Z0-9]|[/,.;\[\]=+-])")
MODIFIERS = ("Ctrl", "Alt", "Meta")

every_action = pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)


def test_every_action_has_an_id_of_its_own() -> None:
    assert len(ACTION_OF) == len(ACTIONS)


def test_no_key_does_two_things() -> None:
    counted = Counter(key for action in ACTIONS for key in action.keys)
    assert [key for key, count in counted.items() if count > 1] == []


def test_the_letter_of_a_button_is_no_key_of_an_action() -> None:
    """Qt takes a key that has two meanings at once for neither."""
    interface = Path(desktop_ai.__file__).parent / "ui"
    texts = [path.read_text("utf-8") for path in interface.rglob("*.py")]
    letters = {letter.upper() for text in texts for letter in re.findall(r'N_\("[^"&]*&(\w)', text)}
    keys = {key for action in ACTIONS for key in action.keys}
    assert letters
    assert {letter for letter in letters if f"Alt+{letter}" in keys} == set()


def test_no_title_is_used_twice() -> None:
    assert len({action.title.source for action in ACTIONS}) == len(ACTIONS)


@every_action
def test_the_id_of_an_action_is_a_noun_and_a_verb(action: Action) -> None:
    assert re.fullmatch(r"[a-z]+\.[a-z_]+", action.id)


@every_action
def test_an_action_says_what_it_does(action: Action) -> None:
    assert action.title.source.strip()
    assert not action.title.source.endswith(".")
    assert action.help.source.endswith(".")


@every_action
def test_keys_can_be_pressed(action: Action) -> None:
    for key in action.keys:
        assert KEYS.fullmatch(key), key
        pressed = key.replace("++", "+Plus").split("+")
        assert len(set(pressed)) == len(pressed)


@every_action
def test_no_key_takes_a_letter_from_whoever_writes(action: Action) -> None:
    if action.scope is Scope.CONVERSATION:
        return  # the view gives letters to whoever writes, unless something in it has the focus
    for key in action.keys:
        *held, last = key.split("+")
        is_function = last.startswith("F") and len(last) > 1
        assert is_function or any(modifier in held for modifier in MODIFIERS), key


@every_action
def test_the_key_that_is_shown_is_one_that_works(action: Action) -> None:
    assert action.key == (action.keys[0] if action.keys else action.shown_key)
    assert not (action.keys and action.shown_key)


def test_escape_is_no_shortcut_because_it_has_an_order_of_its_own() -> None:
    assert not [action.id for action in ACTIONS if "Esc" in action.keys or "Escape" in action.keys]
    assert ACTION_OF["reply.stop"].key == "Esc"

from __future__ import annotations

import pytest

from desktop_ai.core.fuzzy import NO_MATCH, ranked, score

NAMES = [
    "Show or hide conversations",
    "New conversation",
    "Next conversation",
    "Rename conversation…",
    "Quit",
]


def test_a_name_that_begins_with_the_letters_comes_first() -> None:
    assert ranked("ne", NAMES, str)[:2] == ["New conversation", "Next conversation"]


def test_the_start_of_a_word_is_better_than_its_middle() -> None:
    assert ranked("hide", ["a rawhide", "to hide it, with a long name"], str)[0].startswith("to hide")
    assert ranked("mini", ["gemini-pro", "gpt-4o-mini"], str) == ["gpt-4o-mini", "gemini-pro"]


def test_letters_that_stand_together_are_better_than_scattered_ones() -> None:
    assert ranked("nc", ["New conversation", "Since"], str) == ["Since", "New conversation"]


def test_every_word_must_be_found_in_any_order() -> None:
    assert ranked("conv new", NAMES, str) == ["New conversation"]
    assert score("new xyz", "New conversation") == NO_MATCH


def test_names_without_one_of_the_letters_are_left_out() -> None:
    assert ranked("quz", NAMES, str) == []


@pytest.mark.parametrize("letters", ["", "   "])
def test_without_letters_everything_stays_in_its_order(letters: str) -> None:
    assert ranked(letters, NAMES, str) == NAMES


def test_capitals_make_no_difference() -> None:
    assert score("QUIT", "quit") == score("quit", "QUIT") == score("quit", "quit")
    assert score("STRASSE", "Straße") > NO_MATCH

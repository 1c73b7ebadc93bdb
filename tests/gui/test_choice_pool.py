"""Very many lines are found by a few letters, the best and then the first ones first."""

import random

import pytest

from desktop_ai.core.fuzzy import NO_MATCH, score
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.choice_pool import ChoicePool

TITLES = ["Backpressure in a queue", "A queue", "Quick lunch", "Unquestioned", "Tea\nand queues", "Ünïcode"]


def pool(titles: list[str]) -> ChoicePool:
    ids = [str(place) for place in range(len(titles))]
    return ChoicePool(ids, titles, lambda place: Choice(str(place), titles[place]))


def found(titles: list[str], letters: str, most: int = 10) -> list[str]:
    return [choice.title for _, choice in pool(titles).found(letters, most)]


def test_the_start_of_a_title_comes_before_that_of_a_word_and_that_before_the_midst_of_one() -> None:
    assert found(TITLES, "qu") == [
        "Quick lunch",
        "Backpressure in a queue",
        "A queue",
        "Tea\nand queues",
        "Unquestioned",
    ]


def test_a_title_that_is_typed_as_a_whole_comes_before_longer_ones() -> None:
    assert found(["A queue (2)", "A queue", "Not a queue"], "a  Queue") == [
        "A queue",
        "A queue (2)",
        "Not a queue",
    ]


def test_among_equals_the_first_come_first_and_no_more_than_asked_for() -> None:
    assert found(["x one", "x two", "x three"], "x", 2) == ["x one", "x two"]


@pytest.mark.parametrize(
    ("letters", "titles"),
    [
        ("queue back", ["Backpressure in a queue"]),
        ("QUICK", ["Quick lunch"]),
        ("bpq", ["Backpressure in a queue"]),
        ("ünï", ["Ünïcode"]),
        ("tea and", ["Tea\nand queues"]),
        ("nothing at all", []),
        ("queue zebra", []),
        (" ", []),
        ("\n", []),
        (".*", []),
    ],
)
def test_every_word_has_to_be_there_in_any_order(letters: str, titles: list[str]) -> None:
    assert found(TITLES, letters) == titles


def test_a_pool_of_nothing_finds_nothing() -> None:
    assert found([], "x") == []
    assert pool([]).first(5) == []
    assert pool(TITLES).of("1") is not None
    assert pool(TITLES).of("none") is None


def test_a_word_is_found_wherever_one_look_at_each_title_finds_it() -> None:
    chance = random.Random(7)
    words = ["queue", "tea", "a", "back-end", "Straße", "x/y", "ſ", "İ", "  ", "\u2028", "naïve"]
    titles = [" ".join(chance.choices(words, k=chance.randint(1, 5))) for _ in range(300)]
    for letters in ("q", "ea", "end", "strasse", "y", "na", "a", "i"):
        wanted = {title for title in titles if letters in " ".join(title.split()).casefold()}
        assert wanted <= set(found(titles, letters, 1000)), letters
        for title in found(titles, letters, 1000):
            assert score(letters, title) != NO_MATCH

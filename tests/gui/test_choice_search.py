"""Choices are found as by looking at each of them, whatever was typed before."""

import pytest

from desktop_ai.core.fuzzy import ranked
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.choice_search import ChoiceSearch

CHOICES = [
    Choice(f"{vendor}/{name}-{size}", f"{vendor}/{name}-{size}", context)
    for vendor in ("openai", "Anthropic", "mistral")
    for name, context in (("small", "fast"), ("LARGE", "32,000 tokens"), ("straße", ""))
    for size in range(12)
]


@pytest.mark.parametrize(
    "typed",
    [
        ["m", "mi", "mis", "misl", "mi", "mis", "s"],
        ["a", "an", "an ", "an 1", "an 11", "an", "1 an"],
        ["x", "xy", "", "o", "op 3", "tok"],
        ["strasse", "STRASSE 1", " la", " la "],
    ],
)
def test_narrowing_finds_what_a_search_from_the_start_finds(typed: list[str]) -> None:
    search = ChoiceSearch(CHOICES)
    for letters in typed:
        assert search.found(letters, 1000) == ChoiceSearch(CHOICES).found(letters, 1000)
        assert set(search.found(letters, 1000)) == set(ranked(letters, CHOICES, lambda each: each.searched))


def test_a_fitting_title_comes_before_a_fitting_menu() -> None:
    menu = [
        Choice("quit", "Quit", "Conversation"),
        Choice("new", "New conversation", "Conversation"),
        Choice("sort", "Scatter on", "Conversation"),
    ]
    found = ChoiceSearch(menu).found("con", 9)
    assert [choice.id for choice in found] == ["new", "quit", "sort"]
    assert [choice.id for choice in ChoiceSearch(menu).found("quit conv", 9)] == ["quit"]


def test_no_more_are_found_than_wanted() -> None:
    assert len(ChoiceSearch(CHOICES).found("a", 7)) == 7
    assert len(ChoiceSearch(CHOICES).found("", 7)) == 7

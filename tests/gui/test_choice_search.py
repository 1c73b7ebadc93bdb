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
        whole = ranked(letters, CHOICES, lambda choice: choice.searched) if letters.strip() else CHOICES
        assert search.found(letters, 1000) == whole


def test_no_more_are_found_than_wanted() -> None:
    assert len(ChoiceSearch(CHOICES).found("a", 7)) == 7
    assert len(ChoiceSearch(CHOICES).found("", 7)) == 7

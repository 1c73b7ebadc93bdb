from __future__ import annotations

import pytest

from desktop_ai.core.english import PHRASES, STOP_WORDS, SYNONYMS, term, terms
from desktop_ai.core.ranking import Entry, Ranking, edits

ENTRIES = (
    Entry("Where do I get a key?", "On the website of the service you create a key."),
    Entry("How do I stop a reply?", "Press Esc. The words that have come so far stay."),
    Entry("What does temperature do?", "Near 0 the model takes the likeliest word. Set LM_API_TOKEN."),
    Entry("Which colours are there?", "The words, the key and the temperature of light."),
)


def found(question: str) -> list[str]:
    return [ENTRIES[hit.index].title for hit in Ranking(ENTRIES).find(question)]


def test_a_word_in_a_title_counts_for_more_than_one_in_the_text() -> None:
    assert found("temperature")[0] == "What does temperature do?"
    assert found("a key")[0] == "Where do I get a key?"


def test_what_shares_nothing_is_not_found() -> None:
    assert found("sourdough") == []
    assert found("") == []
    assert found("how do I do that?") == []
    assert Ranking(()).find("key") == []


def test_other_forms_and_other_words_for_the_same_find_it() -> None:
    assert found("stopping replies")[0] == "How do I stop a reply?"
    assert found("interrupt the answers")[0] == "How do I stop a reply?"
    assert found("it won't shut up")[0] == "How do I stop a reply?"


def test_a_misspelt_word_finds_what_it_is_meant_for() -> None:
    assert found("temprature")[0] == "What does temperature do?"
    assert found("interupt it") == found("interrupt it")


def test_the_name_of_a_variable_counts_as_a_whole() -> None:
    assert found("LM_API_TOKEN")[0] == "What does temperature do?"
    assert "lm_api_token" in terms("export LM_API_TOKEN=x")


def test_a_combination_of_keys_counts_as_a_whole() -> None:
    assert "ctrl+shift+a" in terms("press Ctrl+Shift+A") == terms("press ctrl shift a")


def test_coverage_says_how_much_of_the_question_is_there() -> None:
    ranking = Ranking(ENTRIES)
    whole, part = ranking.find("temperature")[0], ranking.find("temperature of boiling custard")[0]
    assert whole.coverage == pytest.approx(1.0)
    assert 0.0 < part.coverage < 0.5


def test_the_same_question_always_gives_the_same_row() -> None:
    ranking = Ranking(ENTRIES)
    assert ranking.find("words key") == ranking.find("words key")
    assert ranking.find("key words") == ranking.find("words key")


@pytest.mark.parametrize(
    ("forms", "same"),
    [
        ("stop stops stopped stopping", True),
        ("key keys key's", True),
        ("copy copies copied", False),
        ("save saves saved saving", True),
        ("conversation chats", True),
        ("process progress", False),
        ("new news", False),
    ],
)
def test_forms_of_a_word_are_one_term(forms: str, same: bool) -> None:
    assert (len({term(form) for form in forms.split()}) == 1) is same


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("machien", "machine", 1),
        ("keybord", "keyboard", 1),
        ("key", "key", 0),
        ("abc", "", 3),
        ("ab", "xy", 2),
    ],
)
def test_edits_count_letters(one: str, other: str, count: int) -> None:
    assert edits(one, other) == edits(other, one) == count


def test_no_word_stands_for_two_things() -> None:
    words = [word for group in SYNONYMS for word in group.split()]
    assert len(words) == len(set(words))
    assert not set(words) & STOP_WORDS


def test_phrases_are_more_than_a_word_and_become_words_that_count() -> None:
    for phrase, meant in PHRASES.items():
        assert len(phrase.replace("-", " ").split()) > 1
        assert terms(meant), phrase


@pytest.mark.parametrize(
    "question", ["\ud800", "💥" * 50, "'" * 9, "a" * 100_000, "\x00\x07", "…?!", "０１２"]
)
def test_any_text_can_be_asked(question: str) -> None:
    Ranking(ENTRIES).find(question)

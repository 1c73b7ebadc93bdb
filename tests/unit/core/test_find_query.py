"""What is looked for: how often and where it stands in a text."""

import pytest

from desktop_ai.core.find_query import FindQuery, comparable, letters_of


@pytest.mark.parametrize(
    ("words", "text", "spans"),
    [
        ("fox", "A fox, a Fox", [(2, 5), (9, 12)]),
        ("Fox", "A fox, a Fox", [(9, 12)]),
        ("aa", "aaaaa", [(0, 2), (2, 4)]),
        ("b", "🚀b👩‍👩‍👧b", [(2, 3), (11, 12)]),
        ("👩‍👩‍👧", "x👩‍👩‍👧", [(1, 9)]),
        ("ß", "Straße", [(4, 5)]),
        ("x", "İİx", [(2, 3)]),
        ("οδος", "ΟΔΟΣ οδοσ", [(0, 4), (5, 9)]),
        ("a b", "a\u2028b a\u00a0b a\tb", [(0, 3), (4, 7), (8, 11)]),
        ("", "anything", []),
        ("\0", "anything", []),
    ],
)
def test_every_place_is_found_in_units_of_qt(words: str, text: str, spans: list[tuple[int, int]]) -> None:
    query = FindQuery(words)
    assert (query.spans(text) if query else []) == spans
    assert (query.count(comparable(text)) if query else 0) == len(spans)


def test_half_characters_are_no_error() -> None:
    assert FindQuery("b").spans("a\ud800b") == [(2, 3)]
    assert FindQuery("\udc00").spans("b") == []
    assert not FindQuery("\udc00").may_be_read_in(letters_of("b"))


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("boldly", "**bold**ly"),
        ("a b", "a  \n  **b**"),
        ("a_b", r"a\_b"),
        ("linked", "[link](https://example.org)ed"),
        ("linked", "[link][1]ed\n\n[1]: https://example.org"),
        ("café", "caf&eacute;"),
        ("h2o", "H<sub>2</sub>O"),
        ("one two", "one[^1] two"),
        ("Ünicode", "**Ü**nicode"),
        ("**", "anything"),
    ],
)
def test_a_source_is_not_passed_over_when_the_words_may_be_read_in_it(words: str, source: str) -> None:
    assert FindQuery(words).may_be_read_in(letters_of(source))


def test_a_source_without_the_letters_is_passed_over() -> None:
    assert not FindQuery("fox").may_be_read_in(letters_of("**f**-o and x, f"))

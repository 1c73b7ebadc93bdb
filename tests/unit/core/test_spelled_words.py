from __future__ import annotations

import pytest

from desktop_ai.core.spelled_words import LONGEST_WORD, is_fence, words_in


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Two words.", ["Two", "words"]),
        ("It's don’t", ["It's", "don't"]),
        ("Größe élan 日本", ["Größe", "élan", "日本"]),
        ("see `codd here` and `open", ["see", "and"]),
        ("at https://exampel.org/pth or www.exampel.org", ["at", "or"]),
        ("me@exampel.org @modl #tagg /usr/lbin a\\b c/d", []),
        ("camelCase HTML snake_case v2 2nd x <tagg> {{plce:long}}", []),
        ("ok " + "x" * (LONGEST_WORD + 1), ["ok"]),
    ],
)
def test_only_what_is_written_as_a_word_is_looked_at(text: str, words: list[str]) -> None:
    assert [word.text for word in words_in(text)] == words


def test_it_is_said_where_a_word_stands() -> None:
    text = "👍 `x` wrod"
    (word,) = words_in(text)
    assert text[word.start : word.end] == "wrod"


@pytest.mark.parametrize(
    ("line", "found"), [("```python", True), ("  ~~~", True), ("``", False), ("a ```", False)]
)
def test_a_block_of_code_begins_and_ends_with_a_fence(line: str, found: bool) -> None:
    assert is_fence(line) is found

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_ai.core.continuation import LONGEST_OVERLAP, Continuation, overlap

# Few letters, so that repetitions are found often.
TEXTS = st.text(alphabet="ab 1-\n苹", max_size=60)
LONG = " ".join(f"word{number}" for number in range(100))


def joined(begun: str, *pieces: str) -> str:
    continuation = Continuation(begun)
    return begun + "".join(map(continuation.feed, pieces)) + continuation.end()


@pytest.mark.parametrize(
    ("begun", "more", "whole"),
    [
        ("Once upon a time there was", "there was a king.", "Once upon a time there was a king."),
        ("Once upon a time there was", " there was a king.", "Once upon a time there was a king."),
        ("Once upon a time there was", "\n\nthere was a king.", "Once upon a time there was a king."),
        ("Once upon a ti", "upon a time", "Once upon a time"),
        ("Once upon a time", "Once upon a time there", "Once upon a time there"),
        ("The beauti", "the beautiful", "The beautithe beautiful"),
        ("It is the beauti", "the beautiful", "It is the beautiful"),
        ("One", "One, two", "One, two"),
        ("我喜欢吃苹果派", "苹果派和梨", "我喜欢吃苹果派和梨"),
        # Chance, which is no repetition.
        ("hel", "lo", "hello"),
        ("1000", "000", "1000000"),
        ("banan", "anas", "banananas"),
        ("| --- | ---", "--- |", "| --- | ------ |"),
        ("One.\n", "\nTwo.", "One.\n\nTwo."),
        ("    if a:\n        ", "        b()", "    if a:\n                b()"),
        ("Yes, ", "a b", "Yes, a b"),
        ("", "Anything", "Anything"),
        ("Something", "", "Something"),
    ],
)
def test_what_is_repeated_stands_once(begun: str, more: str, whole: str) -> None:
    assert joined(begun, more) == whole


def test_a_whole_answer_is_known_again_however_long_it_is() -> None:
    assert joined(LONG, LONG + " and more") == LONG + " and more"
    assert joined(LONG, *(LONG + " and more")) == LONG + " and more"


def test_no_more_is_taken_for_a_repetition_than_can_be_one() -> None:
    assert overlap("x " + LONG, LONG[-LONGEST_OVERLAP:] + "!") == LONGEST_OVERLAP
    assert overlap("x " + LONG, LONG[-LONGEST_OVERLAP - 10 :] + "!") == 0


@given(TEXTS, TEXTS)
def test_nothing_but_a_repetition_and_the_blank_before_it_is_taken_away(begun: str, more: str) -> None:
    length = overlap(begun, more)
    repeated = more[:length]
    assert begun.endswith((repeated, repeated.lstrip()))
    assert length <= LONGEST_OVERLAP + 16 or repeated.lstrip() == begun.lstrip()
    assert not repeated or any(map(str.isalnum, repeated))


@given(TEXTS, TEXTS.filter(str.strip), TEXTS)
def test_where_it_is_cut_does_not_matter(begun: str, repeated: str, more: str) -> None:
    whole = repeated + more
    begun += repeated
    for size in (1, 2, 7, 1000):
        pieces = [whole[start : start + size] for start in range(0, len(whole), size)]
        assert joined(begun, *pieces) == begun + whole[overlap(begun, whole) :]


def test_words_that_repeat_nothing_are_given_at_once() -> None:
    assert Continuation("Once upon a time").feed(" there") == " there"


@given(TEXTS, TEXTS)
def test_the_old_text_is_always_its_beginning(begun: str, more: str) -> None:
    assert joined(begun, more).startswith(begun)

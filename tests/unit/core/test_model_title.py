from __future__ import annotations

import pytest

from desktop_ai.core.conversation import TITLE_LENGTH
from desktop_ai.core.model_title import LONGEST_ANSWER, LONGEST_QUESTION, shown, title_in


@pytest.mark.parametrize(
    ("answer", "title"),
    [
        ("What fsync does", "What fsync does"),
        ('"What fsync does."', "What fsync does"),
        ("**Title: What fsync does**", "What fsync does"),
        ("\n\n# What fsync does\n\nIt is about disks.", "What fsync does"),
        ("title:  «Ce que fait fsync»", "Ce que fait fsync"),
        ("Is it C#? Yes", "Is it C#? Yes"),
        ("***", ""),
        ("", ""),
    ],
)
def test_a_title_is_taken_out_of_what_models_put_around_it(answer: str, title: str) -> None:
    assert title_in(answer) == title


def test_whatever_a_model_answers_it_stays_a_title() -> None:
    assert len(title_in("word " * 1000)) <= TITLE_LENGTH + 1


def test_only_the_beginning_is_shown() -> None:
    assert len(shown("q" * 10**6, "a" * 10**6)) < LONGEST_QUESTION + LONGEST_ANSWER + 50

"""What a message is called where there is room for a line."""

from __future__ import annotations

import msgspec
import pytest

from desktop_ai.core.message import FilePart, Message, RefusalPart, Role, TextPart
from desktop_ai.core.one_line import LONGEST
from desktop_ai.core.opening_words import opening_words


def message(text: str, role: Role = Role.ASSISTANT) -> Message:
    return Message("m", None, role, "2026-01-02T03:04:05.678Z", (TextPart(text),))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "From the manual, *Models*:\n\n## What is a **token**?",
            "From the manual, Models: What is a token?",
        ),
        ("- one\n- `two`\n  1. three", "one two three"),
        ("[here](https://example.com/a) it is", "here it is"),
        ("```python\nprint(1)\n```", "print(1)"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "a b 1 2"),
        ("---", "---"),
        ("", ""),
    ],
)
def test_a_reply_is_called_by_its_words_without_their_markdown(text: str, words: str) -> None:
    assert opening_words(message(text)) == words


def test_what_the_user_typed_stays_as_it_is() -> None:
    assert opening_words(message("Why is *this*\n# a title?", Role.USER)) == "Why is *this* # a title?"


def test_only_the_beginning_of_a_long_message_counts() -> None:
    words = opening_words(message("**word** " * 500_000))
    assert words.startswith("word word")
    assert len(words) <= LONGEST
    assert "*" not in words


def test_what_has_no_words_is_called_by_what_it_has() -> None:
    bare = msgspec.structs.replace(message(""), parts=(FilePart("notes.txt", "Notes"),))
    assert opening_words(bare) == "notes.txt"
    refused = msgspec.structs.replace(message(""), parts=(RefusalPart("I would rather not."),))
    assert opening_words(refused) == "I would rather not."

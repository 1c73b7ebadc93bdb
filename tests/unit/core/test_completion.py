from __future__ import annotations

import pytest

from desktop_ai.core.completion import Completion, CompletionKind, completion_at

PROMPT, SUBJECT = CompletionKind.PROMPT, CompletionKind.SUBJECT


@pytest.mark.parametrize(
    ("before", "kind", "letters"),
    [
        ("/", PROMPT, ""),
        ("/tran", PROMPT, "tran"),
        ("/two words", PROMPT, "two words"),
        ("@", SUBJECT, ""),
        ("ask @gpt", SUBJECT, "gpt"),
        ("first line\n@my talk", SUBJECT, "my talk"),
        ("(@x", SUBJECT, "x"),
        ("Grüße 👍 @ü", SUBJECT, "ü"),
    ],
)
def test_a_sign_and_the_letters_after_it_are_completed(
    before: str, kind: CompletionKind, letters: str
) -> None:
    assert completion_at(before) == Completion(kind, letters)
    assert Completion(kind, letters).length == 1 + len(letters)


@pytest.mark.parametrize(
    "before",
    [
        "",
        "text",
        " /x",
        "a/b",
        "1/2",
        "//",
        "/usr/bin",
        "/ x",
        "/a\nb",
        "me@example.org",
        "@a\nb",
        "@ x",
        "@@",
    ],
)
def test_anything_else_is_text(before: str) -> None:
    assert completion_at(before) is None


def test_whoever_writes_on_does_not_mean_a_name() -> None:
    assert completion_at("@" + "a" * 61) is None
    assert completion_at("/" + "a" * 61) is None

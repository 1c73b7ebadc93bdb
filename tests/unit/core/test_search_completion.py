"""How the filters of a search complete themselves."""

from __future__ import annotations

import pytest

from desktop_ai.core.search_completion import Completion, completion

KNOWN = {"model": ["gpt-4o", "llama 3", "big-gpt"], "folder": ["Work/Letters", "Home"], "tag": []}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Completion(0, ())),
        ("m", Completion(0, ())),
        ("mo", Completion(0, ("model:",))),
        ("word fo", Completion(5, ("folder:",))),
        ("model:", Completion(0, ("model:gpt-4o ", 'model:"llama 3" ', "model:big-gpt "))),
        ("x model:GPT", Completion(2, ("model:gpt-4o ", "model:big-gpt "))),
        ('model:"llama 3', Completion(0, ())),
        ('model:"llama', Completion(0, ('model:"llama 3" ',))),
        ("folder:lett", Completion(0, ("folder:Work/Letters ",))),
        ("role:", Completion(0, ("role:user ", "role:assistant "))),
        ("x -fo", Completion(2, ("-folder:",))),
        ("x -folder:lett", Completion(2, ("-folder:Work/Letters ",))),
        ("tag:x", Completion(0, ())),
        ("http://x", Completion(0, ())),
        ("folder:home ", Completion(12, ())),
    ],
)
def test_the_last_word_goes_on_with_what_there_is(text: str, expected: Completion) -> None:
    assert completion(text, KNOWN) == expected

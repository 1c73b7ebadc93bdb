"""How many tokens a model takes and a request had, in the words of many servers."""

import time

import pytest

from desktop_ai.providers.context_limits import context_limits


@pytest.mark.parametrize(
    ("message", "found"),
    [
        (
            "This model's maximum context length is 8192 tokens. However, your messages resulted in 9001 tokens.",
            (8192, 9001),
        ),
        (
            "maximum context length is 4097 tokens, however you requested 5000 tokens (4000 in your prompt).",
            (4097, 5000),
        ),
        ("prompt is too long: 210000 tokens > 200000 maximum", (200000, 210000)),
        (
            "This endpoint's maximum context length is 131072 tokens. However, you requested about 150000 tokens.",
            (131072, 150000),
        ),
        (
            "request (18004 tokens) exceeds the available context size (2048 tokens), try increasing it",
            (2048, 18004),
        ),
        (
            "The input token count (1,200,000) exceeds the maximum number of tokens allowed (1,048,576).",
            (1048576, 1200000),
        ),
        ("Prompt contains 40000 tokens, too large for model with 32768 maximum context length", (0, 40000)),
        ("The conversation is too long.", (0, 0)),
    ],
)
def test_the_numbers_are_found_in_words(message: str, found: tuple[int, int]) -> None:
    assert context_limits({}, message) == found


def test_fields_come_before_words() -> None:
    body = {"error": {"n_ctx": 2048, "n_prompt_tokens": 18004}}
    assert context_limits(body, "maximum context length is 99 tokens") == (2048, 18004)


@pytest.mark.parametrize("value", [True, -1, 0, "2048", 10**12, None, [2048]])
def test_what_is_no_number_of_tokens_does_not_count(value: object) -> None:
    assert context_limits({"n_ctx": value}, "") == (0, 0)


def test_a_long_text_is_looked_at_quickly() -> None:
    began = time.process_time()
    context_limits({}, "context limit " * 1400 + "1" * 500)
    assert time.process_time() - began < 0.5

from __future__ import annotations

import pytest

from desktop_ai.core.token_estimate import PER_MESSAGE, tokens_of, tokens_of_messages


# The counts are those of o200k_base, the tokenizer of OpenAI's models.
@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        (
            "A lake forms wherever water collects in a basin faster than it drains away or evaporates.",
            17,
        ),
        ("Ein See entsteht dort, wo sich Wasser schneller sammelt, als es abfließt oder verdunstet.", 23),
        ("Озеро возникает там, где вода собирается быстрее, чем стекает или испаряется.", 20),
        ("人工智能是计算机科学的一个分支，它企图了解智能的实质。", 19),
        ("湖は、水が流れ出たり蒸発したりするよりも速く集まるところにできる。", 26),
        ("호수는 물이 흘러나가거나 증발하는 것보다 빨리 모이는 곳에 생긴다.", 26),
        ("झील वहाँ बनती है जहाँ पानी बहने या सूखने से जल्दी इकट्ठा होता है।", 23),
        ("تتكون البحيرة حيث يتجمع الماء أسرع مما يتبخر.", 16),
        ("def total(rows):\n    return sum(row.price * row.count for row in rows if row.count > 0)\n", 23),
        ('{"id": 17, "name": "lake", "tags": ["water", "basin"], "depth": 12.5, "open": true}', 35),
        ("31415926535897932384626433832795", 11),
        ("😀🎉🚀 👍🏽", 8),
    ],
)
def test_an_estimate_is_near_what_a_tokenizer_counts(text: str, tokens: int) -> None:
    assert tokens_of(text * 10) == pytest.approx(tokens * 10, rel=0.3)


def test_an_empty_text_has_no_tokens_and_any_other_has_one_at_least() -> None:
    assert tokens_of("") == 0
    assert tokens_of(" ") == tokens_of("a") == tokens_of("\ud800") == 1


def test_a_long_text_is_judged_by_parts_of_it() -> None:
    text = "A lake forms where water collects. " * 6000 + "人工智能是计算机科学的一个分支" * 9000
    exact = tokens_of(text[:90_000]) / 90_000 * 210_000 + tokens_of(text[-90_000:]) / 90_000 * 135_000
    assert tokens_of(text) == pytest.approx(exact, rel=0.05)


def test_messages_have_tokens_between_them() -> None:
    assert tokens_of_messages(["one", ""]) == tokens_of("one") + 2 * PER_MESSAGE


def test_special_words_of_tokenizers_are_texts_like_any_other() -> None:
    assert tokens_of("<|endoftext|>") > 1

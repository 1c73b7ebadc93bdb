"""Sentences are found in any language's punctuation, and none is cut in half."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_ai.core.sentences import sentences

ENDED = {
    "It works. Try it! Does it? Yes.": ["It works.", "Try it!", "Does it?", "Yes."],
    "Dr. Smith met Mrs. Jones. They talked.": ["Dr. Smith met Mrs. Jones.", "They talked."],
    "Use a list, e.g. Python's. It is fast.": ["Use a list, e.g. Python's.", "It is fast."],
    "It costs 3.14 dollars. Version v1.2. Done.": ["It costs 3.14 dollars.", "Version v1.2.", "Done."],
    "It began in 2020. Then it ended.": ["It began in 2020.", "Then it ended."],
    "1. Open it. 2. Close it.": ["1. Open it.", "2. Close it."],
    "J. R. R. Tolkien wrote it. So did I. Really.": ["J. R. R. Tolkien wrote it.", "So did I.", "Really."],
    "The U.S. Army came. It left.": ["The U.S. Army came.", "It left."],
    "Wait... what? It came… Then it went.": ["Wait... what?", "It came…", "Then it went."],
    'He said "Stop!" and left. "Why?" Nobody knew.': [
        'He said "Stop!" and left.',
        '"Why?"',
        "Nobody knew.",
    ],
    "(It rained.) **It stopped.** Then.": ["(It rained.)", "**It stopped.**", "Then."],
    "See https://example.org/a.b?c=d. Or not.": ["See https://example.org/a.b?c=d.", "Or not."],
    "What?! No way!!! Yes.": ["What?!", "No way!!!", "Yes."],
    "Am 3. Oktober war es z.B. so. Danach nicht.": ["Am 3. Oktober war es z.B. so.", "Danach nicht."],
    "彼は言った。「はい。」そうです！次は？終わり。": [
        "彼は言った。",
        "「はい。」",
        "そうです！",
        "次は？",
        "終わり。",
    ],
    "我喜欢 Python。It is easy。好": ["我喜欢 Python。", "It is easy。", "好"],
    "यह काम करता है। ठीक है।": ["यह काम करता है।", "ठीक है।"],
    "هل يعمل؟ نعم.": ["هل يعمل؟", "نعم."],
    "First line\nsecond line\u2028third": ["First line", "second line", "third"],
    "": [],
    " \n ": [],
    "...": ["..."],
}


@pytest.mark.parametrize("text", ENDED)
def test_a_text_falls_into_its_sentences(text: str) -> None:
    assert sentences(text) == ENDED[text]


@pytest.mark.parametrize("text", ENDED)
def test_a_sentence_that_has_ended_stays_whatever_comes_after_it(text: str) -> None:
    for end in range(len(text)):
        so_far = sentences(text[:end], is_complete=False)
        assert so_far == ENDED[text][: len(so_far)], text[:end]


@pytest.mark.parametrize(
    "text", ["It works", "It works.", "It works. ", "Dr. ", "It is 3. ", "「はい。", "See e.g. Python"]
)
def test_what_may_go_on_has_not_ended(text: str) -> None:
    assert sentences(text, is_complete=False) == []


@given(st.text(alphabet="aA1 .!?…。！」)\"'\n*", max_size=60))
def test_nothing_is_lost(text: str) -> None:
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())


@pytest.mark.parametrize("piece", [".", ".)", "。", "((", '."', "a. ", "x", "!?"])
def test_any_text_is_split_in_time_that_grows_with_its_length(piece: str) -> None:
    began = process_time()
    sentences(piece * 100_000)
    assert process_time() - began < 5

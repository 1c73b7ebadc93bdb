"""What a line of text asks of all conversations."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_ai.core.message import Role
from desktop_ai.core.search_query import FIELDS, Barred, SearchQuery, folded, parsed

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)


def query(text: str) -> SearchQuery:
    return parsed(text, UTC, NOW)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("", SearchQuery()),
        ("Two words", SearchQuery(words=("two", "words"))),
        ('a "Whole  phrase" b', SearchQuery(words=("a", "whole  phrase", "b"))),
        ("“curly quotes”", SearchQuery(words=("curly quotes",))),
        ('"not closed yet', SearchQuery(words=("not closed yet",))),
        ('fsync -sync -"a b"', SearchQuery(words=("fsync",), without=("sync", "a b"))),
        ("-", SearchQuery(words=("-",))),
        ("well-known", SearchQuery(words=("well-known",))),
        ("東京 ai", SearchQuery(words=("東京", "ai"))),
        ("http://x.org/a?b", SearchQuery(words=("http://x.org/a?b",))),
        ("model:GPT model:llama", SearchQuery(models=("gpt", "llama"))),
        ('model:"gpt 4" x', SearchQuery(models=("gpt 4",), words=("x",))),
        ("role:user Role:assis", SearchQuery(roles=(Role.USER, Role.ASSISTANT))),
        ("folder:Work/Letters tag:#Idea", SearchQuery(folders=("work/letters",), tags=("idea",))),
        ("has:code has:pic", SearchQuery(kinds=("code", "picture"))),
        ("after:2026-11", SearchQuery(after="2026-11-01T00:00:00.000Z")),
        ("before:2026", SearchQuery(before="2026-01-01T00:00:00.000Z")),
        (
            "after:yesterday before:today",
            SearchQuery(after="2026-11-24T00:00:00.000Z", before="2026-11-25T00:00:00.000Z"),
        ),
        ("before:2026-3-1 before:2026-02-01", SearchQuery(before="2026-02-01T00:00:00.000Z")),
        (
            "x -model:GPT -role:user -folder:Work -tag:#Idea -has:code",
            SearchQuery(words=("x",), barred=Barred(("gpt",), (Role.USER,), ("work",), ("idea",), ("code",))),
        ),
        ("-before:2026-11", SearchQuery(after="2026-11-01T00:00:00.000Z")),
        ("-after:2026", SearchQuery(before="2026-01-01T00:00:00.000Z")),
        ("-tag: x", SearchQuery(words=("x",))),
        ("model: role: x", SearchQuery(words=("x",))),
    ],
)
def test_a_line_says_what_is_looked_for(text: str, asked: SearchQuery) -> None:
    assert query(text) == asked


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("role:king", "“king” is no role: write role:user or role:assistant."),
        ("has:video", "A message has code, a picture or a file, but no “video”"),
        ("before:soon", "“soon” is no date"),
        ("after:2026-02-30", "“2026-02-30” is no date"),
        ("after:99999999", "“99999999” is no date"),
        ("-role:king", "“king” is no role"),
        ("modle:gpt", "Did you mean model:?"),
    ],
)
def test_what_cannot_be_understood_is_said_in_a_sentence(text: str, complaint: str) -> None:
    (said,) = query(text).complaints
    assert complaint in str(said)


def test_a_field_that_does_not_exist_is_looked_for_as_it_stands() -> None:
    assert query("modle:gpt").words == ("modle:gpt",)


SCRAPS = st.sampled_from(
    [*(f"{field}:" for field in FIELDS), '"', "-", " ", "“", "2026-", "user", "\ud800", "\0", "İ"]
)


@given(st.lists(SCRAPS | st.text(st.characters(), max_size=6)).map("".join))
def test_any_text_is_a_query_or_a_complaint(text: str) -> None:
    asked = parsed(text)
    assert all(str(complaint).endswith((".", "?")) for complaint in asked.complaints)
    for word in (*asked.words, *asked.without):
        word.encode()
        assert word.strip()
        assert "\0" not in word
    assert len(asked.words) <= 20


@given(st.text(st.characters(), max_size=40))
def test_folding_keeps_every_letter_in_its_place(text: str) -> None:
    assert len(folded(text)) == len(text)
    assert folded(folded(text)) == folded(text)

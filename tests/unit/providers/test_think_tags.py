from __future__ import annotations

import pytest

from desktop_ai.core.reply import ContentDelta, ContentWasReasoning, ReasoningDelta, ReplyDraft
from desktop_ai.providers.think_tags import Kind, ThinkTags


def split(*pieces: str) -> tuple[str, str]:
    """Thought and words of a reply that comes in pieces."""
    tags, draft = ThinkTags(), ReplyDraft()
    for piece in (*(found for text in pieces for found in tags.feed(text)), *tags.end()):
        match piece.kind:
            case Kind.WORDS:
                draft.add(ContentDelta(piece.text))
            case Kind.THOUGHT:
                draft.add(ReasoningDelta(piece.text))
            case Kind.BEFORE_WAS_THOUGHT:
                draft.add(ContentWasReasoning())
    return str(draft.first.reasoning), str(draft.first.content)


CASES = {
    "<think>a</think>b": ("a", "b"),
    "<thought>a</thought>b": ("a", "b"),
    "  \n<think>\n a \n</think>\n\n b": ("a", "b"),
    "<think>\n\n</think>\n\nb": ("", "b"),
    "<think>a": ("a", ""),
    "<think>a </thi": ("a </thi", ""),
    "<thinking>a": ("", "<thinking>a"),
    "<th": ("", "<th"),
    "<": ("", "<"),
    "a < b": ("", "a < b"),
    "a <": ("", "a <"),
    "Say <think>a</think>": ("", "Say <think>a</think>"),
    "<think>a</think>b <think>c</think>": ("a", "b <think>c</think>"),
    "<think>use </thought> here</think>b": ("use </thought> here", "b"),
    "a\n</think>\n\nb": ("a", "b"),
    "a</think>b</think>c": ("a", "b</think>c"),
    "</think>b": ("", "b"),
    "Close it with `</think>` in a template": ("", "Close it with `</think>` in a template"),
    "```\n</think>\n```": ("", "```\n</think>\n```"),
    "~~~\n</think>\n~~~": ("", "~~~\n</think>\n~~~"),
    "So:\n\n    </think>\n": ("", "So:\n\n    </think>\n"),
    "": ("", ""),
    " \n": ("", " \n"),
}


@pytest.mark.parametrize(("text", "expected"), CASES.items())
def test_thought_and_words_are_told_apart(text: str, expected: tuple[str, str]) -> None:
    assert split(text) == expected


@pytest.mark.parametrize(("text", "expected"), CASES.items())
def test_where_the_text_is_cut_does_not_matter(text: str, expected: tuple[str, str]) -> None:
    assert split(*text) == expected
    for cut in range(len(text)):
        assert split(text[:cut], text[cut:]) == expected


def test_words_that_cannot_be_a_tag_are_given_at_once() -> None:
    tags = ThinkTags()
    assert "".join(piece.text for piece in tags.feed("Hello <b>")) == "Hello <b>"

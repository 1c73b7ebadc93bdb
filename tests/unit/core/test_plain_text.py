"""Everything in a message is there, as it was written."""

from desktop_ai.core.message import (
    Citation,
    Message,
    ReasoningPart,
    RefusalPart,
    Reply,
    Role,
    Status,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    UnknownPart,
)
from desktop_ai.core.plain_text import conversation_text, message_text

ASKED = Message("q", None, Role.USER, "", (TextPart("Hello **you**"),))
REPLY = Reply(Status.DONE, model="tiny")


def answered(*parts: object, citations: tuple[Citation, ...] = ()) -> Message:
    return Message("a", "q", Role.ASSISTANT, "", parts, citations, REPLY)  # type: ignore[arg-type]


def test_words_are_as_they_were_written() -> None:
    assert message_text(ASKED) == "Hello **you**"
    assert message_text(answered(TextPart("one "), TextPart("`two`"))) == "one `two`"


def test_what_are_not_words_stand_below_their_name() -> None:
    parts = (
        ReasoningPart("Hm."),
        TextPart("Words."),
        ToolCallPart("c", "search", '{"q": 1}'),
        ToolResultPart("c", "found"),
        RefusalPart("No."),
    )
    message = answered(*parts, citations=(Citation("https://example.org/", "A page"),))
    assert message_text(message) == (
        'Thought:\nHm.\n\nWords.\n\nCall of search:\n{"q": 1}\n\nResult:\nfound\n\nRefused:\nNo.\n\n'
        "Sources:\nA page  https://example.org/"
    )


def test_a_message_without_anything_is_empty() -> None:
    assert message_text(answered()) == ""
    assert message_text(answered(UnknownPart("new"), ReasoningPart(" "))) == ""


def test_a_conversation_says_who_wrote_what() -> None:
    assert conversation_text([ASKED, answered(TextPart("Hi"))]) == "You:\nHello **you**\n\n\ntiny:\nHi"
    assert conversation_text([answered()]) == "tiny:"
    assert conversation_text([]) == ""

from __future__ import annotations

from desktop_ai.core.message import Citation, ReasoningPart, RefusalPart, TextPart, ToolCallPart, Usage
from desktop_ai.core.reply import (
    Cited,
    Connected,
    ContentDelta,
    ContentWasReasoning,
    Ended,
    Finished,
    LogprobsDelta,
    ModelNamed,
    ReasoningDelta,
    RefusalDelta,
    ReplyDraft,
    ReplyEvent,
    ToolCallDelta,
    UsageReported,
    is_first_token,
)


def drafted(*events: ReplyEvent) -> ReplyDraft:
    draft = ReplyDraft()
    for event in events:
        draft.add(event)
    return draft


def test_pieces_are_joined_in_the_order_in_which_they_are_read() -> None:
    draft = drafted(
        ContentDelta("Hel"),
        ReasoningDelta("Hm"),
        ContentDelta("lo"),
        ReasoningDelta("m."),
        RefusalDelta("No."),
    )
    assert draft.first.parts() == (ReasoningPart("Hmm."), TextPart("Hello"), RefusalPart("No."))


def test_nothing_makes_no_parts() -> None:
    assert drafted(Connected()).first.parts() == ()


def test_a_thought_that_was_never_opened_takes_the_words_so_far() -> None:
    draft = drafted(
        ContentDelta(" Let me "), ContentDelta("see.\n"), ContentWasReasoning(), ContentDelta("Yes.")
    )
    assert draft.first.parts() == (ReasoningPart("Let me see."), TextPart("Yes."))
    assert drafted(ContentDelta("\n"), ContentWasReasoning()).first.parts() == ()


def test_calls_of_tools_are_put_together_by_their_slot() -> None:
    draft = drafted(
        ToolCallDelta(1, id="b", name="later"),
        ToolCallDelta(0, id="a", name="look", arguments='{"q":', extra={"index": 0}),
        ToolCallDelta(0, arguments='"x"}', extra={"signature": "s"}),
        ToolCallDelta(1, arguments="{}"),
    )
    assert draft.first.parts() == (
        ToolCallPart("a", "look", '{"q":"x"}', {"index": 0, "signature": "s"}),
        ToolCallPart("b", "later", "{}"),
    )


def test_a_source_is_named_once() -> None:
    first = Citation("https://a.example", "A")
    draft = drafted(Cited(first), Cited(Citation("https://a.example")), Cited(Citation("https://b.example")))
    assert list(draft.first.citations.values()) == [first, Citation("https://b.example")]


def test_the_last_usage_counts() -> None:
    draft = drafted(UsageReported(Usage(1, 1, 2)), UsageReported(Usage(1, 9, 10)), ModelNamed("m"))
    assert (draft.usage, draft.model) == (Usage(1, 9, 10), "m")


def test_several_answers_are_kept_apart() -> None:
    draft = drafted(
        ContentDelta("B", 1), ContentDelta("A"), LogprobsDelta([{"token": "B"}], 1), Finished("stop", 1)
    )
    assert draft.choice(0).parts() == (TextPart("A"),)
    assert draft.choice(1).parts() == (TextPart("B"),)
    assert draft.choice(1).logprobs == [{"token": "B"}]
    assert draft.first.finish_reason is None


def test_a_reply_is_complete_when_every_answer_said_why_it_ended() -> None:
    draft = drafted(ContentDelta("A"), ContentDelta("B", 1), Finished("stop"))
    assert not draft.is_complete
    draft.add(Finished("length", 1))
    assert draft.is_complete


def test_a_reply_is_complete_when_the_server_says_so() -> None:
    assert drafted(ContentDelta("A"), Ended()).is_complete
    assert not drafted(ContentDelta("A")).is_complete
    assert not drafted(Connected()).is_complete


def test_only_what_belongs_to_the_reply_is_its_first_token() -> None:
    assert all(is_first_token(event) for event in (ContentDelta(""), ReasoningDelta(""), RefusalDelta("")))
    assert is_first_token(ToolCallDelta(0))
    assert not any(is_first_token(event) for event in (Connected(), ModelNamed("m"), UsageReported(Usage())))

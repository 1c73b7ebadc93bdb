from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from desktop_ai.core.message import (
    Message,
    Part,
    ReasoningPart,
    RefusalPart,
    Reply,
    Role,
    Status,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    UnknownPart,
    Usage,
    new_id,
    now_iso,
    user_message,
)


def reply(status: Status, *parts: Part) -> Message:
    return Message("m", None, Role.ASSISTANT, now_iso(), parts, reply=Reply(status))


def test_the_words_of_a_message_are_without_its_thought() -> None:
    message = reply(
        Status.DONE, ReasoningPart("Hm. "), TextPart("Yes"), ReasoningPart("Sure."), TextPart("!")
    )
    assert (message.text, message.reasoning) == ("Yes!", "Hm. Sure.")


def test_what_a_user_wrote_is_kept_as_it_was_written() -> None:
    message = user_message("  two lines\n", "parent")
    assert (message.text, message.parent, message.role) == ("  two lines\n", "parent", Role.USER)
    assert message.reply is None
    assert message.is_sendable


@pytest.mark.parametrize("status", [Status.DONE, Status.STOPPED, Status.INCOMPLETE, Status.INTERRUPTED])
def test_replies_are_sent_as_far_as_they_got(status: Status) -> None:
    assert reply(status, TextPart("As far as")).is_sendable


@pytest.mark.parametrize("status", [Status.FAILED, Status.WAITING])
def test_failed_and_running_replies_are_not_sent(status: Status) -> None:
    assert not reply(status, TextPart("Half a")).is_sendable


@pytest.mark.parametrize(
    "parts",
    [
        (),
        (TextPart(""),),
        (TextPart(" \n"),),
        (ReasoningPart("Only a thought"),),
        (UnknownPart("x"),),
        (ToolResultPart("1", "Only this"),),
    ],
)
def test_replies_without_words_are_not_sent(parts: tuple[Part, ...]) -> None:
    assert not reply(Status.DONE, *parts).is_sendable


@pytest.mark.parametrize("part", [RefusalPart("No."), ToolCallPart("1", "look", "{}")])
def test_refusals_and_calls_of_tools_are_sent(part: Part) -> None:
    assert reply(Status.DONE, part).is_sendable


def test_ids_differ_sort_by_time_and_can_be_file_names() -> None:
    ids = [new_id() for _ in range(1000)]
    assert len(set(ids)) == len(ids)
    moments = [id[:19] for id in ids]
    assert moments == sorted(moments)
    assert all(set(id) <= set("0123456789abcdef-") for id in ids)


def test_a_moment_is_utc_with_milliseconds() -> None:
    moment = datetime.fromisoformat(now_iso())
    assert moment.utcoffset() == timedelta(0)
    assert len(now_iso()) == len("2026-01-02T03:04:05.678Z")


@pytest.mark.parametrize(
    ("usage", "output"),
    [
        (Usage(), None),
        (Usage(completion_tokens=5), 5),
        (Usage(prompt_tokens=7, completion_tokens=5, total_tokens=12, reasoning_tokens=3), 5),
        (Usage(prompt_tokens=7, completion_tokens=5, total_tokens=32), 25),
        (Usage(prompt_tokens=7, completion_tokens=5, total_tokens=12, reasoning_tokens=20), 25),
    ],
    ids=["not said", "alone", "thought within", "thought beside, in the total", "thought beside, nowhere"],
)
def test_output_counts_thought_once(usage: Usage, output: int | None) -> None:
    assert usage.output_tokens == output

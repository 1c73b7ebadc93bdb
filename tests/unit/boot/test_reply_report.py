from __future__ import annotations

import json

import msgspec

from desktop_ai.boot.reply_report import report
from desktop_ai.core.message import Citation, Failure, Message, Reply, Role, Status, Timings, Usage
from desktop_ai.core.reply import (
    Cited,
    ContentDelta,
    Finished,
    LogprobsDelta,
    ReasoningDelta,
    RefusalDelta,
    ReplyDraft,
    ReplyEvent,
    ToolCallDelta,
)

FIELDS = {
    "content", "reasoning", "refusal", "tool_calls", "citations", "logprobs", "usage", "finish_reason",
    "status", "error", "model", "timings",
}  # fmt: skip


def drafted(*events: ReplyEvent) -> ReplyDraft:
    draft = ReplyDraft()
    for event in events:
        draft.add(event)
    return draft


def message(**fields: object) -> Message:
    reply = msgspec.structs.replace(Reply(Status.DONE, model="m"), **fields)
    return Message("m", None, Role.ASSISTANT, "now", reply=reply)


def test_an_empty_reply_has_every_field() -> None:
    found = report(message(status=Status.STOPPED), drafted())
    assert found == {
        "content": "", "reasoning": "", "refusal": None, "tool_calls": [], "citations": [], "logprobs": None,
        "usage": None, "finish_reason": None, "status": "stopped", "error": None, "model": "m", "timings": None,
    }  # fmt: skip
    assert found.keys() == FIELDS


def test_a_full_reply_says_everything() -> None:
    draft = drafted(
        ReasoningDelta("Hm"),
        ContentDelta("Hel"),
        ContentDelta("lo"),
        RefusalDelta("No"),
        ToolCallDelta(0, "id", "look", '{"q": 1}', {"thought_signature": "s"}),
        Cited(Citation("https://a.example", "A")),
        LogprobsDelta([{"token": "Hel", "logprob": -0.5}]),
        Finished("stop"),
    )
    reply = message(usage=Usage(1, 2, 3), timings=Timings(0.1, 0.2, 0.3))
    found = json.loads(msgspec.json.encode(report(reply, draft)))
    assert found["tool_calls"] == [
        {"id": "id", "name": "look", "arguments": '{"q": 1}', "thought_signature": "s"}
    ]
    assert (found["content"], found["reasoning"], found["refusal"]) == ("Hello", "Hm", "No")
    assert found["citations"] == [{"url": "https://a.example", "title": "A"}]
    assert found["logprobs"] == [{"token": "Hel", "logprob": -0.5}]
    assert found["usage"] == {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    assert found["timings"] == {"connected": 0.1, "first_token": 0.2, "total": 0.3}
    assert (found["finish_reason"], found["status"]) == ("stop", "done")


def test_a_failure_says_its_kind_message_and_remedy() -> None:
    found = report(
        message(status=Status.FAILED, error=Failure("offline", "It cannot be reached.")), drafted()
    )
    assert found["status"] == "failed"
    assert found["error"] == {"kind": "offline", "message": "It cannot be reached.", "remedy": ""}


def test_several_answers_stand_under_choices_and_the_first_one_also_at_the_top() -> None:
    found = report(message(), drafted(ContentDelta("B", 1), ContentDelta("A"), Finished("stop", 1)))
    assert found["content"] == "A"
    assert [(choice["index"], choice["content"]) for choice in found["choices"]] == [(0, "A"), (1, "B")]
    assert [choice["finish_reason"] for choice in found["choices"]] == [None, "stop"]
    assert found.keys() == FIELDS | {"choices"}

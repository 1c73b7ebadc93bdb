"""A reply as the JSON object that `ask --json` prints."""

from __future__ import annotations

from typing import Any

import msgspec

from desktop_ai.core.message import (
    Failure,
    Message,
    Part,
    ReasoningPart,
    RefusalPart,
    Reply,
    Role,
    Status,
    TextPart,
    ToolCallPart,
)
from desktop_ai.core.reply import ChoiceDraft, ReplyDraft


def report(message: Message, draft: ReplyDraft) -> dict[str, Any]:
    """The object: the first answer, how it came to be, and under `choices` all of them when there are several."""
    reply = message.reply or Reply(Status.FAILED)
    first = draft.first
    answer: dict[str, Any] = {
        **_answer(first),
        "usage": msgspec.to_builtins(reply.usage) if reply.usage else None,
        "status": str(reply.status),
        "error": _reported(reply.error) if reply.error else None,
        "model": reply.model,
        "timings": msgspec.to_builtins(reply.timings) if reply.timings else None,
    }
    if len(draft.choices) > 1:
        answer["choices"] = [
            {"index": index, **_answer(draft.choices[index])} for index in sorted(draft.choices)
        ]
    return answer


def _reported(failure: Failure) -> dict[str, str]:
    return {"kind": failure.kind, "message": failure.message, "remedy": failure.remedy}


def failed_report(failure: Failure) -> dict[str, Any]:
    """The object for a question that went to nobody."""
    reply = Reply(Status.FAILED, error=failure)
    return report(Message("", None, Role.ASSISTANT, "", reply=reply), ReplyDraft())


def _answer(choice: ChoiceDraft) -> dict[str, Any]:
    parts = choice.parts()
    return {
        "content": _joined(parts, TextPart),
        "reasoning": _joined(parts, ReasoningPart),
        "refusal": _joined(parts, RefusalPart) or None,
        "tool_calls": [_tool_call(part) for part in parts if isinstance(part, ToolCallPart)],
        "citations": [msgspec.structs.asdict(citation) for citation in choice.citations.values()],
        "logprobs": choice.logprobs or None,
        "finish_reason": choice.finish_reason,
    }


def _joined(parts: tuple[Part, ...], kind: type[TextPart | ReasoningPart | RefusalPart]) -> str:
    return "".join(part.text for part in parts if isinstance(part, kind))


def _tool_call(part: ToolCallPart) -> dict[str, Any]:
    return {"id": part.id, "name": part.name, "arguments": part.arguments, **part.extra}

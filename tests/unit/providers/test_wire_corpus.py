"""Recorded replies of every provider give what was expected of them, however the network cuts them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_ai.core.message import ToolCallPart
from desktop_ai.core.reply import ChoiceDraft
from tests.support.asking import Answer, ask
from tests.support.scripted_server import ScriptedServer

WIRE = Path(__file__).parents[2] / "wire"
EXPECTED: dict[str, dict[str, Any]] = json.loads((WIRE / "expected.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("piece_size", [1, 7, 4096])
@pytest.mark.parametrize("name", EXPECTED)
def test_a_recorded_reply_gives_what_is_expected(server: ScriptedServer, name: str, piece_size: int) -> None:
    expected = EXPECTED[name]
    body = (WIRE / f"{name}.sse").read_bytes()
    server.play(body, content_type=expected["content_type"], piece_size=piece_size)
    answer = ask(server.url)
    assert [_choice(index, answer.draft.choices[index]) for index in sorted(answer.draft.choices)] == [
        _expected_choice(choice) for choice in expected["choices"]
    ]
    assert _usage(answer, expected) == expected["usage"]
    assert (answer.error is None and answer.draft.is_complete) is expected["complete"]
    assert (answer.error is not None) is (expected["error"] is not None)
    if answer.error is not None:
        assert expected["error"]["message"] in answer.error.detail
    if "citations" in expected:
        assert list(answer.draft.first.citations) == expected["citations"]


def test_every_transcript_has_an_expectation() -> None:
    assert {path.stem for path in WIRE.glob("*.sse")} == set(EXPECTED)


def _choice(index: int, draft: ChoiceDraft) -> dict[str, Any]:
    return {
        "index": index,
        "content": str(draft.content),
        "reasoning": str(draft.reasoning),
        "refusal": str(draft.refusal),
        "tool_calls": [_call(draft.tool_calls[slot]) for slot in sorted(draft.tool_calls)],
        "finish_reason": draft.finish_reason,
        "logprob_tokens": [token["token"] for token in draft.logprobs],
    }


def _call(call: ToolCallPart) -> dict[str, str]:
    return {"id": call.id, "name": call.name, "arguments": call.arguments}


def _expected_choice(choice: dict[str, Any]) -> dict[str, Any]:
    return {"logprob_tokens": [], **choice, "refusal": choice["refusal"] or ""}


def _usage(answer: Answer, expected: dict[str, Any]) -> dict[str, Any] | None:
    if answer.draft.usage is None:
        return None
    return {name: getattr(answer.draft.usage, name) for name in expected["usage"] or ()}

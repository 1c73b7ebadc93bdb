from __future__ import annotations

import msgspec
import pytest

from desktop_ai.core.context_window import messages_to_send
from desktop_ai.core.message import Message, ReasoningPart, Status, TextPart, ToolCallPart
from tests.support.conversations import answer, question


def test_a_request_carries_the_path_oldest_first_without_what_failed_or_is_empty() -> None:
    path = [
        question("One", id="1"),
        answer("Stopped here", id="2", status=Status.STOPPED),
        question("Two", id="3"),
        answer("Half", id="4", status=Status.FAILED),
        question("Three", id="5"),
        answer("", id="6"),
        question("Four", id="7"),
        answer("Cut of", id="8", status=Status.INCOMPLETE),
        answer("Crashed", id="9", status=Status.INTERRUPTED),
    ]
    assert [message.id for message in messages_to_send(path, "openai")] == ["1", "2", "3", "5", "7", "8", "9"]


def thoughtful() -> Message:
    parts = (
        ReasoningPart("Hm.", ({"data": "x"},), {"extra_content": "s"}),
        TextPart("Yes"),
        ToolCallPart("1", "f", "{}", {"extra_content": "s"}),
    )
    return msgspec.structs.replace(answer("Yes"), parts=parts)


def test_what_a_model_thought_goes_back_to_its_account() -> None:
    assert messages_to_send([thoughtful()], "openai") == [thoughtful()]


@pytest.mark.parametrize("account", ["openai-2", "deepseek", ""])
def test_what_a_model_thought_goes_to_no_other_account(account: str) -> None:
    (message,) = messages_to_send([thoughtful()], account)
    assert message.parts == (TextPart("Yes"), ToolCallPart("1", "f", "{}"))

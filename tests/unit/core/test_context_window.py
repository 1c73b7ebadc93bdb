from __future__ import annotations

from desktop_ai.core.context_window import messages_to_send
from desktop_ai.core.message import Status
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
    assert [message.id for message in messages_to_send(path)] == ["1", "2", "3", "5", "7", "8", "9"]

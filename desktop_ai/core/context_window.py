"""Which messages go into a request, and why the others do not."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_ai.core.message import Message


def messages_to_send(path: Iterable[Message]) -> list[Message]:
    """The messages of a path that a request carries, oldest first.

    Stopped and incomplete replies go as far as they got; failed and empty ones do not go: a model that reads
    our failures answers them.
    """
    return [message for message in path if message.is_sendable]

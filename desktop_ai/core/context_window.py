"""Which messages go into a request, and why the others do not."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from desktop_ai.core.message import Message, Part, ReasoningPart, ToolCallPart


def messages_to_send(path: Iterable[Message], account: str) -> list[Message]:
    """The messages of a path that a request to an account carries, oldest first.

    Stopped and incomplete replies go as far as they got; failed and empty ones do not go: a model that reads
    our failures answers them. What the models of one account thought is for that account only.
    """
    return [
        message if _is_of(message, account) else _said_aloud(message)
        for message in path
        if message.is_sendable
    ]


def _is_of(message: Message, account: str) -> bool:
    return message.reply is None or message.reply.account == account


def _said_aloud(message: Message) -> Message:
    """The message without thought, and without what its provider hung on it."""
    parts: list[Part] = []
    for part in message.parts:
        if isinstance(part, ToolCallPart) and part.extra:
            parts.append(ToolCallPart(part.id, part.name, part.arguments))
        elif not isinstance(part, ReasoningPart):
            parts.append(part)
    return msgspec.structs.replace(message, parts=tuple(parts))

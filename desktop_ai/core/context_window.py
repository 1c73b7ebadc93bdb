"""Which messages go into a request, and why the others do not."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from desktop_ai.core.message import ImagePart, Message, Part, ReasoningPart, Role, ToolCallPart
from desktop_ai.core.token_estimate import PER_MESSAGE, tokens_of

# Of one picture, about: services count from some hundred to some thousand.
TOKENS_OF_PICTURE = 1_000


class Cut(msgspec.Struct, frozen=True):
    """Where a conversation is cut so that it fits: the first message that is sent, and how many turns go without.

    It does not `fit` when the last turn alone is too long.
    """

    first: str
    turns_left_out: int
    fits: bool


def messages_to_send(path: Sequence[Message], account: str, first: str = "") -> list[Message]:
    """The messages of a path that a request to an account carries, oldest first.

    It begins with the message `first`, if that is in the path: there the user has cut the conversation.

    Stopped and incomplete replies go as far as they got; failed and empty ones do not go: a model that reads
    our failures answers them. What the models of one account thought is for that account only.
    """
    return [
        message if _is_of(message, account) else _said_aloud(message)
        for message in path[first_place(path, first) :]
        if message.is_sendable
    ]


def first_place(path: Sequence[Message], first: str) -> int:
    """The place in a path of the message with which requests begin."""
    return next((place for place, message in enumerate(path) if first and message.id == first), 0)


def cut_to_fit(path: Sequence[Message], budget: float, scale: float = 1.0) -> Cut:
    """Where to cut a path, as it is sent now, so that its messages have at most `budget` tokens.

    The oldest turns go, each as a whole, from the user's message to the end of what answered it, so that a call of
    a tool and its result stay together. The last message of the user always stays. Estimates are multiplied by
    `scale`. The path is not empty.
    """
    turns = _turns(path)
    sizes = [scale * sum(estimate(message) for message in turn) for turn in turns]
    left_out = 0
    while left_out < len(turns) - 1 and sum(sizes[left_out:]) > budget:
        left_out += 1
    return Cut(turns[left_out][0].id, left_out, sum(sizes[left_out:]) <= budget)


def estimate(message: Message) -> int:
    """How many tokens a message has in a request, about; those that do not go have none."""
    if not message.is_sendable:
        return 0
    return PER_MESSAGE + sum(_tokens_of_part(part) for part in message.parts)


def _tokens_of_part(part: Part) -> int:
    if isinstance(part, ImagePart):
        return TOKENS_OF_PICTURE
    if isinstance(part, ToolCallPart):
        return tokens_of(part.name) + tokens_of(part.arguments)
    return 0 if isinstance(part, ReasoningPart) else tokens_of(getattr(part, "text", ""))


def _turns(path: Sequence[Message]) -> list[list[Message]]:
    """The path in turns: each begins with a message of the user, the first one with whatever stands there."""
    turns: list[list[Message]] = []
    for message in path:
        if message.role is Role.USER or not turns:
            turns.append([])
        turns[-1].append(message)
    return turns


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

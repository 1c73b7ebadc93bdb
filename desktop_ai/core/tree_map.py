"""The tree of a conversation as lines, one for each message: what is shown runs down the left, the rest beside it."""

from __future__ import annotations

import msgspec

from desktop_ai.core.conversation import Conversation
from desktop_ai.core.message import Message


class MapLine(msgspec.Struct, frozen=True):
    """A message in the map.

    `lane` is how far right it stands: 0 for what is shown. It `begins` a lane where it is another version of what
    its lane leaves; it `goes_on` where something follows it. It is version `number` of `count`.
    """

    message: Message
    lane: int
    begins: bool
    goes_on: bool
    is_shown: bool
    number: int = 1
    count: int = 1


def map_of(conversation: Conversation) -> list[MapLine]:
    """Every message, each after what it answers; other versions stand before the one whose lane goes on.

    That is the one that is shown, and where none of them is, the newest.
    """
    following: dict[str | None, list[Message]] = {}
    for message in conversation.messages:
        following.setdefault(message.parent, []).append(message)
    shown = {message.id for message in conversation.path()}
    lines: list[MapLine] = []
    waiting = _versions(following.get(None, []), 0, shown)
    while waiting:
        line = waiting.pop()
        children = following.get(line.message.id, [])
        lines.append(msgspec.structs.replace(line, goes_on=bool(children)))
        waiting += _versions(children, line.lane, shown)
    return lines


def _versions(versions: list[Message], lane: int, shown: set[str]) -> list[MapLine]:
    """The lines of messages that answer the same, the last one first; one of them goes on in the lane."""
    main = next((message for message in versions if message.id in shown), versions[-1] if versions else None)
    lines = [
        MapLine(
            message,
            lane if message is main else lane + 1,
            message is not main,
            False,
            message.id in shown,
            number,
            len(versions),
        )
        for number, message in enumerate(versions, 1)
    ]
    return sorted(lines, key=lambda line: (line.begins, -line.number))

"""Queued messages as the settings keep them, and what hangs on unsent messages as it stands there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from desktop_ai.core.attachment import MOST_ATTACHMENTS, Attached
from desktop_ai.core.key_shapes import keys_in
from desktop_ai.core.message import FilePart

KEY = "queued"
MOST_QUEUED, MOST_CONVERSATIONS = 20, 50


class Queued(msgspec.Struct, frozen=True):
    """A message that waits for its turn."""

    text: str
    attached: tuple[Attached, ...] = ()


def written_queues(queues: Mapping[str, Sequence[Queued]]) -> dict[str, list[dict[str, Any]]]:
    """By id of the conversation, the newest conversations; a text with a key in it never reaches a file."""
    found = {}
    for id, queue in list(queues.items())[-MOST_CONVERSATIONS:]:
        kept = [
            {"text": each.text, "attached": [written_attached(one) for one in each.attached if one.hash]}
            for each in queue
            if not keys_in(each.text)
        ]
        if kept:
            found[id] = kept
    return found


def read_queues(found: object) -> dict[str, list[Queued]]:
    """What the settings say, as far as it makes sense."""
    queues: dict[str, list[Queued]] = {}
    for id, listed in found.items() if isinstance(found, dict) else ():
        entries = listed[:MOST_QUEUED] if isinstance(listed, list) else []
        queue = [each for raw in entries if (each := _queued(raw)) is not None]
        if queue:
            queues[id] = queue
    return queues


def written_attached(attached: Attached) -> Any:
    """As it stands in the settings, which stay small: the text of a file lies beside them."""
    part = attached.part
    bare = msgspec.structs.replace(part, text="") if isinstance(part, FilePart) else part
    return msgspec.to_builtins(msgspec.structs.replace(attached, part=bare))


def read_attached(listed: object) -> tuple[Attached, ...]:
    """What a list in the settings says, as far as it makes sense, up to as many as a message may have."""
    return tuple(_each_attached(listed))[:MOST_ATTACHMENTS]


def _each_attached(listed: object) -> Iterator[Attached]:
    for raw in listed if isinstance(listed, list) else ():
        try:
            yield msgspec.convert(raw, Attached)
        except (msgspec.ValidationError, RecursionError):
            continue


def _queued(raw: object) -> Queued | None:
    if not isinstance(raw, dict) or not isinstance(raw.get("text"), str):
        return None
    attached = read_attached(raw.get("attached"))
    return Queued(raw["text"], attached) if raw["text"].strip() or attached else None

"""TreeChange: what is done to a tree of messages, so that it can be taken back and done again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from desktop_ai.core.conversation import Conversation
from desktop_ai.core.errors import BadInput
from desktop_ai.core.message import Message
from desktop_ai.core.texts import N_

CHANGED_SINCE = N_("The conversation has changed since: this does not fit into it any more.")
Pair = tuple[Message, Message]


class Placed(msgspec.Struct, frozen=True):
    """A message, and which of all messages it is in the order in which they came."""

    place: int
    message: Message


class TreeChange(msgspec.Struct, frozen=True):
    """Messages that come, that go, and that become others; each pair is what was, and what is then.

    `leaf` is where the visible path ends, `first_sent` where requests begin; where the two of them are equal,
    nothing changes there. The same change turned round takes all of it back: the same ids in the same order.
    """

    added: tuple[Placed, ...] = ()
    removed: tuple[Placed, ...] = ()
    changed: tuple[Pair, ...] = ()
    leaf: tuple[str | None, str | None] = (None, None)
    first_sent: tuple[str, str] = ("", "")

    @property
    def inverse(self) -> TreeChange:
        """What takes it back."""
        return TreeChange(
            self.removed,
            self.added,
            tuple((after, before) for before, after in self.changed),
            (self.leaf[1], self.leaf[0]),
            (self.first_sent[1], self.first_sent[0]),
        )

    def apply(self, conversation: Conversation) -> None:
        """Change a tree. Raises BadInput when a message would hang on one that is not there; nothing has changed.

        What is to go stays where something hangs below it that came since, and is no longer shown.
        """
        gone = {placed.message.id for placed in self.removed}
        pairs = {before.id: (before, after) for before, after in self.changed}
        messages = _without([_changed(message, pairs) for message in conversation.messages], gone)
        held = {message.id for message in messages}
        for placed in sorted(self.added, key=lambda each: each.place):
            if placed.message.id not in held:
                messages.insert(placed.place, placed.message)
        _check_parents(messages)
        was_shown = conversation.leaf
        conversation.rearrange(messages, None)
        conversation.show(self._leaf_of(conversation, was_shown))
        if self.first_sent[0] != self.first_sent[1]:
            conversation.setup = msgspec.structs.replace(conversation.setup, first_sent=self.first_sent[1])

    def _leaf_of(self, conversation: Conversation, was_shown: str | None) -> str | None:
        """Where the path ends now: what came since below the wanted end belongs to it."""
        wanted = self.leaf[1] if self.leaf[0] != self.leaf[1] else was_shown
        held = {message.id for message in conversation.messages}
        found = next((id for id in (wanted, was_shown) if id in held), None)
        if found is None and held:
            found = conversation.messages[-1].id
        return conversation.newest_leaf(found) if found is not None else None


def _changed(message: Message, pairs: Mapping[str, Pair]) -> Message:
    """A message after a change; what else has become of it since stays."""
    before, after = pairs.get(message.id, (message, message))
    if message == before:
        return after
    parent = after.parent if before.parent != after.parent else message.parent
    is_excluded = after.is_excluded if before.is_excluded != after.is_excluded else message.is_excluded
    return msgspec.structs.replace(message, parent=parent, is_excluded=is_excluded)


def _without(messages: Sequence[Message], gone: set[str]) -> list[Message]:
    """The messages without those that are gone, but for what others that stay hang on."""
    parents = {message.id: message.parent for message in messages}
    needed: set[str] = set()
    for message in messages:
        above = message.parent if message.id not in gone else None
        while above in gone and above not in needed:
            needed.add(above)
            above = parents.get(above)
    return [message for message in messages if message.id not in gone or message.id in needed]


def _check_parents(messages: Sequence[Message]) -> None:
    held = {message.id for message in messages}
    if not messages or any(message.parent is not None and message.parent not in held for message in messages):
        raise BadInput(CHANGED_SINCE)

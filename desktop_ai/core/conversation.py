"""Conversation: a tree of messages, of which one path is visible."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from desktop_ai.core.message import Message, Role, new_id, now_iso
from desktop_ai.core.parameters import Sampling

TITLE_LENGTH = 60


class Setup(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the next request of a conversation is made with."""

    account: str = ""
    model: str = ""
    instructions: str = ""
    sampling: Sampling = Sampling()


class Summary(msgspec.Struct, frozen=True):
    """What a list shows of a conversation without opening it; `updated` is UTC, ISO 8601."""

    id: str
    title: str
    updated: str


class Conversation:
    """A tree of messages and the path through it that is visible.

    Nothing is overwritten but the reply that is still being written: another answer to the same message is
    its sibling.
    """

    def __init__(
        self, id: str | None = None, *, setup: Setup | None = None, created: str | None = None
    ) -> None:
        self.id = id or new_id()
        self.title = ""
        self.created = created or now_iso()
        self.updated = self.created
        self.setup = setup or Setup()
        self._messages: dict[str, Message] = {}
        self._leaf: str | None = None
        self._path: list[Message] | None = None

    @classmethod
    def restored(
        cls,
        summary: Summary,
        *,
        created: str,
        setup: Setup,
        messages: Iterable[Message],
        leaf: str | None,
    ) -> Conversation:
        """A conversation as it was kept: ids are unique, and parents and `leaf` are among them.

        Messages may stand before their parents.
        """
        conversation = cls(summary.id, setup=setup, created=created)
        conversation.title, conversation.updated = summary.title, summary.updated
        conversation._messages = {message.id: message for message in messages}
        conversation.show(leaf)
        return conversation

    @property
    def leaf(self) -> str | None:
        """Id of the last message of the visible path; None while there is none."""
        return self._leaf

    @property
    def messages(self) -> tuple[Message, ...]:
        """Every message of the tree, in the order in which they came."""
        return tuple(self._messages.values())

    @property
    def summary(self) -> Summary:
        """What a list shows."""
        return Summary(self.id, self.title, self.updated)

    def message(self, id: str) -> Message:
        """The message with that id. Raises KeyError."""
        return self._messages[id]

    def path(self) -> list[Message]:
        """The visible messages, oldest first; the caller does not change the list."""
        if self._path is None:
            self._path = list(reversed(self._ancestors(self._leaf)))
        return self._path

    def path_to(self, id: str) -> list[Message]:
        """The messages from the first to the one with that id, oldest first. Raises KeyError."""
        self.message(id)
        return list(reversed(self._ancestors(id)))

    def children(self, parent: str | None) -> list[Message]:
        """The messages that follow `parent`, in the order in which they came."""
        return [message for message in self._messages.values() if message.parent == parent]

    def append(self, message: Message) -> None:
        """Add a message below its parent and show it. Raises KeyError when the parent is not there."""
        if message.parent is not None:
            self.message(message.parent)
        extends = message.parent == self._leaf and self._path is not None
        self._messages[message.id] = message
        self._leaf = message.id
        if extends and self._path is not None:
            self._path.append(message)
        else:
            self._path = None
        if not self.title and message.role is Role.USER:
            self.title = title_from(message.text)

    def replace(self, message: Message) -> None:
        """Put a newer state of a message in the place of the older. Raises KeyError."""
        self.message(message.id)
        self._messages[message.id] = message
        if self._path is None:
            return
        if self._path and self._path[-1].id == message.id:
            self._path[-1] = message
        else:
            self._path = None

    def remove(self, messages: Iterable[Message]) -> None:
        """Take back messages that were only just appended and could not be kept; nothing hangs below them."""
        for message in messages:
            self._messages.pop(message.id, None)
        self._leaf, self._path = None, None

    def show(self, leaf: str | None) -> None:
        """Make the path to `leaf` the visible one. Raises KeyError."""
        if leaf is not None:
            self.message(leaf)
        self._leaf, self._path = leaf, None

    def touch(self) -> None:
        """Note that it changed now."""
        self.updated = now_iso()

    def _ancestors(self, id: str | None) -> list[Message]:
        found: list[Message] = []
        seen: set[str] = set()
        while id is not None and id in self._messages and id not in seen:
            seen.add(id)
            found.append(self._messages[id])
            id = found[-1].parent
        return found


def title_from(text: str) -> str:
    """The first words of a prompt, on one line, at most `TITLE_LENGTH` characters."""
    words = " ".join(text.split())
    if len(words) <= TITLE_LENGTH:
        return words
    return words[:TITLE_LENGTH].rsplit(" ", 1)[0].rstrip(",.;:") + "…"

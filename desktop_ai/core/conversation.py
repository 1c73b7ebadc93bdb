"""Conversation: a tree of messages, of which one path is visible."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from desktop_ai.core.filing import NOWHERE, Filing
from desktop_ai.core.message import Message, Role, new_id, now_iso
from desktop_ai.core.one_line import one_line
from desktop_ai.core.parameters import Sampling

TITLE_LENGTH = 60


class Setup(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a conversation says about its next request; on what it is silent, its preset or a default may speak.

    `preset` is the id of one, empty for none. `left_out` has what is not sent although it would be inherited.
    `first_sent` is the id of the message with which requests begin, empty for the first one: what stands before it
    is not sent.
    """

    account: str = ""
    model: str = ""
    instructions: str = ""
    sampling: Sampling = Sampling()
    preset: str = ""
    left_out: tuple[str, ...] = ()
    first_sent: str = ""


class Summary(msgspec.Struct, frozen=True):
    """What a list shows of a conversation without opening it; `updated` is UTC, ISO 8601."""

    id: str
    title: str
    updated: str
    filing: Filing = NOWHERE


class Version(msgspec.Struct, frozen=True):
    """Which of the answers to the same message one is, counted from 1, and how many there are.

    `elsewhere` is how many messages follow the other answers.
    """

    number: int
    count: int
    elsewhere: int = 0


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
        self.filing = NOWHERE
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
        conversation.filing = summary.filing
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
        return Summary(self.id, self.title, self.updated, self.filing)

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

    def versions(self) -> dict[str, Version]:
        """Of the visible messages those that have siblings, by id."""
        following = self._following()
        found: dict[str, Version] = {}
        for message in self.path():
            siblings = following[message.parent]
            if len(siblings) > 1:
                others = [id for id in siblings if id != message.id]
                elsewhere = len(_below(following, others))
                found[message.id] = Version(siblings.index(message.id) + 1, len(siblings), elsewhere)
        return found

    def sibling(self, id: str, step: int) -> str | None:
        """The version that stands `step` places after a message; None beyond the ends. Raises KeyError."""
        siblings = self._following()[self.message(id).parent]
        place = siblings.index(id) + step
        return siblings[place] if 0 <= place < len(siblings) else None

    def newest_leaf(self, id: str) -> str:
        """Where the path through a message ends that was added to last. Raises KeyError."""
        self.message(id)
        following = self._following()
        below = _below(following, [id])
        ends = (other for other in reversed(self._messages) if other in below and other not in following)
        return next(ends, id)

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
            self.title = title_from(message.caption)

    def add_beside(self, message: Message) -> None:
        """Add another version of a message without showing it. Raises KeyError when its parent is not there."""
        if message.parent is not None:
            self.message(message.parent)
        self._messages[message.id] = message

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

    def branch(self, id: str) -> list[Message]:
        """A message and everything that hangs below it, in the order in which they came. Raises KeyError."""
        below = _below(self._following(), [self.message(id).id])
        return [message for message in self._messages.values() if message.id == id or message.id in below]

    def rearrange(self, messages: Iterable[Message], leaf: str | None) -> None:
        """Consist of these messages instead, in that order, with the path to `leaf` visible. Raises KeyError."""
        self._messages = {message.id: message for message in messages}
        self.show(leaf)

    def show(self, leaf: str | None) -> None:
        """Make the path to `leaf` the visible one. Raises KeyError."""
        if leaf is not None:
            self.message(leaf)
        self._leaf, self._path = leaf, None

    def touch(self) -> None:
        """Note that it changed now."""
        self.updated = now_iso()

    def _following(self) -> dict[str | None, list[str]]:
        """Of every message the ids of those that follow it; None stands before the first."""
        found: dict[str | None, list[str]] = {}
        for message in self._messages.values():
            found.setdefault(message.parent, []).append(message.id)
        return found

    def _ancestors(self, id: str | None) -> list[Message]:
        found: list[Message] = []
        seen: set[str] = set()
        while id is not None and id in self._messages and id not in seen:
            seen.add(id)
            found.append(self._messages[id])
            id = found[-1].parent
        return found


def _below(following: Mapping[str | None, list[str]], ids: list[str]) -> set[str]:
    """Everything that hangs below some messages."""
    found: set[str] = set()
    waiting = list(ids)
    while waiting:
        new = [id for id in following.get(waiting.pop(), ()) if id not in found]
        found.update(new)
        waiting += new
    return found


def first_new(before: Sequence[Message], path: Sequence[Message]) -> str:
    """Id of the first message of a path that stands where another did, else of its last; empty for the same path."""
    if [message.id for message in before] == [message.id for message in path]:
        return ""
    pairs = zip(before, path, strict=False)
    return next((new.id for old, new in pairs if old.id != new.id), path[min(len(before), len(path) - 1)].id)


def title_from(text: str) -> str:
    """The first words of a prompt, on one line, at most `TITLE_LENGTH` characters."""
    words = one_line(text)
    if len(words) <= TITLE_LENGTH:
        return words
    return words[:TITLE_LENGTH].rsplit(" ", 1)[0].rstrip(",.;:") + "…"

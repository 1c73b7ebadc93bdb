"""HeldMessages: the messages of a conversation as it is shown, and what is known beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_ai.core.signal import Signal
from desktop_ai.ui.transcript.message_node import MessageNode

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_ai.core.conversation import Version
    from desktop_ai.core.message import Message
    from desktop_ai.services.reply_run import ReplyRun
    from desktop_ai.ui.transcript.workshop import Workshop


class _EveryFold(frozenset[str]):
    """The keys of all folds there are."""

    def __contains__(self, key: object) -> bool:
        return True


class HeldMessages:
    """Owns the messages, their runs and versions, and which of their folds are open.

    What is unfolded stays so when the conversation is shown again. Emits `boxes_moved` as the boxes of a message
    say it.
    """

    def __init__(self, workshop: Workshop) -> None:
        self.boxes_moved: Signal[[str, int, int]] = Signal()
        self.runs: dict[str, ReplyRun] = {}
        self.unfolded: dict[str, frozenset[str]] = {}
        self._workshop = workshop
        self._messages: list[Message] = []
        self._versions: Mapping[str, Version] = {}
        self._known_index: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._messages)

    def __getitem__(self, index: int) -> Message:
        return self._messages[index]

    def take(
        self, messages: Sequence[Message], runs: Mapping[str, ReplyRun], versions: Mapping[str, Version]
    ) -> None:
        """Hold these messages instead."""
        self._messages = list(messages)
        self._versions = versions
        self._known_index = {}
        self.runs = {id_: run for id_, run in runs.items() if id_ in self.index}

    def append(self, message: Message, run: ReplyRun | None) -> None:
        """Add a message at the end."""
        self.index[message.id] = len(self._messages)
        self._messages.append(message)
        if run is not None:
            self.runs[message.id] = run

    def replace(self, message: Message, version: Version | None) -> int:
        """Hold a newer state of a message, which no longer runs; returns its index. Raises KeyError."""
        index = self.index[message.id]
        if version is not None:
            self._versions = {**self._versions, message.id: version}
        self._messages[index] = message
        self.runs.pop(message.id, None)
        return index

    def attach(self, run: ReplyRun) -> int:
        """Let a message that is held run; returns its index. Raises KeyError."""
        self.runs[run.message_id] = run
        return self.index[run.message_id]

    @property
    def index(self) -> dict[str, int]:
        """Where each message is; made when it is first asked for, which opening alone does not."""
        if not self._known_index:
            self._known_index = {message.id: index for index, message in enumerate(self._messages)}
        return self._known_index

    def complete(self, index: int) -> tuple[Message, frozenset[str]] | None:
        """A message and which of its folds are open; None while it is written: then its node knows more."""
        message = self._messages[index]
        if message.id in self.runs:
            return None
        return message, self.unfolded.get(message.id, frozenset())

    def new_node(self, index: int) -> MessageNode:
        """The boxes of a message, as it is shown now."""
        message = self._messages[index]
        return MessageNode(
            message,
            self._workshop,
            self.boxes_moved,
            run=self.runs.get(message.id),
            version=self._versions.get(message.id),
            is_last=index == len(self._messages) - 1,
            unfolded=self.unfolded.get(message.id, frozenset()),
        )

    def texts(self, index: int) -> list[str]:
        """What is read in the boxes of a message, with all of its folds open."""
        message = self._messages[index]
        node = MessageNode(message, self._workshop, Signal(), unfolded=_EveryFold())
        return [box.text for box in node.boxes]

"""ContinuedDraft: a draft that begins with the words of another version, and takes no repetition of them."""

from __future__ import annotations

import msgspec

from desktop_ai.core.continuation import Continuation
from desktop_ai.core.message import Message
from desktop_ai.core.reply import (
    ContentDelta,
    ContentWasReasoning,
    Ended,
    Finished,
    ReasoningDelta,
    ReplyDraft,
    ReplyEvent,
)

BETWEEN_THOUGHTS = "\n\n"


class ContinuedDraft(ReplyDraft):
    """Folds what a model adds to a message; what may be a repetition waits for more, or for the end."""

    def __init__(self, message: Message) -> None:
        super().__init__()
        self.first.begin_with(message)
        self._begun = message.text
        self._continuation = Continuation(self._begun)
        self._sets_thoughts_apart = bool(message.reasoning)

    def add(self, event: ReplyEvent) -> None:
        """Fold one more event in."""
        match event:
            case ContentDelta(choice=0):
                self._write(self._continuation.feed(event.text))
            case ReasoningDelta(choice=0) if self._sets_thoughts_apart:
                self._sets_thoughts_apart = False
                super().add(ReasoningDelta(BETWEEN_THOUGHTS + event.text))
            case ContentWasReasoning(choice=0):
                self.end()
                super().add(event)
                self._continuation = Continuation(self._begun)
            case Finished() | Ended():
                self.end()
                super().add(event)
            case _:
                super().add(event)

    def end(self) -> None:
        """Take what waited."""
        self._write(self._continuation.end())

    def _write(self, text: str) -> None:
        if text:
            super().add(ContentDelta(text))


def with_beginning(waiting: Message, begun: Message | None) -> Message:
    """A message that is asked for, holding already what another version of it does, where there is one."""
    if begun is None:
        return waiting
    first = ContinuedDraft(begun).first
    return msgspec.structs.replace(waiting, parts=first.parts(), citations=tuple(first.citations.values()))


def draft_of(message: Message) -> ReplyDraft:
    """The draft of a reply that is asked for: it begins with what its message holds already."""
    return ContinuedDraft(message) if message.parts else ReplyDraft()

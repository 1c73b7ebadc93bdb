"""Flight: what a reply that is still written has gained."""

from __future__ import annotations

from desktop_ai.core.message import Message, Status
from desktop_ai.storage import journal
from desktop_ai.storage.message_schema import with_more


class Flight:
    """What a reply that is still written has gained, on top of the message it began with."""

    def __init__(self, message: Message) -> None:
        self.message = message
        self.content: list[str] = []
        self.reasoning: list[str] = []
        self.content_length = len(message.text)
        self.reasoning_length = len(message.reasoning)

    def line(self, content: str, reasoning: str) -> bytes:
        """The journal's line for more words."""
        return journal.text_line(
            self.message.id, (self.content_length, content), (self.reasoning_length, reasoning)
        )

    def add(self, content: str, reasoning: str) -> None:
        """Note more words, when the journal has them: what could not be written comes again."""
        self.content.append(content)
        self.reasoning.append(reasoning)
        self.content_length += len(content)
        self.reasoning_length += len(reasoning)

    def grown(self, message: Message) -> Message:
        """`message`, or, while it says less than has come, what has come."""
        if message.reply is None or message.reply.status is not Status.WAITING:
            return message
        if len(message.text) >= self.content_length and len(message.reasoning) >= self.reasoning_length:
            return message
        return with_more(self.message, "".join(self.content), "".join(self.reasoning))

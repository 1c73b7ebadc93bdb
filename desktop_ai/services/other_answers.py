"""The other answers to one request: versions of the reply that is shown while all of them are written."""

from __future__ import annotations

import msgspec

from desktop_ai.core.message import Failure, Message, Reply, Status, new_id
from desktop_ai.core.reply import ChoiceDraft, Progress, ReplyDraft

# As many as anyone can ask for; a server that sends more of them is not believed.
MOST_OTHERS = 127


class OtherAnswers:
    """Owns the messages that the answers beside the first become; each has its id from its first word on.

    `message` is that of the first: what is known of it, as of its model, holds for the others.
    """

    def __init__(self, message: Message, draft: ReplyDraft) -> None:
        self.message = message
        self._draft = draft
        self._ids: dict[int, str] = {}

    @property
    def progress(self) -> tuple[Progress, ...]:
        """How far they are."""
        return tuple(choice.progress for _, choice in self._answers())

    def growing(self) -> list[Message]:
        """The messages with what is there so far."""
        return [
            msgspec.structs.replace(self._message_of(index), parts=choice.parts())
            for index, choice in self._answers()
        ]

    def finished(self, status: Status, error: Failure | None) -> list[Message]:
        """The messages, when nothing more comes; the usage of the request stands with the first answer."""
        return [self._finished(index, choice, status, error) for index, choice in self._answers()]

    def _finished(self, index: int, choice: ChoiceDraft, status: Status, error: Failure | None) -> Message:
        message = self._message_of(index)
        is_whole = self._draft.is_ended or choice.finish_reason is not None
        asked = message.reply or Reply(status)
        reply = msgspec.structs.replace(
            asked,
            status=Status.DONE if is_whole else status,
            model=self._draft.model or asked.model,
            finish_reason=choice.finish_reason,
            error=None if is_whole else error,
        )
        citations = tuple(choice.citations.values())
        return msgspec.structs.replace(message, parts=choice.parts(), citations=citations, reply=reply)

    def _message_of(self, index: int) -> Message:
        id = self._ids.setdefault(index, new_id())
        return msgspec.structs.replace(self.message, id=id, parts=(), citations=())

    def _answers(self) -> list[tuple[int, ChoiceDraft]]:
        others = [(index, self._draft.choices[index]) for index in sorted(self._draft.choices) if index]
        return [(index, choice) for index, choice in others[:MOST_OTHERS] if choice.progress != Progress()]

"""LiveReply: what of a running reply has been taken over into blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_ai.core.blocks import MarkdownStream

if TYPE_CHECKING:
    from desktop_ai.core.block import Block
    from desktop_ai.services.reply_run import ReplyRun


class Flow:
    """One of the texts that a reply consists of, while it grows."""

    def __init__(self) -> None:
        self._stream = MarkdownStream()
        self._taken = 0
        self._first: str | None = None

    @property
    def blocks(self) -> list[Block]:
        """The text so far."""
        return self._stream.blocks

    def pull(self, chunks: list[str]) -> int | None:
        """Take the chunks that are new; returns the first block that may have changed, None for no chunks."""
        first: int | None = None
        if self._taken and (len(chunks) < self._taken or chunks[0] is not self._first):
            self._stream, self._taken, first = MarkdownStream(), 0, 0  # words turned out to be thought
        if len(chunks) > self._taken:
            self._stream.feed("".join(chunks[self._taken :]))
            self._taken = len(chunks)
            self._first = chunks[0]
            changed = self._stream.flush()
            first = changed if first is None else 0
        return first


class LiveReply:
    """Pulls from a run: at most once a frame, only what is new."""

    def __init__(self, run: ReplyRun) -> None:
        self.run = run
        self.content = Flow()
        self.reasoning = Flow()
        self.refusal = Flow()

    def pull(self) -> tuple[int | None, int | None]:
        """Take what is new; returns the first changed block of the words and of the thought, None for none."""
        draft = self.run.draft.first
        thought = self.reasoning.pull(draft.reasoning)
        answer = self.content.pull(draft.content)
        refused = self.refusal.pull(draft.refusal)
        if refused is not None:
            answer = len(self.content.blocks) if answer is None else answer
        return answer, thought

    def words(self) -> list[Block]:
        """The blocks of the answer so far."""
        refusal = self.refusal.blocks
        return self.content.blocks + refusal if refusal else self.content.blocks

"""LiveReply: what of a running reply has been taken over into elements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_ai.core.block import Nest
from desktop_ai.core.blocks import MarkdownStream, parse
from desktop_ai.core.half_picture import readable
from desktop_ai.services.reply_run import Phase
from desktop_ai.ui.transcript import words
from desktop_ai.ui.transcript.asides import Label, inside
from desktop_ai.ui.transcript.citation_box import source_elements
from desktop_ai.ui.transcript.message_blocks import (
    THOUGHT,
    call_key,
    refusal_elements,
    refused,
    thought_elements,
)
from desktop_ai.ui.transcript.tool_box import tool_elements
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Set

    from desktop_ai.core.block import Block
    from desktop_ai.core.growing_text import GrowingText
    from desktop_ai.core.message import ToolCallPart
    from desktop_ai.core.reply import ChoiceDraft
    from desktop_ai.services.reply_run import ReplyRun
    from desktop_ai.ui.transcript.asides import Element

SAID_PER_SECOND = 4


class Flow:
    """One of the texts that a reply consists of, while it grows.

    `awaits_picture` says that it ends in half a picture, which is not taken until it is complete.
    """

    def __init__(self) -> None:
        self.awaits_picture = False
        self._stream = MarkdownStream()
        self._taken = 0
        self._restarts = 0

    @property
    def blocks(self) -> list[Block]:
        """The text so far."""
        return self._stream.blocks

    def pull(self, text: GrowingText) -> int | None:
        """Take what is new; returns the first block that may have changed, None for nothing new."""
        first: int | None = None
        if text.restarts != self._restarts:
            self._stream, self._taken, first = MarkdownStream(), 0, 0  # words turned out to be thought
            self._restarts = text.restarts
        awaited = self.awaits_picture
        if len(text) > self._taken:
            more = text.between(self._taken, len(text))
            length, self.awaits_picture = readable(more)
            if length:
                self._stream.feed(more[:length])
                self._taken += length
                changed = self._stream.flush()
                first = changed if first is None else 0
        if first is None and self.awaits_picture != awaited:
            return len(self.blocks)
        return first

    def parsed(self, text: str, came: GrowingText) -> list[Block]:
        """The blocks of a whole text: those that were streamed, when it is what came."""
        self.pull(came)
        self._stream.flush(is_final=True)
        return self._stream.blocks if _consists_of(text, self._stream.pieces) else parse(text)


class LiveReply:
    """Pulls from a run: at most once a frame, only what is new.

    `elements` are what is shown of it; `last_written` is the last one of its words, and `growing` the one to
    which is being added.
    """

    def __init__(self, run: ReplyRun) -> None:
        self.run = run
        self.elements: list[Element] = []
        self.last_written: int | None = None
        self.growing: int | None = None
        self._content = Flow()
        self._reasoning = Flow()
        self._refusal = Flow()
        self._thought: list[Block] = []
        self._label = ""
        self._calls: list[ToolCallPart] = []
        self._others = (0, 0)
        self._said: tuple[str, ...] = ()
        self._said_in: tuple[Phase, int, tuple[str, ...]] | None = None

    @property
    def offers(self) -> tuple[str, ...]:
        """The actions that it offers just now."""
        return words.offers(self.run)

    @property
    def said(self) -> tuple[str, ...]:
        """What is said under it: a phase at once, measures a few times a second, as fast as they can be read."""
        moment = self.run.phase, int(self.run.elapsed * SAID_PER_SECOND), self.offers
        if moment != self._said_in:
            self._said, self._said_in = tuple(words.running(self.run)), moment
        return self._said

    def pull(self, unfolded: Set[str]) -> int | None:
        """Take what is new; returns the first element that may differ, None when none does."""
        draft = self.run.draft.first
        thought = self._pull_thought(draft, unfolded)
        content = self._content.pull(draft.content)
        refusal = self._refusal.pull(draft.refusal)
        others = self._pull_others(draft)
        if thought is None and content is None and refusal is None and not others:
            return None
        self.refill(unfolded)
        if thought is not None:
            return thought
        start = self._thought_count(unfolded)
        return start + (len(self._content.blocks) if content is None else content)

    def parsed(self, text: str) -> list[Block]:
        """The blocks of the words, now that all have come."""
        return self._content.parsed(text, self.run.draft.first.content)

    def refill(self, unfolded: Set[str]) -> None:
        """Set the elements, after a fold was opened or closed."""
        above = thought_elements(self._label, self._thought, unfolded) if self._thought else []
        content, refusal = self._content.blocks, refusal_elements(refused(self._refusal.blocks))
        has_words = bool(content or refusal)
        self.last_written = len(above) + len(content) + len(refusal) - 1 if has_words else None
        self.elements = [*above, *content, *refusal]
        if self._content.awaits_picture:
            self.elements.append(Label(tr(words.IMAGE_COMING)))
        for number, call in enumerate(self._calls):
            self.elements += tool_elements(call_key(number), call, None, unfolded)
        self.growing = len(self.elements) - 1 if self.elements else None
        self.elements += source_elements(self.run.draft.first.citations.values(), unfolded)

    def _pull_thought(self, draft: ChoiceDraft, unfolded: Set[str]) -> int | None:
        """Take what is new of the thought; returns the first of its elements that changed."""
        changed, count = self._reasoning.pull(draft.reasoning), self._thought_count(unfolded)
        if changed is not None:
            blocks = self._reasoning.blocks
            self._thought[changed:] = [inside(block, Nest.ASIDE) for block in blocks[changed:]]
        is_thinking = self.run.phase is Phase.THINKING
        said = words.thinking if is_thinking else words.thought
        label = said(self.run.timings.thinking) if self._thought else ""
        if label != self._label or not count:
            self._label = label
            return 0 if self._thought or count else None
        return None if changed is None or count == 1 else changed + 1

    def _pull_others(self, draft: ChoiceDraft) -> bool:
        """Take the calls and sources; returns whether there are more of them, or longer ones."""
        others = (draft.tool_call_pieces, len(draft.citations))
        if others == self._others:
            return False
        if others[0] != self._others[0]:
            self._calls = list(draft.tool_calls.values())
        self._others = others
        return True

    def _thought_count(self, unfolded: Set[str]) -> int:
        """How many elements the thought is."""
        if not self._thought:
            return 0
        return 1 + len(self._thought) if THOUGHT in unfolded else 1


def _consists_of(text: str, pieces: Iterable[str]) -> bool:
    """Whether the text is these pieces; they are not joined, which would take the room of the text again."""
    end = 0
    for piece in pieces:
        if not text.startswith(piece, end):
            return False
        end += len(piece)
    return end == len(text)

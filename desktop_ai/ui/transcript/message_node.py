"""MessageNode: a message as a column of boxes, laid out as far as it was seen."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

import msgspec

from desktop_ai.core.block import Code, Formula, Heading, Html, Nest, Paragraph, Place, Rule, Table
from desktop_ai.core.blocks import parse
from desktop_ai.core.message import Role
from desktop_ai.services.reply_run import Phase
from desktop_ai.ui.transcript import words
from desktop_ai.ui.transcript.box import Box, set_apart
from desktop_ai.ui.transcript.code_box import CodeBox
from desktop_ai.ui.transcript.live_reply import LiveReply
from desktop_ai.ui.transcript.message_blocks import blocks_of
from desktop_ai.ui.transcript.reply_boxes import FooterBox, Said, ThoughtBox, WhoBox
from desktop_ai.ui.transcript.style import (
    BUBBLE_PADDING,
    BUBBLE_RISE,
    BUBBLE_SHARE,
    MESSAGE_GAP,
)
from desktop_ai.ui.transcript.table_box import TableBox
from desktop_ai.ui.transcript.text_box import HeadingBox, ParagraphBox, RuleBox, SourceBox, VerbatimBox

if TYPE_CHECKING:
    from desktop_ai.core.block import Block
    from desktop_ai.core.conversation import Version
    from desktop_ai.core.message import Message
    from desktop_ai.services.reply_run import ReplyRun
    from desktop_ai.ui.transcript.highlighter import Highlighter
    from desktop_ai.ui.transcript.style import TranscriptStyle


class MessageNode:
    """Owns the boxes of a message and where they stand.

    `tops` are the boxes' places below the top of the message; `height` includes the gap to the next message.
    """

    def __init__(
        self,
        message: Message,
        style: TranscriptStyle,
        highlighter: Highlighter,
        *,
        run: ReplyRun | None = None,
        version: Version | None = None,
        is_last: bool = True,
        is_unfolded: bool = False,
    ) -> None:
        self.message = message
        self.boxes: list[Box] = []
        self.tops: list[int] = []
        self.height = 0
        self.width = -1
        self.version = version
        self.is_last = is_last
        self.is_unfolded = is_unfolded
        self.live = LiveReply(run) if run is not None else None
        self._style = style
        self._highlighter = highlighter
        self._who: WhoBox | None = None
        self._fold: ThoughtBox | None = None
        self._footer: FooterBox | None = None
        self._thought: list[Box] = []
        self._words: list[Box] = []
        self._thought_blocks: list[Block] = []
        self._growing: Box | None = None
        self._fill()

    # --- what it is made of

    @property
    def is_user(self) -> bool:
        """Whether a person wrote it; then it is a bubble."""
        return self.message.role is Role.USER

    @property
    def footer(self) -> FooterBox | None:
        """What is said under a reply."""
        return self._footer

    def _fill(self) -> None:
        if not self.is_user:
            self._who = WhoBox("", "")
            self._footer = FooterBox()
        if self.live is not None:
            self.pull()
        else:
            self._fill_from_message()

    def replace(self, message: Message) -> None:
        """Show a newer state of the message, complete; boxes of equal blocks stay."""
        self.live = None
        self.message = message
        self._fill_from_message()

    def _fill_from_message(self) -> None:
        self._thought_blocks = parse(self.message.reasoning) if self.message.reasoning else []
        self._take_thought(0)
        self._update(self._words, blocks_of(self.message), 0)
        self._note_growing()
        self.say()
        self._assemble(0)

    def pull(self) -> bool:
        """Take what is new of the running reply; returns whether anything looks different."""
        if self.live is None:
            return False
        answer, thought = self.live.pull()
        if thought is not None:
            self._thought_blocks = self.live.reasoning.blocks
            self._take_thought(thought)
        changed = len(self._words) if answer is None else self._update(self._words, self.live.words(), answer)
        self._note_growing()
        said = self.say()
        if thought is not None or not self.boxes:
            self._assemble(0)
        elif answer is not None:
            self._assemble(len(self.boxes_above) + changed)
        return said or answer is not None or thought is not None

    def _note_growing(self) -> None:
        """Let the box know that is being written: the last one of a running reply; the others are complete."""
        written = self._words or self._thought
        growing = written[-1] if self.live is not None and written else None
        if growing is not self._growing:
            if self._growing is not None:
                self._growing.set_growing(False)
            if growing is not None:
                growing.set_growing(True)
            self._growing = growing

    @property
    def boxes_above(self) -> list[Box]:
        """What stands above the words: who answers, and the thought."""
        head = [box for box in (self._who, self._fold) if box is not None]
        return [*head, *self._thought]

    def toggle_thought(self) -> None:
        """Fold or unfold what the model thought."""
        self.is_unfolded = not self.is_unfolded
        self._take_thought(0)
        self.say()
        self._assemble(0)

    def _take_thought(self, first: int) -> None:
        if not self._thought_blocks:
            self._fold = None
        elif self._fold is None:
            self._fold = ThoughtBox()
        shown = self._thought_blocks if self.is_unfolded else []
        quoted = [_quoted(block) for block in shown[first:]]
        self._update(self._thought, [*shown[:first], *quoted], first, is_dim=True)

    def _update(self, boxes: list[Box], blocks: list[Block], first: int, *, is_dim: bool = False) -> int:
        """Make `boxes` those of `blocks`, of which those before `first` are right; returns the first changed."""
        del boxes[len(blocks) :]
        changed = len(blocks)
        for index in range(min(first, len(boxes)), len(blocks)):
            if index < len(boxes) and boxes[index].take(blocks[index]):
                if boxes[index].known_width < 0:
                    changed = min(changed, index)
                continue
            box = self._new_box(blocks[index])
            box.is_dim = is_dim
            boxes[index : index + 1] = [box]
            changed = min(changed, index)
        return changed

    def _new_box(self, block: Block) -> Box:
        match block:
            case Paragraph():
                return VerbatimBox(block) if self.is_user else ParagraphBox(block)
            case Heading():
                return HeadingBox(block)
            case Code():
                return CodeBox(block, self._highlighter)
            case Table():
                return TableBox(block)
            case Formula() | Html():
                return SourceBox(block)
            case Rule():
                return RuleBox(block)

    def _assemble(self, first: int) -> None:
        """Put the boxes together again, from the first that changed."""
        above = self.boxes_above
        first = min(first, len(self.boxes), len(self.tops)) if first >= len(above) else 0
        tail = [self._footer] if self._footer is not None else []
        fresh = [*self._words[first - len(above) :], *tail] if first else [*above, *self._words, *tail]
        self.boxes[first:] = fresh
        for index in range(first, len(self.boxes)):
            set_apart(self.boxes[index - 1] if index else None, self.boxes[index])
        self._arrange(first)

    @property
    def fold_index(self) -> int:
        """The box that folds the thought."""
        return 1 if self._fold is not None else 0

    @property
    def last_written(self) -> int | None:
        """The box in which a running reply is being written; None before its first word."""
        if not self._words:
            return None
        return len(self.boxes) - 2

    # --- what it says

    def say(self) -> bool:
        """Bring the words above and below up to date; returns whether they changed."""
        if self._who is None or self._footer is None:
            return False
        message = self.live.run.message if self.live else self.message
        reply = message.reply
        if reply is not None:
            named = self.live.run.draft.model if self.live else ""
            self._who.model, self._who.provider = named or reply.model, words.provider(reply.provider)
        changed = self._say_thought()
        said = Said(version=self.version, has_text=bool(message.text), is_last=self.is_last)
        if self.live is not None:
            said = said._replace(words=tuple(words.running(self.live.run)), hint=str(words.STOP_HINT))
        elif reply is not None:
            said = said._replace(words=tuple(words.ended(reply)), failure=reply.error)
        said = said._replace(words=(*said.words, *words.elsewhere(self.version)))
        return self._footer.say(said) or changed

    def _say_thought(self) -> bool:
        if self._fold is None:
            return False
        run = self.live.run if self.live else None
        reply = self.message.reply
        timings = run.timings if run else reply.timings if reply else None
        seconds = timings.thinking if timings else None
        is_thinking = run is not None and run.phase is Phase.THINKING
        label = words.thinking(seconds) if is_thinking else words.thought(seconds)
        return self._fold.say(label, is_open=self.is_unfolded)

    # --- where it stands

    def set_width(self, width: int) -> None:
        """Stand in a column of this width; heights that are not known for it become estimates."""
        if width != self.width:
            self.width = width
            self._arrange(0)

    @property
    def inner_width(self) -> int:
        """The width that boxes are laid out in."""
        if self.is_user:
            return int(self.width * BUBBLE_SHARE) - 2 * BUBBLE_PADDING
        return self.width

    @property
    def natural_width(self) -> int:
        """How wide the words of a bubble really are."""
        widest = max((box.natural_width for box in self.boxes), default=0.0)
        return min(self.inner_width, int(widest) + 1)

    @property
    def left(self) -> int:
        """Where its boxes begin, from the left edge of the column."""
        if self.is_user:
            return self.width - BUBBLE_PADDING - self.natural_width
        return 0

    def box_at(self, y: float) -> int:
        """The index of the box at a height below the top of the message."""
        return max(0, bisect_right(self.tops, y) - 1)

    def lay_out(self, index: int) -> bool:
        """Lay out one box; returns whether it was not yet."""
        box = self.boxes[index]
        if box.fits(self.inner_width):
            return False
        before = box.height
        box.lay_out(self._style, self.inner_width)
        if box.height != before:
            self._arrange(index)
        return True

    def forget(self) -> None:
        """Let go of all layouts; heights stay."""
        for box in self.boxes:
            box.forget()

    def _arrange(self, first: int) -> None:
        if self.width < 0:
            return
        rise = BUBBLE_RISE if self.is_user else 0
        del self.tops[first:]
        y = self.tops[-1] + self.boxes[first - 1].height if first else rise
        for index in range(first, len(self.boxes)):
            box = self.boxes[index]
            box.expect(self._style, self.inner_width)
            y += box.gap if index else 0
            self.tops.append(y)
            y += box.height
        self.height = y + rise + MESSAGE_GAP


def _quoted(block: Block) -> Block:
    """The block inside one more quote: what a model thought stands behind a bar."""
    place = block.place
    return msgspec.structs.replace(
        block, place=Place((Nest.QUOTE, *place.nesting), place.marker, place.is_tight)
    )

"""MessageNode: a message as a column of boxes, laid out as far as it was seen."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from desktop_ai.core.blocks import parse
from desktop_ai.core.message import Role
from desktop_ai.ui.transcript import words
from desktop_ai.ui.transcript.asides import moved_elements
from desktop_ai.ui.transcript.box import Box, set_apart
from desktop_ai.ui.transcript.fold_box import FoldBox
from desktop_ai.ui.transcript.live_reply import LiveReply
from desktop_ai.ui.transcript.message_blocks import elements_of
from desktop_ai.ui.transcript.new_box import new_box
from desktop_ai.ui.transcript.reply_boxes import FooterBox, Said, WhoBox
from desktop_ai.ui.transcript.style import (
    BUBBLE_PADDING,
    BUBBLE_RISE,
    BUBBLE_SHARE,
    MESSAGE_GAP,
)
from desktop_ai.ui.transcript.user_footer import UserFooter
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_ai.core.block import Block
    from desktop_ai.core.conversation import Version
    from desktop_ai.core.message import Message
    from desktop_ai.core.signal import Signal
    from desktop_ai.services.reply_run import ReplyRun
    from desktop_ai.ui.transcript.asides import Element
    from desktop_ai.ui.transcript.workshop import Workshop


class MessageNode:
    """Owns the boxes of a message and where they stand.

    Emits `boxes_moved` with its id when boxes came or went above others: the first of these, and how far they
    moved.
    `tops` are the boxes' places below the top of the message; `height` includes the gap to the next message.
    """

    def __init__(
        self,
        message: Message,
        workshop: Workshop,
        boxes_moved: Signal[[str, int, int]],
        *,
        run: ReplyRun | None = None,
        version: Version | None = None,
        is_last: bool = True,
        unfolded: frozenset[str] = frozenset(),
    ) -> None:
        self.message = message
        self.boxes: list[Box] = []
        self.tops: list[int] = []
        self.height = 0
        self.width = -1
        self.version = version
        self.is_last = is_last
        self.unfolded = unfolded
        self.live = LiveReply(run) if run is not None else None
        self._workshop = workshop
        self._boxes_moved = boxes_moved
        self._shown: list[Element] = []
        self._style = workshop.style
        self._who: WhoBox | None = None
        self._footer: FooterBox | None = None
        self._body: list[Box] = []
        self._growing: Box | None = None
        self._fill()

    # --- what it is made of

    @property
    def is_user(self) -> bool:
        """Whether a person wrote it; then it is a bubble."""
        return self.message.role is Role.USER

    @property
    def footer(self) -> FooterBox | None:
        """What is said under the message; nothing under a person's words, as a rule."""
        return self._footer

    def _fill(self) -> None:
        if not self.is_user:
            self._who = WhoBox("", "")
            self._footer = FooterBox()
        if self.live is not None:
            self.pull()
        else:
            self._fill_from_message()

    def replace(self, message: Message, version: Version | None) -> None:
        """Show a newer state of the message, complete; boxes of equal blocks stay."""
        live, self.live = self.live, None
        self.message, self.version = message, version or self.version
        self._fill_from_message(live.parsed if live else parse)

    def _fill_from_message(self, parsed: Callable[[str], list[Block]] = parse) -> None:
        self._take(elements_of(self.message, self.unfolded, parsed), 0)

    def pull(self) -> bool:
        """Take what is new of the running reply; returns whether anything looks different."""
        if self.live is None:
            return False
        first = self.live.pull(self.unfolded)
        if first is not None or not self.boxes:
            self._take(self.live.elements, first or 0)
        return self.say() or first is not None

    def _note_growing(self) -> None:
        """Let the box know that is being written: the last one of a running reply; the others are complete."""
        written = self.live.growing if self.live is not None else None
        growing = self._body[written] if written is not None else None
        if growing is not self._growing:
            if self._growing is not None:
                self._growing.set_growing(False)
            if growing is not None:
                growing.set_growing(True)
            self._growing = growing

    def toggle(self, key: str) -> None:
        """Unfold what is folded, or fold it."""
        self.unfolded ^= {key}
        if self.live is None:
            self._fill_from_message()
        else:
            self.live.refill(self.unfolded)
            self._take(self.live.elements, 0)

    def fold_index(self, key: str) -> int:
        """The box of a fold; the first box when there is no such fold."""
        folds = (
            index for index, box in enumerate(self.boxes) if isinstance(box, FoldBox) and box.fold.key == key
        )
        return next(folds, 0)

    def _take(self, elements: list[Element], first: int) -> None:
        """Show these elements, of which those before `first` are shown already."""
        changed = self._update(self._body, elements, first)
        self._note_growing()
        self.say()
        self._assemble(changed)
        first_moved, distance = moved_elements(self._shown, elements, first)
        if distance:
            self._boxes_moved.emit(self.message.id, first_moved + (self._who is not None), distance)
        self._shown = list(elements)

    def _update(self, boxes: list[Box], blocks: list[Element], first: int) -> int:
        """Make `boxes` those of `blocks`, of which those before `first` are right; returns the first changed."""
        del boxes[len(blocks) :]
        changed = len(blocks)
        for index in range(min(first, len(boxes)), len(blocks)):
            if index < len(boxes) and boxes[index].take(blocks[index]):
                if boxes[index].known_width < 0:
                    changed = min(changed, index)
                continue
            is_live = self.live is not None
            box = new_box(blocks[index], self._workshop, is_verbatim=self.is_user, is_live=is_live)
            boxes[index : index + 1] = [box]
            changed = min(changed, index)
        return changed

    def _assemble(self, first: int) -> None:
        """Put the boxes together again, from the first of the body that changed."""
        head = [self._who] if self._who is not None else []
        tail = [self._footer] if self._footer is not None else []
        first = min(first + len(head), len(self.boxes), len(self.tops))
        first = first if first >= len(head) else 0
        fresh = [*self._body[first - len(head) :], *tail] if first else [*head, *self._body, *tail]
        self.boxes[first:] = fresh
        for index in range(first, len(self.boxes)):
            set_apart(self.boxes[index - 1] if index else None, self.boxes[index])
        self._arrange(first)

    @property
    def last_written(self) -> int | None:
        """The box in which a running reply is being written; None before its first word."""
        if self.live is None or self.live.last_written is None:
            return None
        return self.live.last_written + (self._who is not None)

    # --- what it says

    def say(self) -> bool:
        """Bring the words above and below up to date; returns whether they changed."""
        if self._who is None or self._footer is None:
            return self._say_of_user()
        message = self.live.run.message if self.live else self.message
        reply = message.reply
        if reply is not None:
            named = self.live.run.draft.model if self.live else ""
            self._who.model, self._who.provider = named or reply.model, words.provider(reply.provider)
        is_cut = bool(message.id) and self._workshop.cut.message == message.id
        said = Said(version=self.version, has_text=bool(message.answer), is_last=self.is_last, is_cut=is_cut)
        if self.live is not None:
            offers = self.live.offers
            hint = tr(words.STOP if offers else words.STOP_HINT)
            said = said._replace(words=self.live.said, hint=hint, offers=offers)
        elif reply is not None:
            more, moment = tuple(words.details(reply)), self.message.created
            said = said._replace(words=tuple(words.ended(self.message)), details=more, moment=moment)
            said = said._replace(failure=reply.error, can_go_on=self.message.is_unfinished)
        said = said._replace(words=(*self._not_sent, *said.words, *words.elsewhere(self.version)))
        return self._footer.say(said)

    def _say_of_user(self) -> bool:
        """The same for a person's words, below which nothing is said as a rule."""
        is_cut = self._workshop.cut.message == self.message.id
        if not self.is_user or not (self.version or self.is_dim or is_cut):
            had_footer, self._footer = self._footer is not None, None
            return had_footer
        is_new = self._footer is None
        footer = self._footer = self._footer or UserFooter()
        said = (*self._not_sent, *words.elsewhere(self.version))
        return footer.say(Said(said, version=self.version, is_cut=is_cut)) or is_new

    @property
    def is_dim(self) -> bool:
        """Whether it is shown and not sent."""
        return self.message.is_excluded

    @property
    def _not_sent(self) -> tuple[str, ...]:
        return (tr(words.NOT_SENT),) if self.is_dim else ()

    def say_anew(self) -> None:
        """Say what has changed around it."""
        if self.say() and self.is_user:
            self._assemble(len(self._body))

    # --- where it stands

    def set_width(self, width: int) -> None:
        """Stand in a column of this width; heights that are not known for it become estimates."""
        if width != self.width:
            self.width = width
            self._arrange(0)

    @property
    def is_mirrored(self) -> bool:
        """Whether the window reads from the right."""
        return self._style.is_mirrored

    @property
    def inner_width(self) -> int:
        """The width that boxes are laid out in."""
        if self.is_user:
            return int(self.width * BUBBLE_SHARE) - 2 * BUBBLE_PADDING
        return self.width

    @property
    def natural_width(self) -> int:
        """How wide the words of a bubble really are; in both directions they need all of its room."""
        widest = max((box.natural_width for box in self.boxes), default=0.0)
        is_mixed = len({box.is_mirrored for box in self.boxes if box.is_laid_out}) > 1
        return self.inner_width if is_mixed else min(self.inner_width, int(widest) + 1)

    @property
    def room_before(self) -> int:
        """How much of its boxes' width is left of what is written in them: they may be set from the right."""
        is_mirrored = self.is_user and any(box.is_mirrored for box in self.boxes)
        return self.inner_width - self.natural_width if is_mirrored else 0

    @property
    def left(self) -> int:
        """Where its boxes begin, from the left edge of the column."""
        if self.is_user and self._style.is_mirrored:
            return BUBBLE_PADDING - self.room_before
        if self.is_user:
            return self.width - BUBBLE_PADDING - self.natural_width - self.room_before
        return 0

    def box_at(self, y: float) -> int:
        """The index of the box at a height below the top of the message."""
        return max(0, bisect_right(self.tops, y) - 1)

    def fits(self, index: int) -> bool:
        """Whether a box is laid out as it stands now."""
        return self.boxes[index].fits(self.inner_width)

    def lay_out(self, index: int) -> bool:
        """Lay out one box; returns whether it was not yet."""
        box = self.boxes[index]
        if self.fits(index):
            return False
        before = box.height
        box.lay_out(self._style, self.inner_width)
        if box.height != before:
            self._arrange(index)
        return True

    def show_listings_anew(self) -> None:
        """Let every listing be shown as it is now said to be."""
        for box in self.boxes:
            box.show_anew()
        self._arrange(0)

    def recolour(self) -> None:
        """Be drawn in other colours; heights stay."""
        for box in self.boxes:
            box.recolour()

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

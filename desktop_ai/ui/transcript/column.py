"""Column: all messages one below the other; lays out what is seen and estimates the rest.

What stays in its place is the anchor, the first box that is seen: finding out how high something above it
really is never moves what is read.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from desktop_ai.ui.theme.fonts import READING_WIDTH
from desktop_ai.ui.transcript.height_estimate import estimated_height
from desktop_ai.ui.transcript.heights import Heights
from desktop_ai.ui.transcript.held_messages import HeldMessages
from desktop_ai.ui.transcript.kept_layouts import SPARE, KeptLayouts
from desktop_ai.ui.transcript.places import Anchor, Placed, ReadingPlace, first_in_view, moved
from desktop_ai.ui.transcript.reading_line import kept, reading_line
from desktop_ai.ui.transcript.style import COLUMN_BOTTOM, COLUMN_TOP, MARGIN, MESSAGE_GAP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from desktop_ai.core.conversation import Version
    from desktop_ai.core.message import Message
    from desktop_ai.services.reply_run import ReplyRun
    from desktop_ai.ui.transcript.box import Box
    from desktop_ai.ui.transcript.message_node import MessageNode
    from desktop_ai.ui.transcript.workshop import Workshop

KEPT_MESSAGES = 200  # whose boxes are kept
SETTLING_STEPS = 6  # each step lays out what the step before brought into view
OVERSCAN = 40  # pixels laid out beyond what is seen


class Column:
    """Owns the messages, their boxes and heights, and which part is seen; `boxes_moved` comes from its nodes."""

    def __init__(self, workshop: Workshop) -> None:
        self._style = workshop.style
        self._messages = HeldMessages(workshop)
        self.boxes_moved = self._messages.boxes_moved
        self.boxes_moved.connect(self._on_boxes_moved)
        self.complete = self._messages.complete
        self._nodes: OrderedDict[int, MessageNode] = OrderedDict()
        self._layouts = KeptLayouts()
        self._heights = Heights(self._estimated_height)
        self.top_space = COLUMN_TOP  # above the first message
        self._anchor = Anchor(0, 0, self.top_space)
        self.widest = READING_WIDTH
        self.width = READING_WIDTH
        self.view_width = READING_WIDTH
        self.view_height = 0
        self.is_following = True

    # --- messages

    def __len__(self) -> int:
        return len(self._messages)

    def show(
        self, messages: Sequence[Message], runs: Mapping[str, ReplyRun], versions: Mapping[str, Version]
    ) -> None:
        """Hold these messages instead, seen from the end; `versions` are those of messages that have siblings."""
        self._messages.take(messages, runs, versions)
        self._nodes.clear()
        self._layouts.clear()
        self._anchor = Anchor(0, 0, self.top_space)
        self._heights.estimate_all(len(self._messages))
        self.is_following = True

    def append(self, message: Message, run: ReplyRun | None) -> None:
        """Add a message at the end."""
        self._messages.append(message, run)
        self._heights.append()
        before = self._nodes.get(len(self._messages) - 2)
        if before is not None:
            before.is_last = False
            before.say()

    def replace(self, message: Message, version: Version | None) -> None:
        """Hold a newer state of a message, which no longer runs. Raises KeyError."""
        index = self._messages.replace(message, version)
        node = self._nodes.get(index)
        if node is None:
            self._heights[index] = self._estimated_height(index)
            return
        node.replace(message, version)
        self._heights[index] = node.height
        self._keep_anchor()

    def attach(self, run: ReplyRun) -> None:
        """Let a message that is held show its run."""
        self._nodes.pop(self._messages.attach(run), None)
        self._keep_anchor()

    def message(self, index: int) -> Message:
        """The message at an index."""
        return self._messages[index]

    def index_of(self, message_id: str) -> int | None:
        """Where a message is held; None when it is not."""
        return self._messages.index.get(message_id)

    @property
    def has_live(self) -> bool:
        """Whether any message is running."""
        return bool(self._messages.runs)

    def is_live(self, index: int) -> bool:
        """Whether a message is running."""
        return self._messages[index].id in self._messages.runs

    def texts(self, index: int) -> list[str]:
        """What is read in the boxes of a message, with all of its folds open."""
        return self._messages.texts(index)

    @property
    def laid_out_count(self) -> int:
        """How many boxes hold layouts."""
        return sum(box.is_laid_out for node in self._nodes.values() for box in node.boxes)

    def node(self, index: int) -> MessageNode:
        """The boxes of a message, made when they are needed."""
        node = self._nodes.get(index)
        if node is None:
            node = self._nodes[index] = self._messages.new_node(index)
        self._nodes.move_to_end(index)
        if node.width != self.width:
            node.set_width(self.width)
        self._heights[index] = node.height
        return node

    def boxes(self, index: int) -> list[Box]:
        """The boxes of a message for reading only."""
        return self.peek(index).boxes

    def peek(self, index: int) -> MessageNode:
        """A message for reading only: nothing is kept and no height changes."""
        return self._nodes.get(index) or self._messages.new_node(index)

    def pull(self) -> bool:
        """Take what is new of every running reply; returns whether anything looks different."""
        changed = False
        for message_id in self._messages.runs:
            index = self._messages.index[message_id]
            before = self._heights[index]
            node = self.node(index)  # one that is made just now has taken everything already
            changed |= node.pull() or node.height != before
            self._heights[index] = node.height
        self._keep_anchor()
        return changed

    def lay_out(self, index: int) -> MessageNode:
        """A message with all its boxes laid out, wherever it stands."""
        node = self.node(index)
        for box in range(len(node.boxes)):
            self._lay_out(node, box)
        self._heights[index] = node.height
        return node

    def lay_out_box(self, index: int, box: int) -> Box:
        """A box of a message laid out, wherever it stands."""
        node = self.node(index)
        self._lay_out(node, box)
        self._heights[index] = node.height
        return node.boxes[box]

    def toggle(self, index: int, key: str) -> None:
        """Fold or unfold a part of a message; its line stays where it is."""
        node = self.node(index)
        self.change_box(index, node.boxes[node.fold_index(key)], lambda: node.toggle(key))
        self._messages.unfolded[node.message.id] = node.unfolded

    def change_box(self, index: int, box: Box, change: Callable[[], object]) -> None:
        """Change a box that stays where it is; one that begins above the view and becomes lower keeps its end."""
        number, before = self.node(index).boxes.index(box), box.height
        place = Anchor(index, number, self.y_of(index, number))
        change()
        self.lay_out_box(index, number)
        self._anchor = place._replace(y=max(place.y, min(0, place.y + before - box.height)))

    def change_nodes(self, change: Callable[[MessageNode], None]) -> None:
        """Change all messages that have boxes; others are made as things are then."""
        for index, node in self._nodes.items():
            change(node)
            self._heights[index] = node.height

    # --- geometry

    @property
    def left(self) -> int:
        """Where the column begins in the view."""
        return (self.view_width - self.width) // 2

    @property
    def total(self) -> int:
        """The height of everything."""
        return self.top_space + self._heights.start(len(self._messages)) + COLUMN_BOTTOM - MESSAGE_GAP

    @property
    def top(self) -> int:
        """How far the view is scrolled down."""
        if not self._messages:
            return 0
        index, box, y = self._anchor
        node = self.node(index)
        return self.top_space + self._heights.start(index) + node.tops[box] - y

    @property
    def greatest_top(self) -> int:
        """How far the view can be scrolled down."""
        return max(0, self.total - self.view_height)

    def resize(self, width: int, height: int) -> None:
        """Be seen through a view of this size; the column is as wide as that allows, up to its widest."""
        self.view_width, self.view_height = width, height
        column = min(self.widest, width - 2 * MARGIN)
        if column != self.width:
            line = reading_line(self._anchor, self.node(self._anchor.message)) if self._messages else None
            self.width = column
            self._heights.estimate_all(len(self._messages))
            if line is not None:
                self._anchor = kept(self._anchor, self.node(self._anchor.message), line)

    def stretch_above(self, factor: float) -> None:
        """Put what is seen first at that many times its distance from the top of the view; the start stays."""
        index, box, y = self._anchor
        if y > 0 and self.top > 0:
            self._anchor = Anchor(index, box, round(y * factor))

    def scroll_by(self, distance: int) -> None:
        """Move what is seen; down is positive."""
        index, box, y = self._anchor
        self._anchor = Anchor(index, box, y - distance)

    def scroll_to(self, top: int) -> None:
        """Show what is about there: heights that were not seen yet are estimates."""
        if not self._messages:
            return
        inside = top - self.top_space
        index = self._heights.at(inside)
        expected = self._heights[index]
        node = self.node(index)
        offset = min(inside - self._heights.start(index), expected)
        if expected and node.height != expected:
            offset = offset * node.height // expected
        box = node.box_at(offset)
        self._anchor = Anchor(index, box, node.tops[box] - offset)

    @property
    def place(self) -> ReadingPlace | None:
        """What is read; None at the end, which goes on moving."""
        if self.is_following or not self._messages:
            return None
        index, box, y = self._anchor
        return ReadingPlace(self._messages[index].id, box, y)

    def go_to(self, place: ReadingPlace) -> None:
        """Show a box at that place again, if its message is held."""
        index = self._messages.index.get(place.message)
        if index is not None:
            self.is_following = False
            self._anchor = Anchor(index, min(place.box, len(self.node(index).boxes) - 1), place.y)

    def y_of(self, index: int, box: int = 0) -> int:
        """Where the top of a box is seen, or would be."""
        node = self.node(index)
        self._heights.start(index)  # what this finds out may move the top
        top = self.top
        return self.top_space + self._heights.start(index) + node.tops[box] - top

    def extent(self, index: int) -> tuple[int, int]:
        """Where the top of a message is seen and how high it is; of one that was never seen an estimate."""
        return self.top_space + self._heights.start(index) - self.top, self._heights[index]

    def settle(self) -> None:
        """Lay out what is seen around the anchor, and keep the ends of the column at the ends of the view."""
        if not self._messages:
            return
        if self.is_following:
            self._anchor_at_end()
        for _ in range(SETTLING_STEPS):
            has_new = self._lay_out_seen()
            top = self.top  # first: what it finds out may move the end
            shift = top - (self.greatest_top if self.is_following else min(max(0, top), self.greatest_top))
            if shift:
                self.scroll_by(-shift)
            elif not has_new:
                break
        self._move_anchor_into_view()
        self._layouts.forget_old(SPARE)
        if len(self._nodes) > KEPT_MESSAGES + SPARE:
            self.forget_old()

    def forget_old(self) -> None:
        """Let go of what was not seen for longest, down to what is kept when there is time for it."""
        self._layouts.forget_old()
        excess = len(self._nodes) - KEPT_MESSAGES
        for index in list(self._nodes)[: max(0, excess)]:
            if self._nodes[index].live is None and index != self._anchor.message:
                del self._nodes[index]

    def hold_what_is_read(self) -> None:
        """Let what is only partly in view grow upwards, when it is about to grow."""
        self._anchor = first_in_view(self.seen(), begins=True) or self._anchor

    def seen(self) -> Iterator[Placed]:
        """The messages in view, from above."""
        if not self._messages:
            return
        top = self.top
        index = self._heights.at(top - self.top_space)
        y = self.top_space + self._heights.start(index) - top
        while index < len(self._messages) and y < self.view_height:
            node = self.node(index)
            yield Placed(index, node, y)
            y += node.height
            index += 1

    def at(self, y: float) -> Placed:
        """The message at a height in the view, the nearest one outside of them."""
        top = self.top
        index = self._heights.at(y + top - self.top_space)
        node = self.node(index)
        return Placed(index, node, self.top_space + self._heights.start(index) - top)

    # --- settling

    def _on_boxes_moved(self, message: str, first: int, distance: int) -> None:
        if self.index_of(message) == self._anchor.message:
            self._anchor = self._anchor._replace(box=moved(self._anchor.box, first, distance))

    def _keep_anchor(self) -> None:
        """Let the anchor be a box that is still there."""
        if not self._messages:
            return
        index, box, y = self._anchor
        last = len(self.node(index).boxes) - 1
        if box > last:
            self._anchor = Anchor(index, last, y)

    def _anchor_at_end(self) -> None:
        last = len(self._messages) - 1
        node = self.node(last)
        box = len(node.boxes) - 1
        y = self.view_height - COLUMN_BOTTOM + MESSAGE_GAP - node.height + node.tops[box]
        self._anchor = Anchor(last, box, y)

    def _lay_out_seen(self) -> bool:
        return self._lay_out_down() | self._lay_out_up()

    def _lay_out(self, node: MessageNode, box: int) -> bool:
        self._layouts.note(node.boxes[box])
        return node.lay_out(box)

    def _lay_out_down(self) -> bool:
        index, first, y = self._anchor
        has_new = False
        while index < len(self._messages) and y < self.view_height + OVERSCAN:
            node = self.node(index)
            y -= node.tops[first]
            for box in range(first, len(node.boxes)):
                if y + node.tops[box] > self.view_height + OVERSCAN:
                    break
                has_new |= self._lay_out(node, box)
            self._heights[index] = node.height
            y += node.height
            index, first = index + 1, 0
            if index < len(self._messages):
                y += self.node(index).tops[0]
        return has_new

    def _lay_out_up(self) -> bool:
        index, box, y = self._anchor
        has_new = False
        while y > -OVERSCAN:
            if box == 0:
                if index == 0:
                    break
                y -= self.node(index).tops[0]
                index -= 1
                node = self.node(index)
                box = len(node.boxes)
                y -= node.height - node.tops[-1] - node.boxes[-1].height
            else:
                y -= self.node(index).boxes[box].gap
            box -= 1
            node = self.node(index)
            has_new |= self._lay_out(node, box)
            self._heights[index] = node.height
            y -= node.boxes[box].height
        return has_new

    def _move_anchor_into_view(self) -> None:
        self._anchor = first_in_view(self.seen()) or self._anchor

    def _estimated_height(self, index: int) -> int:
        return estimated_height(self._messages[index], self._style, self.width)

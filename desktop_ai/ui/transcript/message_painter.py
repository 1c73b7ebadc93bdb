"""Draws the messages that are seen: bubbles, boxes, the caret of what is being written, and the focus."""

from __future__ import annotations

from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPen

from desktop_ai.ui.theme.metrics import RADIUS_CHIP, RADIUS_CONTROL
from desktop_ai.ui.transcript import crisp
from desktop_ai.ui.transcript.box import NO_ATTENTION, Attention
from desktop_ai.ui.transcript.highlight import Highlights
from desktop_ai.ui.transcript.style import BUBBLE_PADDING, BUBBLE_RADIUS, MESSAGE_GAP

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Sequence

    from desktop_ai.ui.transcript.box import Box, Canvas
    from desktop_ai.ui.transcript.column import Column
    from desktop_ai.ui.transcript.highlight import Layer
    from desktop_ai.ui.transcript.places import Placed, Pointed
    from desktop_ai.ui.transcript.target_focus import FocusedTarget, TargetFocus

CARET_WIDTH, CARET_HEIGHT = 2, 18
CARET_DROP = 3
BAR = 2  # pixels of the line beside the focused message, and of frames
BAR_GAP, NARROWEST_BAR_GAP = 20, 4
FOCUS_OVERHANG = 3
BLOCK_FOCUS_SIDE, BLOCK_FOCUS_RISE = 8, 4
DIM = 0.5  # of what is not sent
OVERHANG = 4  # units that something may be drawn beyond its area


class HighlightSource(Protocol):
    """Who knows what stands out."""

    def highlights_in(self, message: int, number: int, box: Box) -> Sequence[Layer]:
        """What stands out in one box of a message; the same layers as before where nothing changed."""


class Thing(NamedTuple):
    """Something that is seen of the column.

    `key` tells it from everything else, `look` from the same thing looking different; `area` is where it is
    drawn, in what is seen of the column.
    """

    key: Hashable
    area: QRectF
    look: Hashable
    paint: Callable[[Canvas], None]


def things(
    column: Column,
    sources: Sequence[HighlightSource],
    *,
    pointed: Pointed | None,
    focus: TargetFocus | None,
) -> Iterator[Thing]:
    """What is seen, in the order in which it is drawn; the last, the hovered and the focused message show buttons.

    The latter two show more of their figures too. `sources` know what stands out; what the later ones know is
    drawn over the rest.
    """
    focused, target = (focus.message, focus.current) if focus else (None, None)
    looked_at = (pointed.message if pointed else None, focused)
    active = (len(column) - 1, *looked_at)
    for placed in column.seen():
        if placed.node.footer is not None:
            placed.node.footer.is_active = placed.message in active
            placed.node.footer.is_looked_at = placed.message in looked_at
        _give_attention(placed, _boxes_in_view(placed, column.view_height), pointed, focus)
        yield from _message(placed, column.left, column.view_height, sources)
        if placed.message == focused:
            yield _bar(placed, column.left)
            if target is None and focus and focus.block is not None:
                yield _block_focus(placed, column.left, focus.block)
        if target is not None and target.message == placed.message:
            yield from _focus(placed, column.left, target)


def paint_things(canvas: Canvas, seen: Sequence[Thing]) -> None:
    """Draw what of them is inside the clip."""
    top, bottom = canvas.clip.top() - OVERHANG, canvas.clip.bottom() + OVERHANG
    for thing in seen:
        if thing.area.top() <= bottom and thing.area.bottom() >= top:
            thing.paint(canvas)


def _boxes_in_view(placed: Placed, view_height: int) -> range:
    """The numbers of the boxes that may be seen of a message."""
    node = placed.node
    last = node.box_at(view_height + OVERHANG - placed.y)
    return range(node.box_at(-placed.y - OVERHANG), min(last + 1, len(node.boxes)))


def _give_attention(
    placed: Placed, numbers: range, pointed: Pointed | None, focus: TargetFocus | None
) -> None:
    """Let the boxes know what the pointer and the keyboard are at."""
    for number in numbers:
        placed.node.boxes[number].attention = NO_ATTENTION
    if pointed is not None and pointed.message == placed.message and pointed.box < len(placed.node.boxes):
        placed.node.boxes[pointed.box].attention = Attention(is_pointed=True, kind=pointed.kind)
    block = focus.block if focus is not None and focus.message == placed.message else None
    if block is not None:
        block.attention = block.attention._replace(is_focused=True)


def _message(
    placed: Placed, column_left: int, view_height: int, sources: Sequence[HighlightSource]
) -> Iterator[Thing]:
    index, node, y = placed
    left = column_left + node.left
    if node.is_user:
        yield _bubble(placed, left)
    for number in _boxes_in_view(placed, view_height):
        box, top = node.boxes[number], y + node.tops[number]
        if box.is_laid_out:
            layers = chain.from_iterable(each.highlights_in(index, number, box) for each in sources)
            highlights = Highlights(tuple(layers))
            area = QRectF(left, top - box.gap, node.width, box.gap + box.height)
            opacity = DIM if node.is_dim and box is not node.footer else 1.0
            paint = partial(_paint_box, box, left, top, highlights, opacity)
            yield Thing(box, area, (box.look, box.attention, highlights, opacity), paint)
    if node.live is not None:
        yield from _caret(placed, left)


def _paint_box(box: Box, x: float, y: float, highlights: Highlights, opacity: float, canvas: Canvas) -> None:
    canvas.painter.setOpacity(opacity)
    box.paint(canvas, x, y, highlights)
    canvas.painter.setOpacity(1.0)


def _bar(placed: Placed, column_left: int) -> Thing:
    """The line beside the focused message."""
    left = max(NARROWEST_BAR_GAP, column_left - BAR_GAP)
    if placed.node.is_mirrored:
        left = 2 * column_left + placed.node.width - left - BAR
    area = QRectF(left, placed.y, BAR, placed.node.height - MESSAGE_GAP)
    return Thing("bar", area, None, lambda canvas: crisp.fill(canvas.painter, area, canvas.style.accent))


def _focus(placed: Placed, column_left: int, focus: FocusedTarget) -> Iterator[Thing]:
    """The frames around what has the focus."""
    left, top = column_left + placed.node.left, placed.y + placed.node.tops[focus.box]
    for number, rect in enumerate(focus.target.rects):
        frame = rect.translated(left, top).adjusted(-FOCUS_OVERHANG, 0, FOCUS_OVERHANG, 0)
        yield Thing(("focus", number), frame, frame.width(), partial(_paint_frame, frame, BAR, RADIUS_CHIP))


def _paint_frame(frame: QRectF, thickness: int, radius: int, canvas: Canvas) -> None:
    canvas.painter.setPen(QPen(canvas.style.accent, thickness))
    canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
    canvas.painter.drawRoundedRect(frame, radius, radius)


def _block_focus(placed: Placed, column_left: int, block: Box) -> Thing:
    """The frame around the block that has the focus."""
    node = placed.node
    left = column_left + node.left + node.room_before
    top = placed.y + node.tops[node.boxes.index(block)]
    wide = node.natural_width if node.is_user else node.width
    frame = QRectF(left, top, wide, block.height).adjusted(
        -BLOCK_FOCUS_SIDE, -BLOCK_FOCUS_RISE, BLOCK_FOCUS_SIDE, BLOCK_FOCUS_RISE
    )
    paint = partial(_paint_frame, frame, BAR, RADIUS_CONTROL)
    return Thing("block focus", frame, frame.width(), paint)


def _bubble(placed: Placed, left: int) -> Thing:
    """What a person's words stand in."""
    wide = placed.node.natural_width + 2 * BUBBLE_PADDING
    left += placed.node.room_before - BUBBLE_PADDING
    area = QRectF(left, placed.y, wide, placed.node.height - MESSAGE_GAP)
    return Thing(placed.node, area, wide, partial(_paint_bubble, area))


def _paint_bubble(area: QRectF, canvas: Canvas) -> None:
    canvas.painter.setPen(Qt.PenStyle.NoPen)
    canvas.painter.setBrush(canvas.style.user)
    ground = crisp.on_pixels(canvas.painter, area)
    canvas.painter.drawRoundedRect(ground, BUBBLE_RADIUS, BUBBLE_RADIUS)


def _caret(placed: Placed, left: int) -> Iterator[Thing]:
    """Where a running reply is being written."""
    number = placed.node.last_written
    end = placed.node.boxes[number].end() if number is not None else None
    if number is None or end is None:
        return
    x, y = left + end[0] + 1, placed.y + placed.node.tops[number] + end[1] + CARET_DROP
    area = QRectF(x, y, CARET_WIDTH, CARET_HEIGHT)
    yield Thing(
        ("caret", placed.node),
        area,
        None,
        lambda canvas: crisp.fill(canvas.painter, area, canvas.style.accent),
    )

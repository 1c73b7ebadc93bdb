"""Draws the messages that are seen: bubbles, boxes, the caret of what is being written, and the focus."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPen

from desktop_ai.ui.transcript import crisp
from desktop_ai.ui.transcript.box import NO_ATTENTION, Attention
from desktop_ai.ui.transcript.style import BUBBLE_PADDING, BUBBLE_RADIUS, MESSAGE_GAP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_ai.ui.transcript.box import Box, Canvas
    from desktop_ai.ui.transcript.column import Column
    from desktop_ai.ui.transcript.highlight import Highlight
    from desktop_ai.ui.transcript.places import Placed, Pointed
    from desktop_ai.ui.transcript.target_focus import FocusedTarget, TargetFocus

CARET_WIDTH, CARET_HEIGHT = 2, 18
CARET_DROP = 3
BAR = 2  # pixels of the line beside the focused message
BAR_GAP, NARROWEST_BAR_GAP = 20, 4
FOCUS_OVERHANG = 3
FOCUS_RADIUS = 4
BLOCK_FOCUS_SIDE, BLOCK_FOCUS_RISE = 8, 4
BLOCK_FOCUS_RADIUS = 8


class HighlightSource(Protocol):
    """Who knows what stands out."""

    def highlights_in(self, message: int, number: int, box: Box) -> Sequence[Highlight]:
        """What stands out in one box of a message."""


def paint_column(
    canvas: Canvas,
    column: Column,
    sources: Sequence[HighlightSource],
    *,
    pointed: Pointed | None,
    focus: TargetFocus | None,
) -> None:
    """Draw the messages that are seen; the last, the hovered and the focused one show their buttons.

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
        _give_attention(placed, pointed, focus)
        _paint_message(canvas, placed, column.left, sources)
        if placed.message == focused:
            left = max(NARROWEST_BAR_GAP, column.left - BAR_GAP)
            bar = QRectF(left, placed.y, BAR, placed.node.height - MESSAGE_GAP)
            crisp.fill(canvas.painter, bar, canvas.style.accent)
            if target is None and focus and focus.block is not None:
                _paint_block_focus(canvas, placed, column.left, focus.block)
        if target is not None and target.message == placed.message:
            _paint_focus(canvas, placed, column.left, target)


def _give_attention(placed: Placed, pointed: Pointed | None, focus: TargetFocus | None) -> None:
    """Let the boxes know what the pointer and the keyboard are at."""
    for box in placed.node.boxes:
        box.attention = NO_ATTENTION
    if pointed is not None and pointed.message == placed.message and pointed.box < len(placed.node.boxes):
        placed.node.boxes[pointed.box].attention = Attention(is_pointed=True, kind=pointed.kind)
    block = focus.block if focus is not None and focus.message == placed.message else None
    if block is not None:
        block.attention = block.attention._replace(is_focused=True)


def _paint_message(
    canvas: Canvas, placed: Placed, column_left: int, sources: Sequence[HighlightSource]
) -> None:
    """Draw what of a message is inside the clip."""
    index, node, y = placed
    if y > canvas.clip.bottom() or y + node.height < canvas.clip.top():
        return
    left = column_left + node.left
    if node.is_user:
        _paint_bubble(canvas, placed, left)
    for number in range(node.box_at(canvas.clip.top() - y), len(node.boxes)):
        box, top = node.boxes[number], y + node.tops[number]
        if top > canvas.clip.bottom():
            break
        if box.is_laid_out:
            highlights = chain.from_iterable(each.highlights_in(index, number, box) for each in sources)
            box.paint(canvas, left, top, tuple(highlights))
    if node.live is not None:
        _paint_caret(canvas, placed, left)


def _paint_focus(canvas: Canvas, placed: Placed, column_left: int, focus: FocusedTarget) -> None:
    left, top = column_left + placed.node.left, placed.y + placed.node.tops[focus.box]
    canvas.painter.setPen(QPen(canvas.style.accent, 2))
    canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in focus.target.rects:
        frame = rect.translated(left, top).adjusted(-FOCUS_OVERHANG, 0, FOCUS_OVERHANG, 0)
        canvas.painter.drawRoundedRect(frame, FOCUS_RADIUS, FOCUS_RADIUS)


def _paint_block_focus(canvas: Canvas, placed: Placed, column_left: int, block: Box) -> None:
    node = placed.node
    left, top = column_left + node.left, placed.y + node.tops[node.boxes.index(block)]
    wide = node.natural_width if node.is_user else node.width
    frame = QRectF(left, top, wide, block.height).adjusted(
        -BLOCK_FOCUS_SIDE, -BLOCK_FOCUS_RISE, BLOCK_FOCUS_SIDE, BLOCK_FOCUS_RISE
    )
    canvas.painter.setPen(QPen(canvas.style.accent, BAR))
    canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
    canvas.painter.drawRoundedRect(frame, BLOCK_FOCUS_RADIUS, BLOCK_FOCUS_RADIUS)


def _paint_bubble(canvas: Canvas, placed: Placed, left: int) -> None:
    node = placed.node
    wide = node.natural_width + 2 * BUBBLE_PADDING
    canvas.painter.setPen(Qt.PenStyle.NoPen)
    canvas.painter.setBrush(canvas.style.user)
    place = QRectF(left - BUBBLE_PADDING, placed.y, wide, node.height - MESSAGE_GAP)
    ground = crisp.on_pixels(canvas.painter, place)
    canvas.painter.drawRoundedRect(ground, BUBBLE_RADIUS, BUBBLE_RADIUS)


def _paint_caret(canvas: Canvas, placed: Placed, left: int) -> None:
    number = placed.node.last_written
    end = placed.node.boxes[number].end() if number is not None else None
    if number is None or end is None:
        return
    x, y = left + end[0] + 1, placed.y + placed.node.tops[number] + end[1] + CARET_DROP
    crisp.fill(canvas.painter, QRectF(x, y, CARET_WIDTH, CARET_HEIGHT), canvas.style.accent)

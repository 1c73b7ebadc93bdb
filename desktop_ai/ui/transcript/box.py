"""Box: a block as it stands on the page; its kinds say how they are laid out, painted and hit."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt

from desktop_ai.core.block import BARRED, CHECKED, UNCHECKED, Block, Nest, Place
from desktop_ai.core.utf16 import utf16_length
from desktop_ai.ui.theme.fonts import BODY
from desktop_ai.ui.transcript import crisp
from desktop_ai.ui.transcript.style import (
    BLOCK_GAP,
    CHIP_RADIUS,
    INDENT,
    ITEM_GAP,
    LEAST_TEXT_WIDTH,
    QUOTE_BAR,
)

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from PySide6.QtGui import QColor, QPainter

    from desktop_ai.ui.transcript.asides import Element
    from desktop_ai.ui.transcript.highlight import Highlights
    from desktop_ai.ui.transcript.style import TranscriptStyle

MARKER_GAP, CHECK_SIZE = 8, 14
_VCENTER = Qt.AlignmentFlag.AlignVCenter
_TICK = (QPointF(3, 7), QPointF(5.5, 9.5), QPointF(10, 4))


class Canvas(NamedTuple):
    """What a box is painted on: nothing outside `clip` needs to be drawn."""

    painter: QPainter
    style: TranscriptStyle
    clip: QRectF


# Kinds of target: a button for an action, one that copies text, one that folds something, pictures.
ACTION, COPY, FOLD, PICTURE, OWN_PICTURE, SHOWN_PICTURE = "action", "copy", "fold", "picture", "own", "shown"
# A link to an address, and a link that asks for an action. Whether it may have that is for others to decide.
LINK, ACTION_LINK = "link", "action link"
# What changes how a listing is shown: its long lines, the numbers of its lines, how much of it.
LOOKS = WRAP, NUMBERS, SHOW_ALL = "wrap", "numbers", "show all"
FOLDING = frozenset({FOLD, SHOW_ALL})  # kinds that fold something and bring it back


class Attention(NamedTuple):
    """Whether the keyboard's focus or the pointer is at a box, and at which kind of target in it."""

    is_focused: bool = False
    is_pointed: bool = False
    kind: str = ""

    @property
    def is_noticed(self) -> bool:
        """Whether anything is at it."""
        return self.is_focused or self.is_pointed


NO_ATTENTION = Attention()


class Target(NamedTuple):
    """What can be clicked or reached with Tab in a box; `kind` is one of those above."""

    kind: str
    value: str
    rects: tuple[QRectF, ...]
    owner: Box | None = None  # the box that changes itself when it is pressed

    def contains(self, x: float, y: float) -> bool:
        """Whether the place is on it."""
        return any(rect.contains(x, y) for rect in self.rects)


class Box:
    """One piece of a message: a block, or what the program says about the message.

    `text` is what a selection takes from it, from `text_top` downwards; `gap` is the space above. Heights are
    whole pixels, and estimates until `lay_out` was called for the width.
    """

    own_gap = BLOCK_GAP
    takes_focus = False  # whether the keyboard stops at it on its way from block to block

    def __init__(self) -> None:
        self.text = ""
        self.marker = ""
        self.text_top = 0
        self.gap = BLOCK_GAP
        self.height = 0
        self.natural_width = 0.0
        self.is_dim = False
        self.is_growing = False
        self.is_copied = False  # a moment ago
        self.attention = NO_ATTENTION  # when it was painted last
        self._laid_out_width = -1
        self._expected_width = -1
        self._look_count = 0

    @property
    def look(self) -> Hashable:
        """Another value whenever it would be drawn differently."""
        return self._look_count, self.gap

    @property
    def length(self) -> int:
        """UTF-16 units of the text."""
        return utf16_length(self.text)

    @property
    def is_laid_out(self) -> bool:
        """Whether it holds layouts."""
        return self._laid_out_width >= 0

    @property
    def known_width(self) -> int:
        """The width for which the height is known or was estimated last; negative when it must be found anew."""
        return self._expected_width

    def fits(self, width: int) -> bool:
        """Whether it is laid out for the width."""
        return self._laid_out_width == width

    def expect(self, style: TranscriptStyle, width: int) -> None:
        """Set the height to an estimate, unless the width's height is known."""
        if width not in (self._laid_out_width, self._expected_width):
            self.height = self._estimate(style, width)
            self._expected_width = width

    def lay_out(self, style: TranscriptStyle, width: int) -> None:
        """Make the layouts for the width, and set the height."""
        self._lay_out(style, width)
        self._laid_out_width = self._expected_width = width
        self._note_new_look()

    def make_ready(self, top: float, bottom: float) -> None:
        """Make what else is needed to paint it between two heights, once it is laid out."""

    def forget(self) -> None:
        """Let go of the layouts; the height stays."""
        self._laid_out_width = -1

    def recolour(self) -> None:
        """Be drawn in other colours; what has colours in its layouts lets go of them."""
        self.forget()

    def paint(self, canvas: Canvas, x: float, y: float, highlights: Highlights) -> None:
        """Draw it with its corner at (x, y)."""

    def whole(self, start: int, end: int) -> tuple[int, int]:
        """The range from `start` to `end`, grown over what can only be selected as a whole."""
        return start, end

    def offset_at(self, x: float, y: float) -> int:
        """The offset in the text nearest to a place. Only for boxes that have text."""
        raise NotImplementedError

    def end(self) -> tuple[float, float] | None:
        """The place behind the last letter, for the caret."""
        return None

    @property
    def is_mirrored(self) -> bool:
        """Whether its text is read from right to left."""
        return False

    def caret(self, offset: int) -> QRectF | None:
        """Where a caret at an offset of the text stands, without width; None while nothing is laid out."""
        return None

    def tip_at(self, x: float, y: float) -> str:
        """What is said to whoever points there for a while."""
        return ""

    def targets(self) -> Sequence[Target]:
        """What can be clicked."""
        return ()

    def take(self, block: Element) -> bool:
        """Become the box of a newer state of its block; returns False when that needs a new box."""
        raise NotImplementedError

    def set_growing(self, is_growing: bool) -> None:
        """Note whether it is being written."""
        self.is_growing = is_growing

    def press(self, kind: str) -> None:
        """Change as a target of its own asks for; its height may be another afterwards."""

    def unfold(self) -> bool:
        """Show all of its text; returns whether some was hidden, so that it must be laid out again."""
        return False

    def show_anew(self) -> None:
        """Be shown as the settings say now, whatever was chosen before."""

    @property
    def hidden_width(self) -> float:
        """How much of what scrolls sideways on its own is out of view."""
        return 0

    def scroll_sideways(self, distance: float) -> bool:
        """Show more of its right with a positive distance; returns whether there was more."""
        return False

    def reveal(self, start: int, end: int) -> bool:
        """Scroll sideways so that a part of the text is seen; returns whether it was not."""
        return False

    def _estimate(self, style: TranscriptStyle, width: int) -> int:
        return self.height

    def _lay_out(self, style: TranscriptStyle, width: int) -> None:
        pass

    def _note_new_look(self) -> None:
        """Have it painted anew, although it stands as it did."""
        self._look_count += 1

    def _invalidate(self) -> None:
        """Note that the layouts and the height are no longer right."""
        self._laid_out_width = self._expected_width = -1

    def _colour(self, style: TranscriptStyle) -> QColor:
        return style.dim if self.is_dim else style.text


class BlockBox(Box):
    """A box of Markdown: indented by what it is nested in, with quote bars and a list marker.

    Its kinds work in the width and with places inside the indentation.
    """

    can_be_tight = True
    takes_focus = True

    def __init__(self, block: Block) -> None:
        super().__init__()
        self.block = block
        self.marker = block.place.marker
        self.is_dim = Nest.ASIDE in block.place.nesting
        self.inset = INDENT * len(block.place.nesting)
        self.shared_levels = 0  # of its nesting, with the block above
        self._room = 0  # the width it is laid out in, with the indentation

    @property
    def look(self) -> Hashable:
        return super().look, self.shared_levels

    @property
    def place(self) -> Place:
        """Where the block stands."""
        return self.block.place

    def take(self, block: Element) -> bool:
        return block == self.block

    def paint(self, canvas: Canvas, x: float, y: float, highlights: Highlights) -> None:
        if self.inset:
            self._paint_surroundings(canvas, x, y)
        self._paint(canvas, x + self._indent, y, highlights)

    def offset_at(self, x: float, y: float) -> int:
        return self._offset_at(x - self._indent, y)

    def end(self) -> tuple[float, float] | None:
        place = self._end()
        return None if place is None else (place[0] + self._indent, place[1])

    def caret(self, offset: int) -> QRectF | None:
        place = self._caret(offset) if self.is_laid_out else None
        return None if place is None else place.translated(self._indent, 0)

    def targets(self) -> Sequence[Target]:
        found = self._targets()
        if not self._indent:
            return found
        return [
            target._replace(rects=tuple(rect.translated(self._indent, 0) for rect in target.rects))
            for target in found
        ]

    def _lay_out(self, style: TranscriptStyle, width: int) -> None:
        self._room = width
        self._set(style, max(LEAST_TEXT_WIDTH, width - self.inset))
        self.natural_width += self.inset

    def _estimate(self, style: TranscriptStyle, width: int) -> int:
        return self._guess(style, max(LEAST_TEXT_WIDTH, width - self.inset))

    @property
    def _indent(self) -> int:
        """How far right its kinds begin: what is read from right to left is indented at the right."""
        return 0 if self.is_mirrored else self.inset

    # --- what its kinds do

    def _set(self, style: TranscriptStyle, width: int) -> None:
        raise NotImplementedError

    def _guess(self, style: TranscriptStyle, width: int) -> int:
        raise NotImplementedError

    def _paint(self, canvas: Canvas, x: float, y: float, highlights: Highlights) -> None:
        raise NotImplementedError

    def _offset_at(self, x: float, y: float) -> int:
        raise NotImplementedError

    def _end(self) -> tuple[float, float] | None:
        return None

    def _caret(self, offset: int) -> QRectF | None:
        return None

    def _targets(self) -> Sequence[Target]:
        return ()

    # --- surroundings

    def _paint_surroundings(self, canvas: Canvas, x: float, y: float) -> None:
        for level, nest in enumerate(self.place.nesting):
            if nest in BARRED:
                rise = self.gap if level < self.shared_levels else 0
                left = self._left_of(x, INDENT * level, QUOTE_BAR)
                bar = QRectF(left, y - rise, QUOTE_BAR, self.height + rise)
                crisp.fill(canvas.painter, bar, canvas.style.bar(nest))
        if self.marker in (CHECKED, UNCHECKED):
            self._paint_check(canvas, x, y)
        elif self.marker:
            self._paint_marker(canvas, x, y)

    def _left_of(self, x: float, inset: float, width: float) -> float:
        """The left edge of something that stands so far inside the edge at which reading begins."""
        return x + self._room - inset - width if self.is_mirrored else x + inset

    def _paint_marker(self, canvas: Canvas, x: float, y: float) -> None:
        canvas.painter.setFont(canvas.style.body)
        canvas.painter.setPen(canvas.style.dim)
        left = self._left_of(x, self._marker_inset - MARKER_GAP - 2 * INDENT, 2 * INDENT)
        place = QRectF(left, y + self._marker_drop(), 2 * INDENT, BODY[1])
        side = Qt.AlignmentFlag.AlignLeft if self.is_mirrored else Qt.AlignmentFlag.AlignRight
        direction = Qt.LayoutDirection.RightToLeft if self.is_mirrored else Qt.LayoutDirection.LeftToRight
        canvas.painter.setLayoutDirection(direction)
        canvas.painter.drawText(place, side | Qt.AlignmentFlag.AlignAbsolute | _VCENTER, self.marker)
        canvas.painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    @property
    def _marker_inset(self) -> int:
        """Where the text of its list item begins; quotes inside the item stand further in."""
        levels = len(self.place.nesting)
        while levels > 1 and self.place.nesting[levels - 1] in BARRED:
            levels -= 1
        return INDENT * levels

    def _paint_check(self, canvas: Canvas, x: float, y: float) -> None:
        painter, style = canvas.painter, canvas.style
        top = y + self._marker_drop() + (BODY[1] - CHECK_SIZE) / 2
        left = self._left_of(x, self._marker_inset - MARKER_GAP - CHECK_SIZE, CHECK_SIZE)
        place = QRectF(left, top, CHECK_SIZE, CHECK_SIZE)
        is_done = self.marker == CHECKED
        ground = style.accent if is_done else None
        crisp.frame(painter, place, CHIP_RADIUS, style.accent if is_done else style.faint, ground)
        if is_done:
            pen = painter.pen()
            pen.setColor(style.background)
            pen.setWidthF(1.6)
            painter.setPen(pen)
            painter.drawPolyline([place.topLeft() + point for point in _TICK])

    def _marker_drop(self) -> int:
        return 0


def set_apart(above: Box | None, below: Box) -> None:
    """Set the space above a box, by what stands above it."""
    if not isinstance(below, BlockBox):
        below.gap = below.own_gap
        return
    place = below.place
    nesting = above.place.nesting if isinstance(above, BlockBox) else ()
    is_tight = place.is_tight and bool(nesting) and below.can_be_tight
    below.gap = ITEM_GAP if is_tight else below.own_gap or 2 * ITEM_GAP * (type(above) is not type(below))
    below.shared_levels = _shared(nesting, place.nesting)


def _shared(above: tuple[Nest, ...], below: tuple[Nest, ...]) -> int:
    count = 0
    for one, other in zip(above, below, strict=False):
        if one is not other:
            break
        count += 1
    return count

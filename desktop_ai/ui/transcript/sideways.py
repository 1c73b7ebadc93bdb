"""Sideways: how far something that is wider than its room is scrolled, and the bar that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop_ai.ui.transcript.style import TranscriptStyle

THICKNESS = 4
SHORTEST_THUMB = 24
OPACITY = 0.4


class Sideways:
    """Owns the place: `extent` pixels are seen through `room`, from `offset` on."""

    __slots__ = ("extent", "offset", "room")

    def __init__(self) -> None:
        self.extent = self.room = self.offset = 0.0

    @property
    def hidden(self) -> float:
        """Pixels that are out of view."""
        return max(0.0, self.extent - self.room)

    def fit(self, extent: float, room: float) -> None:
        """Be so wide, in so much room; stay where it is if that is still there."""
        self.extent, self.room = extent, room
        self.offset = min(self.offset, self.hidden)

    def scroll(self, distance: float) -> bool:
        """Move by pixels, to the right with a positive distance; returns whether there was something to see."""
        wanted = min(self.hidden, max(0.0, self.offset + distance))
        has_moved = wanted != self.offset
        self.offset = wanted
        return has_moved

    def reveal(self, left: float, right: float, margin: float = 0.0) -> bool:
        """Move so that a part is seen, its beginning rather than its end; returns whether it was not."""
        distance = min(left - margin - self.offset, max(0.0, right + margin - self.offset - self.room))
        return self.scroll(distance)

    def paint(self, painter: QPainter, style: TranscriptStyle, left: float, bottom: float) -> None:
        """Draw the bar that shows the place along the bottom of the room; nothing when all is seen."""
        if not self.hidden:
            return
        length = max(SHORTEST_THUMB, self.room * self.room / self.extent)
        start = left + (self.room - length) * self.offset / self.hidden
        painter.save()
        painter.setOpacity(OPACITY)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.faint)
        thumb = QRectF(start, bottom - THICKNESS, length, THICKNESS)
        painter.drawRoundedRect(thumb, THICKNESS / 2, THICKNESS / 2)
        painter.restore()

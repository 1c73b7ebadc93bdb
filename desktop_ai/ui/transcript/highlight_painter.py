"""The ground and the ink with which highlights are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from desktop_ai.ui.theme.metrics import RADIUS_CHIP
from desktop_ai.ui.transcript import crisp
from desktop_ai.ui.transcript.highlight import HighlightKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPainter

    from desktop_ai.ui.transcript.highlight import Highlight
    from desktop_ai.ui.transcript.lines import Format, Lines
    from desktop_ai.ui.transcript.style import TranscriptStyle

OVERHANG, RISE = 1, 2  # of the ground of a match: wider than its letters, lower than its line


def paint_grounds(
    painter: QPainter, style: TranscriptStyle, lines: Lines, highlights: Iterable[Highlight], corner: QPointF
) -> None:
    """Draw the ground behind what stands out."""
    for start, end, kind in highlights:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.grounds[kind])
        for rect in lines.rects(start, end):
            ground = rect.translated(corner)
            if kind is HighlightKind.SELECTION:
                crisp.fill(painter, ground, style.grounds[kind])
            else:
                raised = ground.adjusted(-OVERHANG, RISE, OVERHANG, -RISE)
                painter.drawRoundedRect(raised, RADIUS_CHIP, RADIUS_CHIP)


def inks(style: TranscriptStyle, highlights: Iterable[Highlight]) -> list[Format]:
    """How the letters of what stands out are set, where the ground asks for other letters."""
    return [(start, end - start, style.inks[kind]) for start, end, kind in highlights if kind in style.inks]

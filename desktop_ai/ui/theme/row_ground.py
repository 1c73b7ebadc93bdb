"""What the rows of a list stand on: a ground where one is chosen or pointed at, and a bar where it is chosen."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.metrics import RADIUS_CONTROL, RING

BAR = 3.0
BAR_SHARE = 0.5  # of the row's height


def paint_row_ground(
    painter: QPainter,
    area: QRect,
    colours: Colours,
    *,
    is_chosen: bool,
    has_focus: bool = False,
    is_mirrored: bool = False,
) -> None:
    """Draw the ground of a row that is chosen, else of one that the pointer is at.

    What is chosen has a bar at its leading side, what has the focus a ring around it.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent_soft if is_chosen else colours.user))
    painter.drawRoundedRect(QRectF(area), RADIUS_CONTROL, RADIUS_CONTROL)
    if has_focus:
        painter.setPen(QPen(QColor(colours.accent), RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), RADIUS_CONTROL - 1, RADIUS_CONTROL - 1)
        painter.setPen(Qt.PenStyle.NoPen)
    if is_chosen:
        high = area.height() * BAR_SHARE
        left = area.right() + 1 - BAR if is_mirrored else area.left()
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(QRectF(left, area.center().y() + 0.5 - high / 2, BAR, high), BAR / 2, BAR / 2)

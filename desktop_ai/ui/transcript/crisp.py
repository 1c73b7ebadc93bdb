"""Lines, bars and frames that stand on whole pixels of the screen, however the painter is scaled."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

TINY = 1e-6  # of a pixel: what computing a place may be wrong by


def pixel(painter: QPainter) -> float:
    """The width of one pixel of the screen, in the painter's units."""
    return 1 / painter.deviceTransform().m11()


def on_pixels(painter: QPainter, area: QRectF) -> QRectF:
    """The area moved onto whole pixels, at least one wide and one high."""
    transform = painter.deviceTransform()
    seen = transform.mapRect(area)
    left, top = _nearest(seen.left()), _nearest(seen.top())
    width, height = max(1, _nearest(seen.right()) - left), max(1, _nearest(seen.bottom()) - top)
    return transform.inverted()[0].mapRect(QRectF(left, top, width, height))


def _nearest(place: float) -> int:
    """The nearest whole pixel; halves always go the same way, so that what is scrolled looks as before."""
    return floor(place + 0.5 + TINY)


def fill(painter: QPainter, area: QRectF, colour: QColor) -> None:
    """Fill an area without blurred edges."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(on_pixels(painter, area), colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def hairline(painter: QPainter, left: float, top: float, width: float, colour: QColor) -> None:
    """Draw a line across, one pixel high."""
    fill(painter, QRectF(left, top, width, 0), colour)


def frame(painter: QPainter, area: QRectF, radius: float, line: QColor, ground: QColor | None = None) -> None:
    """Draw a frame with round corners, one pixel wide, and the ground in it."""
    thin = pixel(painter)
    inset = thin / 2
    painter.setPen(QPen(line, thin))
    painter.setBrush(Qt.BrushStyle.NoBrush if ground is None else ground)
    painter.drawRoundedRect(on_pixels(painter, area).adjusted(inset, inset, -inset, -inset), radius, radius)

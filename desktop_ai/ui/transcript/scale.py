"""Scale: how large the column is seen; the one place that converts between its units and the view's pixels."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QTransform

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF, QRectF


class Scale(NamedTuple):
    """How many pixels of the view a unit of the column takes.

    A column that is scrolled down by `top` units stands `pixels(top)` whole pixels higher. So whatever the scale
    is, scrolling moves all that is painted by whole pixels, and what stays in view looks as it did before.
    """

    factor: float = 1.0

    def pixels(self, top: int) -> int:
        """How many pixels the column is moved up when it is scrolled down by `top` units."""
        return round(top * self.factor)

    def units(self, pixels: float) -> int:
        """How many whole units are seen in that many pixels, the last one perhaps in part."""
        return math.ceil(pixels / self.factor)

    def transform(self, top: int) -> QTransform:
        """From places in what is seen of the column to places in the view."""
        return QTransform(self.factor, 0, 0, self.factor, 0, top * self.factor - self.pixels(top))

    def to_column(self, place: QPointF, top: int) -> QPointF:
        """The place in the column that is seen at a place of the view."""
        return self._inverse(top).map(place)

    def area_of_column(self, area: QRectF, top: int) -> QRectF:
        """The part of the column that is seen in a part of the view."""
        return self._inverse(top).mapRect(area)

    def area_of_view(self, area: QRectF, top: int) -> QRectF:
        """The part of the view in which a part of the column is seen."""
        return self.transform(top).mapRect(area)

    def _inverse(self, top: int) -> QTransform:
        return self.transform(top).inverted()[0]

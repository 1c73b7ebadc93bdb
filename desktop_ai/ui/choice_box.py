"""ChoiceBox: a list of which one row is chosen, with an arrow in the colour of its words."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox

ARROW_FROM_RIGHT = 16  # pixels
ARROW = (QPointF(-4, -2), QPointF(0, 2), QPointF(4, -2))
THICKNESS = 1.5


class ChoiceBox(QComboBox):
    """Draws its own arrow: a style sheet can only show a picture, which is of one colour in light and dark."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow over the box."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().placeholderText().color(), THICKNESS))
        middle = QPointF(self.width() - ARROW_FROM_RIGHT, self.height() / 2)
        painter.drawPolyline([middle + point for point in ARROW])
        painter.end()

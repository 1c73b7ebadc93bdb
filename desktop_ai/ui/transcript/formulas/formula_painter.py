"""FormulaPainter: draws formulas in the colour of their text, sharp on every screen."""

from __future__ import annotations

import math
from collections import OrderedDict
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from desktop_ai.ui.transcript.formulas.drawing import EM, PAD, Drawing

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont

X_HEIGHT = 0.473  # of the letters of formulas, in em
LEAST_SIZE, GREATEST_SIZE = 1.0, 1.2  # times the size of the text, of the formulas in it
MOST_BYTES = 12 * 1024 * 1024  # of all pictures kept
LARGEST = 2 * 1024 * 1024  # bytes of one; larger ones are drawn anew each time, as far as they are seen


class Look(NamedTuple):
    """What makes a picture of a drawing: its shapes, the colour, and pixels of the screen per unit."""

    drawing: Drawing
    ink: str
    scale: float


class FormulaPainter:
    """Keeps the pictures drawn last."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Look, QImage] = OrderedDict()
        self._bytes = 0

    def paint(
        self, painter: QPainter, drawing: Drawing, left: float, baseline: float, zoom: float, colour: QColor
    ) -> None:
        """Draw a formula whose ink begins at `left`, `zoom` times as large as it is, in that colour."""
        transform = painter.deviceTransform()
        ratio = transform.m11()
        look = Look(drawing, colour.name(), round(ratio * zoom, 4))
        corner = transform.map(QPointF(left - PAD * zoom, baseline - (drawing.ascent + PAD) * zoom))
        # On whole pixels: the strokes were drawn for them.
        place = transform.inverted()[0].map(QPointF(round(corner.x()), round(corner.y())))
        width, height = _pixels(look)
        if 4 * width * height > LARGEST:
            _render(look, painter, QRectF(place.x(), place.y(), width / ratio, height / ratio))
            return
        picture = self._picture(look)
        painter.drawImage(QRectF(place.x(), place.y(), width / ratio, height / ratio), picture)

    def _picture(self, look: Look) -> QImage:
        picture = self._kept.get(look)
        if picture is None:
            picture = self._kept[look] = _drawn(look)
            self._bytes += picture.sizeInBytes()
            while self._bytes > MOST_BYTES and len(self._kept) > 1:
                self._bytes -= self._kept.popitem(last=False)[1].sizeInBytes()
        else:
            self._kept.move_to_end(look)
        return picture


def zoom_for(font: QFont) -> float:
    """How many times as large a drawing stands in text of this font: small letters are equally high."""
    size = font.pixelSize()
    wanted = QFontMetricsF(font).xHeight() / X_HEIGHT
    return min(max(wanted, LEAST_SIZE * size), GREATEST_SIZE * size) / EM


def _pixels(look: Look) -> tuple[int, int]:
    drawing = look.drawing
    return (
        math.ceil((drawing.width + 2 * PAD) * look.scale),
        math.ceil((drawing.height + 2 * PAD) * look.scale),
    )


def _drawn(look: Look) -> QImage:
    width, height = _pixels(look)
    picture = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _render(look, painter, QRectF(0, 0, width, height))
    painter.end()
    return picture


def _render(look: Look, painter: QPainter, place: QRectF) -> None:
    drawing = look.drawing
    renderer = QSvgRenderer(drawing.svg(look.ink))
    # The picture's pixels are rounded up; the shapes are not stretched to fill them.
    exact = place.width() * (drawing.width + 2 * PAD) * look.scale / _pixels(look)[0]
    high = place.height() * (drawing.height + 2 * PAD) * look.scale / _pixels(look)[1]
    renderer.render(painter, QRectF(place.x(), place.y(), exact, high))

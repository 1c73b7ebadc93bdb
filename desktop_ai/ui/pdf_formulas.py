"""Formulas of an exported page as pictures in a text document, which knows no SVG."""

from __future__ import annotations

import re

from PySide6.QtCore import QByteArray, QRectF, Qt, QUrl
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QTextDocument
from PySide6.QtSvg import QSvgRenderer

from desktop_ai.ui.theme.colours import LIGHT

SHARPNESS = 4  # pixels of a picture for each of its place: 384 to the inch
_FORMULA = re.compile(
    r'<svg class="formula"[^>]* style="width: ([\d.]+)em; height: ([\d.]+)em; '
    r'vertical-align: (-?[\d.]+)em"[^>]*>.*?</svg>',
    re.DOTALL,
)


def with_pictures(page: str, document: QTextDocument) -> str:
    """The page with a picture, kept by the document, in the place of each formula.

    The document's font has a size in points.
    """
    place = _Place(document)
    return _FORMULA.sub(place.picture, page)


class _Place:
    """Where formulas stand: how large an em is, and how high above the line, in em, the middle of a picture."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        font = document.defaultFont()
        # Pictures are measured in the pixels of a screen, on paper too.
        self._em = font.pointSizeF() * QImage(1, 1, QImage.Format.Format_RGB32).logicalDpiY() / 72
        # Qt asks the font of the screen for the height of its letters, and takes that for dots of the paper.
        dots = font.pointSizeF() * document.documentLayout().paintDevice().logicalDpiY() / 72
        self._middle = QFontMetrics(font).xHeight() / dots / 2
        self._room = document.pageSize().width() / dots * self._em
        self._count = 0

    def picture(self, found: re.Match[str]) -> str:
        """A picture that stands on the line as the formula does."""
        width, height, raised = map(float, found.groups())
        em = min(self._em, self._room / width)
        # It is put with its middle at that of the letters: so much is added above or below that it belongs there.
        above, below = height + raised - self._middle, -raised + self._middle
        half = max(above, below)
        image = _painted(found[0], width * em, half * 2 * em, (half - above) * em, height * em)
        self._count += 1
        url = f"formula:{self._count}"
        self._document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(url), image)
        size = f'width="{width * em:.2f}" height="{2 * half * em:.2f}"'
        return f'<img src="{url}" {size} style="vertical-align: middle">'


def _painted(svg: str, width: float, height: float, top: float, inner: float) -> QImage:
    """A formula `inner` high, `top` below the upper edge of its picture."""
    image = QImage(
        max(1, round(width * SHARPNESS)),
        max(1, round(height * SHARPNESS)),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", LIGHT.text).encode()))
    renderer.render(painter, QRectF(0, top * SHARPNESS, width * SHARPNESS, inner * SHARPNESS))
    painter.end()
    return image

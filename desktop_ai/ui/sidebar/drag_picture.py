"""What is seen under the mouse while rows are dragged: one small label, beside the place where they would go."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap

from desktop_ai.core.texts import N_
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.fonts import INTERFACE, interface_font
from desktop_ai.ui.theme.metrics import RADIUS_CONTROL
from desktop_ai.ui.translation import tr

WIDEST, HEIGHT, SIDE = 220, 30, 10
SEVERAL = N_("{count} conversations")


def drag_picture(titles: list[str], colours: Colours, ratio: float) -> QPixmap:
    """The title of what is dragged, or how many are; `ratio` is that of the screen's pixels."""
    font = interface_font(INTERFACE[0])
    metrics = QFontMetrics(font)
    words = titles[0] if len(titles) == 1 else tr(SEVERAL.fill(count=len(titles)))
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, WIDEST - 2 * SIDE)
    width = metrics.horizontalAdvance(words) + 2 * SIDE
    picture = QPixmap(round(width * ratio), round(HEIGHT * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.accent), 1))
    painter.setBrush(QColor(colours.background))
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, HEIGHT - 1), RADIUS_CONTROL, RADIUS_CONTROL)
    painter.setPen(QColor(colours.text))
    painter.setFont(font)
    painter.drawText(QRectF(0, 0, width, HEIGHT), Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return picture

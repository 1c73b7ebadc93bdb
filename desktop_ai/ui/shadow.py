"""Shadow: what a panel throws on the window below it, painted from one small picture."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from desktop_ai.ui.theme.metrics import RADIUS_SHEET

REACH = 28  # pixels that it is seen beyond the panel
DROP = 10  # pixels that it stands lower
LAYERS = 14
DARKEST = 4  # of 255, of each layer
CORNER = REACH + RADIUS_SHEET + 2
STRETCHED = 4  # pixels of the picture between its corners


class Shadow(QWidget):
    """Stands right below a panel, wherever that goes.

    An effect on the panel would have all of it drawn and blurred again for every letter that is typed in it.
    """

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel.parentWidget())
        self._panel = panel
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        panel.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the panel."""
        match event.type():
            case QEvent.Type.Move | QEvent.Type.Resize:
                self._follow()
            case QEvent.Type.Show:
                self._follow()
                self.show()
                self.stackUnder(self._panel)
            case QEvent.Type.Hide:
                self.hide()
            case QEvent.Type.ZOrderChange:
                self.stackUnder(self._panel)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the four corners as they are and stretch what is between them; the middle is never seen."""
        painter = QPainter(self)
        picture = _picture()
        ends = (0, CORNER, CORNER + STRETCHED, 2 * CORNER + STRETCHED)
        across = (0, CORNER, self.width() - CORNER, self.width())
        down = (0, CORNER, self.height() - CORNER, self.height())
        for row in range(3):
            for column in range(3):
                if row == column == 1:
                    continue
                target = _between(across, column, down, row)
                if target.intersects(event.rect()):
                    painter.drawPixmap(target, picture, _between(ends, column, ends, row))
        painter.end()

    def _follow(self) -> None:
        reach = QMargins(REACH, REACH, REACH, REACH)
        self.setGeometry(self._panel.geometry().marginsAdded(reach).translated(0, DROP))


def _between(xs: tuple[int, ...], column: int, ys: tuple[int, ...], row: int) -> QRect:
    return QRect(xs[column], ys[row], xs[column + 1] - xs[column], ys[row + 1] - ys[row])


@lru_cache(maxsize=1)
def _picture() -> QPixmap:
    side = 2 * CORNER + STRETCHED
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, DARKEST))
    for layer in range(LAYERS):
        inset = REACH * (layer / LAYERS) ** 0.7
        area = QRectF(0, 0, side, side).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, CORNER - inset, CORNER - inset)
    painter.end()
    return picture

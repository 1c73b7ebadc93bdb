"""Icons: outlines from the resources, drawn in a colour of the theme and sharp at every scale."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from desktop_ai.ui.theme.fonts import scaled

SIZE = 18
# Outlines that show a side or a direction of reading: they are turned where the window reads from the right.
SIDED = frozenset({"corner-down-left", "panel-left", "panel-right", "undo"})


class Icons:
    """The outlines of one directory, drawn for screens of `scale` pixels to the device-independent pixel."""

    def __init__(self, directory: Path, scale: float = 1.0) -> None:
        self.scale = scale
        self._directory = directory

    def icon(self, name: str, colour: str, size: int = SIZE) -> QIcon:
        """The outline `name` in `colour` ("#rrggbb"), as large as `size` is at the size of text. Raises OSError."""
        return QIcon(self.picture(name, colour, size))

    def picture(self, name: str, colour: str, size: int = SIZE) -> QPixmap:
        """The outline by itself. Raises OSError."""
        is_turned = name in SIDED and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return _drawn(self._directory / f"{name}.svg", colour, scaled(size), self.scale, is_turned=is_turned)

    def put_on(self, button: QAbstractButton, name: str, colour: str, size: int = SIZE) -> None:
        """Give a button an outline, which is as large beside its words as they are now. Raises OSError."""
        button.setIcon(self.icon(name, colour, size))
        button.setIconSize(QSize(scaled(size), scaled(size)))

    def program(self) -> QIcon:
        """The icon of the program itself."""
        return QIcon(str(self._directory / "desktop-ai.svg"))


@lru_cache(maxsize=256)
def _drawn(path: Path, colour: str, size: int, scale: float, *, is_turned: bool) -> QPixmap:
    outline = path.read_text(encoding="utf-8").replace("currentColor", colour)
    pixels = round(size * scale)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if is_turned:
        painter.translate(pixels, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(outline.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap

"""Pictures as files, made by Qt, and as addresses that hold them."""

from __future__ import annotations

from base64 import b64encode

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter


def picture(width: int, height: int, kind: str = "png", colour: str = "#3070a0") -> bytes:
    """A file of that kind with a picture of that size."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    ground = QLinearGradient(0, 0, width, height)
    ground.setColorAt(0, QColor(colour))
    ground.setColorAt(1, QColor(colour).lighter(180))
    painter.fillRect(image.rect(), ground)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def address(data: bytes, kind: str = "image/png") -> str:
    """The address that holds a file."""
    return f"data:{kind};base64,{b64encode(data).decode()}"

"""The type scale: which font, at which size and line height."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

# Pixel size and line height in device-independent pixels.
BODY = (15, 24)
INTERFACE = (14, 21)
CODE = (13, 20)
META = (12, 16)
GROUP = (11, 16)

READING_WIDTH = 720


def interface_font(size: int, *, bold: bool = False) -> QFont:
    """The system's interface font at a pixel size."""
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    font.setPixelSize(size)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def code_font(size: int = CODE[0]) -> QFont:
    """The system's fixed-width font at a pixel size."""
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    font.setPixelSize(size)
    return font

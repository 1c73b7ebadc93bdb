"""The type scale: which font, at which size and line height."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

# Pixel size and line height in device-independent pixels, at 100 % of the size of all text.
BODY = (15, 24)
INTERFACE = (14, 21)
CODE = (13, 20)
META = (12, 16)
GROUP = (11, 16)
QUESTION = 16
GREETING = 22

READING_WIDTH = 720


def text_scale() -> float:
    """How much larger than natural the text of the interface is: the application's own font says it."""
    size = QApplication.font().pixelSize()
    return size / INTERFACE[0] if size > 0 else 1.0


def scaled(pixels: float) -> int:
    """A measure that has to grow with the text."""
    return round(pixels * text_scale())


def application_font(scale: float) -> QFont:
    """The font of whatever has none of its own, and the measure of all others."""
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    font.setPixelSize(round(INTERFACE[0] * scale))
    return font


def interface_font(size: int, *, bold: bool = False, is_scaled: bool = True) -> QFont:
    """The system's interface font at a natural pixel size; as large as the user has it, unless not `is_scaled`."""
    return _font(QFontDatabase.SystemFont.GeneralFont, size, bold=bold, is_scaled=is_scaled)


def code_font(size: int = CODE[0], *, is_scaled: bool = True) -> QFont:
    """The system's fixed-width font, likewise."""
    return _font(QFontDatabase.SystemFont.FixedFont, size, bold=False, is_scaled=is_scaled)


def _font(kind: QFontDatabase.SystemFont, size: int, *, bold: bool, is_scaled: bool) -> QFont:
    return QFont(_made(kind, scaled(size) if is_scaled else size, bold))


@lru_cache(maxsize=64)
def _made(kind: QFontDatabase.SystemFont, pixels: int, bold: bool) -> QFont:
    # Lists ask for the same few at every row that they paint.
    font = QFont(QFontDatabase.systemFont(kind))
    font.setPixelSize(pixels)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font

"""Sizes that are fixed, yet grow with the size of all text."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_ai.ui.theme.fonts import scaled

LARGEST = 16_777_215  # pixels a widget can have
WIDTH_PROPERTY, HEIGHT_PROPERTY, LIMIT_PROPERTY = "naturalWidth", "naturalHeight", "naturalLimit"


def fix_width(widget: QWidget, pixels: int) -> None:
    """Make a widget as wide as `pixels` are at the natural size of text, now and whenever that size changes."""
    widget.setProperty(WIDTH_PROPERTY, pixels)
    widget.setFixedWidth(scaled(pixels))


def limit_width(widget: QWidget, pixels: int) -> None:
    """Let a widget be so wide at the most, likewise."""
    widget.setProperty(LIMIT_PROPERTY, pixels)
    widget.setMaximumWidth(scaled(pixels))


def free_width(widget: QWidget) -> None:
    """Let a widget be as wide as it has room again."""
    widget.setProperty(WIDTH_PROPERTY, None)
    widget.setMinimumWidth(0)
    widget.setMaximumWidth(LARGEST)


def fix_height(widget: QWidget, pixels: int) -> None:
    """Make a widget so high, likewise."""
    widget.setProperty(HEIGHT_PROPERTY, pixels)
    widget.setFixedHeight(scaled(pixels))


def resize_with_text(widgets: Iterable[QWidget], factor: float) -> None:
    """Have what has a font or a size of its own follow the size of all text, which was `factor` before."""
    for widget in widgets:
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
            _resize_font(widget, factor)
        if pixels := widget.property(WIDTH_PROPERTY):
            fix_width(widget, pixels)
        if pixels := widget.property(LIMIT_PROPERTY):
            limit_width(widget, pixels)
        if pixels := widget.property(HEIGHT_PROPERTY):
            fix_height(widget, pixels)


def _resize_font(widget: QWidget, factor: float) -> None:
    font = widget.font()
    # Natural sizes are whole pixels, and no text is smaller than natural: so this finds them again.
    font.setPixelSize(scaled(round(font.pixelSize() / factor)))
    widget.setFont(font)

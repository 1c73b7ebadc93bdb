"""Places that are reckoned from the left, where a window that reads from the right has them."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

Area = TypeVar("Area", QRect, QRectF)


def mirrored(area: Area, whole: Area) -> Area:
    """A place on the other side of the middle of a whole."""
    distance = (area.left() - whole.left()) + (area.right() - whole.right())
    return area.translated(-distance, 0)


def is_mirrored(painter: QPainter) -> bool:
    """Whether what is painted on reads from the right; alignments of text follow it by themselves."""
    return painter.layoutDirection() is Qt.LayoutDirection.RightToLeft


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """Where lines begin in a widget; left to itself, a label has words of another direction at their own side."""
    reads_from_right = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if reads_from_right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def placed(painter: QPainter, area: Area, whole: Area) -> Area:
    """Where a place in a whole is painted."""
    return mirrored(area, whole) if is_mirrored(painter) else area

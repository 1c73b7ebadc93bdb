"""Motion: how something comes to its place, where the user wants to see it come."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation
from PySide6.QtWidgets import QStyle, QWidget

from desktop_ai.ui.theme.metrics import MOTION


class Glide:
    """Has a widget come to where it is from a place beside it.

    The style sheet says how long that takes, as the user chose; where it is no time at all nothing moves.
    """

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._animation = QPropertyAnimation(widget, b"pos", widget)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)

    def start(self, distance: QPoint) -> None:
        """Come from `distance` beside the place where the widget is."""
        asked = self._widget.style().styleHint(
            QStyle.StyleHint.SH_Widget_Animation_Duration, None, self._widget
        )
        if asked <= 0:
            return
        self._animation.setDuration(min(asked, MOTION))
        self._animation.setStartValue(self._widget.pos() + distance)
        self._animation.setEndValue(self._widget.pos())
        self._animation.start()

    def stop(self) -> None:
        """Stay where the widget is now: it gets another place."""
        self._animation.stop()

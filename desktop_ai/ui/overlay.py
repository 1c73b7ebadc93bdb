"""Overlay: a panel over the window that takes the keys while it is there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop_ai.ui.shadow import Shadow
from desktop_ai.ui.theme.fonts import scaled
from desktop_ai.ui.theme.motion import Glide

WIDTH = 600
TOP = 84
MARGIN = 16
RISE = QPoint(0, -10)  # where it comes from


class Overlay(QFrame):
    """A frame near the top of its window. Escape and a click elsewhere close it, and the focus goes back.

    Emits `opening` before it takes the focus.
    """

    opening = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("overlay")
        self.setAutoFillBackground(True)
        self._returns_to: QWidget | None = None
        self._shadow = Shadow(self)
        self._glide = Glide(self)
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show the panel; what had the focus gets it back afterwards."""
        is_new = not self.isVisible()
        if is_new:
            self.opening.emit()
            self._returns_to = self.window().focusWidget()
        self.place()
        self.show()
        self.raise_()
        if is_new:
            self._glide.start(RISE)
        if (surface := self._window.windowHandle()) is not None:
            surface.installEventFilter(self)

    def dismiss(self) -> None:
        """Take the panel away and give the focus back."""
        if not self.isVisible():
            return
        self.hide()
        if (surface := self._window.windowHandle()) is not None:
            surface.removeEventFilter(self)
        if self._returns_to is not None and self._returns_to.isVisible():
            self._returns_to.setFocus(Qt.FocusReason.PopupFocusReason)

    def place(self) -> None:
        """Stand in the middle, near the top, within the window."""
        self._glide.stop()
        window = self._window
        width = self.wanted_width()
        top = min(TOP, max(MARGIN, window.height() // 10))
        height = min(self.wanted_height(), window.height() - top - MARGIN)
        self.setGeometry((window.width() - width) // 2, top, width, height)

    def wanted_width(self) -> int:
        """As wide as it may be, within the window."""
        return min(scaled(WIDTH), self._window.width() - 2 * MARGIN)

    def wanted_height(self) -> int:
        """How high the panel would like to be: as high as its words, broken to its width, need it."""
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            return layout.totalHeightForWidth(self.wanted_width())
        return self.sizeHint().height()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays in the panel: what is behind it cannot be seen to have the focus. Escape leaves it."""
        start: QWidget | None = self.window().focusWidget()
        if start is None or not start.isVisible():  # what had it was hidden: no key was pressed
            return super().focusNextPrevChild(next)
        place = _beside(start, next)
        while place is not None and place is not start:
            if self.isAncestorOf(place) and _takes_tab(place):
                place.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
                return True
            place = _beside(place, next)
        return True  # else the key would go on to the window, and lead out of the panel

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep its place when the window changes its size; go when something else is clicked."""
        # What is watched beside the window is its surface: clicks come by there before any widget takes them.
        if (
            isinstance(event, QMouseEvent)
            and event.type() is QEvent.Type.MouseButtonPress
            and watched.isWindowType()
        ):
            if not self.geometry().contains(event.position().toPoint()):
                self.dismiss()
        elif watched is self._window and event.type() is QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)


def _beside(widget: QWidget, next: bool) -> QWidget | None:
    """What Tab, or Shift+Tab, would lead to, whatever that is."""
    return widget.nextInFocusChain() if next else widget.previousInFocusChain()


def _takes_tab(widget: QWidget) -> bool:
    has_policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return has_policy and widget.focusProxy() is None and widget.isVisible() and widget.isEnabled()

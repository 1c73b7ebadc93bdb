"""ReadColumn: the column and the focus in it, as far as what screen readers find needs to know about them."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint, QPointF, QRect
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtWidgets import QWidget

    from desktop_ai.ui.transcript.box import Target
    from desktop_ai.ui.transcript.column import Column
    from desktop_ai.ui.transcript.target_focus import TargetFocus


class Pressed(Protocol):
    """The widget, and what can be asked of it."""

    def viewport(self) -> QWidget: ...

    def to_column(self, place: QPointF) -> QPointF: ...

    def to_view(self, area: QRectF) -> QRectF: ...

    def hasFocus(self) -> bool: ...

    def activate(self, target: Target, message: int) -> None: ...

    def focus_message(self, message: int, box: int | None = None) -> None: ...


class ReadColumn:
    """Owns nothing, and does not keep the view alive: that is for others to do."""

    def __init__(self, view: Pressed, column: Column, focus: TargetFocus) -> None:
        self._widget = weakref.ref(view)
        self.column = column
        self.focus = focus

    @property
    def _there(self) -> Pressed | None:
        """The widget, unless it is gone; Qt may ask while it goes."""
        view = self._widget()
        return view if view is not None and isValid(view) else None

    @property
    def has_focus(self) -> bool:
        """Whether the keys go to the view."""
        view = self._there
        return view is not None and view.hasFocus()

    @property
    def focused(self) -> int | None:
        """The message that has the focus."""
        message = self.focus.message
        return message if message is not None and message < len(self.column) and self.has_focus else None

    def shows(self, message: int) -> bool:
        """Whether a message has the focus or is in view."""
        return message == self.focused or any(each.message == message for each in self.column.seen())

    def on_screen(self, place: QRectF) -> QRect:
        """A place in what is seen of the column as one of the screen."""
        view = self._there
        if view is None:
            return QRect()
        seen = view.to_view(place).toAlignedRect()
        return QRect(view.viewport().mapToGlobal(seen.topLeft()), seen.size())

    def message_at(self, x: int, y: int) -> int | None:
        """The message nearest to a place of the screen."""
        view = self._there
        if view is None or not len(self.column):
            return None
        place = QPointF(view.viewport().mapFromGlobal(QPoint(x, y)))
        return self.column.at(view.to_column(place).y()).message

    def activate(self, target: Target, message: int) -> None:
        """Do what a target is there for."""
        view = self._there
        if view is not None:
            view.activate(target, message)

    def focus_message(self, message: int, box: int | None = None) -> None:
        """Give a message the focus, or one of its blocks, and bring it into view."""
        view = self._there
        if view is not None:
            view.focus_message(message, box)

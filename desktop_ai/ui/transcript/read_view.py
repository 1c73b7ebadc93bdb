"""ReadView: the conversation view, as far as what screen readers find in it needs to know about it."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint, QRect
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_ai.ui.transcript.box import Target
    from desktop_ai.ui.transcript.column import Column
    from desktop_ai.ui.transcript.target_focus import TargetFocus


class Pressed(Protocol):
    """The widget, and what can be asked of it."""

    def viewport(self) -> QWidget: ...

    def hasFocus(self) -> bool: ...

    def activate(self, target: Target, message: int) -> None: ...

    def focus_message(self, message: int) -> None: ...


class ReadView:
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

    def on_screen(self, place: QRect) -> QRect:
        """A place in the view as one of the screen."""
        view = self._there
        return QRect(view.viewport().mapToGlobal(place.topLeft()), place.size()) if view else QRect()

    def message_at(self, x: int, y: int) -> int | None:
        """The message nearest to a place of the screen."""
        view = self._there
        if view is None or not len(self.column):
            return None
        return self.column.at(view.viewport().mapFromGlobal(QPoint(x, y)).y()).message

    def activate(self, target: Target, message: int) -> None:
        """Do what a target is there for."""
        view = self._there
        if view is not None:
            view.activate(target, message)

    def focus_message(self, message: int) -> None:
        """Give a message the focus, and bring it into view."""
        view = self._there
        if view is not None:
            view.focus_message(message)

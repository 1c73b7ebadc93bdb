"""ListAndForm: a list with its buttons beside the form of what is chosen in it, or above it where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QListWidget, QScrollArea, QWidget

from desktop_ai.ui.theme.fonts import scaled
from desktop_ai.ui.theme.sizes import LARGEST, fix_width, free_width

NARROW = 620  # pixels in which both do not stand beside each other
LOWEST_LIST = 132  # pixels of the list where it stands above
SPACING = 16
FRAME = 2  # pixels around what scrolls


class ListAndForm(QScrollArea):
    """Beside each other the form scrolls by itself; above each other all of it does.

    `side` has the list, `list_width` pixels wide, with its buttons; `frame` scrolls the form.
    """

    def __init__(
        self, list: QListWidget, list_width: int, side: QLayout, frame: QWidget, form: QWidget
    ) -> None:
        super().__init__()
        self._frame = frame
        self._list = list
        self._list_width = list_width
        self._form = form
        self._is_narrow: bool | None = None
        self._is_whole = True
        list.setFrameShape(QFrame.Shape.NoFrame)
        content = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACING)
        self._row.addLayout(side)
        self._row.addWidget(frame, 1)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._arrange(is_narrow=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange both for the room that there is."""
        super().resizeEvent(event)
        is_narrow = self.width() < scaled(NARROW)
        if is_narrow != self._is_narrow:
            self._arrange(is_narrow=is_narrow)
        self._fit()

    def set_whole(self, *, is_whole: bool) -> None:
        """Give the form all the height that it needs below the list, or what can be seen: then it scrolls itself."""
        self._is_whole = is_whole
        self._fit()

    def _fit(self) -> None:
        width, height = self.viewport().width(), self.viewport().height()
        if self._is_whole:
            wrapped = self._form.heightForWidth(width) if self._form.hasHeightForWidth() else 0
            height = max(wrapped, self._form.sizeHint().height()) + 2 * FRAME
        self._frame.setMinimumHeight(height if self._is_narrow else 0)
        self._frame.setMaximumHeight(height if self._is_narrow else LARGEST)

    def show_form(self) -> None:
        """Scroll to the form where it stands below the list; by itself only Tab leads there."""
        if self._is_narrow:
            self.verticalScrollBar().setValue(self._frame.y())

    def _arrange(self, *, is_narrow: bool) -> None:
        self._is_narrow = is_narrow
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        if is_narrow:
            free_width(self._list)
            self._list.setMinimumHeight(scaled(LOWEST_LIST))
            self._list.setMaximumHeight(scaled(LOWEST_LIST))
        else:
            self._list.setMinimumHeight(0)
            self._list.setMaximumHeight(LARGEST)
            fix_width(self._list, self._list_width)

"""ListAndForm: a list with its buttons beside the form of what is chosen in it, or above it where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QListWidget, QScrollArea, QWidget

from desktop_ai.ui.theme.fonts import scaled
from desktop_ai.ui.theme.sizes import WIDEST, fix_width, free_width

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
        # Above each other the form has all the height that it needs in the width that there is.
        width = self.viewport().width()
        wrapped = self._form.heightForWidth(width) if self._form.hasHeightForWidth() else 0
        natural = max(wrapped, self._form.sizeHint().height())
        self._frame.setMinimumHeight(natural + 2 * FRAME if is_narrow else 0)

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
            self._list.setMaximumHeight(WIDEST)
            fix_width(self._list, self._list_width)

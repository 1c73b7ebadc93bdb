"""RowList: rows of the settings below each other, walked through with the arrows."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_ai.ui.settings.setting_row import Row
from desktop_ai.ui.theme.fonts import scaled

FOOT_SPACING = 12
NARROW = 440  # pixels in which words and editor do not stand beside each other


class RowList(QScrollArea):
    """Shows rows, with words above them and `foot` below. Emits `left` when the arrows lead out of it at the top."""

    left = Signal()

    def __init__(self, foot: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._foot = foot
        self._is_narrow = False
        self.words = QLabel()
        self.words.setObjectName("dim")
        self.words.setWordWrap(True)
        self.words.setContentsMargins(0, 0, 0, 6)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        page = QWidget()
        page.setObjectName("rows")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(4, 0, 12, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.words)
        self._column.addSpacing(FOOT_SPACING)
        self._column.addWidget(foot, 0, Qt.AlignmentFlag.AlignTrailing)
        self._column.addStretch(1)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus from row to row
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def rows(self) -> list[Row]:
        """What is shown, from the top."""
        return self._rows

    def show_rows(self, words: str, rows: Sequence[Row]) -> None:
        """Show these rows and no others; one that stays keeps the focus."""
        self.words.setText(words)
        for row in self._rows:
            self._column.removeWidget(row)
            if row not in rows:
                row.hide()
        self._rows = list(rows)
        for place, row in enumerate(rows):
            row.set_narrow(is_narrow=self._is_narrow)
            self._column.insertWidget(place + 1, row)
            row.show()
        # Made when it was first shown, a row may stand anywhere in the order of Tab.
        for before, after in pairwise([*(stop for row in rows for stop in row.stops), self._foot]):
            QWidget.setTabOrder(before, after)

    def scroll_to_top(self) -> None:
        """Show the first rows."""
        self.verticalScrollBar().setValue(0)

    def enter(self) -> None:
        """Put the focus on the first row."""
        self._focus(0)

    def go_to(self, row: Row) -> None:
        """Put the focus on a row."""
        self._focus(self._rows.index(row))

    def step(self, row: Row, by: int) -> None:
        """Put the focus on the row above or below."""
        place = self._rows.index(row) + by
        while 0 <= place < len(self._rows) and not self._rows[place].entry.isEnabled():
            place += by
        if place < 0:
            self.left.emit()
        else:
            self._focus(place)

    def _focus(self, place: int) -> None:
        if place < len(self._rows):
            row = self._rows[place]
            row.entry.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(row, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put editors below the words where it is narrow."""
        super().resizeEvent(event)
        is_narrow = self.viewport().width() < scaled(NARROW)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            for row in self._rows:
                row.set_narrow(is_narrow=is_narrow)

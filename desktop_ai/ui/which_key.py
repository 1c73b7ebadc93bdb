"""WhichKey: the panel that shows which keys may follow, for whoever hesitates."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from desktop_ai.ui.key_button import native_key
from desktop_ai.ui.theme.fonts import META, interface_font, scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

DELAY = 500  # milliseconds; whoever knows the next key has pressed it by then
MARGIN = 12
PAD = 12
COLUMN, GAP = 240, 16
RISE = 4  # between two lines
MOST_OF_HEIGHT = 0.5


class Following(NamedTuple):
    """A key that may follow, in portable text, and what it does."""

    key: str
    words: str


class WhichKey(QFrame):
    """Stands at the bottom of a widget, no higher than needed; neither takes the focus nor keeps a click away."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._following: Sequence[Following] = ()
        self.setObjectName("overlay")
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(PAD, PAD, PAD, PAD)
        self._grid.setHorizontalSpacing(GAP // 2)
        self._grid.setVerticalSpacing(0)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.hide()

    def wait(self, following: Sequence[Following]) -> None:
        """Show these in a moment."""
        self.hide()
        self._following = following
        self._timer.start(DELAY)

    def end(self) -> None:
        """Show nothing: a key was pressed, or the place was left."""
        self._timer.stop()
        self.hide()

    def _on_timer_timeout(self) -> None:
        self._fill()
        room = self._over.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        height = min(self._grid.sizeHint().height(), room.height())
        self.setGeometry(room.left(), room.bottom() + 1 - height, room.width(), height)
        self.show()
        self.raise_()

    def _fill(self) -> None:
        """Lay the keys out in columns, from top to bottom; those for which there is no room are left out."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        columns = max(1, min(len(self._following), (self._over.width() - 2 * MARGIN) // scaled(COLUMN)))
        line = QFontMetrics(interface_font(META[0])).height() + RISE
        most = max(1, round(self._over.height() * MOST_OF_HEIGHT - 2 * PAD) // line)
        rows = min(most, -(-len(self._following) // columns))
        for row in range(max(rows, self._grid.rowCount())):
            self._grid.setRowMinimumHeight(row, line if row < rows else 0)
        for column in range(max(columns, self._grid.columnCount() // 2)):
            self._grid.setColumnStretch(2 * column + 1, int(column < columns))
        for number, following in enumerate(self._following[: rows * columns]):
            self._add(following, number % rows, number // rows)

    def _add(self, following: Following, row: int, column: int) -> None:
        key, words = QLabel(native_key(following.key)), _Words(following.words)
        key.setObjectName("key")
        words.setObjectName("dim")
        for label in (key, words):
            label.setFont(interface_font(META[0]))
            label.setTextFormat(Qt.TextFormat.PlainText)
        where = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(key, row, 2 * column, where)
        self._grid.addWidget(words, row, 2 * column + 1)


class _Words(QLabel):
    """Words that are cut where there is no room for all of them."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._words = words
        self.setMinimumWidth(1)

    def resizeEvent(self, event: object) -> None:
        """Cut the words anew."""
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width()))

"""QueueStrip: the messages that wait for their turn, above what is being written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QVBoxLayout, QWidget

from desktop_ai.core.texts import N_, Text
from desktop_ai.ui.theme.fonts import META, interface_font
from desktop_ai.ui.translation import tr

NAME = N_("Queued messages")
MOST_SEEN = 3
EDIT_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
REMOVE_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
OWN_KEYS = (Qt.Key.Key_Escape, *REMOVE_KEYS)


class QueueStrip(QFrame):
    """A line that says what they wait for, and a row for each.

    Emits `edit_requested` and `removal_requested` with the place of one, and `left` when Esc is pressed here.
    """

    edit_requested = Signal(int)
    removal_requested = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue")
        self._says = QLabel(self)
        self._says.setObjectName("faint")
        self._says.setFont(interface_font(META[0]))
        self._says.setTextFormat(Qt.TextFormat.PlainText)
        self._says.setWordWrap(True)
        self.list = _QueueList(self)
        self.list.edit_requested.connect(self.edit_requested)
        self.list.removal_requested.connect(self.removal_requested)
        self.list.left.connect(self.left)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._says)
        layout.addWidget(self.list)

    def show_queue(self, says: Text, lines: Sequence[str]) -> None:
        """Show these and no others; what had the focus keeps it at its place."""
        self._says.setText(tr(says))
        self.list.setAccessibleDescription(tr(says))
        had_focus = self.list.hasFocus()
        self.list.show_lines(lines)
        self.setVisible(bool(lines))
        if had_focus and not lines:
            self.left.emit()

    def focus_last(self) -> None:
        """Go to the one that was queued last."""
        self.list.setCurrentRow(self.list.count() - 1)
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)


class _QueueList(QListWidget):
    """The rows; Enter edits one, Del takes it away, Esc leaves."""

    edit_requested = Signal(int)
    removal_requested = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(NAME))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.itemDoubleClicked.connect(lambda item: self.edit_requested.emit(self.row(item)))

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show a row for each line, as high as a few of them."""
        row = self.currentRow()
        self.clear()
        self.addItems(list(lines))
        if lines:
            if self.hasFocus():
                self.setCurrentRow(min(max(row, 0), len(lines) - 1))
            self.setFixedHeight(min(len(lines), MOST_SEEN) * self.sizeHintForRow(0) + 2 * self.frameWidth())

    def event(self, event: QEvent) -> bool:
        """Esc goes on writing, before the window takes it to mean the reply."""
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() in OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose one; which the keys are about is shown only while they come here."""
        if self.currentRow() < 0:
            self.setCurrentRow(0)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Choose none."""
        super().focusOutEvent(event)
        self.setCurrentRow(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit, take away, leave."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in EDIT_KEYS and self.currentRow() >= 0:
            self.edit_requested.emit(self.currentRow())
        elif event.key() in REMOVE_KEYS and self.currentRow() >= 0:
            self.removal_requested.emit(self.currentRow())
        else:
            super().keyPressEvent(event)

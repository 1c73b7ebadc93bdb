"""The panel of the trash: what was deleted, when it will go, and what brings it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_, Text
from desktop_ai.core.trashed import DAYS_KEPT, Trashed
from desktop_ai.ui.moment import clock_of_seconds
from desktop_ai.ui.overlay import MARGIN, Overlay
from desktop_ai.ui.sure_button import SureButton
from desktop_ai.ui.theme.fonts import META, interface_font, scaled
from desktop_ai.ui.translation import tr

WIDTH, HEIGHT = 720, 480
TITLE = N_("Trash")
COLUMNS = (N_("Conversation"), N_("Deleted"), N_("Goes"))
EMPTY, READING = N_("The trash is empty."), N_("Reading…")
ABOUT = N_("Each goes by itself after {days} days.")
TODAY, IN_ONE_DAY, IN_DAYS = N_("today"), N_("in 1 day"), N_("in {count} days")
BRING_BACK, DELETE = N_("&Bring back"), N_("&Delete for good")
EMPTY_IT, EMPTY_SURE = N_("&Empty the trash"), N_("Press again to empty it for good")
HINT = N_(
    "Enter brings back · Del deletes for good, which cannot be undone · Shift and Ctrl choose several · Esc closes"
)
RETURN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TrashPanel(Overlay):
    """Shows what lies in the trash.

    Emits `restore_requested` and `deletion_requested` with a list of what shall be brought back, or deleted for good.
    """

    restore_requested = Signal(object)
    deletion_requested = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._shown: list[Trashed] = []
        self._title, self._told, self._hint = QLabel(tr(TITLE), self), QLabel(self), QLabel(tr(HINT), self)
        for label, name in ((self._title, "title"), (self._told, "dim"), (self._hint, "faint")):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._hint.setFont(interface_font(META[0]))
        self.table = _made_table(self)
        self.table.restoring.connect(self._restore)
        self.table.deleting.connect(self._delete)
        self._empty = SureButton(EMPTY_IT, EMPTY_SURE, self)
        self._empty.setAutoDefault(True)
        self._empty.confirmed.connect(lambda: self.deletion_requested.emit(list(self._shown)))
        self._buttons = (
            self._button(BRING_BACK, self._restore),
            self._button(DELETE, self._delete),
            self._empty,
        )
        self._lay_out()

    def show_reading(self) -> None:
        """Open, while what is to be shown is still read."""
        self._show([], tr(READING), 0.0)
        self.table.show()  # so that it has the focus when the lines come
        self.open()
        self.table.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_contents(self, contents: Sequence[Trashed], now: float) -> None:
        """Show what lies there; the choice stays at its place."""
        self._show(contents, tr(ABOUT.fill(days=DAYS_KEPT) if contents else EMPTY), now)

    def show_trouble(self, words: str) -> None:
        """Say why nothing can be shown."""
        self._show([], words, 0.0)

    def dismiss(self) -> None:
        """Take the panel away; who was half sure is not when it opens again."""
        super().dismiss()
        self._empty.reset()

    def wanted_width(self) -> int:
        """Wide enough for its columns."""
        return min(scaled(WIDTH), self.window().width() - 2 * MARGIN)

    def wanted_height(self) -> int:
        """High enough for a dozen, or for the words that there is none."""
        return scaled(HEIGHT) if self._shown else super().wanted_height()

    def _show(self, contents: Sequence[Trashed], told: str, now: float) -> None:
        row = max(0, self.table.currentRow())
        self._shown = list(contents)
        self._told.setText(told)
        self.table.setRowCount(len(contents))
        for number, trashed in enumerate(contents):
            for column, words in enumerate(_cells(trashed, now)):
                self.table.setItem(number, column, _item(words, tr(COLUMNS[column])))
        self.table.setVisible(bool(contents))
        for widget in (*self._buttons, self._hint):
            widget.setVisible(bool(contents))
        if contents:
            self.table.setCurrentCell(min(row, len(contents) - 1), 0)
        elif self.isVisible():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.isVisible():
            self.place()

    def _chosen(self) -> list[Trashed]:
        rows = {index.row() for index in self.table.selectionModel().selectedRows()}
        return [trashed for row, trashed in enumerate(self._shown) if row in rows]

    def _restore(self) -> None:
        if chosen := self._chosen():
            self.restore_requested.emit(chosen)

    def _delete(self) -> None:
        if chosen := self._chosen():
            self.deletion_requested.emit(chosen)

    def _button(self, words: Text, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(tr(words), self)
        button.setAutoDefault(True)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in self._buttons[:-1]:
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._told)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        column.addStretch(0)
        column.addWidget(self._hint)


class TrashTable(QTableWidget):
    """Lines. Emits `restoring` for Enter or a double click, `deleting` for Del."""

    restoring = Signal()
    deleting = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the panel what is not about lines."""
        if event.key() in RETURN_KEYS:
            self.restoring.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleting.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _made_table(parent: QWidget) -> TrashTable:
    table = TrashTable(0, len(COLUMNS), parent)
    table.setAccessibleName(tr(TITLE))
    table.setHorizontalHeaderLabels([tr(column) for column in COLUMNS])
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(32)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.doubleClicked.connect(table.restoring)
    return table


def _item(words: str, column: str) -> QTableWidgetItem:
    item = QTableWidgetItem(words)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{column}: {words}")
    return item


def _cells(trashed: Trashed, now: float) -> tuple[str, str, str]:
    days = trashed.days_left(now)
    goes = TODAY if not days else IN_ONE_DAY if days == 1 else IN_DAYS.fill(count=days)
    return one_line(trashed.title) or trashed.id, clock_of_seconds(trashed.deleted), tr(goes)

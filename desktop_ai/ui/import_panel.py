"""The panel of an import: what is in a file, what of it will come, and how far it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_ai.core.texts import N_
from desktop_ai.core.transfer import Plan, PlanLine, State
from desktop_ai.ui.amounts import number
from desktop_ai.ui.overlay import MARGIN, Overlay
from desktop_ai.ui.plain import tooltip
from desktop_ai.ui.theme.fonts import META, interface_font, scaled
from desktop_ai.ui.translation import tr

WIDTH, HEIGHT = 760, 520
TITLE_WIDTH, COUNT_WIDTH = 250, 90
TITLE = N_("Import from “{name}”")
LOOKING, COMING = N_("Looking at what is in it… {share} %"), N_("Importing… {share} %")
COLUMNS = (N_("Conversation"), N_("Messages"), N_("What becomes of it"))
IMPORT, IMPORT_ONE = N_("Import {count} conversations"), N_("Import 1 conversation")
NOTHING_NEW, CANCEL, CLOSE = N_("Nothing to import"), N_("Cancel"), N_("Close")
NEW, HERE, SKIPPED = N_("{count} new"), N_("{count} here already"), N_("{count} cannot come")
IS_NEW, IS_HERE = N_("new"), N_("here already, stays as it is")
VERSIONS = N_("with {count} branches")
UNTITLED = N_("Conversation")
HINT = N_("Nothing here is changed or overwritten, and an import can be taken back · Esc cancels")
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft

Index = QModelIndex | QPersistentModelIndex


class PlanModel(QAbstractTableModel):
    """The lines of a plan."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: Sequence[PlanLine] = ()

    def show(self, lines: Sequence[PlanLine]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> PlanLine:
        """The conversation in a row."""
        return self._lines[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many conversations."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many things are said of each."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands in a cell."""
        cell = cells(self._lines[index.row()])[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(cell)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{tr(COLUMNS[index.column()])}: {cell}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if index.column() == 1 else LEFT
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What a column is called."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section == 1 else LEFT
        return None


class ImportPanel(Overlay):
    """Shows a plan. Emits `import_requested`, and `cancelled` when it is closed before anything came."""

    import_requested = Signal()
    cancelled = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._is_busy = False
        self.title = QLabel(self)
        self.title.setObjectName("title")
        self.told = QLabel(self)
        self.told.setObjectName("dim")
        self.told.setWordWrap(True)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self._model = PlanModel(self)
        self.detail = QLabel(self)
        self.detail.setObjectName("dim")
        self.detail.setWordWrap(True)
        self.table = self._made_table()
        self._hint = QLabel(tr(HINT), self)
        self._hint.setObjectName("faint")
        self._hint.setFont(interface_font(META[0]))
        self._hint.setWordWrap(True)
        for label in (self.title, self.told, self.detail, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.take = self._button("primary")
        self.take.clicked.connect(self.import_requested)
        self.leave = self._button("")
        self.leave.clicked.connect(self.dismiss)
        self._lay_out()

    def show_looking(self, name: str) -> None:
        """Open, while the file is still read."""
        self.title.setText(tr(TITLE.fill(name=name)))
        self._model.show(())
        self._show_busy(tr(LOOKING.fill(share=0)), 0)
        self.open()
        self.leave.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_share(self, share: float) -> None:
        """Say how far it is, from 0 to 1."""
        words = COMING if self._model.rowCount() else LOOKING
        self._show_busy(tr(words.fill(share=int(share * 100))), share)

    def show_plan(self, plan: Plan) -> None:
        """Show what will come."""
        self._is_busy = False
        self._model.show(plan.lines)
        self._show_told(_summed(plan))
        self.progress.hide()
        self.table.show()
        self.detail.show()
        self.table.setCurrentIndex(self._model.index(0, 0))
        self.take.show()
        self.take.setEnabled(plan.coming > 0)
        words = IMPORT_ONE if plan.coming == 1 else IMPORT.fill(count=plan.coming)
        self.take.setText(tr(words if plan.coming else NOTHING_NEW))
        self.leave.setText(tr(CANCEL if plan.coming else CLOSE))
        (self.take if plan.coming else self.leave).setFocus(Qt.FocusReason.PopupFocusReason)

    def show_trouble(self, words: str) -> None:
        """Say why nothing can come."""
        self._is_busy = False
        self._model.show(())
        self._show_told(words, is_error=True)
        for part in (self.progress, self.table, self.detail, self.take):
            part.hide()
        self.leave.setText(tr(CLOSE))
        self.leave.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Take the panel away, and end what it waits for."""
        if self.isVisible():
            self.cancelled.emit()
        super().dismiss()
        self._model.show(())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the list imports."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.table.hasFocus() and self.take.isEnabled() and not self._is_busy:
            self.import_requested.emit()
        else:
            super().keyPressEvent(event)

    def wanted_width(self) -> int:
        """Wide enough for its columns."""
        return min(scaled(WIDTH), self.window().width() - 2 * MARGIN)

    def wanted_height(self) -> int:
        """High enough for a list."""
        return scaled(HEIGHT)

    def _show_busy(self, words: str, share: float) -> None:
        self._is_busy = True
        self._show_told(words)
        self.progress.show()
        self.progress.setValue(int(share * 100))
        self.take.setVisible(bool(self._model.rowCount()))
        self.take.setEnabled(False)
        for part in (self.table, self.detail):
            part.setVisible(bool(self._model.rowCount()))
        self.leave.setText(tr(CANCEL))

    def _show_told(self, words: str, *, is_error: bool = False) -> None:
        self.told.setText(words)
        self.told.setProperty("isError", is_error)
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)

    def _on_table_current_row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        """Say all of what the list may have cut."""
        line = self._model.line(current.row()) if current.isValid() else None
        title, _, what = cells(line) if line is not None else ("", "", "")
        self.detail.setText(f"{title}: {what}" if title else "")

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setAutoDefault(True)
        return button

    def _made_table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self._model)
        table.setAccessibleName(tr(COLUMNS[0]))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(32)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(COUNT_WIDTH)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.resizeSection(0, TITLE_WIDTH)
        header.resizeSection(1, COUNT_WIDTH)
        table.selectionModel().currentRowChanged.connect(self._on_table_current_row_changed)
        return table

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._hint, 1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.told)
        column.addWidget(self.progress)
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)
        column.addStretch(0)
        column.addLayout(buttons)


def cells(line: PlanLine) -> tuple[str, str, str]:
    """What the list says of a conversation."""
    notes = [tr(note) for note in line.notes]
    if line.branches > 1 and line.state is State.NEW:
        notes.insert(0, tr(VERSIONS.fill(count=line.branches)))
    state = {State.NEW: [tr(IS_NEW)], State.HERE: [tr(IS_HERE)], State.SKIPPED: []}[line.state]
    count = number(line.messages) if line.messages else "–"
    return line.title or tr(UNTITLED), count, "; ".join([*state, *notes])


def _summed(plan: Plan) -> str:
    counts = ((NEW, plan.coming), (HERE, plan.count(State.HERE)), (SKIPPED, plan.count(State.SKIPPED)))
    told = [tr(words.fill(count=count)) for words, count in counts if count or words is NEW]
    return " · ".join(told)

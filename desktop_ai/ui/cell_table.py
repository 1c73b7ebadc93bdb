"""CellTable: lines of words and numbers under the names of their columns, walked through by line."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop_ai.core.texts import Text
from desktop_ai.ui.plain import tooltip
from desktop_ai.ui.theme.fonts import scaled
from desktop_ai.ui.translation import tr

LINE_HEIGHT = 32
LEAST_WIDTH = 200  # pixels of the first column, if it needs them; all of it is in the tooltip
TRAILING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading

Index = QModelIndex | QPersistentModelIndex
Cells = Sequence[tuple[str, ...]]


class CellModel(QAbstractTableModel):
    """Lines of cells; the first `words` columns hold words, the others numbers."""

    def __init__(self, columns: Sequence[Text], words: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = columns
        self._words = words
        self._cells: Cells = []

    def show(self, cells: Cells) -> None:
        """Take other lines, each with a cell for every column."""
        self.beginResetModel()
        self._cells = cells
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands in a cell, and at which side of it."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells[index.row()][index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._cells[index.row()][index.column()])  # names of servers' models are no markup
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{tr(self._columns[index.column()])}: {self._cells[index.row()][index.column()]}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What a column is called."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self._columns[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        return None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        return LEADING if column < self._words else TRAILING


class CellTable(QTableView):
    """One line is chosen at a time; Tab and the keys of `passed` are its panel's.

    The first column takes the room that the others leave, and is never narrower than most of what stands in it.
    """

    def __init__(
        self, columns: Sequence[Text], words: int, parent: QWidget, passed: Collection[Qt.Key]
    ) -> None:
        super().__init__(parent)
        self._passed = passed
        self._model = CellModel(columns, words, self)
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(LINE_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)

    def show_cells(self, cells: Cells) -> None:
        """Show these lines, with the one chosen at the place where one was."""
        place = max(0, self.currentIndex().row())
        self._model.show(cells)
        if cells:
            self.setCurrentIndex(self._model.index(min(place, len(cells) - 1), 0))
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        header = self.horizontalHeader()
        others = sum(
            max(self.sizeHintForColumn(column), header.sectionSizeHint(column))
            for column in range(1, self._model.columnCount())
        )
        least = min(self.sizeHintForColumn(0), scaled(LEAST_WIDTH))
        header.resizeSection(0, max(least, self.viewport().width() - others))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the panel what is not about lines."""
        if event.key() in self._passed:
            event.ignore()
        else:
            super().keyPressEvent(event)

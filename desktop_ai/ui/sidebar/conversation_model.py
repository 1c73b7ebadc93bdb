"""The item model of the conversation list: the library's shelves, one row below the other."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop_ai.core.conversation import Summary
from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_
from desktop_ai.services.library import Library
from desktop_ai.ui.plain import tooltip
from desktop_ai.ui.sidebar.folds import Folds
from desktop_ai.ui.sidebar.row_changes import change_rows
from desktop_ai.ui.sidebar.rows import Heading, Row, is_conversation, key_of, rows_of
from desktop_ai.ui.translation import tr

Index = QModelIndex | QPersistentModelIndex

UNTITLED = N_("Untitled")
WRITING, OPENED, CLOSED = N_("writing"), N_("open"), N_("folded")
FOLDER_SAYS = N_("folder {name}, {count} conversations, {state}")
FOLDER_WITH_ONE = N_("folder {name}, 1 conversation, {state}")
LEVEL, TAGS = N_("level {number}"), N_("tags {names}")


class ConversationModel(QAbstractListModel):
    """Rows of `Heading` and `Summary` under `RowRole`, from the library.

    Headings that cannot be folded cannot be chosen either. Emits `renamed` with the row that was given another name
    in place, and that name.
    """

    RowRole = Qt.ItemDataRole.UserRole
    renamed = Signal(object, str)

    def __init__(
        self,
        library: Library,
        folds: Folds,
        is_running: Callable[[str], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._folds = folds
        self._is_running = is_running
        self._rows: list[Row] = []
        library.reset.connect(self.reload)
        library.updated.connect(self._on_library_updated)
        library.removed.connect(self._on_library_removed)
        folds.changed.connect(self._update)
        self.reload()

    def reload(self) -> None:
        """Take the whole list anew."""
        rows = self._rows_now()
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def index_of(self, key: str) -> QModelIndex:
        """Where a conversation stands, by its id, or a heading, by its key; invalid when it is not in the list."""
        if is_conversation(key) and self._library.summary(key) is None:
            return QModelIndex()  # a new one: a long list is not looked through for it
        for number, row in enumerate(self._rows):
            if key_of(row) == key:
                return self.index(number)
        return QModelIndex()

    def indexes_of(self, keys: Collection[str]) -> list[QModelIndex]:
        """Where several of them stand, those that are in the list."""
        return [self.index(number) for number, row in enumerate(self._rows) if key_of(row) in keys]

    def row_at(self, index: Index) -> Row | None:
        """What stands there, None where nothing does."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def id_at(self, index: Index) -> str:
        """Which conversation stands there; empty for headings."""
        row = self.row_at(index)
        return row.id if isinstance(row, Summary) else ""

    def refresh(self, id: str) -> None:
        """Draw a conversation again."""
        index = self.index_of(id)
        if index.isValid():
            self.dataChanged.emit(index, index)

    def is_running(self, id: str) -> bool:
        """Whether a reply of that conversation is on its way."""
        return self._is_running(id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, the row itself, or what a screen reader says."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == self.RowRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return _title(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(_told(row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(row)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another name; the row changes when somebody gave it."""
        row = self.row_at(index)
        if role != Qt.ItemDataRole.EditRole or row is None or not str(value).strip() or value == _title(row):
            return False
        self.renamed.emit(row, str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Conversations and what can be folded can be chosen; other headings cannot."""
        row = self.row_at(index)
        if row is None or (isinstance(row, Heading) and row.is_open is None):
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        if isinstance(row, Summary):
            return flags | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if row.folder else flags

    # What brings the rows from one state to the next.

    def remove(self, at: int) -> None:
        """Take a row away."""
        self.beginRemoveRows(QModelIndex(), at, at)
        del self._rows[at]
        self.endRemoveRows()

    def insert(self, at: int, row: Row) -> None:
        """Put a row in."""
        self.beginInsertRows(QModelIndex(), at, at)
        self._rows.insert(at, row)
        self.endInsertRows()

    def move(self, source: int, target: int) -> None:
        """Take a row out and put it in where it then has the number `target`."""
        nowhere = QModelIndex()
        self.beginMoveRows(nowhere, source, source, nowhere, target if target < source else target + 1)
        self._rows.insert(target, self._rows.pop(source))
        self.endMoveRows()

    def replace(self, at: int, row: Row) -> None:
        """Draw a row anew."""
        self._rows[at] = row
        self.dataChanged.emit(self.index(at), self.index(at))

    def _rows_now(self) -> list[Row]:
        now = datetime.now().astimezone()
        return rows_of(self._library.shelves(), self._folds.folded, now)

    def _update(self) -> None:
        """Bring in what changed: the rest of a long list stays."""
        rows = self._rows_now()
        if not change_rows(self._rows[:], rows, key_of, self):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def _said(self, row: Row) -> str:
        if isinstance(row, Summary):
            words = [_title(row), tr(WRITING) if self._is_running(row.id) else ""]
            if row.filing.tags:
                words.append(tr(TAGS.fill(names=", ".join(row.filing.tags))))
            return ", ".join(filter(None, words))
        if row.is_open is None:
            return tr(row.title)
        state = tr(OPENED if row.is_open else CLOSED)
        says = FOLDER_WITH_ONE if row.count == 1 else FOLDER_SAYS
        said = tr(says.fill(name=row.title, count=row.count, state=state))
        return f"{said}, {tr(LEVEL.fill(number=row.depth + 1))}" if row.folder else said

    def _on_library_updated(self, _summary: Summary) -> None:
        self._update()

    def _on_library_removed(self, _id: str) -> None:
        self._update()


def _title(row: Row) -> str:
    return tr(row.title) if isinstance(row, Heading) else one_line(row.title) or tr(UNTITLED)


def _told(row: Row) -> str:
    """The whole of what may be cut short in the list."""
    if isinstance(row, Heading):
        return row.folder or tr(row.title)
    tags = " ".join(f"#{tag}" for tag in row.filing.tags)
    return "\n".join(filter(None, (_title(row), row.filing.folder, tags)))

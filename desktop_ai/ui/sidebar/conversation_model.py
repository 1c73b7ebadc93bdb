"""The item model of the conversation list: summaries, newest first, under the day they belong to."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import msgspec
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_ai.core.conversation import Summary
from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.library import Library
from desktop_ai.ui.plain import tooltip

Index = QModelIndex | QPersistentModelIndex

TODAY, YESTERDAY = N_("Today"), N_("Yesterday")
THIS_WEEK, THIS_MONTH, EARLIER = N_("Last 7 days"), N_("Last 30 days"), N_("Earlier")
UNTITLED = N_("Untitled")


class Heading(msgspec.Struct, frozen=True):
    """A line that says which days the conversations below it are from."""

    title: Text


class ConversationModel(QAbstractListModel):
    """Rows of `Heading` and `Summary` under `RowRole`, from the library; headings cannot be selected."""

    RowRole = Qt.ItemDataRole.UserRole

    def __init__(
        self, library: Library, is_running: Callable[[str], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._is_running = is_running
        self._rows: list[Heading | Summary] = []
        self._day = date.min
        library.reset.connect(self.reload)
        library.updated.connect(self._on_library_updated)
        library.removed.connect(self._on_library_removed)
        self.reload()

    def reload(self) -> None:
        """Take the whole list anew."""
        self.beginResetModel()
        now = datetime.now().astimezone()
        self._rows = grouped(self._library.summaries(), now)
        self._day = now.date()
        self.endResetModel()

    def index_of(self, id: str) -> QModelIndex:
        """Where a conversation stands; invalid when it is not in the list."""
        for number, row in enumerate(self._rows):
            if isinstance(row, Summary) and row.id == id:
                return self.index(number)
        return QModelIndex()

    def id_at(self, index: Index) -> str:
        """Which conversation stands there; empty for headings."""
        row = self.data(index, self.RowRole)
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
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == self.RowRole:
            return row
        title = str(row.title) if isinstance(row, Heading) else one_line(row.title) or str(UNTITLED)
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            is_busy = isinstance(row, Summary) and self._is_running(row.id)
            return f"{title}, {N_('writing')}" if is_busy else title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Conversations can be chosen, headings cannot."""
        if isinstance(self.data(index, self.RowRole), Summary):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def _on_library_updated(self, summary: Summary) -> None:
        """Draw in place what keeps its place, and lift what comes to the top: the rest of a long list stays."""
        row = self.index_of(summary.id).row()
        older = self._rows[row] if row >= 0 else None
        if older == summary:
            return
        if isinstance(older, Summary) and older.updated == summary.updated:
            self._put(row, summary)
        elif self._is_latest(summary):
            self._lift(row, summary)
        else:
            self.reload()

    def _is_latest(self, summary: Summary) -> bool:
        """Whether its place is the first one under the heading of today."""
        if self._rows[:1] != [Heading(TODAY)] or self._day != datetime.now().astimezone().date():
            return False
        first = self._rows[1]
        return isinstance(first, Summary) and (summary.updated, summary.id) >= (first.updated, first.id)

    def _put(self, row: int, summary: Summary) -> None:
        self._rows[row] = summary
        self.dataChanged.emit(self.index(row), self.index(row))

    def _lift(self, row: int, summary: Summary) -> None:
        """Bring the conversation that stands at `row` to the top, or one that is new when that is below 0."""
        nowhere = QModelIndex()
        if row < 0:
            self.beginInsertRows(nowhere, 1, 1)
            self._rows.insert(1, summary)
            self.endInsertRows()
            return
        if row > 1:
            self.beginMoveRows(nowhere, row, row, nowhere, 1)
            self._rows.insert(1, self._rows.pop(row))
            self.endMoveRows()
            self._remove_idle_heading(row)
        self._put(1, summary)

    def _remove_idle_heading(self, row: int) -> None:
        """Take away what stands at `row` when it is a heading and nothing stands below it any more."""
        below = self._rows[row + 1 : row + 2]
        if isinstance(self._rows[row], Heading) and not (below and isinstance(below[0], Summary)):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._rows[row]
            self.endRemoveRows()

    def _on_library_removed(self, _id: str) -> None:
        self.reload()


def grouped(summaries: list[Summary], now: datetime) -> list[Heading | Summary]:
    """The rows of a list that is sorted, newest first, as someone sees it at `now` (aware, local)."""
    rows: list[Heading | Summary] = []
    begin = 0
    for title, start in _day_groups(now):
        # Moments in UTC, written the same way, sort as text: two look-ups for a group, not one for a row.
        end = len(summaries) if start is None else _first_before(summaries, start, begin)
        if end > begin:
            rows.append(Heading(title))
            rows.extend(summaries[begin:end])
        begin = end
    return rows


def when(updated: str, now: datetime) -> str:
    """The hour for today and yesterday, the day of the week for the last days, else the date."""
    moment = _local(updated, now)
    age = (now.date() - moment.date()).days
    if age <= 1:
        return f"{moment:%H:%M}"
    return f"{moment:%a}" if age < 7 else f"{moment:%d %b}" if age < 365 else f"{moment:%Y}"


def _local(updated: str, now: datetime) -> datetime:
    """The moment in the time zone of `now`; one that is none, or that no calendar there has, is long ago."""
    try:
        moment = datetime.fromisoformat(updated)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(now.tzinfo)
    except (ValueError, OverflowError):
        return datetime.fromtimestamp(0, UTC).astimezone(now.tzinfo)


def _day_groups(now: datetime) -> list[tuple[Text, datetime | None]]:
    """The headings and the moment at which the days below each begin, the latest first."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    ages = ((TODAY, 0), (YESTERDAY, 1), (THIS_WEEK, 6), (THIS_MONTH, 29))
    return [*((title, midnight - timedelta(days=age)) for title, age in ages), (EARLIER, None)]


def _first_before(summaries: list[Summary], start: datetime, begin: int) -> int:
    """Index of the first summary, from `begin` on, that changed before `start`."""
    limit = start.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return bisect_left(summaries, True, begin, key=lambda summary: summary.updated < limit)

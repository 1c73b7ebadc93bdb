"""The network: which hosts were contacted since the start, why, how often and with how many bytes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop_ai.core.network_request import PURPOSE_WORDS, NetworkRequest, Place
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.network_log import NetworkTotal
from desktop_ai.ui.amounts import number
from desktop_ai.ui.announcement import announce
from desktop_ai.ui.cell_table import Cells, CellTable
from desktop_ai.ui.overlay import MARGIN, Overlay
from desktop_ai.ui.settings.segments import Segments
from desktop_ai.ui.theme.fonts import META, interface_font, scaled
from desktop_ai.ui.translation import locale, tr

WIDTH, HEIGHT = 940, 520
NARROW = 560  # pixels in which the line about the keys takes too much of the height
TITLE, SHOWN = N_("Network"), N_("What is shown")
BY_HOST, EACH = N_("By host"), N_("Each request")
HOST, WHY, RESULT, SENT, RECEIVED = (
    N_("Host"),
    N_("For"),
    N_("How it went"),
    N_("Sent", "bytes"),
    N_("Received", "bytes"),
)
HOST_COLUMNS = (HOST, WHY, RESULT, N_("Requests"), SENT, RECEIVED, N_("Last"))
EACH_COLUMNS = (HOST, WHY, RESULT, SENT, RECEIVED, N_("When"))
PASSED = (Qt.Key.Key_Escape,)
WORDS = 3  # the columns that hold words
THROUGH = N_("{host} through {proxy}")
NOTHING = N_("Nothing was contacted yet.")
IN_ALL = N_("{count} requests since the start · {sent} sent, {received} received")
IN_ALL_OF_ONE = N_("1 request since the start · {sent} sent, {received} received")
PROMISE = N_("Nobody else is contacted: there is no telemetry. This list is forgotten when the program ends.")
COPY, COPIED = N_("&Copy"), N_("Copied")
HINT = N_("↑ ↓ from line to line · Ctrl+C copies all of it · Esc closes")
CLOCK = N_("{moment}")


class NetworkPanel(Overlay):
    """Shows the log of the network in two tables, one at a time, and copies it as text."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._cells: tuple[Cells, Cells] = ([], [])
        self.shown = Segments()
        self.shown.show_choices([("0", tr(BY_HOST)), ("1", tr(EACH))], "0")
        self.shown.setAccessibleName(tr(SHOWN))
        self.tables = (
            CellTable(HOST_COLUMNS, WORDS, self, PASSED),
            CellTable(EACH_COLUMNS, WORDS, self, PASSED),
        )
        for table, title in zip(self.tables, (BY_HOST, EACH), strict=True):
            table.setAccessibleName(f"{tr(TITLE)}: {tr(title)}")
            table.installEventFilter(self)
        self._stack = QStackedWidget(self)
        self.total, self.promise, self._hint = QLabel(self), QLabel(tr(PROMISE), self), QLabel(tr(HINT), self)
        self.copy = QPushButton(tr(COPY), self)
        self._lay_out()
        self.shown.chosen.connect(self._on_shown_chosen)
        self.copy.clicked.connect(self._copy_all)

    @property
    def table(self) -> CellTable:
        """The table that is shown."""
        return self.tables[self._stack.currentIndex()]

    def open(self) -> None:
        """Open with the focus where lines can be walked through."""
        super().open()
        target = self.table if self.table.isVisible() else self.shown
        target.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_log(self, totals: Sequence[NetworkTotal], requests: Sequence[NetworkRequest]) -> None:
        """Show what was contacted, the newest first."""
        self._cells = [_of_total(total) for total in totals], [_of_request(each) for each in requests]
        for table, cells in zip(self.tables, self._cells, strict=True):
            table.show_cells(cells)
        self._stack.setVisible(bool(totals))
        self.copy.setEnabled(bool(totals))
        self.total.setText(_in_all(totals))
        if self.isVisible():
            self.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that copies copies all of it."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy_all()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A table by itself copies a single cell."""
        is_of_table = watched in self.tables and event.type() is QEvent.Type.KeyPress
        if is_of_table and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy):
            self._copy_all()
            return True
        return super().eventFilter(watched, event)

    def wanted_width(self) -> int:
        """Wide enough for its columns."""
        return min(scaled(WIDTH), self._window.width() - 2 * MARGIN)

    def wanted_height(self) -> int:
        """High enough for an evening, and no higher than its words where nothing was contacted."""
        return super().wanted_height() if self._stack.isHidden() else scaled(HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the table where there is little."""
        super().resizeEvent(event)
        self._hint.setVisible(self.width() >= scaled(NARROW))

    def as_text(self) -> str:
        """Both tables, a line for each, with tabs between the cells."""
        tables = (
            "\n".join("\t".join(line) for line in (tuple(map(tr, columns)), *cells))
            for columns, cells in zip((HOST_COLUMNS, EACH_COLUMNS), self._cells, strict=True)
        )
        return "\n\n".join((self.total.text(), *tables)) + "\n"

    def _on_shown_chosen(self, place: str) -> None:
        self._stack.setCurrentIndex(int(place))

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.as_text())
        announce(self, tr(COPIED))

    def _lay_out(self) -> None:
        title = QLabel(tr(TITLE), self)
        title.setObjectName("title")
        self.total.setObjectName("dim")
        for label in (self.promise, self._hint):
            label.setObjectName("faint")
            label.setFont(interface_font(META[0]))
        for label in (self.total, self.promise, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.copy.setAutoDefault(True)
        for table in self.tables:
            self._stack.addWidget(table)
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self.shown)
        top.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.total)
        column.addWidget(self._stack, 1)
        column.addStretch(0)
        column.addWidget(self.promise)
        column.addWidget(self._hint)


def _in_all(totals: Sequence[NetworkTotal]) -> str:
    """What all requests came to."""
    if not totals:
        return tr(NOTHING)
    count = sum(total.requests for total in totals)
    words = IN_ALL_OF_ONE if count == 1 else IN_ALL.fill(count=count)
    sent, received = (sum(total.sent for total in totals), sum(total.received for total in totals))
    return tr(words.fill(sent=_size(sent), received=_size(received)))


def _of_total(total: NetworkTotal) -> tuple[str, ...]:
    last = total.last
    amounts = (number(total.requests), _size(total.sent), _size(total.received))
    return (*_of_place(last.place), tr(last.result), *amounts, _moment(last))


def _of_request(request: NetworkRequest) -> tuple[str, ...]:
    amounts = (_size(request.sent), _size(request.received))
    return (*_of_place(request.place), tr(request.result), *amounts, _moment(request))


def _of_place(place: Place) -> tuple[str, str]:
    host: Text | str = THROUGH.fill(host=place.host, proxy=place.via) if place.via else place.host
    return tr(host), tr(PURPOSE_WORDS[place.purpose])


def _moment(request: NetworkRequest) -> str:
    return tr(CLOCK.fill(moment=request.at))


def _size(bytes: int) -> str:
    return locale().formattedDataSize(bytes)

"""The panel of usage: what each model took and cost, month by month."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_
from desktop_ai.core.usage_record import UsageTotal
from desktop_ai.ui.amounts import money, number
from desktop_ai.ui.cell_table import CellTable
from desktop_ai.ui.moment import date_of
from desktop_ai.ui.overlay import MARGIN, Overlay
from desktop_ai.ui.theme.fonts import META, interface_font, scaled
from desktop_ai.ui.translation import tr

WIDTH = 760
HEIGHT = 520
MONTH = N_("MMMM yyyy", "how a month is written: MMMM its name, yyyy the year")
TITLE = N_("Usage")
COLUMNS = (N_("Model"), N_("Account"), N_("Requests"), N_("Tokens sent"), N_("Tokens written"), N_("Cost"))
WORDS, AMOUNTS = 2, 4
NOTHING = N_("Nothing has been asked yet: what requests take and cost will stand here.")
READING = N_("Reading…")
IN_ALL = N_("{requests} requests · {sent} tokens sent, {written} written · {cost}")
IN_ALL_OF_ONE = N_("1 request · {sent} tokens sent, {written} written · {cost}")
ESTIMATE = N_("≈ {count}")
UNKNOWN = N_("unknown")
AT_LEAST = N_("{cost}, without {count} requests that have no price")
AT_LEAST_BUT_ONE = N_("{cost}, without 1 request that has no price")
HINT = N_("≈ is reckoned, with the prices of {day} · ← → other months · Esc closes")
HINT_WITHOUT_PRICES = N_("≈ is reckoned · ← → other months · Esc closes")
OLDER, NEWER = N_("Month before"), N_("Month after")


class UsageLine(msgspec.Struct, frozen=True):
    """What one model of one account took in a month."""

    model: str
    account: str
    total: UsageTotal

    def cells(self) -> tuple[str, ...]:
        """The line as it stands in the table."""
        total = self.total
        amounts = (total.requests, total.prompt_tokens, total.completion_tokens)
        return (
            one_line(self.model),
            one_line(self.account),
            *map(number, amounts),
            cost_of(total),
        )


def cost_of(total: UsageTotal) -> str:
    """What requests cost together; unknown where none of them has a price."""
    if total.unpriced and not total.cost:
        return tr(UNKNOWN)
    cost = money(total.cost)
    return tr(ESTIMATE.fill(count=cost)) if total.is_estimate and total.cost else cost


class UsagePanel(Overlay):
    """Shows a month at a time. Emits `month_requested` with another one, as "2026-11"."""

    month_requested = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._months: list[str] = []
        self._month = ""
        self.title = QLabel(self)
        self.title.setObjectName("title")
        self.total = QLabel(self)
        self.total.setObjectName("dim")
        self.total.setWordWrap(True)
        self.older = self._button("◂", tr(OLDER), 1)
        self.newer = self._button("▸", tr(NEWER), -1)
        self.table = CellTable(COLUMNS, WORDS, self, (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape))
        self._hint = QLabel(self)
        self._hint.setObjectName("faint")
        self._hint.setFont(interface_font(META[0]))
        self._hint.setWordWrap(True)
        for label in (self.title, self.total, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()

    @property
    def month(self) -> str:
        """The month that is shown, empty for none."""
        return self._month

    def show_reading(self) -> None:
        """Open, while what is to be shown is still read."""
        self._show("", [], tr(READING), "")
        self.open()
        self.table.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_nothing(self) -> None:
        """Say that there is nothing to be shown."""
        self._months = []
        self._show("", [], tr(NOTHING), "")

    def show_trouble(self, words: str) -> None:
        """Say why nothing can be shown."""
        self._show(self._month, [], words, "")

    def show_month(
        self, months: Sequence[str], month: str, lines: Sequence[UsageLine], total: UsageTotal, prices: str
    ) -> None:
        """Show one of the months, the newest first; `prices` is the day from which prices are, empty for none."""
        self._months = list(months)
        cost = cost_of(total)
        if total.unpriced and total.cost:
            words = AT_LEAST_BUT_ONE if total.unpriced == 1 else AT_LEAST.fill(count=total.unpriced)
            cost = tr(words.fill(cost=cost))
        counted = IN_ALL_OF_ONE if total.requests == 1 else IN_ALL.fill(requests=total.requests)
        told = counted.fill(sent=total.prompt_tokens, written=total.completion_tokens, cost=cost)
        self._show(
            month, lines, tr(told), tr(HINT.fill(day=date_of(prices)) if prices else HINT_WITHOUT_PRICES)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows at the sides lead to other months."""
        steps = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1}
        if event.key() in steps and not event.modifiers():
            self._go(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def wanted_width(self) -> int:
        """Wide enough for its columns."""
        return min(scaled(WIDTH), self.window().width() - 2 * MARGIN)

    def wanted_height(self) -> int:
        """High enough for a month of several models, or for the words that there is none."""
        return scaled(HEIGHT) if self.table.isVisibleTo(self) else super().wanted_height()

    def _show(self, month: str, lines: Sequence[UsageLine], told: str, hint: str) -> None:
        self._month = month
        name = _month_name(month)
        self.title.setText(f"{tr(TITLE)} · {name}" if name else tr(TITLE))
        self.table.setAccessibleName(self.title.text())
        self.total.setText(told)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.table.show_cells([line.cells() for line in lines])
        has_table = bool(lines) or told == tr(READING)
        if not has_table and self.isVisible():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.setVisible(has_table)
        if self.isVisible():
            self.place()
        for button, step in ((self.older, 1), (self.newer, -1)):
            button.setEnabled(bool(self._month_at(step)))

    def _month_at(self, step: int) -> str:
        """The month that is so many steps before the one shown; empty where there is none."""
        place = self._months.index(self._month) + step if self._month in self._months else -1
        return self._months[place] if 0 <= place < len(self._months) else ""

    def _go(self, step: int) -> None:
        if month := self._month_at(step):
            self.month_requested.emit(month)

    def _button(self, sign: str, name: str, step: int) -> QPushButton:
        button = QPushButton(sign, self)
        button.setObjectName("quiet")
        button.setAutoDefault(True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self._go(step))
        return button

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.older)
        top.addWidget(self.newer)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.total)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        column.addWidget(self._hint)


def _month_name(month: str) -> str:
    date = QDate.fromString(f"{month}-01", "yyyy-MM-dd")
    return QLocale().toString(date, tr(MONTH)) if date.isValid() else month

"""The example exchanges of a preset: what is asked, how it is answered, and who speaks."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_ai.core.preset import Exchange, mistake_in_name
from desktop_ai.core.texts import N_
from desktop_ai.ui.button_row import ButtonRow
from desktop_ai.ui.presets.settled_edit import SettledEdit
from desktop_ai.ui.settings.form_rows import FIELD_HEIGHT, fill
from desktop_ai.ui.translation import tr

MOST = 50
BOX_HEIGHT = 56
NUMBER = N_("Example {number}")
ASKED, ANSWERED = N_("User"), N_("Assistant")
TEXT_OF = N_("{who} of example {number}")
NAME_OF = N_("Name of the {who} in example {number}")
NAME_HINT = N_("name, if it matters")
REMOVE, REMOVE_ONE = N_("Remove"), N_("Remove example {number}")
UP, UP_ONE = N_("Up"), N_("Move example {number} up")
ADD, TAKE = N_("Add an e&xample"), N_("&Take the last answer as one")


class ExchangeRow(QWidget):
    """One exchange. Emits `changed` with it, `remove_requested` and `up_requested`."""

    changed = Signal(object)
    remove_requested = Signal()
    up_requested = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exchange = Exchange()
        self.texts: dict[str, SettledEdit] = {}
        self.names: dict[str, QLineEdit] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 8)
        self._layout.setSpacing(4)
        self._add_head(number)
        self._add_half("user", ASKED.source, number)
        self._add_half("assistant", ANSWERED.source, number)
        self.complaint = QLabel(self)
        self.complaint.setObjectName("danger")
        self.complaint.setWordWrap(True)
        self.complaint.hide()
        self._layout.addWidget(self.complaint)

    def show_exchange(self, exchange: Exchange, *, is_other: bool) -> None:
        """Show it; what is being written stays."""
        self._exchange = exchange
        for field, box in self.texts.items():
            box.show_text(getattr(exchange, field), is_other=is_other)
        for field, edit in self.names.items():
            fill(edit, getattr(exchange, field), is_other=is_other)

    def _add_head(self, number: int) -> None:
        title = QLabel(tr(NUMBER.fill(number=number)), self)
        title.setObjectName("group")
        head = QHBoxLayout()
        head.addWidget(title, 1)
        for words, name, asked in (
            (UP, UP_ONE, self.up_requested),
            (REMOVE, REMOVE_ONE, self.remove_requested),
        ):
            button = QPushButton(tr(words), self)
            button.setObjectName("quiet")
            button.setAccessibleName(tr(name.fill(number=number)))
            button.setAutoDefault(True)
            button.clicked.connect(asked)
            button.setVisible(words is not UP or number > 1)
            head.addWidget(button)
        self._layout.addLayout(head)

    def _add_half(self, role: str, who: str, number: int) -> None:
        label = QLabel(who, self)
        label.setObjectName("dim")
        name = QLineEdit(self)
        name.setPlaceholderText(tr(NAME_HINT))
        name.setAccessibleName(tr(NAME_OF.fill(who=who.lower(), number=number)))
        name.setMinimumHeight(FIELD_HEIGHT)
        name.setMaximumWidth(180)
        name.editingFinished.connect(lambda: self._take_name(f"{role}_name", name.text().strip()))
        box = SettledEdit(tr(TEXT_OF.fill(who=who, number=number)), BOX_HEIGHT, self)
        box.settled.connect(lambda text: self._take(role, text))
        label.setBuddy(box)
        line = QHBoxLayout()
        line.addWidget(label, 1)
        line.addWidget(name)
        self.texts[role], self.names[f"{role}_name"] = box, name
        self._layout.addLayout(line)
        self._layout.addWidget(box)
        QWidget.setTabOrder(name, box)

    def _take_name(self, field: str, name: str) -> None:
        """Take a name that can be sent; of another one it is said why not, and it stays to be mended."""
        mistake = mistake_in_name(name)
        self.complaint.setText(tr(mistake or ""))
        self.complaint.setVisible(mistake is not None)
        if mistake is None:
            self._take(field, name)

    def _take(self, field: str, text: str) -> None:
        if getattr(self._exchange, field) != text:
            self._exchange = msgspec.structs.replace(self._exchange, **{field: text})
            self.changed.emit(self._exchange)


class ExchangeList(QWidget):
    """Shows and changes exchanges. Emits `changed` with all of them, `taking_requested` for one that was said."""

    changed = Signal(object)
    taking_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exchanges: tuple[Exchange, ...] = ()
        self.rows: list[ExchangeRow] = []
        self.add = QPushButton(tr(ADD), self)
        self.add.setAutoDefault(True)
        self.add.clicked.connect(self._on_add_clicked)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self.take = QPushButton(tr(TAKE), self)
        self.take.setAutoDefault(True)
        self.take.clicked.connect(self.taking_requested)
        self._layout.addLayout(ButtonRow(self.add, self.take))

    def show_exchanges(self, exchanges: Sequence[Exchange], *, is_other: bool) -> None:
        """Show these; what is being written stays unless it `is_other` than what it is written about."""
        self._exchanges = tuple(exchanges)
        for button in (self.add, self.take):
            button.setEnabled(len(exchanges) < MOST)
        while len(self.rows) > len(exchanges):
            row = self.rows.pop()
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(exchanges):
            self._add_row()
        for row, exchange in zip(self.rows, exchanges, strict=True):
            row.show_exchange(exchange, is_other=is_other)

    def _add_row(self) -> None:
        number = len(self.rows)
        row = ExchangeRow(number + 1, self)
        row.changed.connect(lambda exchange: self._put(number, exchange))
        row.remove_requested.connect(lambda: self._remove(number))
        row.up_requested.connect(lambda: self._move_up(number))
        self._layout.insertWidget(number, row)
        row.show()
        self.rows.append(row)
        QWidget.setTabOrder(row, self.add)

    def _put(self, number: int, exchange: Exchange) -> None:
        if number < len(self._exchanges):
            exchanges = list(self._exchanges)
            exchanges[number] = exchange
            self._take(exchanges)

    def _remove(self, number: int) -> None:
        exchanges = list(self._exchanges)
        del exchanges[number]
        self._take_other(exchanges)
        stop = self.rows[min(number, len(self.rows) - 1)].texts["user"] if self.rows else self.add
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move_up(self, number: int) -> None:
        exchanges = list(self._exchanges)
        exchanges.insert(number - 1, exchanges.pop(number))
        self._take_other(exchanges)

    def _on_add_clicked(self) -> None:
        self._take_other([*self._exchanges, Exchange()])
        self.rows[-1].texts["user"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_other(self, exchanges: Sequence[Exchange]) -> None:
        """Take exchanges that stand in other places now, in which nothing is being written."""
        self.show_exchanges(exchanges, is_other=True)
        self._take(exchanges)

    def _take(self, exchanges: Sequence[Exchange]) -> None:
        self._exchanges = tuple(exchanges)
        self.changed.emit(self._exchanges)

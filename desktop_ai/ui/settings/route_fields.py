"""How the requests of an account leave this computer: its proxy, the certificates it trusts, its time-outs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from desktop_ai.core.errors import BadInput
from desktop_ai.core.route import USUAL_ROUTE, ProxyUse, Route, checked_proxy, checked_seconds
from desktop_ai.core.secrets import Secrets
from desktop_ai.core.texts import N_
from desktop_ai.ui.settings.form_rows import FIELD_HEIGHT, FieldNote, add_row, fill
from desktop_ai.ui.translation import tr

Meant = TypeVar("Meant")
USES = {
    ProxyUse.SYSTEM: N_("as the system says"),
    ProxyUse.OWN: N_("its own"),
    ProxyUse.NONE: N_("none"),
}
PROXY_EXAMPLE = "http://proxy.example.com:3128"
CA_EXAMPLE = N_("a file in PEM form, besides those of the system")
NO_FILE = N_("There is no such file.")
NO_FILE_REMEDY = N_("Write the whole path of a file of certificates.")
USUAL_CONNECT, USUAL_GAP = "10 s", "180 s"


class RouteFields(QObject):
    """Owns the fields of a form. What makes no sense is said at its field, and nothing is emitted then.

    Emits `changed` with the `Route` that the user wants, and `proxy_changed` with the address of the account's own
    proxy, which may hold a password; empty when it has none any more.
    """

    changed = Signal(object)
    proxy_changed = Signal(str)

    def __init__(self, rows: QFormLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self._route = USUAL_ROUTE
        self._is_own = False
        self.use = QComboBox(parent)
        self.proxy, self.ca_file = QLineEdit(parent), QLineEdit(parent)
        self.connect_within, self.silence = QLineEdit(parent), QLineEdit(parent)
        self._set_up()
        self._lay_out()

    def show_route(self, route: Route, secrets: Secrets, *, is_other: bool) -> None:
        """Show what is kept; what is being typed stays unless it is about another account now."""
        self._route = route
        use = ProxyUse.OWN if secrets.proxy and route.proxy is ProxyUse.SYSTEM else route.proxy
        self.use.setCurrentIndex(list(USES).index(use))
        self._is_own = use is ProxyUse.OWN
        fill(self.proxy, secrets.proxy, is_other=is_other)
        fill(self.ca_file, route.ca_file, is_other=is_other)
        fill(self.connect_within, _seconds(route.connect_seconds), is_other=is_other)
        fill(self.silence, _seconds(route.gap_seconds), is_other=is_other)
        if is_other:
            for note in self._notes:
                note.say(None)

    def refresh_rows(self) -> None:
        """Show what belongs to this route, and no more, after all rows were shown."""
        self._rows.setRowVisible(self.proxy, self._is_own)
        for note in self._notes:
            note.refresh()

    def _set_up(self) -> None:
        for use, title in USES.items():
            self.use.addItem(tr(title), use)
        self.use.setAccessibleName(tr(N_("Proxy")))
        self.use.activated.connect(self._on_use_chosen)
        for edit, name, example in (
            (self.proxy, N_("Address of its own proxy"), PROXY_EXAMPLE),
            (self.ca_file, N_("Certificates to trust"), tr(CA_EXAMPLE)),
            (self.connect_within, N_("Seconds for a connection"), USUAL_CONNECT),
            (self.silence, N_("Longest silence in seconds"), USUAL_GAP),
        ):
            edit.setAccessibleName(tr(name))
            edit.setPlaceholderText(example)
        self.proxy.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self.proxy.editingFinished.connect(self._on_proxy_edited)
        for edit in (self.ca_file, self.connect_within, self.silence):
            edit.editingFinished.connect(self._on_edited)

    def _lay_out(self) -> None:
        add_row(self._rows, N_("Proxy"), self.use)
        add_row(self._rows, N_("Its address"), self.proxy)
        self.proxy_note = FieldNote(self._rows, self.proxy)
        add_row(self._rows, N_("Certificates"), self.ca_file)
        self.ca_note = FieldNote(self._rows, self.ca_file)
        add_row(self._rows, N_("Connect within"), self.connect_within)
        self.connect_note = FieldNote(self._rows, self.connect_within)
        add_row(self._rows, N_("Longest silence"), self.silence)
        self.silence_note = FieldNote(self._rows, self.silence)
        self._notes = (self.proxy_note, self.ca_note, self.connect_note, self.silence_note)
        self.use.setMinimumHeight(FIELD_HEIGHT)

    def _on_use_chosen(self, _index: int) -> None:
        use = ProxyUse(self.use.currentData())
        self._is_own = use is ProxyUse.OWN
        self.refresh_rows()
        if use is ProxyUse.SYSTEM and self.proxy.text():
            self.proxy.clear()
            self.proxy_changed.emit("")
        self.changed.emit(msgspec.structs.replace(self._route, proxy=use))

    def _on_proxy_edited(self) -> None:
        address = _noted(lambda: checked_proxy(self.proxy.text()), self.proxy_note)
        if address is not None:
            self.proxy_changed.emit(address)

    def _on_edited(self) -> None:
        ca_file = _noted(lambda: _existing(self.ca_file.text()), self.ca_note)
        connect = _noted(lambda: (checked_seconds(self.connect_within.text()),), self.connect_note)
        silence = _noted(lambda: (checked_seconds(self.silence.text()),), self.silence_note)
        if ca_file is not None and connect is not None and silence is not None:
            self.changed.emit(Route(self._route.proxy, ca_file, *connect, *silence))


def _noted(read: Callable[[], Meant], note: FieldNote) -> Meant | None:
    """What a field means; None when its note now says what is wrong with it."""
    try:
        value = read()
    except BadInput as error:
        note.say(error)
        return None
    note.say(None)
    return value


def _existing(path: str) -> str:
    """The whole path of a file. Raises BadInput when there is none."""
    if not path.strip():
        return ""
    whole = Path(path.strip()).expanduser().absolute()
    if not whole.is_file():
        raise BadInput(NO_FILE, NO_FILE_REMEDY)
    return str(whole)


def _seconds(seconds: float | None) -> str:
    return "" if seconds is None else f"{seconds:g}"

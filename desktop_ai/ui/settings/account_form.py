"""The form of one account: how it did, what it is called, where it is, where its key lives."""

from __future__ import annotations

import shlex
from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_ai.catalog.endpoints import TITLES, Endpoint
from desktop_ai.core.account import Account
from desktop_ai.core.base_url import host_of, normalised
from desktop_ai.core.errors import BadInput
from desktop_ai.core.failure_words import remedy_of, sentence_of
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.account_checks import Check
from desktop_ai.services.accounts import Accounts
from desktop_ai.ui.button_row import ButtonRow
from desktop_ai.ui.moment import clock
from desktop_ai.ui.settings.form_rows import FIELD_HEIGHT, FieldNote, add_row, fill, new_form
from desktop_ai.ui.settings.request_fields import RequestFields
from desktop_ai.ui.settings.route_fields import RouteFields
from desktop_ai.ui.theme.fonts import META, code_font
from desktop_ai.ui.translation import told, tr

KEY_AT = N_("{place}, ends in {end}")
CALLS = N_("Calls {url}")
OFFERS = N_("Beside chat it offers {endpoints}.")
EXAMPLE = "http://localhost:8080/v1"
NO_KEY, NEEDS_NONE = N_("no key yet"), N_("no key needed")
KEY_STORED = N_("in the system's keyring, not looked up yet")
OTHER_SERVER = N_("none for this address. The one you gave was given for {host}, and goes nowhere else.")
GUIDE = N_("Answers from the manual of this program: it needs no key, no address and no network.")
NEVER, TESTING = N_("Not tried yet."), N_("Asking…")
WORKED, WORKED_WITH_ONE = N_("Worked at {when}: {count} models."), N_("Worked at {when}: 1 model.")
FAILED = N_("At {when}: {sentence} {remedy}")
BUTTONS = {
    "key": N_("Enter &key…"),
    "key_now": N_("&Only for now…"),
    "forget": N_("&Forget key"),
    "allow": N_("A&llow command"),
    "test": N_("&Test"),
    "doctor": N_("E&xamine"),
}
OF_STATUS = ("test", "doctor")


class AccountForm(QWidget):
    """Shows one account. Emits what the user wants changed; it changes nothing itself.

    `changed` carries the field ("name", "base_url", "command") and its text, `secrets_changed` the headers and
    the body as `Secrets`, `route_changed` a `Route`, `proxy_changed` the address of the account's own proxy,
    `action_requested` one of the names in `BUTTONS`.
    """

    changed = Signal(str, str)
    secrets_changed = Signal(object)
    route_changed = Signal(object)
    proxy_changed = Signal(str)
    action_requested = Signal(str)

    def __init__(self, accounts: Accounts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._account: Account | None = None
        self._rows = new_form()
        self.name, self.address, self.command = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.called, self.offered = QLabel(self), QLabel(self)
        self.key, self.check = QLabel(self), QLabel(self)
        self.buttons = {name: self._new_button(name) for name in BUTTONS}
        self._set_up()
        self._lay_out()

    def show_account(self, account: Account, check: Check | None, *, is_testing: bool) -> None:
        """Show an account and how it did; what is being typed in a field stays when it is the same account."""
        is_other = self._account is None or self._account.id != account.id
        self._account = account
        provider, secrets = self._accounts.provider(account), self._accounts.secrets(account)
        fill(self.name, account.name, is_other=is_other)
        fill(self.address, account.base_url, is_other=is_other)
        fill(self.command, shlex.join(account.command), is_other=is_other)
        self.request.show_secrets(secrets, is_other=is_other)
        self.route.show_route(account.route, secrets, is_other=is_other)
        self.address.setPlaceholderText(provider.base_url or EXAMPLE)
        self.key.setText(self._key_words(account))
        self.buttons["forget"].setEnabled(self._accounts.stored.is_stored(account) or bool(secrets.values()))
        for row in range(1, self._rows.rowCount()):
            self._rows.setRowVisible(row, not provider.is_built_in)
        if not provider.is_built_in:
            self._refresh_rows()
        self._show_called()
        self._show_offered(provider.endpoints or ())
        is_waiting = bool(account.command) and not self._accounts.is_approved(account)
        self._rows.setRowVisible(self._allow_row, is_waiting)
        for name in OF_STATUS:
            self.buttons[name].setVisible(not provider.is_built_in)
        self.buttons["test"].setEnabled(not is_testing)
        self._show_check(check, is_testing=is_testing, is_built_in=provider.is_built_in)
        if is_other:
            for field in self.notes:
                self.complain(field, None)

    def complain(self, field: str, error: BadInput | None) -> None:
        """Say what is wrong with what was typed into a field, or nothing."""
        self.notes[field].say(error)

    def _refresh_rows(self) -> None:
        """Of all rows show those that say something."""
        for note in self.notes.values():
            note.refresh()
        self.request.refresh_notes()
        self.route.refresh_rows()

    def _show_called(self) -> None:
        """Show what will really be called with the address that stands there."""
        account = self._account
        if account is None:
            return
        typed = self.address.text().strip()
        try:
            base = normalised(typed) if typed else self._accounts.provider(account).base_url
        except BadInput:
            base = ""
        self.called.setText(tr(CALLS.fill(url=f"{base}/chat/completions")) if base else "")

    def _show_offered(self, endpoints: Collection[Endpoint]) -> None:
        """Show what is known to be there beside chat."""
        titles = ", ".join(tr(title) for endpoint, title in TITLES.items() if endpoint in endpoints)
        self.offered.setText(tr(OFFERS.fill(endpoints=titles)) if titles else "")
        self._rows.setRowVisible(self.offered, bool(titles))

    def _new_button(self, name: str) -> QPushButton:
        button = QPushButton(tr(BUTTONS[name]), self)
        button.setAutoDefault(True)
        button.clicked.connect(lambda: self.action_requested.emit(name))
        return button

    def _set_up(self) -> None:
        for field, edit, label in (
            ("name", self.name, N_("Name")),
            ("base_url", self.address, N_("Address")),
            ("command", self.command, N_("Command that prints the key")),
        ):
            edit.setAccessibleName(tr(label))
            edit.editingFinished.connect(lambda field=field, edit=edit: self._on_edited(field, edit))
        self.address.returnPressed.connect(self._on_address_entered)
        self.command.setPlaceholderText("op read op://Private/OpenAI/key")
        self.command.setFont(code_font(META[0]))
        # It is code, which reads from the left in every window.
        self.command.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.address.textEdited.connect(self._show_called)
        for words in (self.called, self.offered, self.key, self.check):
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
        self.check.setObjectName("dim")
        self.called.setObjectName("faint")
        self.offered.setObjectName("faint")

    def _lay_out(self) -> None:
        form = self._rows
        add_row(form, N_("Name"), self.name)
        self.notes = {"name": FieldNote(form, self.name)}
        add_row(form, N_("Address"), self.address)
        self.notes["base_url"] = FieldNote(form, self.address)
        form.addRow("", self.called)
        form.addRow("", self.offered)
        add_row(form, N_("Key"), self.key)
        form.addRow("", ButtonRow(self.buttons["key"], self.buttons["key_now"], self.buttons["forget"]))
        add_row(form, N_("Command"), self.command)
        self.notes["command"] = FieldNote(form, self.command)
        self._allow_row = form.rowCount()
        form.addRow("", ButtonRow(self.buttons["allow"]))
        self.route = RouteFields(form, self)
        self.route.changed.connect(self.route_changed)
        self.route.proxy_changed.connect(self.proxy_changed)
        self.request = RequestFields(form, self)
        self.request.kept.connect(self.secrets_changed)
        status = QHBoxLayout()
        self.check.setMinimumHeight(FIELD_HEIGHT)
        # What it says breaks into lines before the buttons are cut.
        self.check.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        status.addWidget(self.check, 1)
        for name in OF_STATUS:
            status.addWidget(self.buttons[name], 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 12, 4)
        layout.setSpacing(12)
        layout.addLayout(status)
        layout.addLayout(form)
        layout.addStretch(1)

    def _key_words(self, account: Account) -> str:
        found, stored = self._accounts.find_key(account), self._accounts.stored
        if found is not None:
            end = found.last_characters
            return tr(KEY_AT.fill(place=found.place, end=end)) if end else tr(found.place)
        if stored.is_unread(account):
            trouble = stored.trouble
            return told(trouble) if trouble else tr(KEY_STORED)
        if server := self._accounts.other_server(account):
            return tr(OTHER_SERVER.fill(host=host_of(server)))
        return tr(NO_KEY if self._accounts.provider(account).needs_key else NEEDS_NONE)

    def _show_check(self, check: Check | None, *, is_testing: bool, is_built_in: bool) -> None:
        is_bad = False
        if is_built_in:
            words: Text = GUIDE
        elif is_testing:
            words = TESTING
        elif check is None:
            words = NEVER
        elif check.is_ok:
            worked = WORKED_WITH_ONE if check.models == 1 else WORKED
            words = worked.fill(when=clock(check.when), count=check.models or 0)
        else:
            words, is_bad = (
                FAILED.fill(
                    when=clock(check.when),
                    sentence=sentence_of(check.sentence),
                    remedy=remedy_of(check.remedy),
                ),
                True,
            )
        self.check.setText(tr(words).strip())
        self.check.setProperty("isError", is_bad)
        self.check.style().unpolish(self.check)
        self.check.style().polish(self.check)

    def _on_edited(self, field: str, edit: QLineEdit) -> None:
        self.changed.emit(field, edit.text())

    def _on_address_entered(self) -> None:
        self._on_edited("base_url", self.address)
        self.action_requested.emit("test")

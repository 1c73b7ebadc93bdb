"""The form of one account: what it is called, where it is, where its key lives, and how it did."""

from __future__ import annotations

import shlex
from typing import Any

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_ai.core.account import Account
from desktop_ai.core.errors import BadInput
from desktop_ai.core.secrets import Secrets
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.account_checks import Check
from desktop_ai.services.accounts import Accounts
from desktop_ai.ui.theme.fonts import META, code_font

KEY_AT = N_("{place}, ends in {end}")
EXAMPLE = "http://localhost:8080/v1"
NO_KEY, NEEDS_NONE = N_("no key yet"), N_("no key needed")
KEY_STORED = N_("in the system's keyring, not looked up yet")
NEVER, TESTING = N_("Not tried yet."), N_("Asking…")
WORKED = N_("Worked: {count} models.")
BAD_HEADER = N_("A header is written as “Name: value”, one to a line.")
BAD_BODY = N_("Extra fields are one JSON object, like {example}.")
HIDDEN_NOTE = N_("Kept with the key in the system's keyring, never in a file.")


class AccountForm(QWidget):
    """Shows one account. Emits what the user wants changed; it changes nothing itself.

    `changed` carries the field ("name", "base_url", "command") and its text, `secrets_changed` the headers,
    proxy and body as `Secrets`, `action_requested` one of "key", "key_now", "forget", "allow", "test".
    """

    changed = Signal(str, str)
    secrets_changed = Signal(object)
    action_requested = Signal(str)

    def __init__(self, accounts: Accounts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._account: Account | None = None
        self._rows = QFormLayout()
        self.name, self.address, self.command = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.headers, self.proxy, self.body = QPlainTextEdit(self), QLineEdit(self), QPlainTextEdit(self)
        self.key, self.check = QLabel(self), QLabel(self)
        self.complaint = QLabel(self)
        self.buttons = {
            "key": QPushButton(str(N_("Enter &key…")), self),
            "key_now": QPushButton(str(N_("&Only for now…")), self),
            "forget": QPushButton(str(N_("&Forget key")), self),
            "allow": QPushButton(str(N_("A&llow command")), self),
            "test": QPushButton(str(N_("&Test")), self),
        }
        self._set_up()
        self._lay_out()

    def show_account(self, account: Account, check: Check | None, *, is_testing: bool) -> None:
        """Show an account and how it did; what is being typed in a field stays when it is the same account."""
        is_other = self._account is None or self._account.id != account.id
        self._account = account
        secrets = self._accounts.secrets(account)
        self._fill(self.name, account.name, is_other=is_other)
        self._fill(self.address, account.base_url, is_other=is_other)
        self._fill(self.command, shlex.join(account.command), is_other=is_other)
        self._fill(self.proxy, secrets.proxy, is_other=is_other)
        self._fill(
            self.headers, "\n".join(f"{k}: {v}" for k, v in secrets.headers.items()), is_other=is_other
        )
        body = msgspec.json.encode(secrets.body).decode() if secrets.body else ""
        self._fill(self.body, body, is_other=is_other)
        self.address.setPlaceholderText(self._accounts.provider(account).base_url or EXAMPLE)
        self.key.setText(self._key_words(account))
        self.buttons["forget"].setEnabled(self._accounts.stored.is_stored(account) or bool(secrets.values()))
        provider = self._accounts.provider(account)
        for row in range(1, self._rows.rowCount()):
            self._rows.setRowVisible(row, not provider.is_built_in)
        is_waiting = bool(account.command) and not self._accounts.is_approved(account)
        self.buttons["allow"].setVisible(is_waiting)
        self.buttons["test"].setEnabled(not is_testing)
        self._show_check(check, is_testing=is_testing)
        if is_other:
            self.complain(None)

    def complain(self, error: BadInput | None) -> None:
        """Say what is wrong with what was typed, or nothing."""
        self.complaint.setText(f"{error.sentence} {error.remedy or ''}".strip() if error else "")
        self.complaint.setVisible(error is not None)

    def _set_up(self) -> None:
        for field, edit, label in (
            ("name", self.name, N_("Name")),
            ("base_url", self.address, N_("Address")),
            ("command", self.command, N_("Command that prints the key")),
        ):
            edit.setAccessibleName(str(label))
            edit.editingFinished.connect(lambda field=field, edit=edit: self._on_edited(field, edit))
        self.command.setPlaceholderText("op read op://Private/OpenAI/key")
        self.command.setFont(code_font(META[0]))
        self.proxy.setAccessibleName(str(N_("Proxy")))
        self.proxy.setPlaceholderText(str(N_("as the system says")))
        self.proxy.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self.proxy.editingFinished.connect(self._on_secrets_edited)
        for box, title, example in (
            (self.headers, N_("Extra headers"), "X-Team: value"),
            (self.body, N_("Extra fields of the request"), '{"safe_prompt": true}'),
        ):
            box.setAccessibleName(str(title))
            box.setObjectName("field")
            box.setFont(code_font(META[0]))
            box.setPlaceholderText(example)
            box.setTabChangesFocus(True)
            box.setFixedHeight(56)
        apply = self.buttons["apply"] = QPushButton(str(N_("&Keep headers and fields")), self)
        apply.clicked.connect(self._on_secrets_edited)
        for button in self.buttons.values():
            button.setAutoDefault(True)
        for name in ("key", "key_now", "forget", "allow", "test"):
            self.buttons[name].clicked.connect(lambda _=False, name=name: self.action_requested.emit(name))
        for words in (self.key, self.check, self.complaint):
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
        self.key.setObjectName("dim")
        self.complaint.setObjectName("danger")

    def _lay_out(self) -> None:
        form = self._rows
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(str(N_("Name")), self.name)
        form.addRow(str(N_("Address")), self.address)
        form.addRow(str(N_("Key")), self.key)
        form.addRow("", _row(self.buttons["key"], self.buttons["key_now"], self.buttons["forget"]))
        form.addRow(str(N_("Command")), self.command)
        form.addRow("", _row(self.buttons["allow"]))
        form.addRow(str(N_("Proxy")), self.proxy)
        form.addRow(str(N_("Headers")), self.headers)
        form.addRow(str(N_("Fields")), self.body)
        note = QLabel(str(HIDDEN_NOTE))
        note.setObjectName("faint")
        note.setWordWrap(True)
        form.addRow("", note)
        form.addRow("", _row(self.buttons["apply"]))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 12, 4)
        layout.addLayout(form)
        layout.addWidget(self.complaint)
        line = QHBoxLayout()
        line.addWidget(self.check, 1)
        line.addWidget(self.buttons["test"], 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(line)
        layout.addStretch(1)

    def _fill(self, edit: QLineEdit | QPlainTextEdit, text: str, *, is_other: bool) -> None:
        if not is_other and edit.hasFocus():
            return
        if isinstance(edit, QLineEdit):
            edit.setText(text)
        elif edit.toPlainText() != text:
            edit.setPlainText(text)

    def _key_words(self, account: Account) -> str:
        found = self._accounts.find_key(account)
        if found is not None:
            return (
                str(KEY_AT.fill(place=found.place, end=found.last_characters))
                if found.last_characters
                else found.place
            )
        trouble = self._accounts.stored.trouble
        if self._accounts.stored.is_stored(account):
            return f"{trouble.sentence} {trouble.remedy}" if trouble else str(KEY_STORED)
        return str(NO_KEY if self._accounts.provider(account).needs_key else NEEDS_NONE)

    def _show_check(self, check: Check | None, *, is_testing: bool) -> None:
        words: Text | str = NEVER
        if is_testing:
            words = TESTING
        elif check is not None:
            words = (
                WORKED.fill(count=check.models or 0) if check.is_ok else f"{check.sentence} {check.remedy}"
            )
        self.check.setText(str(words))
        is_bad = check is not None and not check.is_ok and not is_testing
        self.check.setObjectName("danger" if is_bad else "dim")
        self.check.style().unpolish(self.check)
        self.check.style().polish(self.check)

    def _on_edited(self, field: str, edit: QLineEdit) -> None:
        self.changed.emit(field, edit.text())

    def _on_secrets_edited(self) -> None:
        try:
            secrets = Secrets(
                headers=_headers(self.headers.toPlainText()),
                proxy=self.proxy.text().strip(),
                body=_body(self.body.toPlainText()),
            )
        except BadInput as error:
            self.complain(error)
            return
        self.complain(None)
        self.secrets_changed.emit(secrets)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _headers(text: str) -> dict[str, str]:
    """Lines of “Name: value” as a mapping. Raises BadInput."""
    headers: dict[str, str] = {}
    for line in filter(str.strip, text.splitlines()):
        name, colon, value = line.partition(":")
        if not colon or not name.strip() or not name.strip().replace("-", "").isalnum():
            raise BadInput(BAD_HEADER)
        headers[name.strip()] = value.strip()
    return headers


def _body(text: str) -> dict[str, Any]:
    """A JSON object. Raises BadInput."""
    if not text.strip():
        return {}
    try:
        return msgspec.json.decode(text, type=dict[str, Any])
    except (msgspec.DecodeError, msgspec.ValidationError):
        raise BadInput(BAD_BODY.fill(example='{"safe_prompt": true}')) from None

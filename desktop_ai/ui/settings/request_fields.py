"""What an account sends with every request beside the key: through which proxy, which headers, which fields."""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from desktop_ai.core.errors import BadInput
from desktop_ai.core.secrets import Secrets
from desktop_ai.core.texts import N_
from desktop_ai.ui.settings.form_rows import add_row, fill, row_of
from desktop_ai.ui.theme.fonts import META, code_font

BAD_HEADER = N_("A header is written as “Name: value”, one to a line.")
BAD_BODY = N_("Extra fields are one JSON object, like {example}.")
HIDDEN_NOTE = N_("Kept with the key in the system's keyring, never in a file.")
BODY_EXAMPLE = '{"safe_prompt": true}'
BOX_HEIGHT = 56


class RequestFields(QObject):
    """Owns three fields of a form, whose values may be secrets.

    Emits `kept` with them as `Secrets` when the user wants them kept, `refused` with a BadInput instead when one
    makes no sense.
    """

    kept = Signal(object)
    refused = Signal(object)

    def __init__(self, rows: QFormLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self.proxy, self.headers, self.body = (
            QLineEdit(parent),
            QPlainTextEdit(parent),
            QPlainTextEdit(parent),
        )
        self.keep = QPushButton(str(N_("Keep &headers and fields")), parent)
        self._set_up()
        self._lay_out(rows)

    def show_secrets(self, secrets: Secrets, *, is_other: bool) -> None:
        """Show what is kept; what is being typed stays unless it is about another account now."""
        fill(self.proxy, secrets.proxy, is_other=is_other)
        headers = "\n".join(f"{name}: {value}" for name, value in secrets.headers.items())
        fill(self.headers, headers, is_other=is_other)
        body = msgspec.json.encode(secrets.body).decode() if secrets.body else ""
        fill(self.body, body, is_other=is_other)

    def _set_up(self) -> None:
        self.proxy.setAccessibleName(str(N_("Proxy")))
        self.proxy.setPlaceholderText(str(N_("as the system says")))
        self.proxy.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self.proxy.editingFinished.connect(self._on_edited)
        for box, title, example in (
            (self.headers, N_("Extra headers"), "X-Team: value"),
            (self.body, N_("Extra fields of the request"), BODY_EXAMPLE),
        ):
            box.setAccessibleName(str(title))
            box.setObjectName("field")
            box.setFont(code_font(META[0]))
            box.setPlaceholderText(example)
            box.setTabChangesFocus(True)
            box.setFixedHeight(BOX_HEIGHT)
        self.keep.setAutoDefault(True)
        self.keep.clicked.connect(self._on_edited)

    def _lay_out(self, rows: QFormLayout) -> None:
        note = QLabel(str(HIDDEN_NOTE))
        note.setObjectName("faint")
        note.setWordWrap(True)
        add_row(rows, N_("Proxy"), self.proxy)
        add_row(rows, N_("Headers"), self.headers)
        add_row(rows, N_("Fields"), self.body)
        rows.addRow("", note)
        rows.addRow("", row_of(self.keep))

    def _on_edited(self) -> None:
        try:
            secrets = Secrets(
                headers=_headers(self.headers.toPlainText()),
                proxy=self.proxy.text().strip(),
                body=_body(self.body.toPlainText()),
            )
        except BadInput as error:
            self.refused.emit(error)
        else:
            self.kept.emit(secrets)


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
        raise BadInput(BAD_BODY.fill(example=BODY_EXAMPLE)) from None

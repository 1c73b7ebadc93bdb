"""What an account sends with every request beside the key: which headers, which fields."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QPlainTextEdit, QPushButton, QWidget

from desktop_ai.core.errors import BadInput
from desktop_ai.core.json_text import JsonMistake
from desktop_ai.core.parameter_kinds import JsonFields
from desktop_ai.core.secrets import Secrets
from desktop_ai.core.texts import N_
from desktop_ai.ui.button_row import ButtonRow
from desktop_ai.ui.settings.form_rows import FieldNote, add_row, fill
from desktop_ai.ui.theme.fonts import META, code_font
from desktop_ai.ui.theme.sizes import fix_height
from desktop_ai.ui.translation import tr

BAD_HEADER = N_("A header is written as “Name: value”, one to a line.")
UNSENDABLE_HEADER = N_("The header “{name}” can have only the characters of plain English text.")
# Each request needs its own of these; another would break it, or leave it to a server that waits for more.
OF_THE_REQUEST = frozenset({"host", "content-length", "content-type", "transfer-encoding", "connection"})
OWN_HEADER = N_("The header “{name}” is a part of every request already, and cannot be changed.")
HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
BAD_BODY = N_("Extra fields are one JSON object, like {example}.")
HIDDEN_NOTE = N_("Kept with the key in the system's keyring, never in a file.")
BODY_EXAMPLE = '{"safe_prompt": true}'
BOX_HEIGHT = 56


class RequestFields(QObject):
    """Owns two fields of a form, whose values may be secrets.

    Emits `kept` with them as `Secrets` when the user wants them kept; what makes no sense is said at its field.
    """

    kept = Signal(object)

    def __init__(self, rows: QFormLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self.headers, self.body = QPlainTextEdit(parent), QPlainTextEdit(parent)
        self.keep = QPushButton(tr(N_("Keep &headers and fields")), parent)
        self._set_up()
        self._lay_out(rows)

    def show_secrets(self, secrets: Secrets, *, is_other: bool) -> None:
        """Show what is kept; what is being typed stays unless it is about another account now."""
        if is_other:
            self._say(None, None)
        headers = "\n".join(f"{name}: {value}" for name, value in secrets.headers.items())
        fill(self.headers, headers, is_other=is_other)
        body = msgspec.json.encode(secrets.body).decode() if secrets.body else ""
        fill(self.body, body, is_other=is_other)

    def _set_up(self) -> None:
        for box, title, example in (
            (self.headers, N_("Extra headers"), "X-Team: value"),
            (self.body, N_("Extra fields of the request"), BODY_EXAMPLE),
        ):
            box.setAccessibleName(tr(title))
            box.setObjectName("field")
            box.setFont(code_font(META[0]))
            # It is code, which reads from the left in every window.
            box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            box.setPlaceholderText(example)
            box.setTabChangesFocus(True)
            fix_height(box, BOX_HEIGHT)
        self.keep.setAutoDefault(True)
        self.keep.clicked.connect(self._on_edited)

    def _lay_out(self, rows: QFormLayout) -> None:
        note = QLabel(tr(HIDDEN_NOTE))
        note.setObjectName("faint")
        note.setWordWrap(True)
        add_row(rows, N_("Headers"), self.headers)
        self.headers_note = FieldNote(rows, self.headers)
        add_row(rows, N_("Fields"), self.body)
        self.body_note = FieldNote(rows, self.body)
        rows.addRow("", note)
        rows.addRow("", ButtonRow(self.keep))

    def refresh_notes(self) -> None:
        """Show what is wrong, and no more, after all rows were shown."""
        self.headers_note.refresh()
        self.body_note.refresh()

    def _say(self, about_headers: BadInput | None, about_body: BadInput | None) -> None:
        self.headers_note.say(about_headers)
        self.body_note.say(about_body)

    def _on_edited(self) -> None:
        headers, about_headers = _read(_headers, self.headers)
        body, about_body = _read(_body, self.body)
        self._say(about_headers, about_body)
        if about_headers is None and about_body is None:
            self.kept.emit(Secrets(headers=headers, body=body))


def _read(
    read: Callable[[str], dict[str, Any]], box: QPlainTextEdit
) -> tuple[dict[str, Any], BadInput | None]:
    """What a field means, or what is wrong with it."""
    try:
        return read(box.toPlainText()), None
    except BadInput as error:
        return {}, error


def _headers(text: str) -> dict[str, str]:
    """Lines of “Name: value” as a mapping. Raises BadInput."""
    headers: dict[str, str] = {}
    for line in filter(str.strip, text.splitlines()):
        name, colon, value = map(str.strip, line.partition(":"))
        if not colon or not name or " " in name:
            raise BadInput(BAD_HEADER)
        if not HEADER_NAME.fullmatch(name) or not (value.isascii() and value.isprintable()):
            raise BadInput(UNSENDABLE_HEADER.fill(name=name))
        if name.lower() in OF_THE_REQUEST:
            raise BadInput(OWN_HEADER.fill(name=name))
        headers[name] = value
    return headers


def _body(text: str) -> dict[str, Any]:
    """A JSON object without what every request has. Raises BadInput."""
    if not text.strip():
        return {}
    try:
        fields: dict[str, Any] = JsonFields().wire(text)
    except JsonMistake as mistake:
        raise BadInput(BAD_BODY.fill(example=BODY_EXAMPLE), mistake.sentence) from None
    return fields

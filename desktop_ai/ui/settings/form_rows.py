"""Rows of a form: labels in line with their fields, buttons beside each other, fields that keep what is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from desktop_ai.core.errors import BadInput
from desktop_ai.core.texts import Text
from desktop_ai.ui.announcement import announce
from desktop_ai.ui.translation import told, tr

FIELD_HEIGHT = 32  # pixels of a field of one line, so of every label
FIRST_LINE = 7  # pixels above the first line of a larger field


def new_form() -> QFormLayout:
    """A form without rows."""
    form = QFormLayout()
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    form.setVerticalSpacing(8)
    form.setHorizontalSpacing(12)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def add_row(form: QFormLayout, title: Text, field: QWidget) -> None:
    """Add a field with its title, which stands in line with the first line of the field."""
    label = QLabel(tr(title))
    label.setObjectName("dim")
    label.setMinimumHeight(FIELD_HEIGHT)
    label.setBuddy(field)
    if isinstance(field, QPlainTextEdit):
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(0, FIRST_LINE, 0, 0)
    else:
        field.setMinimumHeight(FIELD_HEIGHT)
    form.addRow(label, field)


class FieldNote(QLabel):
    """What is wrong with what was typed into one field: a row of its own below it, there only when needed."""

    def __init__(self, form: QFormLayout, field: QWidget) -> None:
        super().__init__(field.parentWidget())
        self._form = form
        self._field = field
        self.setObjectName("danger")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        form.addRow("", self)
        self.say(None)

    def say(self, error: BadInput | None) -> None:
        """Say what is wrong, or nothing any more; screen readers hear it, and find it at the field."""
        text = told(error) if error else ""
        if text and text != self.text():
            announce(self._field, text)
        self.setText(text)
        self._field.setAccessibleDescription(text)
        self.refresh()

    def refresh(self) -> None:
        """Be there exactly when there is something to say."""
        self._form.setRowVisible(self, bool(self.text()))


def fill(edit: QLineEdit | QPlainTextEdit, text: str, *, is_other: bool) -> None:
    """Show a text in a field; while somebody types there only when it `is_other` than what they type about."""
    if not is_other and edit.hasFocus():
        return
    if isinstance(edit, QLineEdit):
        edit.setText(text)
    elif edit.toPlainText() != text:
        edit.setPlainText(text)

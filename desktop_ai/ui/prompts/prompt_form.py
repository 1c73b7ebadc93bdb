"""PromptForm: asks what goes into the places of a prompt, and shows what comes of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_ai.core.errors import BadInput
from desktop_ai.core.prompt_template import Variable, VariableKind, filled
from desktop_ai.core.texts import N_, Text
from desktop_ai.ui.overlay import Overlay
from desktop_ai.ui.settings.form_rows import FieldNote, add_row, new_form
from desktop_ai.ui.theme.fonts import META, interface_font
from desktop_ai.ui.translation import tr

PREVIEW, PUT_IN = N_("What you get"), N_("Put it &into the message")
HINT = N_("Enter goes on · Ctrl+Enter puts it into the message · Esc leaves")
LONG_HEIGHT, PREVIEW_HEIGHT, LEAST_PREVIEW_HEIGHT = 76, 110, 40
RETURN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

Field = QLineEdit | QPlainTextEdit | QComboBox


class PromptForm(Overlay):
    """A row for each place. Emits `finished` with the text and what was put in by its names."""

    finished = Signal(str, object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._template = ""
        self._given: dict[str, str] = {}
        self._variables: dict[str, Variable] = {}
        self.fields: dict[str, Field] = {}
        self._notes: dict[str, FieldNote] = {}
        self._title = QLabel(self)
        self._title.setObjectName("title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._rows = QScrollArea(self)
        self._rows.setWidgetResizable(True)
        self._rows.setFrameShape(QFrame.Shape.NoFrame)
        self._rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.preview = QPlainTextEdit(self)
        self.preview.setObjectName("field")
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(tr(PREVIEW))
        self.preview.setMinimumHeight(LEAST_PREVIEW_HEIGHT)
        self.preview.setMaximumHeight(PREVIEW_HEIGHT)
        self._rows.setMinimumHeight(LONG_HEIGHT + 16)
        self.button = QPushButton(tr(PUT_IN), self)
        self.button.setObjectName("primary")
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self._finish)
        self._lay_out()

    def ask(self, title: str, template: str, variables: dict[Variable, str], given: dict[str, str]) -> None:
        """Ask for the variables of a template, each with what stands there first; `given` is known already."""
        self._template, self._given = template, given
        self._variables = {variable.name: variable for variable in variables}
        self._title.setText(title)
        self._fill(variables)
        self._show()
        self.open()
        next(iter(self.fields.values())).setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def values(self) -> dict[str, str]:
        """What stands in the fields, by names."""
        return {name: _text(field) for name, field in self.fields.items()}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next field and from the last one finishes, Ctrl+Enter finishes from anywhere."""
        if event.key() not in RETURN_KEYS:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._finish()
        else:
            self._go_on()

    def wanted_height(self) -> int:
        """As high as its rows, within the window."""
        inside = self._rows.widget()
        rows = inside.sizeHint().height() if inside is not None else 0
        return rows + PREVIEW_HEIGHT + 150

    def _go_on(self) -> None:
        fields = list(self.fields.values())
        here = next((place for place, field in enumerate(fields) if field.hasFocus()), len(fields))
        if here + 1 < len(fields):
            fields[here + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._finish()

    def _finish(self) -> None:
        values = self.values
        wrong = [name for name, value in values.items() if self._variables[name].mistake(value) is not None]
        if wrong:
            self.fields[wrong[0]].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        text = filled(self._template, {**self._given, **values})
        self.dismiss()
        self.finished.emit(text, values)

    def _fill(self, variables: dict[Variable, str]) -> None:
        inside = QWidget()
        form = new_form()
        inside.setLayout(form)
        self.fields, self._notes = {}, {}
        for variable, value in variables.items():
            self._add(form, variable, value)
        self._rows.setWidget(inside)

    def _add(self, form: QFormLayout, variable: Variable, value: str) -> None:
        field = _field(variable, value)
        field.setAccessibleName(variable.name)
        add_row(form, Text("{name}").fill(name=variable.name), field)
        self.fields[variable.name] = field
        self._notes[variable.name] = FieldNote(form, field)
        changed = field.currentTextChanged if isinstance(field, QComboBox) else field.textChanged
        changed.connect(partial(self._on_field_changed, variable))

    def _on_field_changed(self, variable: Variable, *_: object) -> None:
        mistake = variable.mistake(_text(self.fields[variable.name]))
        self._notes[variable.name].say(BadInput(mistake) if mistake is not None else None)
        self._show()

    def _show(self) -> None:
        self.preview.setPlainText(filled(self._template, {**self._given, **self.values}))

    def _lay_out(self) -> None:
        hint = QLabel(tr(HINT), self)
        hint.setObjectName("faint")
        hint.setFont(interface_font(META[0]))
        hint.setWordWrap(True)
        heading = QLabel(tr(PREVIEW), self)
        heading.setObjectName("group")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._rows, 1)
        layout.addWidget(heading)
        layout.addWidget(self.preview)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(hint)


def _field(variable: Variable, value: str) -> Field:
    if variable.kind is VariableKind.CHOICE:
        box = QComboBox()
        box.addItems(list(variable.choices))
        box.setCurrentText(value if value in variable.choices else variable.choices[0])
        return box
    if variable.kind is VariableKind.LONG:
        edit = QPlainTextEdit(value)
        edit.setObjectName("field")
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(LONG_HEIGHT)
        return edit
    line = QLineEdit(value)
    line.selectAll()
    return line


def _text(field: Field) -> str:
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    return field.currentText() if isinstance(field, QComboBox) else field.text()

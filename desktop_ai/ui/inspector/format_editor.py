"""The form of answers: a list, and for a schema its name, its text and whether it is strict."""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop_ai.core.json_schema import read_schema
from desktop_ai.core.json_text import JsonMistake
from desktop_ai.core.parameters import NOT_SENT, NotSent, Parameter
from desktop_ai.core.response_format import BAD_NAME, NAME, FormatKind, ResponseFormat
from desktop_ai.core.texts import N_
from desktop_ai.ui.inspector.choice_editor import ChoiceList
from desktop_ai.ui.inspector.json_edit import JsonEdit
from desktop_ai.ui.inspector.parameter_editor import ParameterEditor
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.fonts import code_font
from desktop_ai.ui.translation import tr

HEIGHT = 168
KINDS = {
    FormatKind.TEXT: N_("text"),
    FormatKind.JSON_OBJECT: N_("JSON object"),
    FormatKind.JSON_SCHEMA: N_("JSON Schema"),
}
SCHEMA_NAME = N_("Name of the schema")
NAME_LABEL = N_("Name")
SCHEMA = N_("JSON Schema")
STRICT = N_("Strict")
STRICT_HELP = N_("Asks the service to hold the model to the schema exactly.")


class FormatEditor(ParameterEditor):
    """Shows and changes the form of answers. A schema that was typed is there again whenever one is chosen."""

    def __init__(self, parameter: Parameter, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parameter, parent)
        self._form = ResponseFormat()
        title = tr(parameter.title)
        self.list = ChoiceList(title, [tr(text) for text in KINDS.values()], self)
        self.list.activated.connect(self._on_list_activated)
        self.list.installEventFilter(self)
        self.name = QLineEdit(self)
        self.name.setFont(code_font(12))
        self.name.setAccessibleName(tr(SCHEMA_NAME))
        self.name.setToolTip(tr(SCHEMA_NAME))
        self.name.textEdited.connect(lambda text: self._change(name=text))
        self.schema = JsonEdit(tr(SCHEMA), HEIGHT, colours, self)
        self.schema.textChanged.connect(self._on_schema_text_changed)
        self.strict = QCheckBox(tr(STRICT), self)
        self.strict.setToolTip(tr(STRICT_HELP))
        self.strict.clicked.connect(lambda is_on: self._change(is_strict=is_on))
        self._named = self._made_line()
        self._stack(self._header(self.list, self.list), self._named, self.schema, self.strict)
        self.show_value(NOT_SENT)

    def _made_line(self) -> QWidget:
        """The name of the schema, with what it is before it."""
        line = QWidget(self)
        label = QLabel(tr(NAME_LABEL), line)
        label.setObjectName("dim")
        label.setBuddy(self.name)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label)
        layout.addWidget(self.name, 1)
        return line

    @property
    def entry(self) -> QWidget:
        """The list."""
        return self.list

    @property
    def stops(self) -> list[QWidget]:
        """The list, the parts of a schema, the button."""
        return [self.list, self.name, self.schema, self.strict, self._clear]

    def set_colours(self, colours: Colours) -> None:
        """Underline in other colours."""
        self.schema.set_colours(colours)

    def show_value(self, value: Any) -> None:
        """Show the form, and what is wrong with a schema."""
        super().show_value(value)
        is_sent = not isinstance(value, NotSent)
        if is_sent:
            self._form = value
        self.list.show_place(list(KINDS).index(self._form.kind) + 1 if is_sent else 0)
        self.list.setAccessibleDescription(self._words)
        has_schema = is_sent and self._form.kind is FormatKind.JSON_SCHEMA
        if self.name.text() != self._form.name:
            self.name.setText(self._form.name)
        self.schema.show_text(self._form.schema)
        self.strict.setChecked(self._form.is_strict)
        for part in (self._named, self.schema, self.strict):
            part.setVisible(has_schema)
        mistake = _mistake_in(self._form.schema) if has_schema else None
        self.schema.mark(mistake)
        is_named = not has_schema or NAME.fullmatch(self._form.name)
        self.complain(tr(mistake.sentence if mistake else "") if is_named else tr(BAD_NAME))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As every editor; while the values hang open the keys are theirs."""
        return not self.list.view().isVisible() and super().eventFilter(watched, event)

    @property
    def _cleared_by_key(self) -> list[QWidget]:
        return [self.list]

    def _on_list_activated(self, place: int) -> None:
        if place:
            self._change(kind=list(KINDS)[place - 1])
        elif self.is_sent:
            self._take(NOT_SENT)

    def _on_schema_text_changed(self) -> None:
        if self.schema.toPlainText() != self._form.schema:
            self._change(schema=self.schema.toPlainText())

    def _change(self, **values: Any) -> None:
        self._take(msgspec.structs.replace(self._form, **values))


def _mistake_in(schema: str) -> JsonMistake | None:
    try:
        read_schema(schema)
    except JsonMistake as mistake:
        return mistake
    return None

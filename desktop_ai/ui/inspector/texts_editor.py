"""A parameter that is a few texts: a field for each, and one more while there may be more."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_ai.core.parameter_kinds import TextList
from desktop_ai.core.parameters import NOT_SENT, NotSent, Parameter
from desktop_ai.core.texts import N_
from desktop_ai.ui.inspector.number_scale import NOT_SENT_TEXT
from desktop_ai.ui.inspector.parameter_editor import ParameterEditor
from desktop_ai.ui.theme.fonts import code_font
from desktop_ai.ui.translation import tr

ONE_MORE = N_("one more, if you like")
NUMBERED = N_("{title} {number}")
# How a text that a line cannot hold is written in it.
WRITTEN = {"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
READ = {written: text for text, written in WRITTEN.items()}
ESCAPE = re.compile(r"\\[\\ntr]")


def written(text: str) -> str:
    """A text in one line: a line break is written as a backslash and an n."""
    return "".join(WRITTEN.get(character, character) for character in text)


def read(line: str) -> str:
    """The text that a line stands for; a backslash before any other letter is one."""
    return ESCAPE.sub(lambda found: READ[found[0]], line)


class TextsEditor(ParameterEditor):
    """Shows and changes up to as many texts as the parameter has; empty fields count for nothing."""

    def __init__(self, parameter: Parameter, kind: TextList, parent: QWidget | None = None) -> None:
        super().__init__(parameter, parent)
        self.fields = [self._made_field(number) for number in range(kind.most)]
        self._stack(self._header(self.fields[0]), *self.fields)
        self.show_value(NOT_SENT)

    @property
    def entry(self) -> QWidget:
        """The first field."""
        return self.fields[0]

    @property
    def stops(self) -> list[QWidget]:
        """Every field, the button."""
        return [*self.fields, self._clear]

    def show_value(self, value: Any) -> None:
        """Show the texts; the fields stay as they are where they say the same."""
        super().show_value(value)
        texts = () if isinstance(value, NotSent) else value
        if self._typed() != tuple(texts):
            for number, field in enumerate(self.fields):
                field.setText(written(texts[number]) if number < len(texts) else "")
        self._show_fields()
        self.fields[0].setAccessibleDescription(self._words)

    def _made_field(self, number: int) -> QLineEdit:
        field = QLineEdit(self)
        field.setFont(code_font(12))
        title = tr(self._parameter.title)
        field.setAccessibleName(title if not number else tr(NUMBERED.fill(title=title, number=number + 1)))
        field.setPlaceholderText(tr(ONE_MORE if number else NOT_SENT_TEXT))
        field.textEdited.connect(self._on_field_edited)
        return field

    def _show_fields(self) -> None:
        """Show what is filled, and one more field."""
        filled = [number for number, field in enumerate(self.fields) if field.text()]
        last = max(filled, default=-1) + 1
        for number, field in enumerate(self.fields):
            field.setVisible(number <= last or field.hasFocus())

    def _typed(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(read(field.text()) for field in self.fields if field.text()))

    def _on_field_edited(self, _text: str) -> None:
        self._take(self._typed() or NOT_SENT)

"""A parameter that is JSON as someone types it, checked with every letter."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_ai.core.json_text import JsonMistake
from desktop_ai.core.parameter_kinds import JsonFields
from desktop_ai.core.parameters import NOT_SENT, NotSent, Parameter
from desktop_ai.core.texts import N_
from desktop_ai.ui.inspector.json_edit import JsonEdit
from desktop_ai.ui.inspector.parameter_editor import ParameterEditor
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.translation import tr

HEIGHT = 84
EXAMPLE = N_("not sent · for example {example}")


class JsonEditor(ParameterEditor):
    """Shows and changes fields of the request; with a mistake in them nothing is sent, and all of it stays."""

    def __init__(
        self, parameter: Parameter, kind: JsonFields, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parameter, parent)
        self._kind = kind
        self.edit = JsonEdit(tr(parameter.title), HEIGHT, colours, self)
        self.edit.setPlaceholderText(tr(EXAMPLE.fill(example='{ "top_k": 40 }')))
        self.edit.textChanged.connect(self._on_edit_text_changed)
        self._stack(self._header(self.edit), self.edit)
        self.show_value(NOT_SENT)

    @property
    def entry(self) -> QWidget:
        """The field."""
        return self.edit

    def set_colours(self, colours: Colours) -> None:
        """Underline in other colours."""
        self.edit.set_colours(colours)

    def show_value(self, value: Any) -> None:
        """Show the text, and what is wrong with it."""
        super().show_value(value)
        is_blank = isinstance(value, NotSent) and not self.edit.toPlainText().strip()
        if not is_blank:
            self.edit.show_text("" if isinstance(value, NotSent) else value)
        mistake = self._mistake(self.edit.toPlainText())
        self.edit.mark(mistake)
        self.complain(tr(mistake.sentence) if mistake else "")

    def _mistake(self, text: str) -> JsonMistake | None:
        try:
            if text.strip():
                self._kind.wire(text)
        except JsonMistake as mistake:
            return mistake
        return None

    def _on_edit_text_changed(self) -> None:
        text = self.edit.toPlainText()
        self._take(text if text.strip() else NOT_SENT)

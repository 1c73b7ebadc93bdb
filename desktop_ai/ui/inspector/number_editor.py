"""A parameter that is a number without a scale, such as a seed: a field, and a button for a new one."""

from __future__ import annotations

import secrets
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop_ai.core.parameter_kinds import Range
from desktop_ai.core.parameters import NOT_SENT, Parameter
from desktop_ai.core.texts import N_
from desktop_ai.ui.inspector.number_scale import read, shown
from desktop_ai.ui.inspector.parameter_editor import ParameterEditor
from desktop_ai.ui.inspector.parameter_slider import NEEDS
from desktop_ai.ui.theme.fonts import code_font
from desktop_ai.ui.theme.sizes import fix_width
from desktop_ai.ui.translation import tr

NEW = N_("New")
NEW_HELP = N_("Take a new one at random")


class NumberEditor(ParameterEditor):
    """Shows and changes a number; Escape takes back what is typed, an empty field sends none."""

    def __init__(self, parameter: Parameter, scale: Range, parent: QWidget | None = None) -> None:
        super().__init__(parameter, parent)
        self._scale = scale
        self.field = QLineEdit(self)
        self.field.setObjectName("value")
        self.field.setFont(code_font(12))
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        fix_width(self.field, 104)
        self.field.setAccessibleName(tr(parameter.title))
        self.field.editingFinished.connect(self._on_field_edited)
        self.field.installEventFilter(self)
        self.new = QPushButton(tr(NEW), self)
        self.new.setObjectName("quiet")
        self.new.setAutoDefault(True)
        self.new.setToolTip(tr(NEW_HELP))
        self.new.setAccessibleName(tr(NEW_HELP))
        self.new.clicked.connect(self._on_new_clicked)
        self._stack(self._header(self.field, self.new, self.field))
        self.show_value(NOT_SENT)

    @property
    def entry(self) -> QWidget:
        """The field."""
        return self.field

    @property
    def stops(self) -> list[QWidget]:
        """The field, the button for a new one, the button that takes it back."""
        return [self.field, self.new, self._clear]

    def show_value(self, value: Any) -> None:
        """Show a number."""
        super().show_value(value)
        self.complain("")
        self.field.setText(shown(self._scale, value))
        was_sent = self.field.property("isSent")
        self.field.setProperty("isSent", self.is_sent)
        if was_sent not in (None, self.is_sent):
            self.field.style().polish(self.field)
        self.field.setAccessibleDescription(self._words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape takes back what was typed into the field, before it means anything else."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and watched is self.field and self._is_edited:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() is QEvent.Type.KeyPress:
                self.show_value(self._value)
            return True
        return super().eventFilter(watched, event)

    @property
    def _is_edited(self) -> bool:
        return self.field.text() != shown(self._scale, self._value)

    def _on_field_edited(self) -> None:
        if not self._is_edited:
            self.complain("")
            return
        try:
            self._take(read(self._scale, self.field.text()))
        except ValueError:
            title, scale = tr(self._parameter.title), self._scale
            needs = NEEDS.fill(title=title, minimum=scale.minimum, maximum=scale.maximum)
            self.complain(tr(needs))

    def _on_new_clicked(self) -> None:
        self._take(secrets.randbelow(int(self._scale.maximum) + 1))

"""A parameter that is one of a few words: a list with “not sent” at its top."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QComboBox, QWidget

from desktop_ai.core.parameters import NOT_SENT, Parameter
from desktop_ai.core.texts import N_, Text
from desktop_ai.ui.inspector.number_scale import NOT_SENT_TEXT
from desktop_ai.ui.inspector.parameter_editor import ParameterEditor
from desktop_ai.ui.theme.fonts import code_font
from desktop_ai.ui.theme.sizes import fix_width
from desktop_ai.ui.translation import tr

WIDTH = 118
ON, OFF = N_("on"), N_("off")
SWITCH: tuple[tuple[Text, bool], ...] = ((ON, True), (OFF, False))


class ChoiceList(QComboBox):
    """The values and, before them, none. The wheel scrolls the pane instead: it must not change a value."""

    def __init__(self, title: str, shown: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("value")
        self.addItems([tr(NOT_SENT_TEXT), *shown])
        self.setFont(code_font(12))
        fix_width(self, WIDTH)
        self.setAccessibleName(title)

    def wheelEvent(self, event: Any) -> None:
        """Let it pass."""
        event.ignore()

    def show_place(self, place: int) -> None:
        """Show the value at a place, grey for none."""
        self.setCurrentIndex(place)
        was_sent = self.property("isSent")
        self.setProperty("isSent", place > 0)
        if was_sent not in (None, place > 0):
            self.style().polish(self)


class ChoiceEditor(ParameterEditor):
    """Shows and changes one of a few values; Delete takes it back."""

    def __init__(
        self, parameter: Parameter, choices: Sequence[tuple[Text | str, Any]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parameter, parent)
        self._values = [value for _, value in choices]
        self.list = ChoiceList(tr(parameter.title), [tr(text) for text, _ in choices], self)
        self.list.activated.connect(self._on_list_activated)
        self.list.installEventFilter(self)
        self._stack(self._header(self.list, self.list))
        self.show_value(NOT_SENT)

    @property
    def entry(self) -> QWidget:
        """The list."""
        return self.list

    def show_value(self, value: Any) -> None:
        """Show one of the values, or none."""
        super().show_value(value)
        self.list.show_place(self._values.index(value) + 1 if value in self._values else 0)
        self.list.setAccessibleDescription(self._words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As every editor; while the values hang open the keys are theirs."""
        return not self.list.view().isVisible() and super().eventFilter(watched, event)

    @property
    def _cleared_by_key(self) -> list[QWidget]:
        return [self.list]

    def _on_list_activated(self, place: int) -> None:
        if place:
            self._take(self._values[place - 1])
        elif self.is_sent:
            self._take(NOT_SENT)

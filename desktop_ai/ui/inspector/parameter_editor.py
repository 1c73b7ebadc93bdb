"""What every editor of a parameter has: a title, a way to take the value back, and room for a complaint."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop_ai.core.parameters import NOT_SENT, NotSent, Parameter
from desktop_ai.core.texts import N_
from desktop_ai.ui.announcement import announce
from desktop_ai.ui.key_button import with_key
from desktop_ai.ui.mirroring import leading
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.sizes import fix_height, fix_width
from desktop_ai.ui.translation import tr

TAKE_BACK = N_("Take back “{title}”")
CLEARING_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class ParameterEditor(QWidget):
    """One parameter: its title, its value, and “not sent” as a state of its own.

    Emits `value_changed` with the parameter's name and its value or `NOT_SENT` when the user changed it, and
    `take_back_requested` with the name when the user wants it as it is without them: whoever owns it knows how.
    """

    value_changed = Signal(str, object)
    take_back_requested = Signal(str)

    def __init__(self, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parameter = parameter
        self._value: Any = NOT_SENT
        self._source = ""
        self._clear = self._made_clear()
        self._complaint = QLabel(self)
        self._complaint.setObjectName("danger")
        self._complaint.setWordWrap(True)
        self._complaint.setTextFormat(Qt.TextFormat.PlainText)
        self._complaint.hide()
        self._clear.clicked.connect(self._on_take_back)
        self.setToolTip(tr(parameter.help))

    @property
    def is_sent(self) -> bool:
        """Whether the parameter is set."""
        return not isinstance(self._value, NotSent)

    @property
    def entry(self) -> QWidget:
        """The part that gets the focus first."""
        raise NotImplementedError

    @property
    def stops(self) -> list[QWidget]:
        """The parts to which Tab comes, in order."""
        return [self.entry, self._clear]

    def set_colours(self, colours: Colours) -> None:
        """Draw in other colours; what the style sheet colours needs nothing."""

    def put_into_tab_order(self, before: QWidget | None) -> QWidget:
        """Have Tab come to its parts one after the other, and after `before`; the last of them."""
        stops = [*([before] if before else []), *self.stops]
        for one, next_one in pairwise(stops):
            QWidget.setTabOrder(one, next_one)
        return stops[-1]

    def show_value(self, value: Any) -> None:
        """Show a value without saying that the user changed it."""
        self._value = value
        self._clear.setVisible(self.is_sent or bool(self._source))

    def show_source(self, words: str) -> None:
        """Say where the value comes from to those who cannot see it, and let it be taken back."""
        self._source = words
        self.show_value(self._value)

    def complain(self, words: str) -> None:
        """Show what is wrong with what was typed; nothing when there are no words."""
        self._complaint.setText(words)
        self._complaint.setVisible(bool(words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete takes back a value that is not typed letter by letter."""
        is_clearing = (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in CLEARING_KEYS
        )
        if is_clearing and watched in self._cleared_by_key:
            self._on_take_back()
            return True
        return super().eventFilter(watched, event)

    @property
    def _cleared_by_key(self) -> list[QWidget]:
        """The parts in which Delete takes the whole value back."""
        return []

    @property
    def _words(self) -> str:
        """The value, and where it comes from, for a screen reader."""
        return self._source

    def _header(self, buddy: QWidget, *parts: QWidget) -> QHBoxLayout:
        """The line with the title, what stands beside it, and the button that takes the value back."""
        label = QLabel(tr(self._parameter.title), self)
        label.setBuddy(buddy)
        label.setAlignment(leading(label))
        label.setWordWrap(True)  # else a long title makes the narrow pane wider than it is
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(label, 1)
        for part in (*parts, self._clear):
            line.addWidget(part)
        return line

    def _stack(self, header: QHBoxLayout, *parts: QWidget) -> None:
        """Put the parts below the header, and the complaint last."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(header)
        for part in (*parts, self._complaint):
            layout.addWidget(part)

    def _made_clear(self) -> QToolButton:
        words = tr(TAKE_BACK.fill(title=self._parameter.title))
        button = QToolButton(self)
        button.setObjectName("quiet")
        button.setText("×")
        fix_width(button, 18)
        fix_height(button, 18)
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        button.setAccessibleName(words)
        button.setToolTip(with_key(words, "Del"))
        return button

    def _on_take_back(self) -> None:
        self.take_back_requested.emit(self._parameter.name)
        if self.entry.hasFocus():
            announce(self.entry, self._words)

    def _take(self, value: Any) -> None:
        """The user has changed the value."""
        is_new = value != self._value
        self.show_value(value)
        if is_new:
            self.value_changed.emit(self._parameter.name, value)

"""The panel of plain text: a message or a conversation in a text field that everything on the system can read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_ai.core.texts import N_
from desktop_ai.ui.overlay import MARGIN, Overlay
from desktop_ai.ui.theme.fonts import META, interface_font, scaled
from desktop_ai.ui.translation import tr

WIDTH = 760
HINT = N_("As it was written · Ctrl+A selects all · Ctrl+C copies · Esc closes")


class PlainTextPanel(Overlay):
    """Shows a text that can be read, selected and copied, and not changed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._title = QLabel(self)
        self._title.setObjectName("title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self.edit = QPlainTextEdit(self)
        self.edit.setObjectName("field")
        self.edit.setReadOnly(True)
        self.edit.setTabChangesFocus(True)
        # A caret in it lets the keyboard and screen readers walk through a text that cannot be changed.
        self.edit.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        hint = QLabel(tr(HINT), self)
        hint.setObjectName("faint")
        hint.setFont(interface_font(META[0]))
        hint.setWordWrap(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 14, 16, 12)
        self.column.setSpacing(8)
        for part in (self._title, self.edit, hint):
            self.column.addWidget(part)

    def show_text(self, title: str, text: str) -> None:
        """Show a text from its beginning."""
        self._title.setText(title)
        self.edit.setAccessibleName(title)
        self.edit.setPlainText(text)
        self.edit.moveCursor(QTextCursor.MoveOperation.Start)
        self.open()
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Take the panel away, and let go of the text."""
        super().dismiss()
        self.edit.clear()

    def wanted_width(self) -> int:
        """Wide enough to be read well."""
        return min(scaled(WIDTH), self.window().width() - 2 * MARGIN)

    def wanted_height(self) -> int:
        """As high as the window allows."""
        return self.window().height()

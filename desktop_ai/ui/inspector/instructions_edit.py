"""The field of the instructions: what is shown in it does not disturb whoever writes, and can be undone."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_ai.core.texts import N_
from desktop_ai.ui.theme.sizes import fix_height
from desktop_ai.ui.translation import tr

HEIGHT = 96
HINT = N_("How the model should answer, for the whole conversation")


class InstructionsEdit(QPlainTextEdit):
    """Shows and takes the instructions of the conversation in front."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject = ""
        self.setObjectName("field")
        self.setTabChangesFocus(True)
        fix_height(self, HEIGHT)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setPlaceholderText(tr(HINT))
        self.setAccessibleName(tr(N_("Instructions")))

    def show_text(self, text: str, subject: str) -> None:
        """Show the instructions of the conversation with the id `subject`.

        Of the same conversation Ctrl+Z brings back what stood there before; spaces before the first word stay.
        """
        is_other, self._subject = subject != self._subject, subject
        shown = self.toPlainText()
        if is_other:
            self.setPlainText(text)
        elif shown != text and (text or shown.strip()):
            cursor = self.textCursor()
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(text)

"""A field for JSON, with the place of the first mistake underlined."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from desktop_ai.core.json_text import JsonMistake
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.fonts import code_font
from desktop_ai.ui.theme.sizes import fix_height
from desktop_ai.ui.translation import tr


class JsonEdit(QPlainTextEdit):
    """Takes any text and loses none of it; Tab goes on to the next field."""

    def __init__(self, title: str, height: int, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = colours
        self._mistake: JsonMistake | None = None
        self.setObjectName("field")
        self.setFont(code_font(12))
        # It is code, which reads from the left in every window.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setTabChangesFocus(True)
        fix_height(self, height)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAccessibleName(title)

    def set_colours(self, colours: Colours) -> None:
        """Underline in other colours."""
        self._colours = colours
        self.mark(self._mistake)

    def show_text(self, text: str) -> None:
        """Show a text, unless it stands there already: the cursor stays where it is then."""
        if self.toPlainText() != text:
            self.setPlainText(text)

    def mark(self, mistake: JsonMistake | None) -> None:
        """Underline the place of a mistake, from there to the end of its line, or nothing."""
        self._mistake = mistake
        self.setAccessibleDescription(tr(mistake.sentence) if mistake else "")
        if mistake is None:
            self.setExtraSelections([])
            return
        block = self.document().findBlockByNumber(mistake.line - 1)
        place = min(mistake.column - 1, max(0, block.length() - 2))
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + place)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(self._colours.danger))
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, look
        self.setExtraSelections([selection])

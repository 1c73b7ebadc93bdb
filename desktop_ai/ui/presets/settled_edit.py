"""A field of several lines that says what was written when the writer pauses."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_ai.ui.theme.sizes import fix_height

PAUSE = 400


class SettledEdit(QPlainTextEdit):
    """Emits `settled` with the text after a pause, or when the focus goes elsewhere; never for what was shown."""

    settled = Signal(str)

    def __init__(self, title: str, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.settle)
        self.setObjectName("field")
        self.setAccessibleName(title)
        self.setTabChangesFocus(True)
        fix_height(self, height)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.textChanged.connect(self._on_text_changed)

    def show_text(self, text: str, *, is_other: bool) -> None:
        """Show a text; while somebody writes here only when it `is_other` than what they write about."""
        if self.hasFocus() and not is_other:
            return
        self._known = text
        self._pause.stop()
        if self.toPlainText() != text:
            self.setPlainText(text)

    def settle(self) -> None:
        """Say now what was written, if that is news."""
        self._pause.stop()
        text = self.toPlainText()
        if text != self._known:
            self._known = text
            self.settled.emit(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere has finished."""
        super().focusOutEvent(event)
        self.settle()

    def _on_text_changed(self) -> None:
        if self.toPlainText() != self._known:
            self._pause.start()

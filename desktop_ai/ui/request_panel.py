"""The panel of the next request: its address, headers and body, to read and to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_ai.core.texts import N_
from desktop_ai.services.previews import WrittenRequest
from desktop_ai.ui.plain_text_panel import PlainTextPanel
from desktop_ai.ui.theme.fonts import code_font
from desktop_ai.ui.translation import tr

TITLE = N_("The next request, as it will be sent")
COPY, COPIED = N_("Copy all of it"), N_("Copied")


class RequestPanel(PlainTextPanel):
    """Shows what the next message would send. Keys and the account's own headers are hidden in it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._whole = ""
        self.edit.setFont(code_font(12))
        self.edit.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.notes = QLabel(self)
        self.notes.setObjectName("dim")
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setWordWrap(True)
        self.copy = QPushButton(tr(COPY), self)
        self.copy.setAutoDefault(True)
        self.copy.clicked.connect(self._on_copy_clicked)
        line = QHBoxLayout()
        line.addWidget(self.copy)
        line.addStretch(1)
        layout = self.column
        layout.insertWidget(1, self.notes)
        layout.insertLayout(layout.count() - 1, line)

    def show_request(self, request: WrittenRequest) -> None:
        """Show a request from its beginning."""
        self._whole = request.whole
        self.notes.setText("\n".join(map(tr, request.notes)))
        self.notes.setVisible(bool(request.notes))
        self.notes.setProperty("isError", not request.can_be_sent)
        self.notes.style().polish(self.notes)
        self.copy.setText(tr(COPY))
        self.show_text(tr(TITLE), request.shown)

    def dismiss(self) -> None:
        """Take the panel away, and let go of the text."""
        super().dismiss()
        self._whole = ""

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._whole)
        self.copy.setText(tr(COPIED))

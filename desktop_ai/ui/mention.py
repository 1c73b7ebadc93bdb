"""Mention: a word that is shown over its parent for a moment, and announced."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from desktop_ai.ui.announcement import announce

SHOWN_FOR = 1_200  # milliseconds
TOP = 16


class Mention(QLabel):
    """A label near the top of its parent, that goes by itself and lets every click through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("mention")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, words: str, top: int) -> None:
        """Show these words, that far below the parent's top; the newest ones replace the others."""
        self.setText(words)
        self.adjustSize()
        self.move((self._over.width() - self.width()) // 2, top + TOP)
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, words)
